package org.plimsoll.formats.json;

/**
 * What a JSON document may cost.
 *
 * @param maxBytes size of the file
 * @param maxDepth objects and arrays within each other
 * @param maxNodes values in the tree
 * @param maxNumberChars length of one number
 */
public record JsonLimits(long maxBytes, int maxDepth, int maxNodes, int maxNumberChars) {
    /** 256 MiB, 64 levels, 20 million values, 400 characters. */
    public static final JsonLimits DEFAULT = new JsonLimits(256L << 20, 64, 20_000_000, 400);
}
