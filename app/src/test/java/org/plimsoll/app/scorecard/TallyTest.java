package org.plimsoll.app.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally of(double estimateSpread) {
        var random = new Random(3);
        Tally tally = new Tally();
        for (int w = 0; w < 2000; w++) {
            double[] draws = random.doubles(200)
                    .map(u -> estimateSpread * random.nextGaussian())
                    .toArray();
            tally.add(draws, random.nextGaussian(), random.nextDouble());
        }
        return tally;
    }

    @Test
    void drawsOfTheTruthsOwnDistributionHoldItInNineCasesOfTenWithFlatRanks() {
        Tally tally = of(1);
        assertThat(tally.coverage()).isCloseTo(0.9, within(0.027));
        assertThat(tally.chiSquared()).isLessThan(43.8); // 0.1 % of flat histograms exceed it
    }

    @Test
    void drawsTooNarrowAreFoundOut() {
        Tally tally = of(0.7);
        assertThat(tally.coverage()).isLessThan(0.8);
        assertThat(tally.chiSquared()).isGreaterThan(100);
    }

    @Test
    void wholeNumbersAreRankedByChanceAmongEquals() {
        Tally tally = new Tally();
        for (int w = 0; w < 1000; w++) {
            tally.add(new double[] {5, 5, 5, 5}, 5, (w + 0.5) / 1000);
        }
        assertThat(tally.coverage()).isCloseTo(0.9, within(0.002));
        assertThat(tally.ratio()).isEqualTo(1);
    }

    @Test
    void whatAnIntervalHoldsDoesNotDependOnTheChanceThatBreaksTies() {
        Tally low = new Tally();
        Tally high = new Tally();
        // A fifth of the draws lie below, three fifths equal the truth: ranks of 0.2 to 0.8, all within.
        low.add(new double[] {1, 2, 2, 2, 3}, 2, 1e-9);
        high.add(new double[] {1, 2, 2, 2, 3}, 2, 1 - 1e-9);
        // Of ranks from 0 to 0.8 one sixteenth lies below 0.05.
        low.add(0, 0.8, 1_000_000, 1e-9);
        high.add(0, 0.8, 1_000_000, 1 - 1e-9);

        assertThat(low.coverage()).isEqualTo(high.coverage()).isCloseTo((1 + 15 / 16.0) / 2, within(1e-6));
        assertThat(low.ranks()).isNotEqualTo(high.ranks());
        assertThat(low.certain()).isZero();
    }

    @Test
    void aWorldThatLeavesNothingOpenHoldsNineTimesInTen() {
        Tally tally = new Tally();
        tally.add(new double[] {5, 5, 5, 5}, 5, 0.01);

        assertThat(tally.coverage()).isCloseTo(0.9, within(1e-12));
        assertThat(tally.certain()).isEqualTo(1);
    }

    @Test
    void talliesAddUp() {
        Tally sum = of(1);
        sum.add(of(1));
        assertThat(sum.worlds()).isEqualTo(4000);
        assertThat(sum.coverage()).isEqualTo(of(1).coverage());
    }
}
