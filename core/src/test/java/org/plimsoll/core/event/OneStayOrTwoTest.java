package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Distribution.LogNormal;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.Event;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.PortCall;
import org.plimsoll.core.sim.Scene;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;

/**
 * Whether the chances of one stay or two are kept in simulated worlds whose hulls are seen more than once: of all pairs of sightings that are given
 * a chance near p of being two stays, a share p must be of two.
 */
class OneStayOrTwoTest {

    private static final int WORLDS = 60;
    private static final double[] EDGES = {0, 0.001, 0.01, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.99, 1.000001};

    /** Ships that come back often, so that many pairs can be either. */
    private static Assumptions assumptions(double calls) {
        return Cases.assumptions()
                .with(Assumed.RATE_SHAPE, new Fixed(2))
                .with(Assumed.RATE_CALLS, new Fixed(calls))
                .with(Assumed.TURNAROUND_DAYS, new LogNormal(3, 0.5, 1, 60));
    }

    private static Sighting find(World world, PortCall call, PortCall.Find find, boolean named) {
        Scene scene = world.scenes().get(find.scene());
        Sighting base = Cases.seen(
                call.number() + "-" + find.scene(),
                named ? world.ship(find.ship().named().orElseThrow()).id() : "",
                Event.AT_BERTH,
                "2024-04-01",
                "pier");
        return new Sighting(
                base.id(),
                base.flow(),
                base.subject(),
                base.event(),
                Span.at(scene.when()),
                base.where(),
                base.detail(),
                base.citation());
    }

    private static int call(String sighting) {
        return Integer.parseInt(sighting.substring(0, sighting.indexOf('-')));
    }

    private static Watching watching(World world, boolean looks) {
        WorldSettings.Period period = world.origin().settings().period();
        List<Look> all = new ArrayList<>();
        for (int s = 0; looks && s < world.scenes().size(); s++) {
            Scene scene = world.scenes().get(s);
            all.add(new Look(
                    "pier",
                    Span.at(scene.when()),
                    scene.sensor().words(),
                    Optional.of(scene.recordedShare()),
                    Optional.of(world.shipSeen(s)),
                    Cases.cited(Certainty.CONFIRMED)));
        }
        return new Watching(Optional.of(Span.days(period.first(), period.last())), all, looks);
    }

    /** Chances that were given and what became of them, by bins of the chance; the spread is taken between worlds. */
    private static final class Curve {
        private final double[] pairs = new double[EDGES.length - 1];
        private final double[] two = new double[EDGES.length - 1];
        private final double[] given = new double[EDGES.length - 1];
        private final double[] squares = new double[EDGES.length - 1];
        private double[] residuals = new double[EDGES.length - 1];

        void add(double chance, boolean isTwo) {
            int bin = 0;
            while (chance >= EDGES[bin + 1]) {
                bin++;
            }
            pairs[bin]++;
            given[bin] += chance;
            two[bin] += isTwo ? 1 : 0;
            residuals[bin] += (isTwo ? 1 : 0) - chance;
        }

