package org.plimsoll.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/**
 * Writes a table as CSV (RFC 4180, but with LF): comma, a header line, quotes only where needed, empty for null. The same table gives the
 * same characters.
 *
 * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab or a carriage return as a formula, and ship names and remarks are
 * untrusted. Such text gets an apostrophe in front, which spreadsheets show as text. Numbers, dates and truth values come from us and are
 * written as they are. Whoever reads the file by program takes one leading apostrophe off where one of these characters follows it; the
 * Parquet and GeoPackage files hold the text unchanged.
 */
public final class CsvTableWriter {
    private CsvTableWriter() {}

    /** Writes the table; the caller opens (as UTF-8) and closes. */
    public static void write(Table table, Writer out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        for (List<@Nullable Object> row : table.rows()) {
            var cells = new ArrayList<String>(row.size());
            for (Object value : row) {
                cells.add(cell(value));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> defused(text);
            case Double number -> plain(number);
            default -> value.toString();
        };
    }

    private static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** No exponent in the range that people read; the shortest digits that read back the same. */
    private static String plain(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return Math.abs(number) >= 1e-9 && Math.abs(number) < 1e18 ? decimal.toPlainString() : decimal.toString();
    }
}
