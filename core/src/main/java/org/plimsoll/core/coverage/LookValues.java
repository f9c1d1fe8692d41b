package org.plimsoll.core.coverage;

import java.util.List;

/**
 * By how much further looks would narrow the number of calls. Advice under the suppositions of a fit: no evidence of anything.
 *
 * @param each every day of the period by every sensor that something is known of, in order of the days
 * @param best for each such sensor the looks to take one after the other, each the best beside those before it
 * @param everyDay by how much a look by radar on every day would narrow it, 0 to 1
 */
public record LookValues(List<Value> each, List<Choice> best, double everyDay) {

    public LookValues {
        each = List.copyOf(each);
        best = List.copyOf(best);
    }

    /**
     * What one look would be worth if it were the only one.
     *
     * @param look which
     * @param clear chance that no cloud hides the place from it, 0 to 1
     * @param showsMissed chance that it shows a ship whose call no look has shown, 0 to 1
     * @param narrower by what share the spread of the number of calls would become narrower, in the mean over what the look may show, 0 to 1
     */
    public record Value(FurtherLook look, double clear, double showsMissed, double narrower) {}

    /**
     * Looks of one sensor in the order in which to take them.
     *
     * @param steps the best first
     */
    public record Choice(FurtherLook.Sensor sensor, List<Step> steps) {
        public Choice {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One look of several.
     *
     * @param alone its value without the others
     * @param together by what share it and those before it would make the spread narrower, 0 to 1
     */
    public record Step(Value alone, double together) {}

    /** The looks of one sensor. */
    public List<Value> of(FurtherLook.Sensor sensor) {
        return each.stream().filter(v -> v.look().sensor() == sensor).toList();
    }
}
