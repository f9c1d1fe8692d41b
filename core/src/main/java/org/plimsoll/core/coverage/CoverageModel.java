package org.plimsoll.core.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.ImportanceSample;
import org.plimsoll.core.measure.Normal;
import org.plimsoll.core.measure.Workers;

/**
 * How many of the calls of a period were seen.
 *
 * <p><b>Algorithm.</b> Arrivals are a Poisson process with a season, stays have an assumed distribution up to two factors, and a look shows a
 * ship that is there with the share of the place that was clear times the chance of detection. The likelihood of stays, detection and season
 * is that of the records of all calls that were seen, each over all arrivals and departures that can have left it, and of no other call
 * having been seen; the rate is summed out. Where no look is known, courses of weather are drawn instead, one for each supposition: never a
 * mean sky, since clouds that last hide whole stays.
 *
 * <p><b>Source.</b> Thinned Poisson process with marks: Diggle 2013, Statistical Analysis of Spatial and Spatio-Temporal Point Patterns,
 * chapter 6; the chance of clear skies as a chain of two states: Gabriel and Neumann 1962.
 *
 * <p><b>Accuracy.</b> Against simulated worlds in the scorecard of the inference.
 *
 * <p><b>Limitations.</b> Ships do not hide each other. A ship that was there when the period began counts as having come in it. A call whose
 * existence is uncertain counts by its chance. Where no look is known, a day has at most one of either kind, at the same hour.
 */
public final class CoverageModel {
    private static final double LEAST = Double.MIN_NORMAL;
    private static final double HALF = 0.5;
    private static final int CHECK = 3;
    private static final int PRIOR_POINTS = 400;
    private static final int CHAIN_POINTS = 200;

    /** Suppositions of which each has a part of every unknown's range to itself: as many as a block of draws has, see {@link CoverageFit#DRAWS_EACH}. */
    private static final int STRATA = Draws.BLOCK / CoverageFit.DRAWS_EACH;

    private static final String ENTITY = "coverage";

    /** Parts of a day in UTC at which looks are supposed where none is known: forenoon and evening in the east of Asia. */
    static final double LOOK_HOUR = 0.1;

    static final double RADAR_HOUR = 0.375;

    /** Suppositions of stays, in standard deviations of what is assumed, that what is possible is judged by. */
    private static final double[] STAYS_APART = {-1.5, 0, 1.5};

    private final Assumptions assumptions;
    private final Stays stays;
    private final CoverageFit.RatePrior rate;
    private final Draws draws;
    private final int size;
    private final Workers workers;

    /**
     * A model under the assumptions of a case.
     *
     * @param size how many suppositions are weighed, at least two
     * @param workers work out what suppositions say, several at once
     */
    public CoverageModel(Assumptions assumptions, long seed, int size, Workers workers) {
        this.workers = workers;
        this.assumptions = assumptions;
        this.size = size;
        stays = new Stays(assumptions.distribution(Assumed.STAY_DAYS));
        double shape = assumptions.median(Assumed.RATE_SHAPE);
        double calls = assumptions.median(Assumed.RATE_CALLS);
        rate = new CoverageFit.RatePrior(shape, calls == 0 ? 0 : shape / calls);
        draws = Draws.of(seed, ENTITY);
    }

    /**
     * Where every look is known.
     *
     * @param clear for each look the share of the place that was not hidden, 0 to 1
     * @param chains what looks showed of calls, in any order
     * @param unrecorded how many more were seen of which nobody says when
     */
    public CoverageFit watched(Watch watch, double[] clear, List<SeenChain> chains, double unrecorded) {
        SeenChains seen = new SeenChains(chains, unrecorded, rate)
                .likely(Arrays.stream(STAYS_APART)
                        .mapToObj(stay -> visibility(
                                watch, clear, Circumstances.at(new double[] {stay, 0, 0, 0, 0}, assumptions)))
                        .toList());
        var sample = ImportanceSample.of(
                Circumstances.WATCHED,
                point -> seen.logLikelihood(visibility(watch, clear, Circumstances.at(point, assumptions))),
                draws,
                size,
                workers);
        Circumstances[] circumstances = new Circumstances[sample.size()];
        Visibility[] visibilities = new Visibility[sample.size()];
        workers.all(circumstances.length, i -> {
            circumstances[i] = Circumstances.at(sample.point(i), assumptions);
            visibilities[i] = visibility(watch, clear, circumstances[i]);
        });
        double[] shares = new double[PRIOR_POINTS];
        workers.all(PRIOR_POINTS, i -> {
            var supposed = Circumstances.at(prior(i, Circumstances.WATCHED), assumptions);
            shares[i] = visibility(watch, clear, supposed).share();
        });
        Draws made = draws.sub(CHECK);
        double[] runs = runs(seen, sample, visibilities);
        var departures = new PredictiveCheck(watch, clear, workers)
                .departures(
                        seen.likeliest(runs),
                        (replicate, number) ->
                                visibilities[sample.pick((replicate + HALF) / PredictiveCheck.REPLICATES)].seenLooks(
                                        made.sub(replicate), number));
        return new CoverageFit(
                CoverageFit.Basis.LOOKS, sample, circumstances, visibilities, shares, rate, departures, seen.own(runs));
    }

