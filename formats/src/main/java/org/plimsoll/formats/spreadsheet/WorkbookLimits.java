package org.plimsoll.formats.spreadsheet;

import org.plimsoll.formats.zip.ArchiveLimits;

/**
 * What a workbook may cost.
 *
 * @param archive what the file may unpack to
 * @param maxRows rows that hold cells, in all sheets together
 * @param maxCells cells in all sheets together, empty ones to the left of others included
 */
public record WorkbookLimits(ArchiveLimits archive, int maxRows, int maxCells) {
    /** 32 MiB packed, 192 MiB unpacked, 200 to 1; 200000 rows; 4 million cells. */
    public static final WorkbookLimits DEFAULT =
            new WorkbookLimits(new ArchiveLimits(32 << 20, 2000, 192L << 20, 200), 200_000, 4_000_000);
}
