package org.plimsoll.app.scorecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plimsoll.app.run.Progress;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.formats.simulated.SimulatedCase;

/**
 * Holds the inference against simulated worlds: worlds drawn from what their cases assume, worlds whose truth stands still, and worlds that
 * differ from what their cases assume; and beside it the ways that others count.
 */
public final class InferenceScorecard {
    private static final int DRAWS = 500;
    private static final int SUPPOSITIONS = 500;
    private static final long SEEDS = 1_000_003;
    private static final int WRONG_SHARE = 16;
    private static final int CELL_SHARE = 80;

    private static final int LEAST_WORLDS = 20;
    private static final double[] STAYS = {0.7, 1, 1.4};
    private static final double[] CALLS = {20, 60, 120};
    private static final double ALL_BUT_FIXED = 1e6;

    private static final WorldSettings.Register HALF_NAMED = new WorldSettings.Register(0.7, 0.85, 0.2);

    private final int worlds;
    private final long seed;
    private final Assumptions assumptions;
    private final Progress progress;

    /**
     * A scorecard.
     *
     * @param worlds how many worlds of each kind are drawn from what their cases assume, at least 1
     */
    public InferenceScorecard(int worlds, long seed, Progress progress) throws IOException {
        this.worlds = worlds;
        this.seed = seed;
        this.progress = progress;
        // Nothing published says what radar would add, and no simulated ship is known by its gross tonnage or length.
        assumptions = SimulatedCase.assumptions()
                .with(Assumed.RADAR_SHARE, new Distribution.Fixed(0))
                .with(Assumed.SIZE_BIAS, new Distribution.Fixed(1));
    }

    /**
     * What came out.
     *
     * @param matched by kind of world and quantity, for worlds drawn from what their cases assume
     * @param naive by way of counting, on some of the same worlds
     * @param wrong by family and quantity, for worlds that differ from what their cases assume
     * @param fixed by true values and quantity, for worlds whose truth stands still
     */
    public record Result(
            Map<String, Scores> matched, Scores naive, Map<String, Scores> wrong, Map<String, Scores> fixed) {}

    /** Everything, on all cores. */
    public Result run() {
        Map<String, Scores> matched = new LinkedHashMap<>();
        var naive = new Scores();
        for (WorldKind kind : WorldKind.values()) {
            matched.put(kind.key(), matched(kind, naive));
        }
        return new Result(matched, naive, wrong(), fixed());
    }

    /**
     * Worlds drawn from what their cases assume.
     *
     * @param naive is added to: the ways that others count
     */
    Scores matched(WorldKind kind, Scores naive) {
        List<Both> all = each(worlds, i -> {
            World world = withKnownFleet(Simulator.world(settings(kind, Family.MATCHED), assumptions, seed(i)));
            return both(world, i % WRONG_SHARE == 0);
        });
        sum(all.stream().map(Both::naive).toList())
                .tallies()
                .forEach((way, tally) -> naive.of(kind.key() + "." + way).add(tally));
        return sum(all.stream().map(Both::ours).toList());
    }

    private record Both(Scores ours, Scores naive) {}

    private Both both(World world, boolean alsoSlowWays) {
        WorldEstimate estimate = estimate(world);
        var ours = new Scores();
        estimate.score(ours);
        var naive = new Scores();
        var ways = new NaiveWays(world, estimate);
        ways.tally(naive);
        if (alsoSlowWays) {
            boolean watched = world.origin().settings().kind() == WorldKind.WATCHED;
            String way = watched ? "plugged_in_stays.missed" : "independent_days.missed";
            CaseFile changed = watched
                    ? fixing(fixing(estimate.caseFile(), Assumed.STAY_SCALE, 1), Assumed.STAY_SPREAD, 1)
                    : fixing(estimate.caseFile(), Assumed.WEATHER_MEMORY_DAYS, 0);
            ways.missed(naive, way, new WorldEstimate(world, changed, DRAWS, SUPPOSITIONS));
        }
        return new Both(ours, naive);
    }

    private static CaseFile fixing(CaseFile caseFile, Assumed quantity, double value) {
        var settings = caseFile.settings();
        return caseFile.with(settings.with(settings.assumptions().with(quantity, new Distribution.Fixed(value))));
    }

    private Map<String, Scores> wrong() {
        Map<String, Scores> wrong = new LinkedHashMap<>();
        int some = Math.max(LEAST_WORLDS, worlds / WRONG_SHARE);
        for (Family family : Family.values()) {
            if (family != Family.MATCHED) {
                wrong.put(family.key(), wrong(family, some));
            }
        }
        wrong.put("half-named", halfNamed(some));
        wrong.put("told-more", toldMore(some));
        wrong.put("half-named-many", manyHalfNamed(Math.max(LEAST_WORLDS, worlds / CELL_SHARE)));
        return wrong;
    }

