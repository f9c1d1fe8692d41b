package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Workers;

class PredictiveCheckTest {
    private static final Watch WATCH =
            new Watch(IntStream.range(0, 240).mapToDouble(k -> k / 2.0).toArray(), 120);
    private static final double[] CLEAR =
            IntStream.range(0, 240).mapToDouble(k -> k % 7 < 3 ? 0.2 : 0.9).toArray();

    private static Visibility staying(double medianDays) {
        var stays = new Stays(new Distribution.LogNormal(medianDays, 0.4, 0.1, 30)).table(1, 1);
        return new Visibility(WATCH, CLEAR, stays, Season.NONE);
    }

    private static List<SeenCall> seen(Visibility world, int calls, long seed) {
        Draws draws = Draws.of(seed, "world");
        List<SeenCall> seen = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            seen.add(new SeenCall(world.seenLooks(draws, i), 1));
        }
        return seen;
    }

    private static List<Departure> check(Visibility world, Visibility model, long seed) {
        Draws made = Draws.of(seed, "model");
        return new PredictiveCheck(WATCH, CLEAR, Workers.ALONE)
                .departures(seen(world, 60, seed), (replicate, number) -> model.seenLooks(made.sub(replicate), number));
    }

    @Test
    void callsOfTheModelItselfAreSeldomWarnedOf() {
        int warned = 0;
        for (long seed = 0; seed < 40; seed++) {
            warned += check(staying(2), staying(2), seed).stream().anyMatch(Departure::warns) ? 1 : 0;
        }
        // Six features at one in a hundred each: about two worlds of forty; eight or more come once in a thousand.
        assertThat(warned).isLessThan(8);
    }

    @Test
    void callsThatStayTwiceAsLongAreWarnedOf() {
        for (long seed = 0; seed < 5; seed++) {
            Departure span = check(staying(4), staying(2), seed).getFirst();
            assertThat(span.feature()).isEqualTo(Departure.Feature.SPAN);
            assertThat(span.warns()).isTrue();
            assertThat(span.above()).isTrue();
        }
    }
}
