package org.plimsoll.app.render.results;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What results say of how they came about, beside the findings.
 *
 * @param version of Plimsoll
 * @param inputs sha256 of each file of the case that was read, lower-case hexadecimal, by its path in the case folder with {@code /}
 * @param months documented volume by month; empty where it was not summed
 */
public record ResultContext(String version, SortedMap<String, String> inputs, List<MonthVolume> months) {

    public ResultContext {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        months = List.copyOf(months);
    }

    /** A context without months. */
    public ResultContext(String version, Map<String, String> inputs) {
        this(version, new TreeMap<>(inputs), List.of());
    }

    /** The same with the volume by month. */
    public ResultContext with(List<MonthVolume> byMonth) {
        return new ResultContext(version, inputs, byMonth);
    }
}
