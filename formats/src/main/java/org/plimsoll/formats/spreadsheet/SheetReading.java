package org.plimsoll.formats.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.spreadsheet.SheetCell.Kind;
import org.plimsoll.formats.text.IssueTally;

/** Turns the library's rows into ours. */
final class SheetReading {
    private final String place;
    private final boolean date1904;
    private final IssueTally issues;

    SheetReading(String place, boolean date1904, IssueTally issues) {
        this.place = place;
        this.date1904 = date1904;
        this.issues = issues;
    }

    /** The row; empty if all of it is blank. */
    Optional<SheetRow> row(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (Cell cell : row) {
            SheetCell ours = cell == null ? SheetCell.EMPTY : cell(cell);
            if (ours.kind() == Kind.ERROR) {
                issues.add(Issue.doubt(
                        "cell-error",
                        Locus.atLine(place, row.getRowNum()).of(CellAddress.convertNumToColString(cells.size())),
                        "The cell shows " + ours.text(),
                        "Mend the formula, or write the value"));
            }
            cells.add(ours);
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new SheetRow(row.getRowNum(), cells));
    }

    private SheetCell cell(Cell cell) {
        Object value = cell.getValue();
        String raw = cell.getRawValue();
        CellType type = cell.getType();
        if (type == CellType.ERROR) {
            return new SheetCell(Kind.ERROR, raw == null ? "#ERROR" : raw);
        }
        return switch (value) {
            case BigDecimal number -> number(number, cell.getDataFormatId(), cell.getDataFormatString());
            case Boolean truth -> new SheetCell(Kind.BOOLEAN, truth.toString());
            case null -> SheetCell.EMPTY;
            default -> text(value.toString());
        };
    }

    /** Half surrogates, which a broken program may write, have no place in any file that is made of the text. */
    private static SheetCell text(String text) {
        return text.isEmpty() ? SheetCell.EMPTY : new SheetCell(Kind.TEXT, new String(text.getBytes(UTF_8), UTF_8));
    }

    private SheetCell number(BigDecimal number, @Nullable Integer formatId, @Nullable String format) {
        if (DateFormats.isDate(formatId, format)) {
            Optional<String> date = SerialDate.iso(number, date1904);
            if (date.isPresent()) {
                return new SheetCell(Kind.DATE, date.get());
            }
        }
        return new SheetCell(Kind.NUMBER, PlainNumber.of(number));
    }
}
