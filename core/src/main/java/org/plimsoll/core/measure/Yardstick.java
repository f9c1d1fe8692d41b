package org.plimsoll.core.measure;

/**
 * Words for chances, always to be shown beside the number.
 *
 * <p><b>Source.</b> The probability yardstick of the United Kingdom's Professional Head of Intelligence Assessment (PHIA). The yardstick
 * leaves gaps between its words; a chance within a gap takes the nearer one.
 */
public final class Yardstick {

    private Yardstick() {}

    /**
     * The word for a chance.
     *
     * @param chance 0 to 1
     */
    public static String words(double chance) {
        if (chance <= 0.075) {
            return "a remote chance";
        }
        if (chance <= 0.225) {
            return "highly unlikely";
        }
        if (chance <= 0.375) {
            return "unlikely";
        }
        if (chance <= 0.525) {
            return "a realistic possibility";
        }
        if (chance <= 0.775) {
            return "likely";
        }
        return chance <= 0.925 ? "highly likely" : "almost certain";
    }
}
