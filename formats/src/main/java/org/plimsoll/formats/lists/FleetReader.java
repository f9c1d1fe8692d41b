package org.plimsoll.formats.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.spreadsheet.Sheet;
import org.plimsoll.formats.spreadsheet.SheetRow;
import org.plimsoll.formats.spreadsheet.WorkbookLimits;
import org.plimsoll.formats.text.Encoding;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Lines;
import org.plimsoll.formats.text.Parsed;

/**
 * A list of ships to be screened: a table or workbook with a column of names or numbers ({@link PlainColumn}), or one name or number a line.
 * Which it is, is told by what is in it.
 */
public final class FleetReader {
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_SUBJECTS = 2_000_000;
    private static final int ISSUES_PER_CODE = 100;
    private static final int MOST_LINE_CHARS = 1_000;

    private static final List<PlainColumn> ASKED =
            List.of(PlainColumn.NAME, PlainColumn.IMO, PlainColumn.MMSI, PlainColumn.CALL_SIGN);

    private FleetReader() {}

    /** Reads all subjects; rows that ask nothing are set aside with an issue. */
    public static Parsed<List<Subject>> read(InputFile file) throws IOException {
        if (PlainWorkbook.begins(FormatGuess.head(file))) {
            return workbook(file);
        }
        Encoding encoding = Encoding.of(file, MOST_BYTES);
        if (!encoding.readable()) {
            return new Parsed<>(null, encoding.issues());
        }
        String header;
        try (var reader = new BufferedReader(encoding.reader(file))) {
            char[] head = new char[1 << 14];
            int n = Math.max(0, reader.read(head, 0, head.length));
            header = new String(head, 0, n)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .findFirst()
                    .orElse("");
        }
        return isTable(header) ? table(file) : lines(file, encoding);
    }

    private static boolean isTable(String header) {
        return new PlainHeader(List.of(header.replace("\"", "").split("[,;\\t]"))).asks();
    }

    private static Parsed<List<Subject>> table(InputFile file) throws IOException {
        var rows = new Rows(file.name());
        var table = new PlainTable();
        CsvReport report = CsvReader.read(file, CsvExpectation.atLeast(), row -> rows.take(table.row(row)));
        rows.issues.addAll(0, report.issues());
        return rows.read();
    }

    private static Parsed<List<Subject>> workbook(InputFile file) throws IOException {
        Parsed<PlainWorkbook> parsed =
                PlainWorkbook.read(file, WorkbookLimits.DEFAULT, new IssueTally(file.name(), ISSUES_PER_CODE));
        PlainWorkbook workbook = parsed.value();
        if (workbook == null) {
            return new Parsed<>(null, parsed.issues());
        }
        Optional<PlainSheet> table = workbook.table(PlainHeader::asks);
        if (table.isEmpty()) {
            return names(workbook, parsed.issues());
        }
        Sheet sheet = table.get().sheet();
        var rows = new Rows(workbook.place(sheet));
        rows.issues.addAll(parsed.issues());
        rows.issues.addAll(workbook.unread(sheet, PlainHeader::asks));
        table.get().rows().forEach(rows::take);
        return rows.read();
    }

    /** A sheet of one column without a header is what a text of one name a line is. */
    private static Parsed<List<Subject>> names(PlainWorkbook workbook, List<Issue> before) {
        Optional<Sheet> only = workbook.visible().stream()
                .findFirst()
                .filter(s -> s.rows().stream()
                        .allMatch(r ->
                                r.cells().stream().filter(c -> !c.isBlank()).count() == 1));
        if (only.isEmpty()) {
            return Parsed.failed(
                    before,
                    Issue.fatal(
                            "no-name-column",
                            Locus.inFile(workbook.file()),
                            "No sheet has a column of names or numbers",
                            "Name a column name, imo, mmsi or call_sign"));
        }
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(before);
        issues.addAll(workbook.unread(only.get(), PlainHeader::asks));
        for (SheetRow row : only.get().rows()) {
            take(row.cells().getLast().text(), workbook.place(only.get()), row.number(), subjects, issues);
        }
        return new Parsed<>(List.copyOf(subjects), issues);
    }

    /** Takes the rows of a table. */
    private static final class Rows {
        private final String place;
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();

        private Rows(String place) {
            this.place = place;
        }

        private void take(PlainRow row) {
            if (ASKED.stream().allMatch(c -> informative(row.all(c)).isEmpty())) {
                issues.add(Issue.setAside(
                        "nothing-asked",
                        Locus.atLine(place, row.line()),
                        "The row has neither a name nor a number",
                        "Fill one of the columns name, imo, mmsi, call_sign, or remove the row"));
            } else if (subjects.size() < MOST_SUBJECTS) {
                subjects.add(subject(row));
            }
        }

        private Parsed<List<Subject>> read() {
            return new Parsed<>(List.copyOf(subjects), issues);
        }
    }

    private static List<String> informative(List<String> texts) {
        return texts.stream().filter(t -> !ListedText.placeholder(t)).toList();
    }

    private static Subject subject(PlainRow row) {
        List<String> names = new ArrayList<>(informative(row.all(PlainColumn.NAME)));
        for (PlainColumn more : List.of(PlainColumn.ALIAS, PlainColumn.FORMER_NAME, PlainColumn.SCRIPT_NAME)) {
            names.addAll(informative(row.parts(more)));
        }
        Optional<String> imo = first(row, PlainColumn.IMO).map(FleetReader::digits);
        Optional<String> mmsi = first(row, PlainColumn.MMSI).map(FleetReader::digits);
        Optional<String> call = first(row, PlainColumn.CALL_SIGN);
        String label = names.isEmpty()
                ? imo.map(i -> "IMO " + i).or(() -> mmsi).or(() -> call).orElse("")
                : names.getFirst();
        boolean ship = imo.isPresent() || mmsi.isPresent() || call.isPresent();
        return new Subject(
                label,
                ship ? Optional.of(SubjectKind.VESSEL) : Optional.empty(),
                names,
                imo,
                mmsi,
                call,
                first(row, PlainColumn.FLAG));
    }

    private static String digits(String text) {
        String digits = text.toUpperCase(Locale.ROOT).replaceFirst("^(?:IMO|MMSI)\\W*", "");
        return digits.isEmpty() ? text : digits;
    }

    private static Optional<String> first(PlainRow row, PlainColumn column) {
        return informative(row.all(column)).stream().findFirst();
    }

    private static Parsed<List<Subject>> lines(InputFile file, Encoding encoding) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(encoding.issues());
        try (var reader = new BufferedReader(encoding.reader(file))) {
            int number = 1;
            for (String line = next(reader); line != null; line = next(reader)) {
                take(line, file.name(), number++, subjects, issues);
            }
        }
        return new Parsed<>(List.copyOf(subjects), issues);
    }

    /** One character more than allowed is enough to see that a line is too long. */
    private static @Nullable String next(BufferedReader reader) throws IOException {
        return Lines.read(reader, MOST_LINE_CHARS + 1);
    }

    private static void take(String line, String place, int number, List<Subject> subjects, List<Issue> issues) {
        String text = line.strip();
        if (line.length() > MOST_LINE_CHARS) {
            issues.add(Issue.setAside(
                    "line-too-long",
                    Locus.atLine(place, number),
                    "The line is longer than " + MOST_LINE_CHARS + " characters, which no name is",
                    "Put one name or number on each line"));
        } else if (!text.isEmpty() && !text.startsWith("#") && subjects.size() < MOST_SUBJECTS) {
            subjects.add(Subject.typed(text));
        }
    }
}
