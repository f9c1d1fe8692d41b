package org.plimsoll.core.cargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Distribution.Triangular;
import org.plimsoll.core.measure.Distribution.Uniform;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Sighting.Freeboard;
import org.plimsoll.core.observation.Sighting.LoadState;
import org.plimsoll.core.observation.Sighting.Measured;

class SeenCargoTest {

    private static final int SETTINGS = 250;
    private static final int DRAWS = 12;
    private static final Draws CALL = Draws.of(3, "call-a");
    private static final Freight FREIGHT = new Freight(3000, 0.95);
    private static final Call.Load NOTHING = Call.Load.NOTHING;

    /** One way in which everything that calls share may be, far beyond what is plausible. */
    private record Setting(Assumptions assumptions, CaseDraw.Source source, HullForm form, Freight freight) {

        static Setting of(int number) {
            Draws random = Draws.of(99, "settings").sub(number);
            double part = 0.1 + 0.5 * random.uniform(0);
            // Where ballast can weigh more than a part load, a deeper reading may well speak for ballast.
            double limit = 0.7 + 0.27 * random.uniform(13);
            double ballast = part * limit * random.uniform(1);
            Assumptions assumed = Cases.assumptions()
                    .with(Assumed.LOAD_WORD_RIGHT, new Fixed(1.0 / 3 + 2.0 / 3 * random.uniform(2)))
                    .with(Assumed.DRAUGHT_ERROR_M, new Fixed(0.05 + random.uniform(3)))
                    .with(Assumed.NO_LOADING_SHARE, new Fixed(0.6 * random.uniform(4)))
                    .with(Assumed.PART_LADEN_SHARE, new Fixed(random.uniform(5)))
                    .with(Assumed.PART_LADEN_FILL, new Uniform(part, part + (0.95 - part) * random.uniform(6)))
                    .with(Assumed.FULL_FILL, new Triangular(0.7, 0.7 + 0.3 * random.uniform(7), 1))
                    .with(Assumed.BALLAST_SHARE, new Uniform(ballast * random.uniform(8), ballast));
            return new Setting(
                    assumed,
                    drawsOf(assumed),
                    new HullForm(
                            0.2 + 0.3 * random.uniform(9),
                            0.6 + 0.3 * random.uniform(10),
                            3 + 5 * random.uniform(11),
                            random.uniform(12)),
                    new Freight(3000, limit));
        }

        double expected(Call.Load seen, int draw) {
            var loading = new SeenCargo.Loading(CALL, seen, freight);
            return new SeenCargo(assumptions)
                    .leaving(loading, form, source.at(draw), draw)
                    .mean();
        }
    }

    private static CaseDraw.Source drawsOf(Assumptions assumed) {
        return new CaseDraw.Source(7, assumed, List.of(new Product("gasoil", 1, new Fixed(7.5), 7.5)));
    }

    private static Call.Load leaving(LoadState word, Measured measured) {
        return new Call.Load(List.of(), List.of(word), Measured.NOTHING, measured);
    }

    private static Call.Load measured(Measured measured) {
        return new Call.Load(List.of(), List.of(), Measured.NOTHING, measured);
    }

    private static Call.Load draught(double draughtM) {
        return measured(new Measured(Optional.of(draughtM), Optional.empty()));
    }

    private static Call.Load freeboard(double heightM, double errorM) {
        return measured(new Measured(Optional.empty(), Optional.of(new Freeboard(heightM, errorM))));
    }

    private static Call.Load arriving(LoadState word) {
        return new Call.Load(List.of(word), List.of(), Measured.NOTHING, Measured.NOTHING);
    }

    @Test
    void aWordForLadenOnDepartureNeverLowersWhatIsExpected() {
        for (int s = 0; s < SETTINGS; s++) {
            Setting setting = Setting.of(s);
            for (int d = 0; d < DRAWS; d++) {
                assertThat(setting.expected(leaving(LoadState.LADEN, Measured.NOTHING), d))
                        .isGreaterThanOrEqualTo(setting.expected(NOTHING, d) - 1e-12);
            }
        }
    }

    @Test
    void aDraughtAtOrBelowTheFullLoadMarkNeverLowersWhatIsExpected() {
        for (int s = 0; s < SETTINGS; s++) {
            Setting setting = Setting.of(s);
            for (int d = 0; d < DRAWS; d++) {
                double deep = setting.form().draughtM(setting.form().displaced(1.1));
                assertThat(setting.expected(draught(deep), d))
                        .isGreaterThanOrEqualTo(setting.expected(NOTHING, d) - 1e-12);
                assertThat(setting.expected(freeboard(setting.form().freeboardM(deep), 0.3), d))
                        .isGreaterThanOrEqualTo(setting.expected(NOTHING, d) - 1e-12);
            }
        }
    }

    @Test
    void aDeeperDraughtNeverSaysLessThanAShallowerOne() {
        for (int s = 0; s < SETTINGS; s++) {
            Setting setting = Setting.of(s);
            for (int d = 0; d < 3; d++) {
                double before = 0;
                for (double draughtM = 0.5; draughtM < 15; draughtM += 0.5) {
                    double expected = setting.expected(draught(draughtM), d);
                    assertThat(expected)
                            .as("setting %d draught %.1f", s, draughtM)
                            .isGreaterThanOrEqualTo(before - 1e-9);
                    before = expected;
                }
            }
        }
    }

