package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HullFormTest {

    private static final HullForm SHIP = new HullForm(0.3, 0.75, 5.4, 0.9);

    @Test
    void theDraughtUnderAWeightIsTheInverseOfTheWeightAtADraught() {
        for (double block = 0.45; block <= 1; block += 0.05) {
            HullForm form = new HullForm(0.3, block, 5.4, 0.9);
            for (double draughtM = 1; draughtM <= 7; draughtM += 0.25) {
                assertThat(form.draughtM(form.displacementShare(draughtM))).isCloseTo(draughtM, within(1e-8));
            }
        }
    }

    @Test
    void atFullLoadTheWaterplaneIsThatOfRiddlesworth() {
        double step = 1e-5;
        double slope = (SHIP.displacementShare(5.4 + step) - SHIP.displacementShare(5.4 - step)) / (2 * step);
        double waterplane = slope * 5.4 * SHIP.block();
        assertThat(waterplane).isCloseTo((1 + 2 * SHIP.block()) / 3, within(1e-6));
        assertThat(SHIP.displacementShare(5.4)).isCloseTo(1, within(1e-12));
    }

    /** Small bulk carriers of the relations of Kristensen and Lützen (2012), with ballast of 0.30 of deadweight. */
    @ParameterizedTest
    @CsvSource({
        "2000, 995, 3068, 0.719, 4.62, 2.62",
        "3500, 1347, 5022, 0.740, 5.41, 2.82",
        "8000, 2538, 11179, 0.771, 6.85, 3.30"
    })
    void ballastDraughtsAreThoseReckonedByHand(
            double dwtT, double lightshipT, double fullT, double block, double fullDraughtM, double ballastDraughtM) {
        HullForm form = new HullForm(lightshipT / fullT, block, fullDraughtM, 0.9);
        assertThat(form.draughtM((lightshipT + 0.3 * dwtT) / fullT)).isCloseTo(ballastDraughtM, within(0.01));
    }

    @Test
    void whatADraughtGainsFreeboardLoses() {
        assertThat(SHIP.freeboardM(5.4)).isCloseTo(0.9, within(1e-12));
        assertThat(SHIP.freeboardM(3.0) - SHIP.freeboardM(4.0)).isCloseTo(1, within(1e-12));
    }
}
