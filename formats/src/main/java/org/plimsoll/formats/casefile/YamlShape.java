package org.plimsoll.formats.casefile;

import java.util.Arrays;
import java.util.List;

/** What a value in {@code case.yaml} must look like. Reading, the JSON Schema and the reference page all follow these declarations. */
sealed interface YamlShape {

    /** Any text; a number or a date counts as text too. */
    record Text() implements YamlShape {}

    /** A short name by which other rows speak of this one. */
    record ShortName() implements YamlShape {}

    /** A day, written 2024-03-07. */
    record Day() implements YamlShape {}

    /** An offset from UTC, written "+10:00". */
    record Offset() implements YamlShape {}

    /** True or false. */
    record Truth() implements YamlShape {}

    /** A number within closed bounds. */
    record Numeric(double least, double most) implements YamlShape {}

    /** A whole number within closed bounds. */
    record Whole(long least, long most) implements YamlShape {}

    /** One of a few words. */
    record Choice(Vocabulary<?> words) implements YamlShape {}

    /** A probability distribution. */
    record Chances() implements YamlShape {}

    /** Distributions by assumed quantity. */
    record Changes() implements YamlShape {}

    /** The base set and assumptions by assumed quantity. */
    record Assuming() implements YamlShape {}

    /** A list of values of one shape. */
    record ListOf(YamlShape item) implements YamlShape {}

    /** Values by key. */
    record Mapping(List<Key> keys) implements YamlShape {
        public Mapping {
            keys = List.copyOf(keys);
        }

        static Mapping of(Key... keys) {
            return new Mapping(Arrays.asList(keys));
        }

        List<String> names() {
            return keys.stream().map(Key::name).toList();
        }
    }

    /**
     * A key of a mapping.
     *
     * @param name as written
     * @param required whether it must be there, with a value
     * @param shape of its value
     * @param meaning for editors and the reference page
     */
    record Key(String name, boolean required, YamlShape shape, String meaning) {
        static Key required(String name, YamlShape shape, String meaning) {
            return new Key(name, true, shape, meaning);
        }

        static Key optional(String name, YamlShape shape, String meaning) {
            return new Key(name, false, shape, meaning);
        }
    }
}