    /** Here ballast of half the deadweight weighs more than the least part load, but is rare. */
    @Test
    void withPlausibleAssumptionsADeeperDraughtNeverSaysLessEither() {
        Assumptions assumed = Cases.assumptions();
        for (int d = 0; d < 200; d++) {
            Setting setting = new Setting(assumed, drawsOf(assumed), new HullForm(0.3, 0.75, 5.4, 1), FREIGHT);
            double before = 0;
            for (double draughtM = 1.5; draughtM < 8; draughtM += 0.25) {
                double expected = setting.expected(draught(draughtM), d);
                assertThat(expected).as("draw %d draught %.2f", d, draughtM).isGreaterThanOrEqualTo(before - 1e-9);
                before = expected;
            }
        }
    }

    @Test
    void aLowerFreeboardNeverSaysLessThanAHigherOne() {
        for (int s = 0; s < SETTINGS; s++) {
            Setting setting = Setting.of(s);
            double before = 0;
            for (double heightM = 8; heightM >= 0; heightM -= 0.5) {
                double expected = setting.expected(freeboard(heightM, 0.3), s);
                assertThat(expected).as("setting %d freeboard %.1f", s, heightM).isGreaterThanOrEqualTo(before - 1e-9);
                before = expected;
            }
        }
    }

    @Test
    void withoutEvidenceTheCandidatesMeanWhatTheDrawsMean() {
        Assumptions assumed = Cases.assumptions();
        var source = drawsOf(assumed);
        var seen = new SeenCargo(assumed);
        var drawn = new CallCargo(assumed);
        HullForm form = new HullForm(0.3, 0.75, 5.4, 1);
        double candidates = 0;
        double draws = 0;
        for (int d = 0; d < 20_000; d++) {
            candidates += seen.leaving(new SeenCargo.Loading(CALL, NOTHING, FREIGHT), form, source.at(d), d)
                    .mean();
            draws += drawn.fill(CALL, source.at(d), d);
        }
        assertThat(candidates / 20_000).isCloseTo(draws / 20_000, within(0.004));
    }

    @Test
    void aShipThatArrivesLadenMovedLess() {
        double usual = mean(NOTHING);
        assertThat(mean(arriving(LoadState.LADEN))).isLessThan(usual - 0.02);
        assertThat(mean(arriving(LoadState.BALLAST))).isCloseTo(usual, within(0.01));
    }

    @Test
    void twoWhoAgreeSayMoreThanOneAndTwoWhoDisagreeSayLess() {
        double usual = mean(NOTHING);
        double one = mean(leaving(LoadState.BALLAST, Measured.NOTHING));
        double agreed = mean(words(LoadState.BALLAST, LoadState.BALLAST));
        double disagreed = mean(words(LoadState.BALLAST, LoadState.LADEN));

        assertThat(agreed).isLessThan(one - 0.02);
        assertThat(one).isLessThan(disagreed - 0.02);
        // Ballast and laden are wrong equally often, so that they leave what was believed of either and speak against
        // what lies between.
        assertThat(disagreed).isBetween(one, usual + 0.05);
        assertThat(mean(words(LoadState.LADEN, LoadState.BALLAST))).isEqualTo(disagreed);
    }

    private static Call.Load words(LoadState first, LoadState second) {
        return new Call.Load(List.of(), List.of(first, second), Measured.NOTHING, Measured.NOTHING);
    }

    @Test
    void aDraughtOnArrivalAsDeepAsWhenLadenMeansThatLittleWasMoved() {
        var deep =
                new Call.Load(List.of(), List.of(), new Measured(Optional.of(6.0), Optional.empty()), Measured.NOTHING);
        assertThat(mean(deep)).isLessThan(mean(NOTHING) - 0.2);
    }

    @Test
    void twoMeasurementsOfOneHullSayMoreThanTheirDifferenceFromWhatIsUsual() {
        // Both decks look 0.8 m too high: alone the departure looks part-laden, with the arrival it does not.
        var arrival = new Measured(Optional.empty(), Optional.of(new Freeboard(4.6, 0.2)));
        var departure = new Measured(Optional.empty(), Optional.of(new Freeboard(1.9, 0.2)));
        double alone = mean(measured(departure));
        double both = mean(new Call.Load(List.of(), List.of(), arrival, departure));
        assertThat(both).isGreaterThan(alone);
    }

    /** Mean share moved by calls of a ship of 3,000 dwt, over draws. */
    private static double mean(Call.Load seen) {
        Assumptions assumed = Cases.assumptions();
        var source = drawsOf(assumed);
        var cargo = new SeenCargo(assumed);
        Draws hull = Draws.of(5, "hull");
        double sum = 0;
        for (int d = 0; d < 3000; d++) {
            CaseDraw draw = source.at(d);
            var call = new SeenCargo.Loading(CALL, seen, FREIGHT);
            sum += cargo.share(call, cargo.form(hull, Optional.of(5.4), List.of(call), draw, d), draw, d);
        }
        return sum / 3000;
    }
}
