package org.plimsoll.core.coverage;

import org.plimsoll.core.measure.Estimate;

/**
 * How one feature of the calls that were seen compares with calls that the fitted model makes.
 *
 * @param observed of the calls that were seen
 * @param expected of those that the model makes
 * @param chance how often the model makes one that lies as far out, above 0 to 1
 */
public record Departure(Feature feature, double observed, Estimate expected, double chance) {

    /** So rare a feature is told as a warning. With six features a model that is right is warned of in about one case in twenty. */
    public static final double WARNED = 0.01;

    /** What the looks show of calls. */
    public enum Feature {
        /** Days from the first look that showed a ship to the last, in the mean over calls. */
        SPAN("days from the first look that showed a ship to the last"),
        /** Spread of those days. */
        SPAN_SPREAD("spread of these days over calls"),
        /** Share of the clear looks in between that did not show the ship. */
        MISSED_INSIDE("share of the clear looks in between that did not show the ship"),
        /** How clear the looks were that showed a ship. */
        CLEAR_WHEN_SEEN("clear share of the place in looks that showed a ship"),
        /** How covered the look was before the first that showed a ship. */
        COVERED_BEFORE("covered share of the place in the look before the first that showed a ship"),
        /** Variance of the number of calls in a month, over its mean. */
        UNEVEN("variance of the number of calls in a month, over its mean");

        private final String words;

        Feature(String words) {
            this.words = words;
        }

        /** As a reader is told of it. */
        public String words() {
            return words;
        }
    }

    /** Whether what was seen is too rare to be passed over. */
    public boolean warns() {
        return chance < WARNED;
    }

    /** Whether more was seen than the model makes. */
    public boolean above() {
        return observed > expected.q50();
    }
}
