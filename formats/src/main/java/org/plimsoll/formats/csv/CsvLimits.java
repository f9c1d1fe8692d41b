package org.plimsoll.formats.csv;

/**
 * What a table may cost before reading gives up on a part of it.
 *
 * @param maxBytes size of the file
 * @param maxRows rows after the header; what comes after is not read, which is a fatal issue because totals would be wrong
 * @param maxFieldChars length of one field; a row with a longer one is set aside
 * @param maxColumns columns of the header
 * @param issuesPerCode listed issues of one kind; further ones are counted
 */
public record CsvLimits(long maxBytes, long maxRows, int maxFieldChars, int maxColumns, int issuesPerCode) {
    /** 4 GiB, 50 million rows, 64 Ki characters, 1024 columns, 100 issues of a kind. */
    public static final CsvLimits DEFAULT = new CsvLimits(4L << 30, 50_000_000, 1 << 16, 1024, 100);

    /** The same with another number of rows. */
    public CsvLimits rows(long rows) {
        return new CsvLimits(maxBytes, rows, maxFieldChars, maxColumns, issuesPerCode);
    }
}
