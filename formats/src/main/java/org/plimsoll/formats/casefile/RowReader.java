package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.measure.Span;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.text.IssueTally;

/**
 * Turns the cells of one row into typed values. A required cell that cannot be used refuses the row; an optional one is left out, with an
 * issue either way.
 */
final class RowReader {
    private static final int POOLED_TEXT_CHARS = 64;
    private static final String ROW_OUT = "; the row is set aside";
    private static final String VALUE_OUT = "; the value is left out";

    private final Known known;
    private final Pool pool;
    private final IssueTally issues;
    private final CsvRow row;
    private final Map<String, Integer> lineOfId;

    RowReader(Table table, CsvRow row) {
        this.known = table.known();
        this.pool = table.pool();
        this.issues = table.issues();
        this.lineOfId = table.lineOfId();
        this.row = row;
    }

    /** What is known of one table while its rows go by. */
    record Table(Known known, Pool pool, IssueTally issues, Map<String, Integer> lineOfId) {
        Table(Known known, Pool pool, IssueTally issues) {
            this(known, pool, issues, new HashMap<>());
        }
    }

    Known known() {
        return known;
    }

    CsvRow row() {
        return row;
    }

    /** The cell as text; blank where there is none. */
    String text(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return "";
        }
        String clean = CellText.clean(text);
        if (CellText.looksLikeFormula(clean)) {
            issues.add(Issue.note(
                    "formula",
                    row.at(column),
                    quoted(clean) + " would be run as a formula by a spreadsheet; here it is text",
                    "Check that nobody slipped it in; put a letter in front if it is meant as text"));
        }
        return clean.length() <= POOLED_TEXT_CHARS ? pool.shared(clean) : clean;
    }

    /** The cell as text that must be there. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw refused("missing-value", column, "The cell is blank" + ROW_OUT, "Fill in '" + column + "'");
        }
        return text;
    }

    /** An id that no row before has. */
    String uniqueId(String column) {
        String id = id(column, required(column));
        Integer first = lineOfId.putIfAbsent(id, row.line());
        if (first != null) {
            throw refused(
                    "duplicate-id",
                    column,
                    "The id " + quoted(id) + " stands on line " + first + " already" + ROW_OUT,
                    "Give one of the two another id, or remove it if they are the same");
        }
        return id;
    }

    /** An id that must be there. */
    String requiredId(String column) {
        return pool.shared(id(column, required(column)));
    }

    private String id(String column, String text) {
        String id = Ids.normal(text);
        if (!Ids.valid(id)) {
            throw refused("bad-id", column, quoted(text) + " cannot be an id" + ROW_OUT, Ids.REMEDY);
        }
        return id;
    }

    /** An id that may be missing. */
    Optional<String> optionalId(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String id = Ids.normal(text);
        if (!Ids.valid(id)) {
            leaveOut("bad-id", column, quoted(text) + " cannot be an id", Ids.REMEDY);
            return Optional.empty();
        }
        return pool.shared(Optional.of(pool.shared(id)));
    }

    /** The moment or period that must be there. */
    Span requiredSpan(String from, String to) {
        required(from);
        return readSpan(from, to).orElseThrow(() -> new RowRefused(badDate(from, to, ROW_OUT)));
    }

    /** The moment or period that may be missing. */
    Optional<Span> optionalSpan(String from, String to) {
        if (row.get(from).isEmpty() && row.get(to).isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> span = readSpan(from, to);
        if (span.isEmpty()) {
            issues.add(badDate(from, to, VALUE_OUT));
        }
        return span;
    }

    private Optional<Span> readSpan(String from, String to) {
        return known.times().parse(row.get(from), row.get(to)).map(pool::shared);
    }

    private Issue badDate(String from, String to, String outcome) {
        boolean badFrom = known.times().parse(row.get(from)).isEmpty();
        boolean badTo = !badFrom && known.times().parse(row.get(to)).isEmpty();
        if (!badFrom && !badTo) {
            return Issue.setAside(
                    "reversed-dates",
                    row.at(to),
                    quoted(row.get(to)) + " lies before " + quoted(row.get(from)) + outcome,
                    "Exchange the two dates, or mend the one that is wrong");
        }
        String column = badTo ? to : from;
        return Issue.setAside(
                "bad-date",
                row.at(column),
                quoted(row.get(column)) + " is no date between 1900 and 2199" + outcome,
                "Write 2024, 2024-03, 2024-03-07 or 2024-03-07T14:30 (with Z or an offset such as +10:00 if known)");
    }

    /** A number that may be missing; out of range it is left out. */
    Optional<Double> number(String column, double least, double most) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = NumberText.parse(text);
        if (value.isEmpty()) {
            leaveOut("bad-number", column, quoted(text) + " is no number", NumberText.REMEDY);
            return Optional.empty();
        }
        if (!(value.getAsDouble() >= least && value.getAsDouble() <= most)) {
            leaveOut(
                    "out-of-range",
                    column,
                    quoted(text) + " lies outside " + CellText.plain(least) + " to " + CellText.plain(most),
                    "Check the value and its unit");
            return Optional.empty();
        }
        return Optional.of(value.getAsDouble());
    }

    /** A whole number that may be missing; out of range it is left out. */
    Optional<Integer> whole(String column, int least, int most) {
        Optional<Double> value = number(column, least, most);
        if (value.isPresent() && value.get() != Math.rint(value.get())) {
            leaveOut(
                    "bad-number",
                    column,
                    quoted(row.get(column)) + " is no whole number",
                    "Write a number without a fraction");
            return Optional.empty();
        }
        return value.map(Double::intValue);
    }

    /** A word that must be there. */
    <T> T requiredWord(String column, Vocabulary<T> words) {
        String text = required(column);
        return words.find(text)
                .orElseThrow(() -> refused(
                        "unknown-word",
                        column,
                        quoted(text) + " is not known here" + ROW_OUT,
                        wordRemedy(text, words.list())));
    }

    /** A word that may be missing; where it is, or is not known, the fallback stands. */
    <T> T word(String column, Vocabulary<T> words, T fallback) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return fallback;
        }
        Optional<T> meaning = words.find(text);
        if (meaning.isEmpty()) {
            leaveOut("unknown-word", column, quoted(text) + " is not known here", wordRemedy(text, words.list()));
        }
        return meaning.orElse(fallback);
    }

    private static String wordRemedy(String text, List<String> words) {
        return Closest.question(text, words) + "Use one of: " + String.join(", ", words);
    }

    /** The values of a cell that holds several, parted by semicolons. */
    List<String> list(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return values;
    }

    /** The flow; the first one where the cell is blank. */
    String flow(String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return known.flows().getFirst();
        }
        String id = Ids.normal(text);
        int index = known.flows().indexOf(id);
        if (index < 0) {
            throw refused(
                    "unknown-flow",
                    column,
                    quoted(text) + " is no flow of case.yaml" + ROW_OUT,
                    wordRemedy(text, known.flows()));
        }
        return known.flows().get(index);
    }

    /** A place of the case that may be missing; an unknown one is left out. */
    Optional<String> place(String column) {
        Optional<String> id = optionalId(column);
        if (id.isPresent() && known.places().find(id.get()).isEmpty()) {
            issues.add(unknownPlace(column, id.get(), VALUE_OUT));
            return Optional.empty();
        }
        return id;
    }

    /** A place of the case that must be there. */
    String requiredPlace(String column) {
        String id = requiredId(column);
        if (known.places().find(id).isEmpty()) {
            throw new RowRefused(unknownPlace(column, id, ROW_OUT));
        }
        return id;
    }

    private Issue unknownPlace(String column, String id, String outcome) {
        List<String> ids =
                known.places().all().stream().map(p -> p.id()).limit(1000).toList();
        return Issue.setAside(
                "unknown-place",
                row.at(column),
                quoted(id) + " is no place of places.geojson" + outcome,
                Closest.question(id, ids) + "Draw the place in places.geojson, or mend its id here");
    }

    /** What the row rests on. A row whose source cannot be found is unverified, whatever it says of itself. */
    Citation citation() {
        String source = Ids.normal(row.get("source"));
        Certainty said = certainty();
        String note = text("note");
        boolean found = known.sources().contains(source);
        if (!found && (said.verified() || !source.isEmpty())) {
            Set<String> sources = known.sources();
            issues.add(
                    source.isEmpty()
                            ? Issue.doubt(
                                    "missing-source",
                                    row.at("source"),
                                    "The row names no source; it is treated as unverified",
                                    "Name the id of a source of case.yaml")
                            : Issue.doubt(
                                    "unknown-source",
                                    row.at("source"),
                                    quoted(source) + " is no source of case.yaml; the row is treated as unverified",
                                    Closest.question(
                                                    source,
                                                    sources.stream()
                                                            .sorted()
                                                            .limit(1000)
                                                            .toList())
                                            + "Add the source to case.yaml, or mend its id here"));
        } else if (!said.verified()) {
            issues.add(Issue.note(
                    "unverified",
                    row.at("certainty"),
                    "The row is marked as unverified: it is shown as such and carries no headline",
                    "Find a source that can be shown, or leave it so"));
        }
        return new Citation(pool.shared(source), row.at(), found ? said : Certainty.UNVERIFIED, note);
    }

    private Certainty certainty() {
        String text = row.get("certainty");
        if (text.isEmpty()) {
            return Certainty.CONFIRMED;
        }
        Optional<Certainty> said = Words.CERTAINTY.find(text);
        if (said.isEmpty()) {
            doubt(
                    "unknown-word",
                    "certainty",
                    quoted(text) + " is no certainty; the row is treated as unverified",
                    wordRemedy(text, Words.CERTAINTY.list()));
        }
        return said.orElse(Certainty.UNVERIFIED);
    }

    /** One instance for values that are equal. */
    <T> T shared(T value) {
        return pool.shared(value);
    }

    /** Says that a value is used although something about it is doubtful. */
    void doubt(String code, String column, String problem, String remedy) {
        issues.add(Issue.doubt(code, row.at(column), problem, remedy));
    }

    /** Remarks something that is no fault. */
    void note(String code, String column, String problem, String remedy) {
        issues.add(Issue.note(code, row.at(column), problem, remedy));
    }

    /** Says that a value was left out. */
    void leaveOut(String code, String column, String problem, String remedy) {
        issues.add(Issue.setAside(code, row.at(column), problem + VALUE_OUT, remedy));
    }

    /** Refuses the row. */
    RowRefused refused(String code, String column, String problem, String remedy) {
        return new RowRefused(Issue.setAside(code, row.at(column), problem, remedy));
    }
}
