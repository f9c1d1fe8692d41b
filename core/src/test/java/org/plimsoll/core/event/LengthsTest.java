package org.plimsoll.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Sighting;

class LengthsTest {
    private static final double ERROR = 0.06;
    private static final double SHIPS = 0.15;
    private static final Assumptions ASSUMPTIONS = Cases.assumptions().with(Assumed.LENGTH_ERROR, new Fixed(ERROR));

    private static Sighting measured(String id, double lengthM) {
        return Cases.ofLength(Cases.seen(id, "", Sighting.Event.AT_BERTH, "2024-04-01", "pier"), lengthM);
    }

    private static Sighting named(String hull) {
        return Cases.seen(hull, hull, Sighting.Event.AT_BERTH, "2024-04-02", "pier");
    }

    /** Measurements of as many different ships, with true lengths about 120 m. */
    private static List<Sighting> many(int ships) {
        var draws = Draws.of(5, "ships", "length");
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < ships; i++) {
            double log = Math.log(120) + SHIPS * draws.normal(2 * i) + ERROR * draws.normal(2 * i + 1);
            all.add(measured("s" + i, Math.exp(log)));
        }
        return all;
    }

    /** Odds are a ratio of likelihoods: over pairs of different ships their mean is one, whatever they say of each pair. */
    @Test
    void overPairsOfDifferentShipsTheOddsAreOneInTheMean() {
        List<Sighting> all = many(3000);
        var lengths = new Lengths(all, new TreeMap<>(), ASSUMPTIONS);
        double sum = 0;
        double squares = 0;
        int pairs = all.size() / 2;
        for (int i = 0; i < pairs; i++) {
            double odds = lengths.odds(all.get(2 * i), all.get(2 * i + 1));
            sum += odds;
            squares += odds * odds;
        }
        double mean = sum / pairs;
        double error = Math.sqrt((squares / pairs - mean * mean) / pairs);
        assertThat(mean).isCloseTo(1, within(4 * error));
        assertThat(squares / pairs).as("they say something").isGreaterThan(1.5);
    }

    @Test
    void likeLengthsSpeakForOneShipAndUnlikeOnesAgainstIt() {
        var lengths = new Lengths(many(200), new TreeMap<>(), ASSUMPTIONS);
        assertThat(lengths.odds(measured("a", 118), measured("b", 121))).isGreaterThan(1.3);
        assertThat(lengths.odds(measured("a", 80), measured("b", 82)))
                .as("of a rare length")
                .isGreaterThan(5);
        assertThat(lengths.odds(measured("a", 100), measured("b", 140))).isLessThan(0.01);
        assertThat(lengths.odds(measured("a", 100), measured("b", 140)))
                .isEqualTo(lengths.odds(measured("b", 140), measured("a", 100)));
    }

    @Test
    void aPublishedLengthSaysMoreThanAMeasuredOne() {
        Map<String, Double> published = new TreeMap<>();
        published.put("hull", 120.0);
        var lengths = new Lengths(many(200), published, ASSUMPTIONS);
        double byRegister = lengths.odds(named("hull"), measured("b", 121));
        assertThat(byRegister).isGreaterThan(lengths.odds(measured("a", 120), measured("b", 121)));
        assertThat(lengths.odds(named("hull"), measured("b", 160))).isLessThan(1e-3);
    }

    @Test
    void withoutALengthNothingIsSaid() {
        var lengths = new Lengths(many(20), new TreeMap<>(), ASSUMPTIONS);
        assertThat(lengths.odds(named("hull"), measured("b", 121))).isEqualTo(1);
        assertThat(new Lengths(List.of(), new TreeMap<>(), ASSUMPTIONS).odds(named("hull"), named("other")))
                .isEqualTo(1);
    }
}
