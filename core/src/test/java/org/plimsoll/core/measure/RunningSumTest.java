package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningSumTest {

    @Test
    void passesWhereASearchFromTheFirstWeightDoes() {
        Draws random = Draws.of(5, "weights");
        for (int n = 1; n < 200; n++) {
            double[] until = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double u = random.sub(n).uniform(i);
                sum += u < 0.3 ? 0 : StrictMath.exp(12 * (u - 0.5));
                until[i] = sum;
            }
            var running = new RunningSum(until);
            for (int k = 0; k < 300; k++) {
                double target = random.sub(1000 + n).uniform(k) * sum;
                assertThat(running.passing(target)).isEqualTo(searched(until, target));
            }
            for (double mark : until) {
                assertThat(running.passing(mark)).isEqualTo(searched(until, mark));
            }
        }
    }

    @Test
    void endsAtTheLastWeight() {
        var running = new RunningSum(new double[] {1, 3, 3});
        assertThat(running.total()).isEqualTo(3);
        assertThat(running.passing(-1)).isZero();
        assertThat(running.passing(1)).isEqualTo(1);
        assertThat(running.passing(3)).isEqualTo(2);
        assertThat(running.passing(7)).isEqualTo(2);
        assertThat(new RunningSum(new double[] {0, 0}).passing(0)).isEqualTo(1);
    }

    private static int searched(double[] until, double target) {
        int at = 0;
        while (at < until.length - 1 && until[at] <= target) {
            at++;
        }
        return at;
    }
}
