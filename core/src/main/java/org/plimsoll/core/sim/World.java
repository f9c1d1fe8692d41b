package org.plimsoll.core.sim;

import java.time.YearMonth;
import java.util.List;
import org.plimsoll.core.evidence.Assumptions;

/**
 * A simulated world: all that is true in it, and what of it was seen.
 *
 * @param origin what it follows from
 * @param truth what holds of it as a whole
 * @param ships the fleet, then strangers; the ship numbered n is at index n - 1
 * @param scenes the looks, in order of time
 * @param calls in order of arrival; the call numbered n is at index n - 1
 * @param reports what a State reported to have delivered
 * @param itemised numbers of the calls that a {@link WorldKind#COUNTED} world tells one by one, ascending
 */
public record World(
        Origin origin,
        Parameters truth,
        List<Ship> ships,
        List<Scene> scenes,
        List<PortCall> calls,
        List<MonthlyReport> reports,
        List<Integer> itemised) {

    public World {
        ships = List.copyOf(ships);
        scenes = List.copyOf(scenes);
        calls = List.copyOf(calls);
        reports = List.copyOf(reports);
        itemised = List.copyOf(itemised);
    }

    /**
     * What a world follows from; equal origins have equal worlds.
     *
     * @param assumptions what its case states
     */
    public record Origin(long seed, WorldSettings settings, Assumptions assumptions) {}

    /** Barrels that a State reported for a month. */
    public record MonthlyReport(YearMonth month, double barrels) {}

    /** The ship of that number. */
    public Ship ship(int number) {
        return ships.get(number - 1);
    }

    /** Whether any ship was found in the look of that index. */
    public boolean shipSeen(int scene) {
        return calls.stream().anyMatch(c -> c.finds().stream().anyMatch(f -> f.scene() == scene));
    }

    /** Sums over its calls. */
    public Totals totals() {
        return Totals.of(calls);
    }
}
