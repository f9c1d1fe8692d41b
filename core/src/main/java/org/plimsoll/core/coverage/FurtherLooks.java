package org.plimsoll.core.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;

/**
 * What further looks at a place would tell of how many calls were missed: which day and which sensor would narrow the number most.
 *
 * <p><b>Algorithm.</b> A further look shows each missed call that is there with the chance of detection, where no cloud hides it. Under each
 * supposition of a fit {@link Unshown} tells how many that is, and {@link CountSpread} what is left of the spread of the number of missed calls
 * once it is known how many were shown. What the sky itself tells of the weather is not counted: it can be known without an image. Several
 * looks are chosen one after the other, each as the best beside those before it; all of them together tell by the sum of what they show.
 *
 * <p><b>Source.</b> Raiffa and Schlaifer 1961, Applied Statistical Decision Theory (preposterior analysis); choosing greedily: Nemhauser, Wolsey
 * and Fisher 1978, An analysis of approximations for maximizing submodular set functions.
 *
 * <p><b>Accuracy.</b> A test takes the look in made worlds, fits anew and compares what the spread has become.
 *
 * <p><b>Limitations.</b> What a look says again of calls that are known, and how several looks share out what they show, is not counted, so that
 * the value is rather too low. The skies of optical looks already chosen count by their chance. Where looks are not known, those of one
 * day are independent of the share that was seen in the whole period, but for what both share: stays, detection, season, habits and weather.
 * A look is at the same hour of every day, and radar finds a ship as often as an optical image does under a clear sky.
 */
public final class FurtherLooks {
    /** So many of the suppositions of weather are enough, of which each block is spread evenly over every unknown. */
    private static final int SUPPOSITIONS = 500;

    private static final int STEPS = 5;
    private static final double LEAST_SHARE = 1e-9;
    private static final double ROUNDING = 1e-9;

    private final List<Candidate> candidates;
    private final Supposing supposing;
    private final Circumstances[] circumstances;
    private final double[] weights;
    private final double[] hidden;
    private final CountSpread spread;
    private final double now;

    /** A look that can be taken, and the number of its moment. */
    private record Candidate(FurtherLook look, int moment) {}

    /** Makes the calls that no look shows under a supposition. */
    private interface Supposing {
        Unshown under(Circumstances circumstances);
    }

    private FurtherLooks(CoverageFit fit, double seen, List<Candidate> candidates, Supposing supposing) {
        this.candidates = List.copyOf(candidates);
        this.supposing = supposing;
        int n = switch (fit.basis()) {
            case LOOKS -> fit.size();
            case WEATHER -> StrictMath.min(SUPPOSITIONS, fit.size());
        };
        circumstances = new Circumstances[n];
        weights = new double[n];
        hidden = new double[n];
        double[] perCall = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            circumstances[i] = fit.circumstances(i);
            weights[i] = fit.weight(i);
            sum += weights[i];
            double share = StrictMath.max(LEAST_SHARE, fit.visibility(i).share());
            hidden[i] = 1 - share;
            perCall[i] = fit.rate().perCall() + share;
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        spread = new CountSpread(fit.rate().shape() + seen, perCall, hidden);
        now = spread.now(weights);
    }

    /**
     * Where every look is known.
     *
     * @param clear for each look the share of the place that was not hidden, 0 to 1
     * @param skies chance of a clear sky on each day of the period; none where nothing is known of it, and then of optical looks neither
     * @param seen how many calls the fit heard of
     */
    public static FurtherLooks watched(
            CoverageFit fit, Assumptions assumptions, Watch watch, double[] clear, double[] skies, double seen) {
        boolean optical = skies.length > 0;
        var moments = new Moments(watch, optical);
        var stays = new Stays(assumptions.distribution(Assumed.STAY_DAYS));
        return new FurtherLooks(fit, seen, moments.candidates, circumstances -> {
            int n = moments.days.length;
            double[] always = new double[n];
            double[] sky = new double[n];
            for (int k = 0; k < n; k++) {
                always[k] = moments.known[k] < 0 ? 0 : clear[moments.known[k]] * circumstances.detection();
                sky[k] = optical ? skies[StrictMath.min(skies.length - 1, (int) moments.days[k])] : 0;
            }
            // What the looks showed is known: no course of weather has to be supposed.
            var looks = new Unshown.Looks(always, new double[n], sky, 0);
            return moments.unshown(looks, stays, circumstances);
        });
    }

