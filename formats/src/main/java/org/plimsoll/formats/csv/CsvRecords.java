package org.plimsoll.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Lines;
import org.plimsoll.formats.text.Parsed;

/**
 * Reads all records of a file whose header, if it has one, may stand anywhere and whose rows may differ in length. No record is left out:
 * what cannot be parsed comes back as the line it is.
 *
 * <p>Algorithm: the separator is the one that cuts most of the first lines into the same number of fields. After a line with broken quotes
 * the parser starts again on the next.
 *
 * <p>Limitations: for small files, which are held in memory as a whole.
 */
public final class CsvRecords {
    private static final long MAX_BYTES = 64L << 20;
    private static final int MAX_COLUMNS = 1024;
    private static final int MAX_RECORD_CHARS = 1 << 20;
    private static final int LINES_FOR_SEPARATOR = 50;
    private static final int MAX_RESTARTS = 200;

    private final String text;
    private final List<CsvRecord> records = new ArrayList<>();

    private CsvRecords(String text) {
        this.text = text;
    }

    /** Reads a file; blank records are left out. */
    public static Parsed<List<CsvRecord>> read(InputFile file) throws IOException {
        Parsed<String> text = DecodedText.read(file, MAX_BYTES);
        if (text.value() == null) {
            return new Parsed<>(null, text.issues());
        }
        return new Parsed<>(new CsvRecords(text.value()).read(), text.issues());
    }

    private List<CsvRecord> read() throws IOException {
        List<String> head = text.lines()
                .filter(l -> !l.isBlank())
                .limit(LINES_FOR_SEPARATOR)
                .toList();
        var declared = Separator.DECLARATION.matcher(
                head.isEmpty() ? "" : head.getFirst().strip());
        char separator = declared.matches() ? declared.group(1).charAt(0) : Separator.ofLines(head);
        int line = 1;
        for (int restarts = 0; line > 0 && restarts < MAX_RESTARTS; restarts++) {
            line = readFrom(line, separator);
        }
        if (line > 0) {
            keepLines(line, Integer.MAX_VALUE);
        }
        return declared.matches() ? records.subList(1, records.size()) : records;
    }

    /** Reads records from a line on. Returns the line to go on with after one with broken quotes, or 0 at the end. */
    private int readFrom(int firstLine, char separator) throws IOException {
        var handler = new RawRecordHandler(MAX_COLUMNS, MAX_RECORD_CHARS);
        try (var reader = new BufferedReader(new StringReader(text))) {
            Lines.skip(reader, firstLine - 1);
            try (var parser = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(MAX_RECORD_CHARS)
                    .build(handler, new EndMarkReader(reader))) {
                for (RawRecord record : parser) {
                    int line = firstLine + Math.toIntExact(record.line) - 1;
                    if (record.unterminated && record.fieldCount == 1 && record.fields[0].length() == 1) {
                        break;
                    }
                    if (record.unterminated || record.fieldCount > record.fields.length || record.oversizedField >= 0) {
                        keepLines(line, 1);
                        return line + 1;
                    }
                    if (!record.isBlank()) {
                        records.add(new CsvRecord(line, List.of(record.fields), false));
                    }
                }
            }
            return 0;
        } catch (CsvParseException e) {
            int line = firstLine + Math.toIntExact(handler.currentLine()) - 1;
            keepLines(line, 1);
            return line + 1;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Keeps physical lines as they are. */
    private void keepLines(int first, int most) throws IOException {
        try (var reader = new BufferedReader(new StringReader(text))) {
            Lines.skip(reader, first - 1);
            for (int i = 0; i < most; i++) {
                String line = Lines.read(reader, Integer.MAX_VALUE);
                if (line == null) {
                    return;
                }
                if (!line.isBlank()) {
                    records.add(new CsvRecord(first + i, List.of(line), true));
                }
            }
        }
    }
}
