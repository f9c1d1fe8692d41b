package org.plimsoll.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.bench.screening.MadeNames.Query;

/** The labelled questions and the made-up names are what their definitions say. */
class QuestionsTest {
    @Test
    void koreanNamesAreReadBackIntoHangul() {
        Korean korean = Korean.read("PAEK MA 2", new Random(1)).orElseThrow();
        assertThat(korean.hangul()).isEqualTo("백마 2");
        assertThat(korean.mcCune()).isEqualTo("paekma 2");
        assertThat(korean.revised()).isEqualTo("baekma 2");
        assertThat(Korean.read("ORIENTAL TREASURE", new Random(1))).isEmpty();
    }

    @Test
    void namesAreWrittenInOtherLetters() {
        assertThat(Letters.cyrillic("KAPITAN KOKOVIN")).isEqualTo("капитан коковин");
        assertThat(Letters.cyrillic("DVINSKIY ZALIV")).isEqualTo("двинский залив");
        assertThat(Letters.arabic("SHABGOUN")).isEqualTo("شبگون");
    }

    @Test
    void slipsNeverTouchNumbersNorTheFirstLetter() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String wrong = Misspelling.of("RYONG GANG 27", 2, random);
            assertThat(wrong).startsWith("R").contains("27").isNotEqualTo("RYONG GANG 27");
        }
    }

    @Test
    void numbersAreWrittenOtherwise() {
        assertThat(Numerals.others("SAM JONG 2")).contains("SAM JONG II", "SAM JONG NO.2", "SAM JONG2");
        assertThat(Numerals.others("SPARTA II")).contains("SPARTA 2");
        assertThat(Numerals.wrong("SAM JONG 1")).containsExactly("SAM JONG 3", "SAM JONG 14");
        assertThat(Numerals.others("CHON MA SAN")).isEmpty();
    }

    @Test
    void madeNamesAreTheSameForOneSeed() {
        var made = new MadeNames(500, 9);
        List<Query> queries = made.queries(100);

        assertThat(made.names()).doesNotHaveDuplicates().hasSize(500).isEqualTo(new MadeNames(500, 9).names());
        assertThat(queries.stream().filter(q -> q.meant() >= 0)).hasSize(50);
        assertThat(queries.stream().filter(q -> q.meant() < 0))
                .noneMatch(q -> made.names().contains(q.text()));
    }

    @Test
    void aTallyCounts() {
        var tally = new Tally(10, 5, 4, 1);
        assertThat(tally.recall()).isEqualTo(0.8);
        assertThat(tally.precision()).isEqualTo(0.8);
        assertThat(tally.f1()).isEqualTo(0.8);
        assertThat(tally.alarmed()).isEqualTo(0.1);
    }
}
