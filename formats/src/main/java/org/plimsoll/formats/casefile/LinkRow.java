package org.plimsoll.formats.casefile;

import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.network.Link;

/** A link and the row that states it. */
record LinkRow(Link link, Citation citation) {
    /** The same of another hull. */
    LinkRow of(String hull) {
        return hull.equals(link.from())
                ? this
                : new LinkRow(
                        new Link(
                                hull,
                                link.relation(),
                                link.to(),
                                link.share(),
                                link.valid(),
                                link.certainty(),
                                link.source()),
                        citation);
    }
}
