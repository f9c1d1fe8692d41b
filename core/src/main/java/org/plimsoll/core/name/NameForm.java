package org.plimsoll.core.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A name in Latin letters, reduced to what survives spelling: words in small letters without marks, and numbers apart, because ANOTHER SHIP
 * 1 and ANOTHER SHIP 2 are two ships.
 *
 * @param words in the order written; letters a to z only, unless the script is unknown
 * @param numbers without leading zeros, ascending as text
 */
public record NameForm(List<String> words, List<String> numbers) {

    /** Longer names are cut: nothing that names a ship or a firm is longer, and time must be bounded. */
    static final int MOST_LETTERS = 120;

    public NameForm {
        words = List.copyOf(words);
        if (numbers.size() > 1) {
            List<String> sorted = new ArrayList<>(numbers);
            Collections.sort(sorted);
            numbers = sorted;
        }
        numbers = List.copyOf(numbers);
    }

    /** The form of a name in Latin letters. */
    public static NameForm of(String latin) {
        return Folding.fold(latin);
    }

    /** The forms of a name in any script, one for each reading. */
    public static List<NameForm> of(String name, Romaniser romaniser) {
        return romaniser.readings(name).stream()
                .map(NameForm::of)
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether nothing is left that could be compared. */
    public boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }

    /** All letters without spaces, for names whose spacing is not settled. */
    public String letters() {
        return String.join("", words);
    }
}
