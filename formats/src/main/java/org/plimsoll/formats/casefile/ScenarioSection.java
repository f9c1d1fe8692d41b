package org.plimsoll.formats.casefile;

import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.Scenario;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Distribution;

/** One scenario of {@code case.yaml}. */
final class ScenarioSection {
    private final AssumptionsReader assumptions;

    ScenarioSection(AssumptionsReader assumptions) {
        this.assumptions = assumptions;
    }

    Optional<Scenario> scenario(Section section) {
        String id = section.id("id");
        String title = section.text("title");
        Map<Assumed, Distribution> changes = section.node("assumptions")
                .map(n -> assumptions.changes(n, section.path("assumptions")))
                .orElse(Map.of());
        if (changes.isEmpty()) {
            section.issues()
                    .fatal(
                            "empty-scenario",
                            section.line(),
                            section.path("assumptions"),
                            "The scenario changes no assumption",
                            "Change at least one, or remove the scenario");
            return Optional.empty();
        }
        return Optional.of(new Scenario(id, title, changes));
    }
}
