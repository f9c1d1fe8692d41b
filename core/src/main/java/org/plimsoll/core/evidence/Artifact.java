package org.plimsoll.core.evidence;

/**
 * Bytes that are kept in the case because something rests on them.
 *
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param origin where they were retrieved from
 * @param retrieved when, as recorded
 * @param licence terms under which they may be kept and shown; may be empty
 */
public record Artifact(String sha256, String origin, String retrieved, String licence) {}
