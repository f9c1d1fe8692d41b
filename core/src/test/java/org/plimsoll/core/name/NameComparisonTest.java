package org.plimsoll.core.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.core.name.Likeness.How;

class NameComparisonTest {
    private final NameComparison comparison = new NameComparison(WordWeights.EQUAL);

    private Likeness like(String asked, String listed) {
        return comparison.of(NameForm.of(asked), NameForm.of(listed), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "CHON MA SAN,Chon-Ma-San,SAME",
        "CHONMASAN,CHON MA SAN,SPACING",
        "SAN MA CHON,CHON MA SAN,ORDER",
        "CHEONMASAN,CHON MA SAN,ROMANISATION",
        "SHBGWN,SHABGOUN,CONSONANTS",
        "CHUN MA SAN,CHON MA SAN,SPELLING",
        "GOLD STAR,GOLD STAR 3,NUMBER_MISSING",
        "SAM JONG 3,SAM JONG 1,OTHER_NUMBER"
    })
    void itSaysWhatALikenessRestsOn(String asked, String listed, How how) {
        assertThat(like(asked, listed).how()).isEqualTo(how);
    }

    @Test
    void plainerReasonsScoreHigher() {
        assertThat(List.of(
                        like("CHON MA SAN", "CHON MA SAN"),
                        like("CHONMASAN", "CHON MA SAN"),
                        like("SAN MA CHON", "CHON MA SAN"),
                        like("CHEONMASAN", "CHON MA SAN"),
                        like("CHUN MA SAN", "CHON MA SAN")))
                .extracting(Likeness::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(s -> s > 0.8);
        assertThat(like("SAM JONG 3", "SAM JONG 1").score()).isEqualTo(0.5);
        assertThat(like("GOLD STAR", "GOLD STAR 3").score()).isBetween(0.7, 0.79);
    }

    @Test
    void nothingIsLikeAnEmptyName() {
        assertThat(like("--", "CHON MA SAN")).isEqualTo(Likeness.NONE);
        assertThat(like("7", "7").score()).isEqualTo(1);
    }

    @Test
    void oneSlipCostsItsShareAndANameThatIsTooFarReadsNothing() {
        assertThat(like("ABCDE", "ABXDE").score()).isCloseTo(0.8, within(1e-6));
        assertThat(like("ABDCE", "ABCDE").score())
                .as("two neighbours swapped are one slip")
                .isCloseTo(0.8, within(1e-6));
        assertThat(comparison.of(NameForm.of("ABCDE"), NameForm.of("VWXYZ"), 0.9))
                .isEqualTo(Likeness.NONE);
    }

    @Test
    void aSlipInATellingWordCostsMore() {
        var names = List.of(
                NameForm.of("OCEAN BLUE"),
                NameForm.of("OCEAN GREEN"),
                NameForm.of("OCEAN PEARL"),
                NameForm.of("OCEAN QUEEN"));
        var weighed = new NameComparison(WordWeights.of(names));
        NameForm listed = NameForm.of("OCEAN PEARL");
        assertThat(weighed.of(NameForm.of("OCEXN PEARL"), listed, 0).score())
                .isGreaterThan(weighed.of(NameForm.of("OCEAN PEXRL"), listed, 0).score());
    }

    /** Scores stay between 0 and 1, a name is like itself, and what is the same in another form is so in both directions. */
    @Test
    void scoresAreBoundedAndPlainLikenessesMutual() {
        var random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            String a = word(random);
            String b = random.nextInt(3) == 0 ? a.replaceFirst("A", "E") : word(random);
            Likeness there = like(a, b);
            Likeness back = like(b, a);
            assertThat(there.score()).isBetween(0.0, 1.0);
            assertThat(like(a, a).score()).isEqualTo(1);
            if (there.score() >= 0.93 || back.score() >= 0.93) {
                assertThat(there.score()).as(a + " and " + b).isCloseTo(back.score(), within(0.02));
            }
        }
    }

    private static String word(Random random) {
        String[] parts = {"CHON", "MA", "SAN", "RYONG", "PAEK", "KUM", "SONG", "JONG", "2", "5", "STAR"};
        var name = new StringBuilder(parts[random.nextInt(8)]);
        for (int i = random.nextInt(3); i >= 0; i--) {
            name.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
        }
        return name.toString();
    }
}
