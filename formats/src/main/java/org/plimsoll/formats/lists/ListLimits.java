package org.plimsoll.formats.lists;

/**
 * What a list may cost before reading gives up on a part of it.
 *
 * @param maxBytes size of a file, after unpacking; more is a fatal issue
 * @param maxEntries entries; more is a fatal issue
 * @param maxValueChars length of one value or line of text; an entry with a longer one is set aside, or the value cut, with an issue
 * @param maxParts names, particulars or ties of one entry; further ones are left out, with an issue
 * @param issuesPerCode listed issues of one kind; further ones are counted
 */
public record ListLimits(long maxBytes, long maxEntries, int maxValueChars, int maxParts, int issuesPerCode) {
    /** 4 GiB, 20 million entries, 1 Mi characters, 2,000 parts, 100 issues of a kind. */
    public static final ListLimits DEFAULT = new ListLimits(4L << 30, 20_000_000, 1 << 20, 2_000, 100);
}