        void endOfWorld() {
            for (int b = 0; b < residuals.length; b++) {
                squares[b] += residuals[b] * residuals[b];
            }
            residuals = new double[EDGES.length - 1];
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int b = 0; b < pairs.length; b++) {
                text.append(String.format(
                        Locale.ROOT,
                        "%n%.3f-%.3f: %.0f pairs, given %.4f, two %.4f, z %.2f",
                        EDGES[b],
                        EDGES[b + 1],
                        pairs[b],
                        given[b] / pairs[b],
                        two[b] / pairs[b],
                        (two[b] - given[b]) / Math.sqrt(squares[b])));
            }
            return text.toString();
        }
    }

    private static Curve curve(double calls, boolean named, boolean looks) {
        Assumptions assumptions = assumptions(calls);
        WorldSettings settings = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED)
                .with(new WorldSettings.Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 11, 30)));
        Curve curve = new Curve();
        for (int w = 0; w < WORLDS; w++) {
            World world = Simulator.world(settings, assumptions, 5000 + w);
            List<Sighting> sightings = new ArrayList<>();
            for (PortCall call : world.calls()) {
                for (PortCall.Find find : call.finds()) {
                    if (find.ship().named().isPresent() || !named) {
                        sightings.add(
                                find(world, call, find, find.ship().named().isPresent()));
                    }
                }
            }
            List<Call> found = new CallBuilder(Cases.places(), "port", assumptions, watching(world, looks))
                    .build(sightings, List.of());
            Map<String, String> last = new HashMap<>();
            found.forEach(c -> last.put(c.id(), c.evidence().sightings().getLast()));
            for (Call call : found) {
                List<String> ids = call.evidence().sightings();
                if (ids.size() > 1 && named) {
                    curve.add(call.belief().stays().two(), call(ids.getFirst()) != call(ids.getLast()));
                }
                if (call.party().known().isPresent() == named) {
                    call.belief()
                            .stays()
                            .partOf()
                            .ifPresent(before -> curve.add(
                                    call.belief().distinct(),
                                    call(ids.getFirst()) != call(last.getOrDefault(before, ""))));
                }
            }
            curve.endOfWorld();
        }
        return curve;
    }

    private static void kept(Curve curve, int leastInTheMiddle) {
        double middle = 0;
        for (int b = 0; b < EDGES.length - 1; b++) {
            middle += EDGES[b] >= 0.05 && EDGES[b + 1] < 0.99 ? curve.pairs[b] : 0;
            assertThat(Math.abs(curve.two[b] - curve.given[b]))
                    .as("bin %d of %s", b, curve)
                    .isLessThanOrEqualTo(3.5 * Math.sqrt(curve.squares[b]) + 3);
        }
        assertThat(middle).as("pairs that can be either, of %s", curve).isGreaterThan(leastInTheMiddle);
    }

    @Test
    void ofAHullSeenTwiceTheShareThatWasTwoStaysIsTheChance() {
        kept(curve(200, true, true), 60);
    }

    /** Of unnamed ships it is the number of calls that must be right: which sighting begins a stay is not told apart. */
    @Test
    void asManyCallsOfUnnamedShipsAreExpectedAsThereWere() {
        Assumptions assumptions = assumptions(60);
        for (double known : new double[] {0, 0.7, 0.95}) {
            WorldSettings settings = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED)
                    .with(new WorldSettings.Register(known, 0.85, 0.2));
            double sum = 0;
            double squares = 0;
            double unsure = 0;
            double calls = 0;
            for (int w = 0; w < WORLDS; w++) {
                World world = Simulator.world(settings, assumptions, 9000 + w);
                List<Sighting> sightings = new ArrayList<>();
                world.calls()
                        .forEach(call -> call.finds()
                                .forEach(find -> sightings.add(find(
                                        world, call, find, find.ship().named().isPresent()))));
                List<Call> found = new CallBuilder(Cases.places(), "port", assumptions, watching(world, true))
                        .build(sightings, List.of());
                double expected =
                        found.stream().mapToDouble(c -> c.belief().exists()).sum();
                double off = (expected - world.totals().seen().calls())
                        / Math.sqrt(Math.max(1, world.totals().seen().calls()));
                sum += off;
                squares += off * off;
                calls += world.totals().seen().calls();
                unsure += found.stream()
                        .filter(c -> c.belief().exists() > 0.02 && c.belief().exists() < 0.98)
                        .count();
            }
            double mean = sum / WORLDS;
            double error = Math.sqrt((squares / WORLDS - mean * mean) / WORLDS);
            assertThat(Math.abs(mean))
                    .as("ships known %s: %.3f ± %.3f off, %.0f unsure of %.0f calls", known, mean, error, unsure, calls)
                    .isLessThan(3 * error + 0.1);
            assertThat(unsure).isGreaterThan(WORLDS);
        }
    }
}
