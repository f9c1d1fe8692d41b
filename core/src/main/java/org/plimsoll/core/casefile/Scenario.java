package org.plimsoll.core.casefile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Distribution;

/**
 * The case under other assumptions. The robust bound is the least over all declared scenarios.
 *
 * @param id short name
 * @param title what is supposed
 * @param changes the assumptions that differ, at least one
 */
public record Scenario(String id, String title, Map<Assumed, Distribution> changes) {
    public Scenario {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a scenario must change something");
        }
        changes = Collections.unmodifiableMap(new EnumMap<>(changes));
    }
}
