package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/**
 * One way to come from calls to barrels.
 *
 * @param id short name
 * @param label for tables
 * @param barrels what it gives for the documented calls; empty where the case has not what it needs
 * @param basis how it works, or what is missing
 */
public record Method(String id, String label, Optional<Estimate> barrels, String basis) {

    /**
     * The documented calls by every method: the assumed laden shares that others publish, and our own.
     *
     * @param ladenShares shares of full capacity, 0 to 1
     * @param loadSeen number of calls whose load was seen on departure
     */
    public static List<Method> table(Outcome outcome, List<Double> ladenShares, int loadSeen) {
        Estimate capacity = Estimate.of(outcome.capacityBbl());
        List<Method> rows = new ArrayList<>();
        for (double share : ladenShares) {
            String percent = percent(share);
            rows.add(new Method(
                    "laden-" + percent,
                    percent + " % of capacity",
                    Optional.of(capacity.times(share)),
                    "every call takes " + percent + " % of what its ship can carry, as in the Panel's scenarios"));
        }
        rows.add(new Method(
                "full-capacity",
                "full capacity",
                Optional.of(capacity),
                "every call fills its ship to the limit of weight or tank volume"));
        rows.add(new Method(
                "plimsoll",
                "this dossier",
                Optional.of(Estimate.of(outcome.volumeBbl())),
                "fill, part loads, products and sizes as distributions with errors shared by case, hull and call"));
        rows.add(new Method(
                "plimsoll-committee",
                "this dossier, Committee's barrels",
                Optional.of(Estimate.of(outcome.committeeBbl())),
                "the same tonnes by the Committee's factor for an unknown product"));
        rows.add(
                new Method("draught", "draught", Optional.empty(), "no draught before and after a call was published"));
        rows.add(new Method(
                "image",
                "image",
                Optional.empty(),
                loadSeen == 0
                        ? "no measured freeboard or dated load state was published for any call"
                        : loadSeen + " calls have a load state, none a measured freeboard"));
        return rows;
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }
}
