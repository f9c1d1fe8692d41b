package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Distribution;

class SeenInTurnTest {
    private static final double LENGTH = 60;

    private static Visibility visibility(Random random, int looks) {
        double[] days = random.doubles(looks).map(u -> u * LENGTH).sorted().toArray();
        if (looks > 10) {
            days[7] = days[6];
        }
        double[] chances = random.doubles(looks).map(u -> u < 0.1 ? 0 : u).toArray();
        var stays = new Stays(new Distribution.LogNormal(1.5, 0.7, 0.1, 9))
                .table(0.3 + 2 * random.nextDouble(), 0.5 + random.nextDouble());
        return new Visibility(new Watch(days, LENGTH), chances, stays, new Season(0.9, -0.6));
    }

    /** Calls of one look to four that follow each other nearly, some of them bounded by more than the looks. */
    private static List<SeenCall> calls(Random random, Visibility visibility) {
        List<SeenCall> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int first = random.nextInt(visibility.looks());
            int[] looks = IntStream.rangeClosed(first, Math.min(visibility.looks() - 1, first + random.nextInt(4)))
                    .filter(k -> k == first || random.nextBoolean())
                    .toArray();
            double day = visibility.watch().day(looks[looks.length - 1]);
            var bounds = i % 5 == 0
                    ? new SeenCall.Bounds(day - 4, day, day, day + random.nextDouble())
                    : SeenCall.Bounds.NONE;
            calls.add(new SeenCall(looks, 1, bounds, i % 10 == 0 ? bounds : SeenCall.Bounds.NONE));
        }
        calls.sort(SeenCall.IN_TURN);
        return calls;
    }

    /** Against the same worked out for each call alone, which leaves out what looks have all but ruled out. */
    @Test
    void recordsAndDeparturesAreThoseOfEachCallAlone() {
        var random = new Random(3);
        for (int world = 0; world < 60; world++) {
            var visibility = visibility(random, 2 + random.nextInt(120));
            var records = SeenInTurn.records(visibility);
            var departures = visibility.departures();
            for (SeenCall call : calls(random, visibility)) {
                double alone = visibility.record(call);
                assertThat(records.record(call)).isCloseTo(alone, within(1e-8 * alone + 1e-15));
                var departing = new Departing();
                departures.departing(call, departing);
                var departingAlone = visibility.departing(call);
                for (double p = 0.05; p < 1 && alone > 1e-12; p += 0.1) {
                    assertThat(departing.at(p)).isCloseTo(departingAlone.at(p), within(1e-5));
                }
            }
        }
    }

    @Test
    void callsOutOfTurnAreRefused() {
        var visibility = visibility(new Random(4), 20);
        var records = SeenInTurn.records(visibility);
        records.record(new SeenCall(new int[] {5}, 1));
        assertThatThrownBy(() -> records.record(new SeenCall(new int[] {4}, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
