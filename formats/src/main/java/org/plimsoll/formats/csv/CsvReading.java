package org.plimsoll.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.Encoding;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Lines;

/** One reading of one table: its state while the rows go by. */
final class CsvReading {
    static final int MAX_RESTARTS = 200;
    private static final int MAX_HEADER_CHARS = 1 << 16;

    /** What programs for CP/M and DOS put after the last line, and some publishers still do. */
    private static final String OLD_END_OF_FILE = "\u001a";

    private static final int PARSER_BUFFER_CHARS = 1 << 20;

    private final InputFile file;
    private final Encoding encoding;
    private final CsvExpectation expectation;
    private final CsvLimits limits;
    private final Consumer<? super CsvRow> consumer;
    private final IssueTally issues;
    private char separator = ',';
    private @Nullable CsvHeader header;
    private boolean finished;
    private long rows;
    private long setAside;

    CsvReading(
            InputFile file,
            Encoding encoding,
            CsvExpectation expectation,
            CsvLimits limits,
            Consumer<? super CsvRow> consumer) {
        this.file = file;
        this.encoding = encoding;
        this.expectation = expectation;
        this.limits = limits;
        this.consumer = consumer;
        this.issues = new IssueTally(file.name(), limits.issuesPerCode());
        this.header = expectation.headless() ? new CsvHeader(expectation.required()) : null;
        encoding.issues().forEach(issues::add);
    }

    CsvReport run() throws IOException {
        int line = findSeparator();
        for (int restarts = 0; !finished; restarts++) {
            if (restarts > MAX_RESTARTS) {
                issues.add(Issue.fatal(
                        "broken-quotes",
                        Locus.atLine(file.name(), line),
                        "More than " + MAX_RESTARTS + " rows have broken quotes; the rest was not read",
                        "Write each quote within a quoted field twice; most programs do when they export CSV"));
                break;
            }
            line = readFrom(line);
        }
        if (header == null && issues.issues().stream().noneMatch(i -> i.severity() == Issue.Severity.FATAL)) {
            issues.add(Issue.fatal(
                    "empty-file",
                    Locus.inFile(file.name()),
                    "The table has no header line",
                    "Add a line of column names"));
        }
        return new CsvReport(
                header == null ? List.of() : header.names(), rows, setAside, issues.issues(), issues.counts());
    }

    /** Reads lines until one is not blank, and returns the number of the line on which the table begins. */
    private int findSeparator() throws IOException {
        try (var reader = new BufferedReader(encoding.reader(file))) {
            for (int line = 1; ; line++) {
                String text = Lines.read(reader, MAX_HEADER_CHARS);
                if (text == null) {
                    return 1;
                }
                var declared = Separator.DECLARATION.matcher(text.strip());
                if (declared.matches()) {
                    separator = declared.group(1).charAt(0);
                    return line + 1;
                }
                if (!text.isBlank()) {
                    separator = Separator.of(text, expectation);
                    return line;
                }
            }
        }
    }

    /** Reads records from a line on, until the end or a broken quote; in that case returns the line to go on with. */
    private int readFrom(int firstLine) throws IOException {
        var handler = new RawRecordHandler(limits.maxColumns(), limits.maxFieldChars());
        try (var reader = new BufferedReader(encoding.reader(file))) {
            Lines.skip(reader, firstLine - 1);
            try (var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .maxBufferSize(PARSER_BUFFER_CHARS)
                    .build(handler, new EndMarkReader(reader))) {
                for (RawRecord record : records) {
                    int line = firstLine + Math.toIntExact(record.line) - 1;
                    if (record.unterminated && record.fieldCount == 1 && isEndMark(record)) {
                        break;
                    }
                    if (record.unterminated) {
                        return brokenQuote(line, "A quote is opened and never closed");
                    }
                    accept(record, line);
                    if (finished) {
                        break;
                    }
                }
            }
            finished = true;
            return firstLine;
        } catch (CsvParseException e) {
            int line = firstLine + Math.toIntExact(handler.currentLine()) - 1;
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return brokenQuote(line, "The row cannot be read (" + cause.getMessage() + ")");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isEndMark(RawRecord record) {
        return record.fields[0].length() == 1;
    }

    private int brokenQuote(int line, String problem) {
        if (header == null) {
            finished = true;
            issues.add(Issue.fatal(
                    "broken-quotes", Locus.atLine(file.name(), line), problem, "Mend the quotes in the header line"));
            return line;
        }
        refuse(
                "broken-quotes",
                line,
                problem,
                "Close the quote; write a quote within a quoted field twice. Reading went on with the next line");
        return line + 1;
    }

    private void accept(RawRecord record, int line) {
        if (record.isBlank()) {
            return;
        }
        if (record.fieldCount == 1 && record.fields[0].strip().equals(OLD_END_OF_FILE)) {
            issues.add(Issue.note(
                    "end-of-file-mark",
                    Locus.atLine(file.name(), line),
                    "The file ends in an old mark of its end (0x1A), which is no row",
                    "Nothing needs mending; the publisher's program writes it"));
            return;
        }
        CsvHeader known = header;
        if (known == null) {
            var check = new HeaderCheck(file.name(), line, expectation, limits, issues);
            header = check.header(record);
            finished = !check.usable();
            return;
        }
        if (rows >= limits.maxRows()) {
            finished = true;
            issues.add(Issue.fatal(
                    "too-many-rows",
                    Locus.atLine(file.name(), line),
                    "The table has more than " + limits.maxRows() + " rows; this one and the rest were not read",
                    "Split the file, or raise the limit if its source is trusted"));
        } else if (record.oversizedField >= 0) {
            List<String> names = known.names();
            refuse(
                    "field-too-long",
                    line,
                    "Field " + (record.oversizedField + 1)
                            + (record.oversizedField < names.size()
                                    ? " (" + DecodedText.quoted(names.get(record.oversizedField)) + ")"
                                    : "")
                            + " is longer than " + limits.maxFieldChars() + " characters",
                    "Shorten it, or look for a quote that is not closed");
        } else if (record.fieldCount < known.size()) {
            refuse(
                    "too-few-fields",
                    line,
                    record.fieldCount + " fields for " + known.size() + " columns",
                    "Add the missing separators, or look for a line break that is not within quotes");
        } else if (record.fieldCount > known.size() && !record.isBlankFrom(known.size())) {
            refuse(
                    "too-many-fields",
                    line,
                    record.fieldCount + " fields for " + known.size() + " columns",
                    "Put quotes around a value that contains the separator");
        } else {
            rows++;
            consumer.accept(new CsvRow(file.name(), line, known, record.fields));
        }
    }

    private void refuse(String code, int line, String problem, String remedy) {
        setAside++;
        issues.add(Issue.setAside(code, Locus.atLine(file.name(), line), problem, remedy));
    }
}
