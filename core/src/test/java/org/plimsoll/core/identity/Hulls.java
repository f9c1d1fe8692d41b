package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** Hulls from lines such as {@code name|SONG WON 2|2018-03..2019|likely}; each line is a row of vessels.csv. */
final class Hulls {
    private int line = 1;

    Hull hull(String id, String... rows) {
        var statements = new ArrayList<Statement>();
        for (String row : rows) {
            statements.add(statement(id, row));
        }
        return new Hull(id, statements);
    }

    Statement statement(String id, String row) {
        String[] cells = (row + "| | ").split("\\|");
        line++;
        return new Statement(
                id,
                Attribute.of(cells[0]).orElseThrow(),
                cells[1],
                span(cells[2].strip()),
                new Citation("source-" + line, Locus.atLine("vessels.csv", line), certainty(cells[3].strip()), ""));
    }

    static Optional<Span> span(String text) {
        String[] ends = (text + ".." + text).split("\\.\\.");
        return text.isEmpty() ? Optional.empty() : SpanText.UTC.parse(ends[0], ends[1]);
    }

    private static Certainty certainty(String word) {
        return word.isEmpty() ? Certainty.CONFIRMED : Certainty.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static List<String> words(List<Change> changes) {
        return changes.stream().map(Change::words).toList();
    }
}
