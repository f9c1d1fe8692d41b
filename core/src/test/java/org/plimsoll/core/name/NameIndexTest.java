package org.plimsoll.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.name.NameIndex.Hit;

class NameIndexTest {
    private static final double LEAST = 0.8;

    @Test
    void theIndexFindsTheBestThatTheFullScanFinds() {
        var random = new Random(5);
        List<NameForm> names = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            names.add(NameForm.of(name(random)));
        }
        var index = new NameIndex(names);
        var searcher = index.searcher();
        var comparison = new NameComparison(index.weights());
        int asked = 0;
        for (int i = 0; i < 300; i++) {
            NameForm query = NameForm.of(slip(
                    String.join(" ", names.get(random.nextInt(names.size())).words()), random));
            double best = 0;
            for (NameForm name : names) {
                best = Math.max(best, comparison.of(query, name, 0).score());
            }
            if (best >= LEAST) {
                asked++;
                List<Hit> hits = searcher.search(query, LEAST, 5);
                assertThat(hits).as(query.toString()).isNotEmpty();
                assertThat(hits.getFirst().likeness().score())
                        .as(query.toString())
                        .isEqualTo(best);
                assertThat(hits)
                        .extracting(h -> h.likeness().score())
                        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
            }
        }
        assertThat(asked).isGreaterThan(200);
    }

    /** The fleet that showed the need: names whose letters are all the same. */
    @Test
    void aFleetThatDiffersOnlyInItsNumbersIsToldApart() {
        List<NameForm> names = new ArrayList<>();
        for (int number = 7600; number < 7900; number++) {
            names.add(NameForm.of("FU YUAN YU " + number));
        }
        var searcher = new NameIndex(names).searcher();
        for (int number = 7600; number < 7900; number += 7) {
            List<Hit> hits = searcher.search(NameForm.of("FU YUAN YU No. " + number), LEAST, 3);
            assertThat(hits).extracting(Hit::name).containsExactly(number - 7600);
        }
    }

    @Test
    void consonantsAloneFindAName() {
        var searcher = new NameIndex(List.of(NameForm.of("SHABGOUN"), NameForm.of("GOLAFRUZ"))).searcher();
        assertThat(searcher.search(NameForm.of("shbgwn"), 0.7, 3))
                .extracting(Hit::name)
                .containsExactly(0);
    }

    @Test
    void theLimitHoldsAndAnEmptyIndexFindsNothing() {
        var same = List.of(NameForm.of("LENA"), NameForm.of("LENA"), NameForm.of("LENA"));
        assertThat(new NameIndex(same).searcher().search(NameForm.of("LENA"), 0.7, 2))
                .extracting(Hit::name)
                .containsExactly(0, 1);
        assertThat(new NameIndex(List.of()).searcher().search(NameForm.of("LENA"), 0, 2))
                .isEmpty();
    }

    private static String name(Random random) {
        String consonants = "bdfgklmnprst";
        String vowels = "aeiou";
        var name = new StringBuilder();
        for (int syllable = 4 + random.nextInt(4); syllable > 0; syllable--) {
            name.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
            name.append(syllable == 3 ? " " : "");
        }
        return name.toString();
    }

    private static String slip(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + random.nextInt(2));
    }
}
