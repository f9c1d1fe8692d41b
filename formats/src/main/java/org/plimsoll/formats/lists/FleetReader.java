package org.plimsoll.formats.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.Encoding;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Lines;
import org.plimsoll.formats.text.Parsed;

/** A list of ships to be screened: a table with a column of names or numbers ({@link PlainColumn}), or one name or number a line. */
public final class FleetReader {
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_SUBJECTS = 2_000_000;
    private static final int MOST_LINE_CHARS = 1_000;

    private FleetReader() {}

    /** Reads all subjects; rows that ask nothing are set aside with an issue. */
    public static Parsed<List<Subject>> read(InputFile file) throws IOException {
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
        for (String cell : header.split("[,;\\t]")) {
            Optional<PlainColumn> column = PlainColumn.of(cell.replace("\"", ""));
            if (column.isPresent() && asks(column.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean asks(PlainColumn column) {
        return column == PlainColumn.NAME
                || column == PlainColumn.IMO
                || column == PlainColumn.MMSI
                || column == PlainColumn.CALL_SIGN;
    }

    private static Parsed<List<Subject>> table(InputFile file) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        CsvReport report = CsvReader.read(file, CsvExpectation.atLeast(), row -> {
            Map<PlainColumn, List<String>> cells = cells(row);
            if (cells.keySet().stream().noneMatch(FleetReader::asks)) {
                issues.add(nothing(file, row.line()));
            } else if (subjects.size() < MOST_SUBJECTS) {
                subjects.add(subject(cells));
            }
        });
        issues.addAll(0, report.issues());
        return new Parsed<>(List.copyOf(subjects), issues);
    }

    private static Map<PlainColumn, List<String>> cells(CsvRow row) {
        Map<PlainColumn, List<String>> cells = new TreeMap<>();
        row.values()
                .forEach((header, value) -> PlainColumn.of(header)
                        .filter(c -> !value.isEmpty() && !ListedText.placeholder(value))
                        .ifPresent(c -> cells.computeIfAbsent(c, x -> new ArrayList<>(1))
                                .add(value)));
        return cells;
    }

    private static Subject subject(Map<PlainColumn, List<String>> cells) {
        List<String> names = new ArrayList<>(cells.getOrDefault(PlainColumn.NAME, List.of()));
        for (PlainColumn more : List.of(PlainColumn.ALIAS, PlainColumn.FORMER_NAME, PlainColumn.SCRIPT_NAME)) {
            cells.getOrDefault(more, List.of()).forEach(c -> names.addAll(List.of(c.split(";|\\|"))));
        }
        Optional<String> imo = first(cells, PlainColumn.IMO).map(FleetReader::digits);
        Optional<String> mmsi = first(cells, PlainColumn.MMSI).map(FleetReader::digits);
        Optional<String> call = first(cells, PlainColumn.CALL_SIGN);
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
                first(cells, PlainColumn.FLAG));
    }

    private static String digits(String text) {
        String digits = text.toUpperCase(Locale.ROOT).replaceFirst("^(?:IMO|MMSI)\\W*", "");
        return digits.isEmpty() ? text : digits;
    }

    private static Optional<String> first(Map<PlainColumn, List<String>> cells, PlainColumn column) {
        return cells.getOrDefault(column, List.of()).stream().findFirst();
    }

    private static Parsed<List<Subject>> lines(InputFile file, Encoding encoding) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(encoding.issues());
        try (var reader = new BufferedReader(encoding.reader(file))) {
            int number = 1;
            for (String line = next(reader); line != null; line = next(reader)) {
                take(line, file, number++, subjects, issues);
            }
        }
        return new Parsed<>(List.copyOf(subjects), issues);
    }

    /** One character more than allowed is enough to see that a line is too long. */
    private static @Nullable String next(BufferedReader reader) throws IOException {
        return Lines.read(reader, MOST_LINE_CHARS + 1);
    }

    private static void take(String line, InputFile file, int number, List<Subject> subjects, List<Issue> issues) {
        String text = line.strip();
        if (line.length() > MOST_LINE_CHARS) {
            issues.add(Issue.setAside(
                    "line-too-long",
                    Locus.atLine(file.name(), number),
                    "The line is longer than " + MOST_LINE_CHARS + " characters, which no name is",
                    "Put one name or number on each line"));
        } else if (!text.isEmpty() && !text.startsWith("#") && subjects.size() < MOST_SUBJECTS) {
            subjects.add(Subject.typed(text));
        }
    }

    private static Issue nothing(InputFile file, int line) {
        return Issue.setAside(
                "nothing-asked",
                Locus.atLine(file.name(), line),
                "The row has neither a name nor a number",
                "Fill one of the columns name, imo, mmsi, call_sign, or remove the row");
    }
}
