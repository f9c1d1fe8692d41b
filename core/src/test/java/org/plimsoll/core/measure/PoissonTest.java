package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoissonTest {
    /** Probability of at most k, by the definition. */
    private static double atMost(int k, double mean) {
        double sum = 0;
        double logTerm = -mean;
        for (int i = 0; i <= k; i++) {
            logTerm += i == 0 ? 0 : StrictMath.log(mean / i);
            sum += StrictMath.exp(logTerm);
        }
        return sum;
    }

    @Test
    void theQuantileIsTheLeastCountThatIsEnough() {
        for (double mean : new double[] {0.01, 0.5, 3, 18.4, 120, 499}) {
            for (double p : new double[] {1e-6, 0.05, 0.3, 0.5, 0.77, 0.95, 1 - 1e-9}) {
                int k = Poisson.quantile(mean, p);
                assertThat(atMost(k, mean)).as("%s %s", mean, p).isGreaterThanOrEqualTo(p - 1e-12);
                if (k > 0) {
                    assertThat(atMost(k - 1, mean)).as("%s %s", mean, p).isLessThan(p + 1e-12);
                }
            }
        }
    }

    @Test
    void largeMeansAreWithinOneOfIt() {
        for (double mean : new double[] {501, 2000, 40_000}) {
            for (double p : new double[] {0.001, 0.05, 0.5, 0.95, 0.999}) {
                int k = Poisson.quantile(mean, p);
                assertThat(atMost(k + 1, mean)).as("%s %s", mean, p).isGreaterThanOrEqualTo(p);
                assertThat(atMost(k - 2, mean)).as("%s %s", mean, p).isLessThan(p);
            }
        }
    }

    @Test
    void nothingIsExpectedOfAMeanOfZero() {
        assertThat(Poisson.quantile(0, 0.999)).isZero();
        assertThatThrownBy(() -> Poisson.quantile(-1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Poisson.quantile(Double.NaN, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsHaveTheMeanAsMeanAndVariance() {
        var stream = Draws.of(1, "poisson", "test");
        int n = 20_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double k = Poisson.quantile(9, stream.uniform(i));
            sum += k;
            squares += k * k;
        }
        double mean = sum / n;
        assertThat(mean).isCloseTo(9, within(0.1));
        assertThat(squares / n - mean * mean).isCloseTo(9, within(0.4));
    }

    @Test
    void aCountThatIsNoLessThanSomeIsThePartOfTheDistributionBeyond() {
        for (double mean : new double[] {0.01, 3, 40, 700}) {
            for (int least : new int[] {0, 1, 5, 60, 900}) {
                for (double p : new double[] {0.001, 0.2, 0.5, 0.9, 0.999}) {
                    int found = Poisson.quantileFrom(mean, least, p);
                    assertThat(found).as("%s from %s at %s", mean, least, p).isGreaterThanOrEqualTo(least);
                    assertThat(below(mean, least, found)).isGreaterThanOrEqualTo(p - 0.03);
                    if (found > least) {
                        assertThat(below(mean, least, found - 1)).isLessThan(p + 0.03);
                    }
                }
            }
        }
    }

    /** Chance that a count is at most {@code k}, given that it is at least {@code least}, from the terms themselves. */
    private static double below(double mean, int least, int k) {
        double[] logs = new double[5000];
        for (int i = 1; i < logs.length; i++) {
            logs[i] = logs[i - 1] + Math.log(mean) - Math.log(least + i);
        }
        double most = Arrays.stream(logs).max().orElseThrow();
        double all = 0;
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            all += Math.exp(logs[i] - most);
            sum += least + i <= k ? Math.exp(logs[i] - most) : 0;
        }
        return sum / all;
    }
}
