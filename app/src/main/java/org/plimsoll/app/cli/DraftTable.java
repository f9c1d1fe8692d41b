package org.plimsoll.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plimsoll.formats.draft.DraftReport;

/** Prints what came of drafting a case, for people. */
final class DraftTable {
    private static final int WIDEST = 40;

    private DraftTable() {}

    static void print(DraftReport report, PrintWriter out) {
        for (DraftReport.TableReport table : report.tables()) {
            out.println(table.place() + ": " + table.rows() + " rows below the header in row " + table.header() + ", "
                    + table.leftOver() + " left over");
            List<List<String>> lines = new ArrayList<>();
            for (DraftReport.ColumnReport column : table.columns()) {
                lines.add(List.of(
                        column.letters(),
                        column.header().isEmpty() ? "(no header)" : column.header(),
                        column.filled() + " filled",
                        taken(column)));
            }
            print(lines, out);
            out.println();
        }
        DraftReport.Made made = report.made();
        print(
                List.of(
                        List.of("sightings", String.valueOf(made.sightings())),
                        List.of("hulls", String.valueOf(made.hulls())),
                        List.of("sources", String.valueOf(made.sources())),
                        List.of("places", String.valueOf(made.places())),
                        List.of("left over", String.valueOf(made.leftOver()))),
                out);
        out.println();
        out.println("Watched place: " + report.watch());
        report.remarks().forEach(remark -> out.println("- " + remark));
    }

    private static String taken(DraftReport.ColumnReport column) {
        if (column.filled() == 0) {
            return "empty";
        }
        return column.takenFor().isEmpty() ? "not understood: kept in the note" : column.takenFor();
    }

    private static void print(List<List<String>> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            return;
        }
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cut(line.get(i)).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder(" ");
            for (int i = 0; i < widths.length; i++) {
                text.append(String.format(Locale.ROOT, " %-" + widths[i] + "s ", cut(line.get(i))));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String cut(String text) {
        String shown = text.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= WIDEST ? shown : shown.substring(0, WIDEST - 1) + "…";
    }
}
