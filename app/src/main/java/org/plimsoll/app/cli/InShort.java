package org.plimsoll.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.screening.Match;
import org.plimsoll.core.screening.Match.Verdict;
import org.plimsoll.core.screening.Screening;

/** The answer in a line or two: which measures bound on the day, by which lists, and how sure it is that this is the ship. */
final class InShort {
    private InShort() {}

    static List<String> of(Screening screening) {
        List<String> lines = new ArrayList<>();
        line("=> on " + screening.day() + ": ", measures(screening, Verdict.IDENTIFIED))
                .ifPresent(lines::add);
        if (lines.isEmpty()) {
            line("=> if it is this ship, on " + screening.day() + ": ", measures(screening, Verdict.POSSIBLE))
                    .ifPresent(lines::add);
        }
        if (lines.isEmpty() && !screening.matches().isEmpty()) {
            lines.add("=> on " + screening.day() + ": no listing known to be in force");
        }
        return lines;
    }

    private static Optional<String> line(String begin, Map<Measure, Set<String>> measures) {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        measures.forEach((measure, lists) -> parts.add(measure.words() + " (" + String.join(", ", lists) + ")"));
        return Optional.of(begin + String.join("; ", parts));
    }

    private static Map<Measure, Set<String>> measures(Screening screening, Verdict verdict) {
        Map<Measure, Set<String>> measures = new EnumMap<>(Measure.class);
        for (Match match : screening.matches()) {
            Designation designation = match.designation();
            for (Measure measure : designation.entry().terms().measures()) {
                if (match.verdict() == verdict && designation.orders(measure)) {
                    String seen = designation.then() == Designation.Then.WHEN_LAST_SEEN
                            ? " when last seen, " + designation.version().date()
                            : "";
                    measures.computeIfAbsent(measure, m -> new TreeSet<>())
                            .add(ListText.shown(designation.version().list().title()) + seen);
                }
            }
        }
        return measures;
    }
}
