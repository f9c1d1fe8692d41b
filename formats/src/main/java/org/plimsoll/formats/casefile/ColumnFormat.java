package org.plimsoll.formats.casefile;

import java.util.List;

/**
 * A column of one of the case's tables.
 *
 * @param name as it stands in the header line
 * @param presence whether it must be there
 * @param type what its cells hold, with unit and range
 * @param words the only words allowed; empty where any value of the type is
 * @param meaning for the reference page
 */
record ColumnFormat(String name, Presence presence, String type, List<String> words, String meaning) {
    /** Whether a column or a cell must be there. */
    enum Presence {
        /** Every row has a value; a row without is set aside. */
        EACH_ROW,
        /** The column may be missing and its cells may be blank. */
        OPTIONAL
    }

    ColumnFormat {
        words = List.copyOf(words);
    }

    static ColumnFormat required(String name, String type, String meaning) {
        return new ColumnFormat(name, Presence.EACH_ROW, type, List.of(), meaning);
    }

    static ColumnFormat required(String name, Vocabulary<?> words, String meaning) {
        return new ColumnFormat(name, Presence.EACH_ROW, "word", words.list(), meaning);
    }

    static ColumnFormat optional(String name, String type, String meaning) {
        return new ColumnFormat(name, Presence.OPTIONAL, type, List.of(), meaning);
    }

    static ColumnFormat optional(String name, Vocabulary<?> words, String meaning) {
        return new ColumnFormat(name, Presence.OPTIONAL, "word", words.list(), meaning);
    }

    boolean isRequired() {
        return presence == Presence.EACH_ROW;
    }
}
