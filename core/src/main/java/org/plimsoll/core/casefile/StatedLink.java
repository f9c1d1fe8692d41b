package org.plimsoll.core.casefile;

import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.identity.CaseRow;
import org.plimsoll.core.network.Link;

/**
 * How two parties stand to each other, and the row of the case that says so.
 *
 * @param link the statement
 * @param ref the entry of a list that says so, by the list's own number; empty in what the case states itself
 * @param citation the row
 */
public record StatedLink(Link link, String ref, Citation citation) {
    /** The row as decisions see it: about its first party. */
    public CaseRow row() {
        return new CaseRow(
                Locus.atLine(citation.at().file(), citation.at().line()),
                link.from(),
                "link " + link.relation().key() + " " + link.to() + " [" + citation.source() + "]");
    }

    /** The same between other parties. */
    public StatedLink between(String from, String to) {
        return from.equals(link.from()) && to.equals(link.to())
                ? this
                : new StatedLink(
                        new Link(
                                from, link.relation(), to, link.share(), link.valid(), link.certainty(), link.source()),
                        ref,
                        citation);
    }
}
