package org.plimsoll.core.vessel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a hull. */
public enum Status {
    IN_SERVICE,
    LAID_UP,
    /** Broken up, or delivered to be. */
    SCRAPPED,
    /** Sunk, burnt out or otherwise a total loss. */
    LOST;

    /** As written in {@code vessels.csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the ship cannot sail again: whoever shows its name or number later is another one. */
    public boolean end() {
        return this == SCRAPPED || this == LOST;
    }

    /** The status of that key. */
    public static Optional<Status> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
