package org.plimsoll.formats.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.sim.SimulatedProduct;
import org.plimsoll.core.sim.Totals;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.formats.casefile.BaseAssumptions;
import org.plimsoll.formats.casefile.DistributionText;

/** The {@code case.yaml} of a simulated world. It states the assumptions that the world was drawn from, and nothing of what was drawn. */
final class SimulatedYaml {
    static final String SOURCE = "simulated";

    /** Who tells of discharges: others than those who tell of calls, as a second list of them must be. */
    static final String HARBOUR = "simulated-harbour";

    static final String FLOW = "oil";

    private static final int KNOWN_AFTER_DAYS = 60; // the last ships have left by then

    private SimulatedYaml() {}

    /** Read once: thousands of worlds state what differs from it. */
    private static final class Base {
        static final Assumptions SET = read();

        private static Assumptions read() {
            try {
                return BaseAssumptions.of(BaseAssumptions.SMALL_TANKERS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Short name of the case. */
    static String id(World world) {
        WorldSettings settings = world.origin().settings();
        return "simulated-" + settings.kind().key() + "-" + settings.family().key() + "-"
                + world.origin().seed();
    }

    /** The day on which all is told that was known by then. */
    static LocalDate asOf(World world) {
        return world.origin().settings().period().last().plusDays(KNOWN_AFTER_DAYS);
    }

    static String of(World world) {
        WorldSettings settings = world.origin().settings();
        var period = settings.period();
        StringBuilder yaml = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # A simulated world: nothing in it happened. What is true of it stands in truth.json, which no build reads.
                plimsoll: 1
                id: %s
                title: "Simulated world %d: calls at a simulated pier"
                question: "How many calls were there in this simulated world, how much did they take, and was the yearly limit passed?"
                period: {from: %s, to: %s}
                as_of: %s
                seed: %d
                draws: %d

                flows:
                  - id: oil
                    title: "Simulated oil"
                    commodity: refined petroleum products
                    watch: simulated-port
                    subject: simulated tankers
                    receiver: Simulated receiving State
                    measured: true

                looks_complete: %s
                """,
                id(world),
                world.origin().seed(),
                period.first(),
                period.last(),
                asOf(world),
                world.origin().seed(),
                settings.file().draws(),
                settings.kind() == WorldKind.WATCHED));
        clearByMonth(settings, yaml);
        rule(yaml);
        products(yaml);
        assumptions(world.origin().assumptions(), yaml);
        yaml.append(String.format(
                Locale.ROOT, """

                sources:
                  - id: simulated
                    title: "Simulated world of the family %s, seed %d"
                    author: "plimsoll simulate"
                    note: "Made by a program. It is no evidence of anything"
                  - id: simulated-harbour
                    title: "Records of simulated harbours"
                    author: "plimsoll simulate"
                    note: "Made by a program. It is no evidence of anything"
                """, settings.family().key(), world.origin().seed()));
        return yaml.toString();
    }

    private static void clearByMonth(WorldSettings settings, StringBuilder yaml) {
        if (settings.file().clearByMonth()) {
            String values = settings.eyes().clearByMonth().stream()
                    .map(SimulatedYaml::plain)
                    .collect(Collectors.joining(", "));
            yaml.append("clear_by_month: {values: [")
                    .append(values)
                    .append("], reason: \"simulated world\", source: simulated}\n");
        }
    }

    private static void rule(StringBuilder yaml) {
        yaml.append(String.format(Locale.ROOT, """

                rules:
                  - id: simulated-rule
                    title: Simulated yearly limit
                    commodity: refined petroleum products
                    barrels_per_year: %s
                    committee_barrels_per_tonne: 8.33
                    report_every_days: 30
                    notice_shares: [0.75, 0.90, 0.95]
                    in_force: {from: 1950-01-01}
                    source: simulated
                    certainty: confirmed
                """, plain(Totals.LIMIT_BBL)));
    }

    private static void products(StringBuilder yaml) {
        yaml.append("\nproducts:\n");
        for (SimulatedProduct product : SimulatedProduct.ALL) {
            yaml.append("  - {name: ")
                    .append(product.name())
                    .append(", weight: ")
                    .append(plain(product.weight()))
                    .append(", barrels_per_tonne: ")
                    .append(DistributionText.yaml(product.barrelsPerTonne()))
                    .append(", committee_barrels_per_tonne: ")
                    .append(plain(product.committeeBarrelsPerTonne()))
                    .append("}\n");
        }
    }

    private static void assumptions(Assumptions stated, StringBuilder yaml) {
        Assumptions base = Base.SET;
        yaml.append("\nassumptions:\n  base: ")
                .append(BaseAssumptions.SMALL_TANKERS)
                .append('\n');
        for (Assumed quantity : Assumed.values()) {
            if (!stated.distribution(quantity).equals(base.distribution(quantity))) {
                yaml.append("  ")
                        .append(quantity.key())
                        .append(": {value: ")
                        .append(DistributionText.yaml(stated.distribution(quantity)))
                        .append(", reason: \"simulated world\", source: simulated}\n");
            }
        }
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
