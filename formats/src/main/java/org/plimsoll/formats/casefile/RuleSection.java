package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.Rule;
import org.plimsoll.formats.text.Closest;

/** One rule of {@code case.yaml}. */
final class RuleSection {
    private static final int REPORT_EVERY_DAYS = 30;

    private final Set<String> sources;

    RuleSection(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    Optional<Rule> rule(Section section) {
        Optional<Section> inForce = section.section("in_force");
        double barrels = section.number("barrels_per_year", 0);
        double factor = section.number("committee_barrels_per_tonne", 0);
        Rule.Duties duties = new Rule.Duties(
                Math.toIntExact(section.whole("report_every_days", REPORT_EVERY_DAYS)),
                section.numbers("notice_shares", List.of()).stream().sorted().toList());
        String id = section.id("id");
        Citation citation = citation(section);
        if (inForce.isEmpty() || barrels <= 0 || factor <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                id,
                section.text("title"),
                section.text("commodity"),
                new Rule.Limit(barrels, factor),
                duties,
                new Rule.InForce(inForce.get().day("from"), inForce.get().optionalDay("to")),
                citation));
    }

    private Citation citation(Section section) {
        String source = section.id("source");
        Certainty certainty = section.certainty("certainty");
        boolean found = sources.contains(source);
        if (!found && (certainty.verified() || !source.isEmpty())) {
            section.issues()
                    .doubt(
                            source.isEmpty() ? "missing-source" : "unknown-source",
                            section.line("source"),
                            section.path("source"),
                            source.isEmpty()
                                    ? "The rule names no source; it is treated as unverified"
                                    : quoted(source) + " is no source of this file; the rule is treated as unverified",
                            Closest.question(source, sources.stream().sorted().toList()) + "Add it under 'sources'");
        }
        return new Citation(
                source,
                new Locus(section.issues().file(), section.line(), section.path()),
                found ? certainty : Certainty.UNVERIFIED,
                section.text("note"));
    }
}
