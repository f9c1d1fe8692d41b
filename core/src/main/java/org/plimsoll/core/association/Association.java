package org.plimsoll.core.association;

import java.util.List;

/**
 * Who the unnamed ships of a flow were: joint samples, chances and reasons.
 *
 * @param calls ids of the unnamed calls, in the order of the samples' items
 * @param hulls ids of the hulls that they may have been of, in the order of the samples' numbers
 * @param samples which hull each call was of; {@link JointSamples#NONE} is a ship that the case does not name
 * @param explanations one for each call
 */
public record Association(
        List<String> calls, List<String> hulls, JointSamples samples, List<Explanation> explanations) {

    public Association {
        calls = List.copyOf(calls);
        hulls = List.copyOf(hulls);
        explanations = List.copyOf(explanations);
    }
}
