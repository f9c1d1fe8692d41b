package org.plimsoll.formats.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plimsoll.formats.spreadsheet.Sheet;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;

/**
 * The table on one sheet of a workbook.
 *
 * <p>Algorithm: the header is the row, among the first {@value #ROWS_FOR_HEADER}, of which most cells are understood; what stands above it is a
 * title. A row right below it that only parts a heading into measures belongs to it.
 *
 * @param sheet where it stands
 * @param header its columns
 * @param below rows of the sheet from the first below the header on
 */
record PlainSheet(Sheet sheet, PlainHeader header, List<SheetRow> below) {
    static final int ROWS_FOR_HEADER = 30;

    PlainSheet {
        below = List.copyOf(below);
    }

    /** The table, where a row of the sheet looks like the header of one that is wanted. */
    static Optional<PlainSheet> of(Sheet sheet, Predicate<PlainHeader> wanted) {
        PlainHeader best = null;
        int at = -1;
        for (int i = 0; i < Math.min(ROWS_FOR_HEADER, sheet.rows().size()); i++) {
            PlainHeader header = new PlainHeader(texts(sheet.rows().get(i)));
            if (wanted.test(header) && likely(header) && (best == null || header.known() > best.known())) {
                best = header;
                at = i;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<SheetRow> below = sheet.rows().subList(at + 1, sheet.rows().size());
        Optional<PlainHeader> parted = below.isEmpty() ? Optional.empty() : parted(best, below.getFirst());
        return Optional.of(
                parted.isPresent()
                        ? new PlainSheet(sheet, parted.get(), below.subList(1, below.size()))
                        : new PlainSheet(sheet, best, below));
    }

    /** One known word in a row of several cells may be a value; alone in its row it is a header. */
    private static boolean likely(PlainHeader header) {
        return header.known() > 1
                || header.names().stream().filter(n -> !n.isBlank()).count() == 1;
    }

    /** The header with the parts of its headings, where all that the row below it holds is such parts. */
    private static Optional<PlainHeader> parted(PlainHeader header, SheetRow row) {
        List<String> parts = texts(row);
        List<String> names = new ArrayList<>(header.names());
        String heading = "";
        for (int i = 0; i < Math.max(names.size(), parts.size()); i++) {
            if (i == names.size()) {
                names.add("");
            }
            boolean headed = !names.get(i).isBlank();
            heading = headed ? names.get(i) : heading;
            String part = i < parts.size() ? parts.get(i) : "";
            if (!part.isBlank()) {
                names.set(i, (heading + " " + part).strip());
            }
        }
        var whole = new PlainHeader(names);
        boolean onlyParts = parts.stream().anyMatch(p -> !p.isBlank());
        for (int i = 0; i < parts.size(); i++) {
            onlyParts &= parts.get(i).isBlank() || whole.isMeasure(i);
        }
        return onlyParts && whole.lists() == header.lists() ? Optional.of(whole) : Optional.empty();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    /** What the rows say. */
    Stream<PlainRow> rows() {
        return below.stream().map(row -> header.row(row.number(), row::text));
    }
}