    /** Worlds in which seven ships in ten are known, and of these finds name hardly all. */
    Scores halfNamed(int number) {
        var halfNamed = settings(WorldKind.WATCHED, Family.MATCHED).with(HALF_NAMED);
        return ours(number, i -> Simulator.world(halfNamed, assumptions, seed(i)));
    }

    /** The same with some hundreds of calls in three years, where small errors of what is one stay and what is two no longer hide in the intervals. */
    private Scores manyHalfNamed(int number) {
        var settings = settings(WorldKind.WATCHED, Family.MATCHED)
                .with(HALF_NAMED)
                .with(new WorldSettings.Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)));
        Assumptions busy = assumptions
                .with(Assumed.RATE_SHAPE, new Distribution.Fixed(20))
                .with(Assumed.RATE_CALLS, new Distribution.Fixed(500));
        return ours(number, i -> Simulator.world(settings, busy, seed(i)));
    }

    /**
     * The same where more is told than looks: lost and returned signals of transmitters, discharges, and departures with the words of analysts
     * who disagree.
     */
    Scores toldMore(int number) {
        var settings = settings(WorldKind.WATCHED, Family.MATCHED).with(HALF_NAMED);
        var told = settings.with(settings.eyes().with(0.6, 0.5)).with(new WorldSettings.Elsewhere(0.7, 0.6));
        return sum(each(number, i -> {
            var scores = new Scores();
            WorldEstimate estimate = estimate(Simulator.world(told, assumptions, seed(i)));
            estimate.score(scores);
            estimate.scoreVoyages(scores);
            return scores;
        }));
    }

    /** Worlds that differ in one way from what their cases assume. */
    Scores wrong(Family family, int number) {
        return ours(number, i -> Simulator.world(settings(WorldKind.WATCHED, family), assumptions, seed(i)));
    }

    private Map<String, Scores> fixed() {
        Map<String, Scores> fixed = new LinkedHashMap<>();
        int some = Math.max(LEAST_WORLDS, worlds / CELL_SHARE);
        for (double stay : STAYS) {
            for (double calls : CALLS) {
                Assumptions known = assumptions
                        .with(Assumed.STAY_SCALE, new Distribution.Fixed(stay))
                        .with(Assumed.RATE_SHAPE, new Distribution.Fixed(ALL_BUT_FIXED))
                        .with(Assumed.RATE_CALLS, new Distribution.Fixed(calls));
                fixed.put(
                        "stay_scale " + stay + ", calls " + (int) calls,
                        ours(
                                some,
                                // The case does not know what stands still.
                                i -> told(
                                        Simulator.world(settings(WorldKind.WATCHED, Family.MATCHED), known, seed(i)),
                                        assumptions)));
            }
        }
        return fixed;
    }

    /** The world as a case tells it whose register holds every ship, and which says so. */
    private World withKnownFleet(World world) {
        long ships = Math.round(world.truth().value(Assumed.FLEET_SIZE));
        return told(world, assumptions.with(Assumed.FLEET_SIZE, new Distribution.Fixed(ships)));
    }

    /** The world as a case tells it that states other assumptions. */
    private static World told(World world, Assumptions stated) {
        return new World(
                new World.Origin(world.origin().seed(), world.origin().settings(), stated),
                world.truth(),
                world.ships(),
                world.scenes(),
                world.calls(),
                world.reports(),
                world.itemised());
    }

    private Scores ours(int number, IntFunction<World> worldOf) {
        return sum(each(number, i -> {
            var scores = new Scores();
            estimate(worldOf.apply(i)).score(scores);
            return scores;
        }));
    }

    private static WorldEstimate estimate(World world) {
        try {
            return new WorldEstimate(world, DRAWS, SUPPOSITIONS);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private <T> List<T> each(int number, IntFunction<T> work) {
        return IntStream.range(0, number)
                .parallel()
                .mapToObj(i -> {
                    T made = work.apply(i);
                    progress.step();
                    return made;
                })
                .toList();
    }

    /** In the order of the worlds, so that sums are the same whatever the machine. */
    private static Scores sum(List<Scores> all) {
        var sums = new Scores();
        all.forEach(sums::add);
        return sums;
    }

    private long seed(int world) {
        return seed * SEEDS + world;
    }

    private static WorldSettings settings(WorldKind kind, Family family) {
        return WorldSettings.of(kind, family)
                .with(new WorldSettings.Register(1, 1, 0.2))
                .with(new WorldSettings.CaseText(5, DRAWS, kind == WorldKind.COUNTED));
    }

    /** How many worlds are estimated in all, for those who wait. */
    public int steps() {
        int some = Math.max(LEAST_WORLDS, worlds / WRONG_SHARE);
        int cell = Math.max(LEAST_WORLDS, worlds / CELL_SHARE);
        return WorldKind.values().length * worlds
                + (Family.values().length + 1) * some
                + cell
                + STAYS.length * CALLS.length * cell;
    }
}