    /**
     * Where no look is known.
     *
     * @param first first day of the period
     * @param shown days of the period on which an image showed a ship at the place, so that there was a look
     * @param seen how many calls the fit heard of
     */
    public static FurtherLooks unwatched(
            CoverageFit fit,
            Assumptions assumptions,
            ClearSky sky,
            LocalDate first,
            double lengthDays,
            List<Integer> shown,
            double seen) {
        var moments = new Moments(new Watch(new double[0], lengthDays), true);
        var stays = new Stays(assumptions.distribution(Assumed.STAY_DAYS));
        double[] odds = sky.odds(first, (int) StrictMath.ceil(lengthDays));
        return new FurtherLooks(fit, seen, moments.candidates, circumstances -> {
            int n = moments.days.length;
            double[] always = new double[n];
            double[] ifClear = new double[n];
            double[] clear = new double[n];
            for (int c = 0; c < n; c++) {
                Candidate candidate = moments.candidates.get(c);
                int k = candidate.moment();
                double ofDay =
                        odds[candidate.look().day()] * circumstances.sky().odds();
                clear[k] = ofDay / (1 + ofDay);
                switch (candidate.look().sensor()) {
                    case OPTICAL -> {
                        boolean known = shown.contains(candidate.look().day());
                        always[k] = known ? circumstances.detection() : 0;
                        ifClear[k] = known ? 0 : circumstances.sky().looked() * circumstances.detection();
                    }
                    case RADAR -> always[k] = circumstances.sky().radar() * circumstances.detection();
                }
            }
            var looks = new Unshown.Looks(
                    always, ifClear, clear, circumstances.sky().memoryDays());
            return moments.unshown(looks, stays, circumstances);
        });
    }

    /** Known and possible looks in one order. */
    private static final class Moments {
        private final double[] days;
        private final int[] known;
        private final double lengthDays;
        private final List<Candidate> candidates = new ArrayList<>();

        private record Moment(double day, int known, int ofDay, FurtherLook.Sensor sensor) {}

        Moments(Watch watch, boolean optical) {
            lengthDays = watch.lengthDays();
            List<Moment> all = new ArrayList<>();
            for (int k = 0; k < watch.looks(); k++) {
                all.add(new Moment(watch.day(k), k, 0, FurtherLook.Sensor.RADAR));
            }
            for (int day = 0; day + CoverageModel.LOOK_HOUR <= lengthDays; day++) {
                if (optical) {
                    all.add(new Moment(day + CoverageModel.LOOK_HOUR, -1, day, FurtherLook.Sensor.OPTICAL));
                }
                all.add(new Moment(
                        StrictMath.min(day + CoverageModel.RADAR_HOUR, lengthDays), -1, day, FurtherLook.Sensor.RADAR));
            }
            // The sort is stable: of looks at one moment the known ones come first.
            all.sort(Comparator.comparingDouble(Moment::day));
            days = all.stream().mapToDouble(Moment::day).toArray();
            known = all.stream().mapToInt(Moment::known).toArray();
            for (int k = 0; k < known.length; k++) {
                Moment moment = all.get(k);
                if (moment.known() < 0) {
                    candidates.add(new Candidate(new FurtherLook(moment.ofDay(), moment.sensor()), k));
                }
            }
        }

        Unshown unshown(Unshown.Looks looks, Stays stays, Circumstances circumstances) {
            return new Unshown(
                    days,
                    lengthDays,
                    looks,
                    stays.table(circumstances.stayScale(), circumstances.staySpread()),
                    circumstances.season());
        }
    }

    /** The value of every look, and the best few. */
    public LookValues values() {
        var untouched = new Taken();
        List<LookValues.Value> each = candidates.stream().map(untouched::value).toList();
        List<LookValues.Choice> best = new ArrayList<>();
        for (FurtherLook.Sensor sensor : FurtherLook.Sensor.values()) {
            List<Candidate> ofSensor =
                    candidates.stream().filter(c -> c.look().sensor() == sensor).toList();
            if (!ofSensor.isEmpty()) {
                best.add(new LookValues.Choice(sensor, best(ofSensor, untouched)));
            }
        }
        return new LookValues(each, best, untouched.everyDay());
    }

    /** Standard deviation of the number of missed calls as it is known now. */
    double missedSpread() {
        return now;
    }

