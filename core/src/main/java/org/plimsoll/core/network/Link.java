package org.plimsoll.core.network;

import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.Tie;

/**
 * One statement of how two parties stand to each other, read from the first to the second: the ship is owned by the company. Statements that
 * contradict each other stand side by side.
 *
 * @param from id of the party that is owned, managed, directed
 * @param relation how it stands to the other
 * @param to id of the party that owns, manages, directs
 * @param share how much of the first the second holds; {@link Share#NOT_SAID} for relations that are no ownership
 * @param valid when it held
 * @param certainty how sure the statement is
 * @param source what says so, in words or as the id of a source; may be empty
 */
public record Link(
        String from, Relation relation, String to, Share share, Validity valid, Certainty certainty, String source) {

    /** A statement of ownership. */
    public static Link ownedBy(
            String asset, String owner, Share share, Validity valid, Certainty certainty, String source) {
        return new Link(asset, Relation.OWNED_BY, owner, share, valid, certainty, source);
    }

    /** What an entry of a list says of its subject and another party. The link lists neither. */
    public static Link of(Tie tie, String subject, String party, Certainty certainty, String source) {
        Share share =
                tie.sharePercent().isPresent() ? Share.of(tie.sharePercent().getAsDouble()) : Share.NOT_SAID;
        return new Link(
                subject, tie.relation(), party, share, new Validity(tie.from(), tie.until()), certainty, source);
    }

    /** Whether the relation says that the second party owns the first, be it of record only. */
    public boolean ownership() {
        return relation == Relation.OWNED_BY || relation == Relation.REGISTERED_OWNER;
    }
}
