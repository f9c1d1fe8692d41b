package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.Optional;
import org.plimsoll.core.coverage.Look;

/** {@code looks.csv}: chances to see a place. */
final class LooksReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "looks.csv",
            "Chances to see a place: a scene or a visit that covered it, whatever it showed.",
            required("place", "id", "a place of places.geojson"),
            required("date_from", "time", "when"),
            optional("date_to", "time", "the last possible moment; blank means that of date_from"),
            optional("sensor", "text", "what looked"),
            optional("clear_share", "share, 0 to 1", "how much of the place was not hidden; blank where nobody said"),
            optional("ship_seen", Words.YES_NO, "whether a ship was there; blank where nobody said"));

    private LooksReader() {}

    static Look look(RowReader row) {
        String place = row.requiredPlace("place");
        var when = row.requiredSpan("date_from", "date_to");
        return new Look(
                place, when, row.text("sensor"), row.number("clear_share", 0, 1), shipSeen(row), row.citation());
    }

    private static Optional<Boolean> shipSeen(RowReader row) {
        String text = row.row().get("ship_seen");
        Optional<Boolean> seen = Words.YES_NO.find(text);
        if (seen.isEmpty() && !text.isEmpty()) {
            row.leaveOut("unknown-word", "ship_seen", quoted(text) + " is not known here", "Use yes, no or a blank");
        }
        return seen;
    }
}
