package org.plimsoll.formats.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Column names of one file, looked up without regard to case. */
final class CsvHeader {
    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    /** Of two columns with one name the first is found. */
    CsvHeader(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            index.putIfAbsent(key(names.get(i)), i);
        }
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** Position, or -1. */
    int indexOf(String name) {
        Integer exact = index.get(name);
        if (exact == null) {
            exact = index.get(key(name));
        }
        return exact == null ? -1 : exact;
    }
}
