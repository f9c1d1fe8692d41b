package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;

import java.util.Optional;
import org.plimsoll.core.observation.Delivery;

/** {@code reported.csv}: deliveries that States reported. */
final class ReportedReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "reported.csv",
            "Deliveries that States reported under the rule.",
            required("id", "id", "unique among the reported deliveries"),
            required("state", "text", "who reported"),
            required("date_from", "time", "beginning of the period reported"),
            optional("date_to", "time", "its end; blank means that of date_from"),
            optional(
                    "kind",
                    Words.DELIVERY_KIND,
                    "the sum over its own period, or a running sum from its first day; blank means period"),
            optional("barrels", "barrels, 0 to 1000000000", "as reported; barrels or tonnes must be there"),
            optional("tonnes", "tonnes, 0 to 1000000000", "as reported"));

    private static final double MOST = 1e9;

    private ReportedReader() {}

    static Delivery delivery(RowReader row) {
        String id = row.uniqueId("id");
        String state = row.required("state");
        var period = row.requiredSpan("date_from", "date_to");
        Optional<Double> barrels = row.number("barrels", 0, MOST);
        Optional<Double> tonnes = row.number("tonnes", 0, MOST);
        if (barrels.isEmpty() && tonnes.isEmpty()) {
            throw row.refused(
                    "missing-value",
                    "barrels",
                    "Neither barrels nor tonnes are usable; the row is set aside",
                    "Fill in the one that was reported");
        }
        return new Delivery(
                id,
                state,
                period,
                row.word("kind", Words.DELIVERY_KIND, Delivery.Kind.PERIOD),
                barrels,
                tonnes,
                row.citation());
    }
}
