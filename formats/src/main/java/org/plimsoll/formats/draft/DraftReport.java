package org.plimsoll.formats.draft;

import java.util.List;

/**
 * What came of drafting a case, for the person who handed the files in.
 *
 * @param tables the tables that were read
 * @param made what was made of all of them
 * @param watch name of the place where calls are to be counted, and why this one
 * @param remarks what that person should know or decide
 */
public record DraftReport(List<TableReport> tables, Made made, String watch, List<String> remarks) {
    public DraftReport {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }

    /**
     * One table.
     *
     * @param place file, with the sheet where there is one
     * @param header number of the row of the header
     * @param rows rows below the header that are not blank
     * @param leftOver how many of them went to leftover.csv
     * @param columns what each column was taken for
     */
    public record TableReport(String place, int header, int rows, int leftOver, List<ColumnReport> columns) {
        public TableReport {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column.
     *
     * @param letters as a spreadsheet names it
     * @param header as it stands there; may be blank
     * @param takenFor what it was taken for; blank where it was kept in the notes
     * @param filled how many cells below the header hold something
     */
    public record ColumnReport(String letters, String header, String takenFor, int filled) {}

    /** What was made of all tables and maps; rows left over include those above a header. */
    public record Made(int sightings, int hulls, int sources, int places, int leftOver) {}
}
