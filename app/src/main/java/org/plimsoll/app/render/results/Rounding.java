package org.plimsoll.app.render.results;

import org.plimsoll.core.dossier.Numbers;

/**
 * How many digits of a computed number are written: six, which is more than any number of draws supports. What a source gave is written as it
 * was given.
 */
final class Rounding {

    static final int SIGNIFICANT_DIGITS = 6;

    private Rounding() {}

    static double computed(double value) {
        return Double.isFinite(value) ? Numbers.significant(value, SIGNIFICANT_DIGITS) : value;
    }
}
