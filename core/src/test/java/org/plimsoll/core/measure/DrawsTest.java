package org.plimsoll.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final int MANY = 100_000;

    @Test
    void aQuantityThatIsAskedOftenGivesTheSameVariates() {
        Draws entity = Draws.of(3, "call");
        long quantity = Draws.quantity("wait");
        for (int draw = 0; draw < 100; draw++) {
            assertThat(entity.of(quantity).uniform(draw)).isEqualTo(entity.uniform(quantity, draw));
        }
    }

    @Test
    void noUniformReachesAnEnd() {
        // Keys whose first draw has all 64 bits set, or none: the finaliser of SplitMix64 can be undone.
        assertThat(new Draws(unmixed(-1L)).uniform(0)).isLessThan(1).isGreaterThan(1 - 1e-15);
        assertThat(new Draws(unmixed(0L)).uniform(0)).isGreaterThan(0).isLessThan(1e-15);
    }

    private static long unmixed(long z) {
        long x = z;
        x = x ^ (x >>> 31) ^ (x >>> 62);
        x *= inverse(0x94D049BB133111EBL);
        x = x ^ (x >>> 27) ^ (x >>> 54);
        x *= inverse(0xBF58476D1CE4E5B9L);
        return x ^ (x >>> 30) ^ (x >>> 60);
    }

    /** The inverse of an odd number modulo 2^64, by Newton's iteration. */
    private static long inverse(long odd) {
        long x = odd;
        for (int i = 0; i < 6; i++) {
            x *= 2 - odd * x;
        }
        return x;
    }

    @Test
    void uniformsFillTheIntervalEvenly() {
        Draws stream = Draws.of(1, "call-1", "fill");
        int cells = 100;
        int[] counts = new int[cells];
        for (int i = 0; i < MANY; i++) {
            counts[(int) (stream.uniform(i) * cells)]++;
        }
        double expected = (double) MANY / cells;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        // 99 degrees of freedom: 0.1 % and 99.9 % quantiles.
        assertThat(chiSquare).isBetween(60.0, 148.2);
    }

    @Test
    void neighbouringDrawsAreNotCorrelated() {
        Draws stream = Draws.of(1, "call-1", "fill");
        double[] now = new double[MANY];
        double[] next = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            now[i] = stream.uniform(i);
            next[i] = stream.uniform(i + 1);
        }
        assertThat(correlation(now, next)).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    }

    @Test
    void streamsOfOtherEntitiesQuantitiesAndSeedsAreNotCorrelated() {
        List<Draws> streams = new ArrayList<>(List.of(
                Draws.of(1, "call-1", "fill"),
                Draws.of(2, "call-1", "fill"),
                Draws.of(1, "call-2", "fill"),
                Draws.of(1, "call-1", "residue"),
                Draws.of(1, "fill", "call-1"),
                Draws.of(1, "call-1", "fill").sub(0),
                Draws.of(1, "call-1", "fill").sub(1),
                Draws.of(1, "call-1", "fill").sub(-1)));
        double[][] draws = new double[streams.size()][20_000];
        for (int s = 0; s < streams.size(); s++) {
            for (int i = 0; i < draws[s].length; i++) {
                draws[s][i] = streams.get(s).uniform(i);
            }
        }
        for (int a = 0; a < draws.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(correlation(draws[a], draws[b]))
                        .as("streams %d and %d", a, b)
                        .isCloseTo(0, within(4 / Math.sqrt(20_000)));
            }
        }
    }

    @Test
    void aDrawDependsOnNothingButSeedNamesAndNumber() {
        assertThat(Draws.of(7, "x", "y").uniform(12))
                .isEqualTo(Draws.of(7, "x", "y").uniform(12));
        assertThat(Draws.of(7, "x", "y")).isNotEqualTo(Draws.of(7, "xy", ""));
        assertThat(Draws.of(7, "a", "b")).isNotEqualTo(Draws.of(7, "b", "a"));
    }

    @Test
    void normalsHaveMeanNoughtAndSpreadOne() {
        Draws stream = Draws.of(3, "fleet", "mean");
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            double z = stream.normal(i);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / MANY).isCloseTo(0, within(4 / Math.sqrt(MANY)));
        assertThat(squares / MANY).isCloseTo(1, within(4 * Math.sqrt(2.0 / MANY)));
    }

    private static double correlation(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - 0.5) * (b[i] - 0.5);
        }
        return sum / a.length * 12;
    }

    @Test
    void stratifiedDrawsMeetEachPartOnceInABlockAndAreInNoOrder() {
        for (int strata : new int[] {1, 2, 7, 100, Draws.BLOCK}) {
            Draws stream = Draws.of(7, "case", "fill " + strata);
            for (int block = 0; block < 3; block++) {
                boolean[] met = new boolean[strata];
                for (int i = 0; i < strata; i++) {
                    double u = stream.stratified(block * strata + i, strata);
                    assertThat(u).isStrictlyBetween(0.0, 1.0);
                    met[(int) (u * strata)] = true;
                }
                assertThat(met).doesNotContain(false);
            }
        }
    }

    @Test
    void stratifiedDrawsOfTwoStreamsHaveNothingToDoWithEachOther() {
        double sumOfSquares = 0;
        double worst = 0;
        int pairs = 400;
        for (int pair = 0; pair < pairs; pair++) {
            Draws one = Draws.of(pair, "case", "fill");
            Draws other = Draws.of(pair, "case", "residue");
            double sum = 0;
            for (int i = 0; i < Draws.BLOCK; i++) {
                sum += (one.stratified(i) - 0.5) * (other.stratified(i) - 0.5);
            }
            // Of a random permutation the sum over its own spread is nearly standard normal.
            double z = sum / (Math.sqrt(Draws.BLOCK) / 12);
            sumOfSquares += z * z;
            worst = Math.max(worst, Math.abs(z));
        }
        assertThat(sumOfSquares / pairs).isBetween(0.8, 1.2);
        assertThat(worst).isLessThan(4.5);
    }

    @Test
    void aStratifiedDrawIsUniformOverStreams() {
        int[] counts = new int[20];
        int streams = 20_000;
        for (int seed = 0; seed < streams; seed++) {
            counts[(int) (Draws.of(seed, "case", "fill").stratified(3) * counts.length)]++;
        }
        double expected = (double) streams / counts.length;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        // 19 degrees of freedom: 99.9 % quantile.
        assertThat(chiSquare).isLessThan(43.8);
    }
}
