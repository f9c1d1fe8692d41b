package org.plimsoll.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Gamma;

/**
 * How many calls there were, by two lists of them: calls documented where the ships loaded, and discharges seen where they went
 * (capture and recapture).
 *
 * <p><b>Algorithm.</b> Of N calls, n1 are on the first list and n2 on the second. Before the links are known, each length of either list from none to N
 * is equally likely. How many calls are on both, k, is then noncentral hypergeometric with the odds ratio that is supposed of being on one list
 * given the other. Of these, each is found by hull and time but for the chance of a missed link; each other discharge is linked all the same with
 * the chance of a false one. Observed links are counted with their own chances: the posterior is the mean over the numbers of links that these
 * leave possible. Calls come at a gamma-distributed rate, so that N is negative binomial before anything is seen. All sums over N, k and the
 * links are exact up to a bound of N beyond which less than one in a million of the posterior lies, or {@value #MOST_CALLS}.
 *
 * <p><b>Source.</b> Fisher's noncentral hypergeometric distribution: McCullagh and Nelder 1989, Generalized Linear Models, section 7.3. Uniform
 * lengths of the lists: George and Robert 1992, Capture-recapture estimation via Gibbs sampling.
 *
 * <p><b>Accuracy.</b> TwoListsTest: 90 % intervals hold the truth in 90 % of a thousand worlds drawn from the model, link errors included.
 *
 * <p><b>Limitations.</b> The odds ratio cannot be learnt from two lists; it is supposed and shown for {@link #ODDS_RATIOS}. Calls of all ships are
 * on a list equally likely; where busy or large ships are on both more often, the odds ratio must stand for that too.
 */
public final class TwoLists {

    /** Odds ratios of being on one list given the other that are shown. */
    public static final List<Double> ODDS_RATIOS = List.of(1.0, 2.0, 4.0);

    /** With fewer links nothing is said. */
    public static final int LEAST_LINKS = 3;

    private static final int MOST_CALLS = 20_000;
    private static final double BEYOND = 1e-6;
    private static final double JEFFREYS = 0.5;

    private final double falseLink;
    private final double missedLink;
    private final double rateShape;
    private final double rateCalls;

    /** Two lists under the assumptions of a case. */
    public TwoLists(Assumptions assumptions) {
        falseLink = assumptions.median(Assumed.FALSE_LINK);
        missedLink = assumptions.median(Assumed.MISSED_LINK);
        rateShape = assumptions.median(Assumed.RATE_SHAPE);
        rateCalls = assumptions.median(Assumed.RATE_CALLS);
    }

    /**
     * What is on the lists.
     *
     * @param first calls on the first
     * @param second calls on the second, by their discharges
     * @param links for each discharge that is linked with a call of the first, the chance that the two belong together by hull and time
     */
    public record Lists(int first, int second, List<Double> links) {
        public Lists {
            links = List.copyOf(links);
            if (first < 0 || second < 0 || links.size() > StrictMath.min(first, second)) {
                throw new IllegalArgumentException(
                        links.size() + " links cannot be between lists of " + first + " and " + second);
            }
        }

        /** The expected number of links. */
        public double expected() {
            return links.stream().mapToDouble(p -> p).sum();
        }
    }

    /**
     * What follows for the number of calls.
     *
     * @param oddsRatio that is supposed
     * @param calls how many there were
     */
    public record Result(double oddsRatio, Estimate calls) {}

    /** One result for each odds ratio. */
    public List<Result> results(Lists lists) {
        List<Result> results = new ArrayList<>();
        for (double oddsRatio : ODDS_RATIOS) {
            results.add(new Result(oddsRatio, estimate(lists, oddsRatio)));
        }
        return results;
    }

    /** The number of calls, for one odds ratio. */
    public Estimate estimate(Lists lists, double oddsRatio) {
        double[] numbers = numbers(lists.links());
        int least = StrictMath.max(1, StrictMath.max(lists.first(), lists.second()));
        int size = 4 * (lists.first() + lists.second()) + 50;
        double[] posterior = posterior(lists, numbers, oddsRatio, least, size);
        while (size < MOST_CALLS - least && tail(posterior) > BEYOND) {
            size = StrictMath.min(MOST_CALLS - least, 2 * size);
            posterior = posterior(lists, numbers, oddsRatio, least, size);
        }
        return summary(posterior, least);
    }

    /** What the upper half of the numbers holds, as far as it still falls like a power. */
    private static double tail(double[] posterior) {
        return Arrays.stream(posterior, posterior.length * 9 / 10, posterior.length)
                .sum();
    }

