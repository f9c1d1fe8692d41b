package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.formats.text.Closest;

/** How often the sky is clear, month by month, in {@code case.yaml}. */
final class ClearSkySection {
    private static final int MONTHS = 12;

    private ClearSkySection() {}

    static Optional<ClearSky> clearSky(Section section, Set<String> sources) {
        List<Double> values = section.numbers("values", List.of());
        String source = section.id("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            section.issues()
                    .doubt(
                            "unknown-source",
                            section.line("source"),
                            section.path("source"),
                            quoted(source) + " is no source of this file",
                            Closest.question(source, sources.stream().sorted().toList()) + "Add it under 'sources'");
        }
        if (section.node("values").isPresent() && values.size() != MONTHS) {
            section.issues()
                    .fatal(
                            "wrong-number",
                            section.line("values"),
                            section.path("values"),
                            "Here stand " + values.size() + " values where one for each of the twelve months is due",
                            "Write twelve shares, January to December");
        }
        return values.size() == MONTHS
                ? Optional.of(new ClearSky(values, section.text("reason"), source))
                : Optional.empty();
    }
}
