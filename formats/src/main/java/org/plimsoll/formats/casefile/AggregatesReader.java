package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.Optional;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;

/** {@code aggregates.csv}: published counts over a period. */
final class AggregatesReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "aggregates.csv",
            "Published counts over a period, such as \"43 calls from March to November\".",
            required("id", "id", "unique among the aggregates"),
            optional("flow", "id", "a flow of case.yaml; blank means the first"),
            required("count", "whole number, 0 to 100000", "how many were counted"),
            optional("unit", Words.COUNTED, "what was counted; blank means calls"),
            required("date_from", "time", "beginning of the period"),
            optional("date_to", "time", "end of the period; blank means that of date_from"),
            optional("place", "id", "a place of places.geojson; blank where the count spans several"),
            optional("ais", Words.AIS, "state of the transmitter in all that were counted; blank means unknown"),
            optional(
                    "listed", "whole number, 0 to 100000", "how many of them were by ships on a list; not above count"),
            optional("includes_hull", "id", "a hull that is one of them, although the source does not say which"),
            optional("within", "id", "the aggregate that this one is a part of"));

    /** Each call is drawn one by one. No published count comes near; one above is a mistake, and would take the memory of the machine. */
    private static final int MOST = 100_000;

    private AggregatesReader() {}

    static Aggregate aggregate(RowReader row) {
        String id = row.uniqueId("id");
        row.required("count");
        int count = row.whole("count", 0, MOST)
                .orElseThrow(() -> row.refused(
                        "missing-value",
                        "count",
                        "Without a count the row says nothing; it is set aside",
                        "Write how many were counted"));
        return new Aggregate(
                id,
                row.flow("flow"),
                count,
                row.requiredSpan("date_from", "date_to"),
                row.place("place"),
                new Aggregate.Detail(
                        row.word("unit", Words.COUNTED, "calls"),
                        row.word("ais", Words.AIS, Sighting.Ais.UNKNOWN),
                        listed(row, count),
                        row.optionalId("includes_hull"),
                        row.optionalId("within")),
                row.citation());
    }

    private static Optional<Integer> listed(RowReader row, int count) {
        Optional<Integer> listed = row.whole("listed", 0, MOST);
        if (listed.isPresent() && listed.get() > count) {
            row.leaveOut(
                    "out-of-range",
                    "listed",
                    quoted(row.row().get("listed")) + " listed ships are more than the count of " + count,
                    "Check both numbers");
            return Optional.empty();
        }
        return listed;
    }
}
