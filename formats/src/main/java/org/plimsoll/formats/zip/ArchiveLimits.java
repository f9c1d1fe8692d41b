package org.plimsoll.formats.zip;

/**
 * What an archive may unpack to.
 *
 * @param maxBytes size of the archive itself
 * @param maxEntries number of entries
 * @param maxUnpackedBytes all entries together, unpacked
 * @param maxRatio unpacked to packed size of one entry of more than a mebibyte; text rarely exceeds 30, bombs reach 1000
 */
public record ArchiveLimits(int maxBytes, int maxEntries, long maxUnpackedBytes, int maxRatio) {
    /** 64 MiB, 10000 entries, 512 MiB, 200 to 1. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(64 << 20, 10_000, 512L << 20, 200);
}
