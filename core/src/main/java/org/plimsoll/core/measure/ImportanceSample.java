package org.plimsoll.core.measure;

import java.util.Arrays;

/**
 * Weighted points that stand for a posterior distribution of a few unknowns, whose prior is standard normal in each of them: any prior is, by
 * way of its quantile function.
 *
 * <p><b>Algorithm.</b> Adaptive importance sampling. Rounds of points are drawn from a mixture of the prior and a multivariate Student
 * distribution that is fitted to the weighted points of the round before; the likelihood is tempered so far that each round keeps
 * {@value #LEAST_EFFECTIVE} effective points, until none is tempered any more. The points of the last round carry the result.
 *
 * <p><b>Source.</b> Cappé, Guillin, Marin and Robert 2004, Population Monte Carlo; the share of the prior in the mixture bounds the weights
 * (Hesterberg 1995).
 *
 * <p><b>Accuracy.</b> {@link #effective()} says how many independent points the weighted ones are worth.
 *
 * <p><b>Limitations.</b> For one to about ten unknowns with one hill of likelihood.
 */
public final class ImportanceSample {
    private static final int ROUND = 256;
    private static final int LEAST_EFFECTIVE = 64;
    private static final int MOST_ROUNDS = 12;
    private static final int FREEDOM = 6;
    private static final double PRIOR_SHARE = 0.15;
    private static final double WIDER = 1.15;

    private final double[][] points;
    private final double[] weights;
    private final double[] cumulative;
    private final double effective;

    private ImportanceSample(double[][] points, double[] weights) {
        this.points = points;
        this.weights = weights;
        cumulative = new double[weights.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            squares += weights[i] * weights[i];
            cumulative[i] = sum;
        }
        effective = 1 / squares;
    }

    /** The logarithm of the likelihood at a point, but for a constant; never infinite above and no NaN. */
    @FunctionalInterface
    public interface LogLikelihood {
        /** At one point, one coordinate for each unknown. */
        double at(double[] point);
    }

    /**
     * A sample of the posterior.
     *
     * @param size how many points it has, at least two
     * @param workers work out the likelihood, at several points at once
     */
    public static ImportanceSample of(int unknowns, LogLikelihood likelihood, Draws draws, int size, Workers workers) {
        var proposal = Proposal.prior(unknowns);
        double temper = 0;
        for (int round = 0; round < MOST_ROUNDS && temper < 1; round++) {
            var cloud = new Cloud(proposal, likelihood, draws.sub(round), ROUND, workers);
            temper = cloud.temper();
            proposal = Proposal.fitted(cloud.points, cloud.weights(temper));
        }
        var last = new Cloud(proposal, likelihood, draws.sub(MOST_ROUNDS), size, workers);
        return new ImportanceSample(last.points, last.weights(1));
    }

    /**
     * Points that were drawn from the prior, weighted by their likelihood: for unknowns that no hill can be fitted to, such as a course of
     * weather.
     *
     * @param logLikelihoods one for each point
     */
    public static ImportanceSample ofPrior(double[][] points, double[] logLikelihoods) {
        return new ImportanceSample(points.clone(), normalised(logLikelihoods));
    }

    /** How many points there are. */
    public int size() {
        return points.length;
    }

    /** A point. */
    public double[] point(int index) {
        return points[index].clone();
    }

    /** Its share of the posterior, 0 to 1. */
    public double weight(int index) {
        return weights[index];
    }

    /** How many independent points of the posterior the weighted ones are worth: one over the sum of squared weights (Kong 1992). */
    public double effective() {
        return effective;
    }

    /** A point drawn by its weight. */
    public int pick(double uniform) {
        int found = Arrays.binarySearch(cumulative, uniform * cumulative[cumulative.length - 1]);
        return StrictMath.min(points.length - 1, found < 0 ? -found - 1 : found);
    }