    private double[] posterior(Lists lists, double[] numbers, double oddsRatio, int least, int size) {
        double[][] both = new double[size][];
        double[] prior = new double[size];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            both[i] = both(least + i, lists.first(), lists.second(), oddsRatio);
            prior[i] = logPrior(least + i) - 2 * StrictMath.log(least + i + 1.0);
            greatest = StrictMath.max(greatest, prior[i]);
        }
        double[] mixed = new double[size];
        for (int m = 0; m < numbers.length; m++) {
            if (numbers[m] == 0) {
                continue;
            }
            double[] links = linked(m, lists.first(), lists.second());
            double[] weights = new double[size];
            double sum = 0;
            for (int i = 0; i < size; i++) {
                double likelihood = 0;
                for (int k = 0; k < links.length; k++) {
                    likelihood += both[i][k] * links[k];
                }
                weights[i] = likelihood * StrictMath.exp(prior[i] - greatest);
                sum += weights[i];
            }
            for (int i = 0; i < size && sum > 0; i++) {
                mixed[i] += numbers[m] * weights[i] / sum;
            }
        }
        return mixed;
    }

    /** Logarithm of the chance of so many calls before anything was seen, but for a constant. */
    private double logPrior(int calls) {
        double shape = rateCalls == 0 ? JEFFREYS : rateShape;
        double stays = rateCalls == 0 ? 0 : StrictMath.log(rateCalls / (rateCalls + rateShape));
        return Gamma.logFunction(calls + shape) - Gamma.logFunction(calls + 1.0) + calls * stays;
    }

    /** Chances of each number of calls on both lists. */
    static double[] both(int calls, int first, int second, double oddsRatio) {
        int most = StrictMath.min(first, second);
        int fewest = StrictMath.max(0, first + second - calls);
        double[] chances = new double[most + 1];
        double log = 0;
        double[] logs = new double[most + 1];
        double greatest = 0;
        for (int k = fewest + 1; k <= most; k++) {
            log += StrictMath.log(
                    oddsRatio * (first - k + 1) * (second - k + 1) / ((double) k * (calls - first - second + k)));
            logs[k] = log;
            greatest = StrictMath.max(greatest, log);
        }
        double sum = 0;
        for (int k = fewest; k <= most; k++) {
            chances[k] = StrictMath.exp(logs[k] - greatest);
            sum += chances[k];
        }
        for (int k = fewest; k <= most; k++) {
            chances[k] /= sum;
        }
        return chances;
    }

    /** Chances of so many links, by the number of calls that are on both lists. */
    double[] linked(int links, int first, int second) {
        double[] chances = new double[StrictMath.min(first, second) + 1];
        for (int k = 0; k < chances.length; k++) {
            for (int right = StrictMath.max(0, links - (second - k)); right <= StrictMath.min(k, links); right++) {
                chances[k] += binomial(right, k, 1 - missedLink) * binomial(links - right, second - k, falseLink);
            }
        }
        return chances;
    }

    private static double binomial(int k, int of, double chance) {
        if (chance == 0 || chance == 1) {
            return k == (chance == 0 ? 0 : of) ? 1 : 0;
        }
        return StrictMath.exp(Gamma.logFunction(of + 1.0)
                - Gamma.logFunction(k + 1.0)
                - Gamma.logFunction(of - k + 1.0)
                + k * StrictMath.log(chance)
                + (of - k) * StrictMath.log(1 - chance));
    }

    /** Chances of each number of links, where each is one with its own chance. */
    static double[] numbers(List<Double> links) {
        double[] chances = new double[links.size() + 1];
        chances[0] = 1;
        for (int i = 0; i < links.size(); i++) {
            for (int k = i + 1; k >= 0; k--) {
                double one = k == 0 ? 0 : chances[k - 1];
                chances[k] = chances[k] * (1 - links.get(i)) + one * links.get(i);
            }
        }
        return chances;
    }

    private static Estimate summary(double[] posterior, int least) {
        double sum = Arrays.stream(posterior).sum();
        double mean = 0;
        for (int i = 0; i < posterior.length; i++) {
            mean += posterior[i] / sum * (least + i);
        }
        return new Estimate(
                quantile(posterior, sum, least, 0.05),
                quantile(posterior, sum, least, 0.25),
                quantile(posterior, sum, least, 0.5),
                quantile(posterior, sum, least, 0.75),
                quantile(posterior, sum, least, 0.95),
                mean);
    }

    private static double quantile(double[] posterior, double whole, int least, double p) {
        double sum = 0;
        for (int i = 0; i < posterior.length; i++) {
            sum += posterior[i];
            if (sum >= p * whole) {
                return least + i;
            }
        }
        return least + posterior.length - 1.0;
    }
}
