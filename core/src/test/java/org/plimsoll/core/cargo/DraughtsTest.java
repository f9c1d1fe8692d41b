package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DraughtsTest {

    private static final double FULL_M = 5.4;

    @Test
    void areAsNearAsTheySay() {
        for (double block = 0.4; block <= 1; block += 0.0031) {
            HullForm form = new HullForm(0, block, FULL_M, 0.9);
            double[] onBoard = weights(0.05, 1.6);
            double[] draughtsM = Draughts.TABLE.of(form, onBoard, onBoard.length);
            for (int i = 0; i < onBoard.length; i++) {
                assertThat(draughtsM[i]).isCloseTo(form.draughtM(onBoard[i]), within(1e-5 * FULL_M));
            }
        }
    }

    @Test
    void neverShrinkUnderMoreWeight() {
        for (double block = 0.4; block <= 1; block += 0.01) {
            double[] onBoard = weights(0.1, 1.4);
            double[] draughtsM = Draughts.TABLE.of(new HullForm(0.3, block, FULL_M, 0.9), onBoard, onBoard.length);
            assertThat(draughtsM).isSorted();
        }
    }

    @Test
    void areExactBeyondTheTable() {
        HullForm round = new HullForm(0, 0.35, FULL_M, 0.9);
        HullForm usual = new HullForm(0, 0.75, FULL_M, 0.9);
        assertThat(Draughts.TABLE.of(round, new double[] {0.8}, 1)).containsExactly(round.draughtM(0.8));
        assertThat(Draughts.TABLE.of(usual, new double[] {0.05, 1.5}, 2))
                .containsExactly(usual.draughtM(0.05), usual.draughtM(1.5));
    }

    private static double[] weights(double from, double to) {
        double[] weights = new double[1000];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = from + (to - from) * i / (weights.length - 1);
        }
        return weights;
    }
}
