package org.plimsoll.app.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plimsoll.app.run.Progress;
import org.plimsoll.core.sim.WorldKind;

/** The fixed subset of the scorecard that every build runs; the whole is a command. */
class InferenceScorecardTest {
    private static final int WORLDS = 60;

    /** Four standard errors of a share of 90 % in that many worlds. */
    private static final double BAND = 4 * Math.sqrt(0.9 * 0.1 / WORLDS);

    @Test
    void intervalsOfWatchedWorldsHold() throws Exception {
        var naive = new Scores();
        Scores ours = new InferenceScorecard(WORLDS, 1, Progress.SILENT).matched(WorldKind.WATCHED, naive);
        assertThat(ours.tallies())
                .containsOnlyKeys(
                        "calls",
                        "missed",
                        "documented_barrels",
                        "barrels",
                        "listed_calls",
                        "documented_crossing_day",
                        "crossing_day");
        ours.tallies()
                .forEach((quantity, tally) ->
                        assertThat(tally.coverage()).as(quantity).isBetween(0.9 - BAND, 1.0));
        assertThat(ours.worlds()).isEqualTo(WORLDS);
        assertThat(ours.warnedShare()).isLessThan(0.2);
        // What others do fails on the same worlds, or the worlds would test nothing.
        assertThat(naive.of("watched.no_correction.barrels").coverage()).isLessThan(0.3);
        assertThat(naive.of("watched.independent_errors.documented_barrels").coverage())
                .isLessThan(ours.of("documented_barrels").coverage());
    }

    @Test
    void intervalsHoldAndVoyagesAreTrueWhereMoreIsToldThanLooks() throws Exception {
        Scores told = new InferenceScorecard(WORLDS, 1, Progress.SILENT).toldMore(WORLDS);
        for (String quantity : new String[] {"calls", "missed", "barrels", "crossing_day"}) {
            assertThat(told.of(quantity).coverage()).as(quantity).isBetween(0.9 - BAND, 1.0);
        }
        assertThat(told.warnedShare()).isLessThan(0.2);
        Chances.Tenth sure = told.chances("where it went").tenths().getLast();
        assertThat(sure.number()).isGreaterThan(100);
        assertThat(sure.so()).isCloseTo(sure.stated(), within(0.05));
        Chances.Tenth interval = told.chances("calls by two lists").tenths().getLast();
        assertThat(interval.number()).isGreaterThan(20);
        assertThat(interval.so()).isBetween(0.9 - 4 * Math.sqrt(0.09 / interval.number()), 1.0);
    }

    @Test
    void intervalsOfCountedWorldsHold() throws Exception {
        Scores ours = new InferenceScorecard(WORLDS, 1, Progress.SILENT).matched(WorldKind.COUNTED, new Scores());
        ours.tallies()
                .forEach((quantity, tally) ->
                        assertThat(tally.coverage()).as(quantity).isBetween(0.9 - BAND, 1.0));
    }
}