    /** Looks one after the other, each the best beside those before; of equals the earliest. */
    private List<LookValues.Step> best(List<Candidate> among, Taken untouched) {
        var taken = new Taken();
        List<Candidate> left = new ArrayList<>(among);
        List<LookValues.Step> steps = new ArrayList<>();
        double together = 0;
        while (steps.size() < STEPS && !left.isEmpty()) {
            Candidate found = left.getFirst();
            double most = Double.NEGATIVE_INFINITY;
            for (Candidate candidate : left) {
                double gain = taken.gain(candidate);
                if (gain > most + ROUNDING * now) {
                    most = gain;
                    found = candidate;
                }
            }
            // Counted all together, looks can seem to tell less than fewer of them; they cannot.
            together = StrictMath.max(together, share(taken.left - most));
            steps.add(new LookValues.Step(untouched.value(found), together));
            taken.take(found);
            left.remove(found);
        }
        return steps;
    }

    /** What there is to be seen once some looks are taken. */
    private final class Taken {
        private final Unshown[] unshown = new Unshown[weights.length];

        /** Share of the calls that a supposition's looks miss, over what they miss where its own course of weather is summed out. */
        private final double[] scale = new double[weights.length];

        /** Share of all calls that the looks taken show and that was missed. */
        private final double[] shown = new double[weights.length];

        /** What is left of the spread with the looks taken. */
        private double left = now;

        Taken() {
            for (int i = 0; i < unshown.length; i++) {
                unshown[i] = supposing.under(circumstances[i]);
                double missed = 1 - unshown[i].shown();
                scale[i] = missed > 0 ? hidden[i] / missed : 0;
            }
        }

        private double byRadar(int i, Candidate candidate) {
            return circumstances[i].detection() * unshown[i].there(candidate.moment()) * scale[i];
        }

        private double optically(int i, Candidate candidate) {
            return circumstances[i].detection() * unshown[i].thereIfClear(candidate.moment()) * scale[i];
        }

        void take(Candidate candidate) {
            boolean radar = candidate.look().sensor() == FurtherLook.Sensor.RADAR;
            for (int i = 0; i < shown.length; i++) {
                shown[i] += radar ? byRadar(i, candidate) : optically(i, candidate);
                unshown[i].look(candidate.moment(), circumstances[i].detection(), radar);
            }
            left = spread.expected(weights, shown);
        }

        LookValues.Value value(Candidate candidate) {
            var weighed = new Weighed(candidate);
            return new LookValues.Value(
                    candidate.look(),
                    Arrays.stream(weighed.clear).sum(),
                    spread.anyShown(weighed.clear, weighed.with),
                    share(now - weighed.gain()));
        }

        /** By how much one more look would lessen it. */
        double gain(Candidate candidate) {
            return new Weighed(candidate).gain();
        }

        double everyDay() {
            int[] radar = candidates.stream()
                    .filter(c -> c.look().sensor() == FurtherLook.Sensor.RADAR)
                    .mapToInt(Candidate::moment)
                    .toArray();
            double[] with = new double[shown.length];
            for (int i = 0; i < with.length; i++) {
                double more = unshown[i].shownWith(radar, circumstances[i].detection()) - unshown[i].shown();
                with[i] = StrictMath.max(0, more) * scale[i];
            }
            return share(spread.expected(weights, with));
        }

        /** One more look, for the skies that are clear over it. */
        private final class Weighed {
            private final double[] clear = new double[shown.length];
            private final double[] with = new double[shown.length];
            private final boolean radar;

            Weighed(Candidate candidate) {
                radar = candidate.look().sensor() == FurtherLook.Sensor.RADAR;
                for (int i = 0; i < with.length; i++) {
                    double sky = radar ? 1 : unshown[i].clear(candidate.moment());
                    clear[i] = weights[i] * sky;
                    double more = radar ? byRadar(i, candidate) : sky > 0 ? optically(i, candidate) / sky : 0;
                    with[i] = shown[i] + more;
                }
            }

            /** Under clouds nothing is gained; under a clear sky it is held against what would be left if only that were known. */
            double gain() {
                return (radar ? left : spread.expected(clear, shown)) - spread.expected(clear, with);
            }
        }
    }

    private double share(double left) {
        double share = now > 0 ? 1 - left / now : 0;
        return StrictMath.abs(share) < ROUNDING ? 0 : share;
    }
}
