package org.plimsoll.bench;

import java.nio.file.Path;

/**
 * Where and how often to measure.
 *
 * @param root the checkout
 * @param java the JVM that the program runs on
 * @param runs how often each command is run; the median counts
 */
record Setting(Path root, Path java, int runs) {
    Setting {
        if (runs < 1) {
            throw new IllegalArgumentException("runs must be positive: " + runs);
        }
    }
}
