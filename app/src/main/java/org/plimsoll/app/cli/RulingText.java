package org.plimsoll.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.RowRef;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.formats.json.JsonWriter;

/** Decisions for people and for programs. */
final class RulingText {
    private RulingText() {}

    /** {@code merge b into a}. */
    static String of(Decision decision) {
        return switch (decision) {
            case Decision.Merge merge -> "merge " + merge.hull() + " into " + merge.into();
            case Decision.Split split ->
                "split " + rows(split.rows()) + " from " + split.hull() + " into " + split.newHull();
            case Decision.Reject reject -> "reject " + rows(reject.rows());
            case Decision.Annotate annotate -> "note on " + annotate.about();
            case Decision.Undo undo -> "undo decision " + undo.number();
        };
    }

    private static String rows(List<RowRef> rows) {
        return rows.stream().map(r -> r + " (" + r.says() + ")").collect(Collectors.joining(", "));
    }

    static void members(Ruling ruling, JsonWriter json) throws IOException {
        json.member("number", ruling.number())
                .member("time", ruling.time().toString())
                .member("author", ruling.author())
                .member("kind", ruling.decision().kind())
                .member("decision", of(ruling.decision()))
                .member("because", ruling.because());
    }
}
