package org.plimsoll.formats.casefile;

import java.util.HashMap;
import java.util.Map;

/**
 * One instance for values that are equal. A case with a million sightings has a few thousand different names, spans and places; sharing them
 * keeps it in a third of the memory. Beyond {@value #MOST} different values sharing has stopped to pay, and new ones pass through.
 */
final class Pool {
    private static final int MOST = 1 << 17;

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // a value is only ever found by an equal one, and equal values are of one class
    <T> T shared(T value) {
        Object known = values.get(value);
        if (known != null) {
            return (T) known;
        }
        if (values.size() < MOST) {
            values.put(value, value);
        }
        return value;
    }
}
