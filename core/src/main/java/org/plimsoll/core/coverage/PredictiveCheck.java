package org.plimsoll.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Workers;

/**
 * Whether the calls that were seen look like calls which the fitted model makes.
 *
 * <p><b>Algorithm.</b> Posterior-predictive: as many calls as were seen are made anew under each of {@value #REPLICATES} suppositions drawn by
 * their weight, and what the looks would have shown of them is summed up as what they did show is. A feature departs where the made ones lie
 * nearly all on one side of the seen ones.
 *
 * <p><b>Source.</b> Gelman, Meng and Stern 1996, Posterior predictive assessment of model fitness.
 *
 * <p><b>Accuracy.</b> How often it warns, of worlds that are as assumed and of others, is in the scorecard of the inference.
 *
 * <p><b>Limitations.</b> It sees what leaves a mark in the looks: not what was loaded, nor how large the ships were, nor whether a name was
 * right. What the fit can follow by itself does not depart.
 */
final class PredictiveCheck {
    static final int REPLICATES = 500;

    private static final double WINDOW_DAYS = 30;
    private static final double HALF = 0.5;

    private final Watch watch;
    private final double[] clear;
    private final Workers workers;

    /**
     * A check.
     *
     * @param clear for each look the share of the place that was not hidden
     * @param workers make replicates, several at once
     */
    PredictiveCheck(Watch watch, double[] clear, Workers workers) {
        this.workers = workers;
        this.watch = watch;
        this.clear = clear.clone();
    }

    /** Makes one call that was seen: the looks that showed it, ascending; none where hardly any call is seen. */
    @FunctionalInterface
    interface Maker {
        int[] call(int replicate, int number);
    }

    /** All features, in their order; none where fewer than two calls were seen. */
    List<Departure> departures(List<SeenCall> calls, Maker maker) {
        List<int[]> seen = calls.stream()
                .filter(call -> call.weight() >= HALF)
                .map(call -> {
                    int[] looks = new int[call.looks()];
                    Arrays.setAll(looks, call::look);
                    return looks;
                })
                .toList();
        if (seen.size() < 2) {
            return List.of();
        }
        double[][] made = new double[Departure.Feature.values().length][REPLICATES];
        workers.all(REPLICATES, r -> {
            List<int[]> again = new ArrayList<>(seen.size());
            for (int i = 0; i < seen.size(); i++) {
                int[] looks = maker.call(r, i);
                if (looks.length > 0) {
                    again.add(looks);
                }
            }
            double[] features = features(again);
            for (int f = 0; f < features.length; f++) {
                made[f][r] = features[f];
            }
        });
        double[] observed = features(seen);
        List<Departure> departures = new ArrayList<>();
        for (Departure.Feature feature : Departure.Feature.values()) {
            int f = departures.size();
            departures.add(new Departure(feature, observed[f], Estimate.of(made[f]), chance(made[f], observed[f])));
        }
        return departures;
    }

    /** Twice the share on the rarer side; what was seen counts as one of the made ones, so that no chance is zero. */
    private static double chance(double[] made, double observed) {
        double below = 1 + Arrays.stream(made).filter(m -> m <= observed).count();
        double above = 1 + Arrays.stream(made).filter(m -> m >= observed).count();
        return StrictMath.min(1, 2 * StrictMath.min(below, above) / (made.length + 1));
    }

    private double[] features(List<int[]> calls) {
        double spans = 0;
        double squares = 0;
        double clearInside = 0;
        double missedInside = 0;
        double clearShown = 0;
        double shown = 0;
        double coveredBefore = 0;
        double before = 0;
        double[] windows = new double[(int) (watch.lengthDays() / WINDOW_DAYS) + 1];
        for (int[] looks : calls) {
            int first = looks[0];
            int last = looks[looks.length - 1];
            double span = watch.day(last) - watch.day(first);
            spans += span;
            squares += span * span;
            for (int k = first + 1; k < last; k++) {
                clearInside += clear[k];
                missedInside += Arrays.binarySearch(looks, k) < 0 ? clear[k] : 0;
            }
            for (int k : looks) {
                clearShown += clear[k];
                shown++;
            }
            if (first > 0) {
                coveredBefore += 1 - clear[first - 1];
                before++;
            }
            windows[(int) (watch.day(first) / WINDOW_DAYS)]++;
        }
        double n = StrictMath.max(1, calls.size());
        double mean = spans / n;
        return new double[] {
            mean,
            StrictMath.sqrt(StrictMath.max(0, squares / n - mean * mean)),
            share(missedInside, clearInside),
            share(clearShown, shown),
            share(coveredBefore, before),
            unevenness(windows)
        };
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Variance over mean of the numbers in windows of a month: one where calls come independently and evenly. */
    private static double unevenness(double[] windows) {
        double mean = Arrays.stream(windows).average().orElse(0);
        double squares =
                Arrays.stream(windows).map(w -> (w - mean) * (w - mean)).sum();
        return share(squares, StrictMath.max(1, windows.length - 1) * mean);
    }
}
