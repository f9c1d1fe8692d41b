package org.plimsoll.formats.casefile;

import java.util.HashMap;
import java.util.Map;

/**
 * One instance for values that are equal. A case with a million sightings has a few thousand different names, spans and places; sharing them
 * keeps it in a third of the memory. For a class of values that turn out to differ mostly, such as exact positions, sharing is given up.
 */
final class Pool {
    private static final int MOST = 1 << 16;

    private final Map<Class<?>, Kind> kinds = new HashMap<>();

    /** The values of one class. */
    private static final class Kind {
        private final Map<Object, Object> values = new HashMap<>();
        private int hits;
        private boolean givenUp;

        Object shared(Object value) {
            if (givenUp) {
                return value;
            }
            Object known = values.get(value);
            if (known != null) {
                hits++;
                return known;
            }
            if (values.size() < MOST) {
                values.put(value, value);
            } else if (hits < MOST) {
                givenUp = true;
                values.clear();
            }
            return value;
        }
    }

    @SuppressWarnings("unchecked") // a value is only ever found by an equal one of its own class
    <T> T shared(T value) {
        return (T) kinds.computeIfAbsent(value.getClass(), type -> new Kind()).shared(value);
    }
}
