package org.plimsoll.formats.yaml;

/**
 * What a hand-written file may cost.
 *
 * @param maxBytes size of the file
 * @param maxDepth mappings and sequences within each other
 * @param maxAliases {@code *references} to {@code &anchors}; a handful is convenience, more is an attack or a program's output
 * @param maxNodes values in the tree, each alias counted with all that it stands for
 */
public record YamlLimits(long maxBytes, int maxDepth, int maxAliases, int maxNodes) {
    /** 4 MiB, 64 levels, 16 aliases, a million nodes. */
    public static final YamlLimits DEFAULT = new YamlLimits(4L << 20, 64, 16, 1_000_000);
}
