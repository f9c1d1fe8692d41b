package org.plimsoll.core.network;

import java.util.Optional;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * A ship, company or person of a network.
 *
 * @param id short name, never blank; the same party has the same id in all links
 * @param name as people know it, never blank
 * @param kind what kind of party
 * @param imo the hull's number; only a vessel has one
 */
public record Party(String id, String name, SubjectKind kind, Optional<ImoNumber> imo) {

    public Party {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a party needs an id and a name");
        }
        if (imo.isPresent() && kind != SubjectKind.VESSEL) {
            throw new IllegalArgumentException("the number of a hull on a party that is none: " + id);
        }
    }

    /** A party without a hull's number. */
    public static Party of(String id, String name, SubjectKind kind) {
        return new Party(id, name, kind, Optional.empty());
    }

    /** A ship. */
    public static Party ship(String id, String name, ImoNumber imo) {
        return new Party(id, name, SubjectKind.VESSEL, Optional.of(imo));
    }
}