    private static double[] normalised(double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] weights = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            weights[i] = StrictMath.exp(logs[i] - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** One round of points, with what is known of each. */
    private static final class Cloud {
        private final double[][] points;
        private final double[] logLikelihood;
        private final double[] logPriorOverProposal;

        Cloud(Proposal proposal, LogLikelihood likelihood, Draws draws, int size, Workers workers) {
            points = new double[size][];
            logLikelihood = new double[size];
            logPriorOverProposal = new double[size];
            workers.all(size, i -> {
                points[i] = proposal.draw(draws, i, size);
                logLikelihood[i] = likelihood.at(points[i]);
                logPriorOverProposal[i] = proposal.logPriorOverProposal(points[i]);
            });
        }

        double[] weights(double temper) {
            double[] logs = new double[points.length];
            for (int i = 0; i < logs.length; i++) {
                logs[i] = temper * logLikelihood[i] + logPriorOverProposal[i];
            }
            return normalised(logs);
        }

        /** The greatest power of the likelihood, up to one, that leaves enough effective points. */
        double temper() {
            if (effective(1) >= LEAST_EFFECTIVE) {
                return 1;
            }
            double low = 0;
            double high = 1;
            for (int i = 0; i < 30; i++) {
                double middle = (low + high) / 2;
                if (effective(middle) >= LEAST_EFFECTIVE) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private double effective(double temper) {
            double squares = 0;
            for (double weight : weights(temper)) {
                squares += weight * weight;
            }
            return 1 / squares;
        }
    }

    /** Where points are drawn from. */
    private static final class Proposal {
        private final double[] mean;
        private final double[][] root;
        private final boolean prior;
        private final double logScale;

        private Proposal(double[] mean, double[][] root, boolean prior) {
            this.mean = mean;
            this.root = root;
            this.prior = prior;
            double sum = 0;
            for (int i = 0; i < mean.length; i++) {
                sum += StrictMath.log(root[i][i]);
            }
            // Student's density over the normal one, both without the factor that they share with no point: computed
            // once.
            logScale = logGammaHalf(FREEDOM + mean.length)
                    - logGammaHalf(FREEDOM)
                    - 0.5 * mean.length * StrictMath.log(FREEDOM / 2.0)
                    - sum;
        }

        static Proposal prior(int unknowns) {
            double[][] root = new double[unknowns][unknowns];
            for (int i = 0; i < unknowns; i++) {
                root[i][i] = 1;
            }
            return new Proposal(new double[unknowns], root, true);
        }

        static Proposal fitted(double[][] points, double[] weights) {
            int n = points[0].length;
            double[] mean = new double[n];
            for (int p = 0; p < points.length; p++) {
                for (int i = 0; i < n; i++) {
                    mean[i] += weights[p] * points[p][i];
                }
            }
            double[][] covariance = new double[n][n];
            for (int p = 0; p < points.length; p++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j <= i; j++) {
                        covariance[i][j] += weights[p] * (points[p][i] - mean[i]) * (points[p][j] - mean[j]);
                    }
                }
            }
            return new Proposal(mean, root(covariance), false);
        }

        /** Cholesky's root of the covariance, widened; what has no spread left gets a little. */
        private static double[][] root(double[][] covariance) {
            int n = covariance.length;
            double[][] root = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = covariance[i][j] * WIDER * WIDER;
                    for (int k = 0; k < j; k++) {
                        sum -= root[i][k] * root[j][k];
                    }
                    root[i][j] = i == j ? StrictMath.sqrt(StrictMath.max(sum, 1e-6)) : sum / root[j][j];
                }
            }
            return root;
        }

        double[] draw(Draws draws, int number, int size) {
            int n = mean.length;
            double[] normal = new double[n];
            for (int i = 0; i < n; i++) {
                normal[i] = draws.sub(i).normal(number);
            }
            // The first points are the prior's: a fixed share of them, so that chance does not vary it.
            if (prior || number < PRIOR_SHARE * size) {
                return normal;
            }
            double scale = StrictMath.sqrt(FREEDOM / (2 * Gamma.draw(draws.sub(n), FREEDOM / 2.0, number)));
            double[] point = mean.clone();
            for (int i = 0; i < n; i++) {
                for (int k = 0; k <= i; k++) {
                    point[i] += root[i][k] * normal[k] * scale;
                }
            }
            return point;
        }

        double logPriorOverProposal(double[] point) {
            if (prior) {
                return 0;
            }
            double length = 0;
            double distance = 0;
            double[] solved = new double[point.length];
            for (int i = 0; i < point.length; i++) {
                double rest = point[i] - mean[i];
                for (int k = 0; k < i; k++) {
                    rest -= root[i][k] * solved[k];
                }
                solved[i] = rest / root[i][i];
                distance += solved[i] * solved[i];
                length += point[i] * point[i];
            }
            double student =
                    logScale - 0.5 * (FREEDOM + point.length) * StrictMath.log(1 + distance / FREEDOM) + 0.5 * length;
            // Student's density over the prior's is exp(student); the mixture's is a mean of it and one.
            double over = student > 700
                    ? student + StrictMath.log(1 - PRIOR_SHARE)
                    : StrictMath.log(PRIOR_SHARE + (1 - PRIOR_SHARE) * StrictMath.exp(student));
            return -over;
        }

        /** Logarithm of the gamma function of half a whole number. */
        private static double logGammaHalf(int twice) {
            double log = twice % 2 == 0 ? 0 : 0.5 * StrictMath.log(StrictMath.PI);
            for (int k = twice - 2; k > 0; k -= 2) {
                log += StrictMath.log(k / 2.0);
            }
            return log;
        }
    }
}
