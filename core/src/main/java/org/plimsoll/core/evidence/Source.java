package org.plimsoll.core.evidence;

import java.util.Optional;

/**
 * A publication or a body of data that statements cite.
 *
 * @param id short name used in the case's files
 * @param title what it is called
 * @param author person or body that published it
 * @param published when, as the publication gives it; may be empty
 * @param reference address, article number or other way to find it again
 * @param note what a reader should know of how it was read; may be empty
 * @param artifact the bytes themselves, where they are kept in the case
 */
public record Source(
        String id,
        String title,
        String author,
        String published,
        String reference,
        String note,
        Optional<Artifact> artifact) {}
