package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankedTest {

    private static final Draws RANDOM = Draws.of(8, "sample");

    @Test
    void areThoseOfTheSortedSample() {
        for (int n : new int[] {1, 2, 3, 10, 1023, 1024, 1025, 5000}) {
            holds(n, i -> RANDOM.normal(i));
            holds(n, i -> StrictMath.exp(20 * RANDOM.normal(i)));
            holds(n, i -> (int) (5 * RANDOM.uniform(i)));
            holds(n, i -> i == 0 ? 1e300 : RANDOM.uniform(i));
            holds(n, i -> 7);
        }
    }

    @Test
    void holdWhatIsNoFiniteNumber() {
        holds(2000, i -> i % 3 == 0 ? Double.POSITIVE_INFINITY : RANDOM.normal(i));
        holds(2000, i -> i % 3 == 0 ? Double.NaN : RANDOM.normal(i));
        holds(2000, i -> i % 2 == 0 ? -1e308 : 1e308);
    }

    private static void holds(int n, IntToDoubleFunction value) {
        double[] sample = IntStream.range(0, n).mapToDouble(value).toArray();
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int[] ranks = IntStream.of(0, n / 20, n / 20 + 1, n / 2, n - 1)
                .filter(rank -> rank < n)
                .sorted()
                .toArray();
        assertThat(Ranked.of(sample, ranks))
                .containsExactly(
                        Arrays.stream(ranks).mapToDouble(rank -> sorted[rank]).toArray());
    }
}