    /** What a course of weather and one of looks come to. */
    private interface Seeing {
        Visibility of(Circumstances circumstances, int number);
    }

    /** The chance of each run, by suppositions drawn by their weight. */
    private double[] runs(SeenChains seen, ImportanceSample sample, Visibility[] visibilities) {
        if (seen.certain()) {
            return seen.chances(visibilities[0]);
        }
        double[][] chances = new double[CHAIN_POINTS][];
        workers.all(CHAIN_POINTS, i -> chances[i] = seen.chances(visibilities[sample.pick((i + HALF) / CHAIN_POINTS)]));
        double[] mean = new double[chances[0].length];
        for (double[] one : chances) {
            for (int r = 0; r < mean.length; r++) {
                mean[r] += one[r] / CHAIN_POINTS;
            }
        }
        return mean;
    }

    private Visibility visibility(Watch watch, double[] clear, Circumstances circumstances) {
        double[] chances = new double[watch.looks()];
        for (int k = 0; k < chances.length; k++) {
            chances[k] = clear[k] * circumstances.detection();
        }
        return new Visibility(
                watch,
                chances,
                stays.table(circumstances.stayScale(), circumstances.staySpread()),
                circumstances.season());
    }

    /**
     * Where no look is known.
     *
     * @param first first day of the period
     * @param lengthDays length of the period
     * @param seen how many calls were seen
     */
    public CoverageFit unwatched(ClearSky sky, LocalDate first, double lengthDays, double seen) {
        double[][] points = new double[size][];
        double[] logs = new double[size];
        Circumstances[] circumstances = new Circumstances[size];
        Visibility[] visibilities = new Visibility[size];
        double[] shares = new double[size];
        Seeing seeing = unwatched(sky, first, lengthDays);
        workers.all(size, i -> {
            points[i] = prior(i, Circumstances.UNWATCHED);
            circumstances[i] = Circumstances.at(points[i], assumptions);
            visibilities[i] = seeing.of(circumstances[i], i);
            shares[i] = visibilities[i].share();
            logs[i] = seen * StrictMath.log(StrictMath.max(LEAST, shares[i])) + rate.logLikelihood(seen, shares[i]);
        });
        var sample = ImportanceSample.ofPrior(points, logs);
        return new CoverageFit(
                CoverageFit.Basis.WEATHER, sample, circumstances, visibilities, shares, rate, List.of(), new double[0]);
    }

    private Seeing unwatched(ClearSky sky, LocalDate first, double lengthDays) {
        Draws taken = draws.sub(1);
        Draws weather = draws.sub(2);
        int days = (int) StrictMath.ceil(lengthDays - LOOK_HOUR);
        double[] oddsByDay = sky.odds(first, days + 1);
        return (circumstances, number) -> {
            double[] looks = new double[2 * days];
            boolean[] radar = new boolean[2 * days];
            int count = 0;
            for (int day = 0; day < days; day++) {
                if (taken.sub(2 * day).uniform(number) < circumstances.sky().looked()) {
                    looks[count++] = day + LOOK_HOUR;
                }
                if (taken.sub(2 * day + 1).uniform(number) < circumstances.sky().radar()) {
                    radar[count] = true;
                    looks[count++] = StrictMath.min(day + RADAR_HOUR, lengthDays);
                }
            }
            double[] moments = Arrays.copyOf(looks, count);
            boolean[] shown = ClearSky.course(
                    moments,
                    oddsByDay,
                    circumstances.sky().odds(),
                    circumstances.sky().memoryDays(),
                    weather,
                    number);
            double[] clear = new double[count];
            for (int k = 0; k < count; k++) {
                clear[k] = radar[k] || shown[k] ? 1 : 0;
            }
            return visibility(new Watch(moments, lengthDays), clear, circumstances);
        };
    }

    private double[] prior(int number, int unknowns) {
        double[] point = new double[unknowns];
        Draws prior = draws.sub(0);
        for (int i = 0; i < unknowns; i++) {
            point[i] = Normal.quantile(prior.sub(i).stratified(number, STRATA));
        }
        return point;
    }
}
