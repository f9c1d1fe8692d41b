package org.plimsoll.formats.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a cell may hold and what they mean.
 *
 * @param words by spelling in lower case, in the order in which to list them
 */
record Vocabulary<T>(Map<String, T> words) {
    Vocabulary {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The names of an enumeration in lower case. */
    static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return new Vocabulary<>(words);
    }

    /** The meaning of a word, whatever its case; blanks and hyphens stand for underscores. */
    Optional<T> find(String word) {
        T exact = words.get(word);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(words.get(normal(word)));
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    List<String> list() {
        return List.copyOf(words.keySet());
    }
}
