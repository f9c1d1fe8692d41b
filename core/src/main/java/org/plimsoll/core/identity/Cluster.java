package org.plimsoll.core.identity;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * Records that are taken for one hull.
 *
 * @param imo the number that joins its sure members; empty where none of them has one alone
 * @param sure records that have that number; or the one record, or none, of a cluster without one
 * @param weak records that belong to it only by a transmitter's number or a call sign, and a name alike
 * @param joins why each belongs to it, and what was refused
 */
public record Cluster(Optional<ImoNumber> imo, List<ShipRecord> sure, List<ShipRecord> weak, List<Join> joins) {
    public Cluster {
        sure = List.copyOf(sure);
        weak = List.copyOf(weak);
        joins = List.copyOf(joins);
        if (sure.isEmpty() && weak.isEmpty()) {
            throw new IllegalArgumentException("a cluster needs a record");
        }
    }

    /** The key of its first record, which names it. */
    public String key() {
        return (sure.isEmpty() ? weak : sure).getFirst().key();
    }

    /** How many records are taken for this hull. */
    public int size() {
        return sure.size() + weak.size();
    }
}
