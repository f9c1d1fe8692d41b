package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;

/**
 * Reads somebody's register of ships, a table with one ship a row, for what it says of the hulls of a case. A row is matched by its IMO number
 * alone: a name is no evidence. A blank, a 0 and a dash say nothing.
 *
 * <p><b>Limitations.</b> Only names of columns in English are known, and only numbers with a dot as decimal mark (and commas between
 * thousands). Rows of ships that the case does not know are only counted, whatever is wrong with them.
 */
public final class RegisterReader {
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern NOTHING = Pattern.compile("-?0?(?:\\.0+)?-?|(?i)n/?a|unknown");
    private static final Pattern MMSI = Pattern.compile("\\d{9}");
    private static final int LONGEST_TEXT = 200;
    private static final int ISSUES_PER_CODE = 100;

    private final Map<String, Set<String>> hullsOfImo = new TreeMap<>();
    private final Set<String> said = new TreeSet<>();
    private final Map<RegisterColumn, String> columns = new LinkedHashMap<>();
    private final List<RegisterRow> fresh = new ArrayList<>();
    private final Set<Integer> matchedLines = new TreeSet<>();
    private final IssueTally issues;
    private final String day;
    private int known;

    private RegisterReader(String file, Fleet fleet, String source, String day) {
        this.issues = new IssueTally(file, ISSUES_PER_CODE);
        this.day = day;
        for (Hull hull : fleet.hulls()) {
            for (Statement statement : hull.statements()) {
                if (statement.attribute() == Attribute.IMO) {
                    hullsOfImo
                            .computeIfAbsent(statement.value(), k -> new TreeSet<>())
                            .add(hull.id());
                }
                if (statement.citation().source().equals(source)) {
                    said.add(key(hull.id(), statement.attribute(), statement.value(), day(statement)));
                }
            }
        }
    }

    /**
     * Reads a register.
     *
     * @param source id of the source in the case under which its statements go
     * @param day the day as of which it speaks, as {@code 2023-04-10}; blank where that is not known
     */
    public static RegisterReading read(InputFile file, Fleet fleet, String source, String day) throws IOException {
        var reader = new RegisterReader(file.name(), fleet, source, day);
        CsvReport report =
                CsvReader.read(file, CsvExpectation.atLeast(), TableReader.LIMITS.rows(5_000_000), reader::row);
        return reader.reading(file.name(), report);
    }

    private RegisterReading reading(String file, CsvReport report) {
        List<Issue> all = new ArrayList<>(report.issues());
        all.addAll(issues.issues());
        boolean imos =
                report.columns().stream().anyMatch(c -> RegisterColumn.of(c).equals(Optional.of(RegisterColumn.IMO)));
        if (!imos) {
            all.add(Issue.fatal(
                    "no-imo-column",
                    Locus.inFile(file),
                    "No column holds IMO numbers, by which alone ships are matched; the columns are "
                            + quoted(String.join(", ", report.columns())),
                    "Name one of them 'imo'; others that are understood: " + String.join(", ", RegisterColumn.keys())));
        }
        List<String> unused = report.columns().stream()
                .filter(c -> RegisterColumn.of(c).isEmpty())
                .toList();
        return new RegisterReading(fresh, report.rows(), matchedLines.size(), known, unused, all);
    }

    private void row(CsvRow row) {
        if (columns.isEmpty()) {
            row.values().keySet().forEach(c -> RegisterColumn.of(c).ifPresent(r -> columns.putIfAbsent(r, c)));
        }
        Optional<ImoNumber> imo =
                Optional.ofNullable(columns.get(RegisterColumn.IMO)).flatMap(c -> ImoNumber.parse(row.get(c)));
        Set<String> hulls =
                imo.map(i -> hullsOfImo.getOrDefault(i.digits(), Set.of())).orElse(Set.of());
        if (hulls.size() > 1) {
            issues.add(Issue.setAside(
                    "shared-imo",
                    row.at(),
                    imo.map(ImoNumber::toString).orElse("") + " is the number of several hulls of the case: "
                            + String.join(", ", hulls) + "; the row is set aside",
                    "Merge them or mend the number with 'plimsoll decide', then read the register again"));
        } else if (hulls.size() == 1) {
            matchedLines.add(row.line());
            String hull = hulls.iterator().next();
            columns.forEach((column, header) -> cell(hull, column.attribute(), row, header));
        }
    }

    private void cell(String hull, Attribute attribute, CsvRow row, String header) {
        String text = CellText.clean(row.get(header)).replaceAll("\\s+", " ").strip();
        if (NOTHING.matcher(text).matches()) {
            return;
        }
        Optional<String> value = value(attribute, text);
        if (value.isEmpty()) {
            issues.add(Issue.setAside(
                    "bad-particular",
                    row.at(header),
                    quoted(text) + " cannot be the " + attribute.key() + " of a ship; the value is left out",
                    "Compare it with the register, and mind the unit"));
        } else if (said.add(key(hull, attribute, value.get(), day))) {
            fresh.add(new RegisterRow(hull, attribute, value.get(), row.at()));
        } else {
            known++;
        }
    }

    private static Optional<String> value(Attribute attribute, String text) {
        if (attribute.number()) {
            NumberUnit unit = NumberUnit.of(attribute);
            OptionalDouble number = NumberText.parse(THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text);
            return number.isPresent() && unit.plausible(number.getAsDouble())
                    ? Optional.of(CellText.plain(number.getAsDouble()))
                    : Optional.empty();
        }
        return switch (attribute) {
            case IMO -> ImoNumber.parse(text).map(ImoNumber::digits);
            case MMSI -> Optional.of(text).filter(t -> MMSI.matcher(t).matches());
            case STATUS -> Words.STATUS.find(text).map(s -> s.key());
            default -> Optional.of(text).filter(t -> t.length() <= LONGEST_TEXT);
        };
    }

    private static String day(Statement statement) {
        return statement.valid().map(v -> v.day().toString()).orElse("");
    }

    /** One statement is one attribute, value and day of a hull; the spelling of letters makes no other one. */
    private static String key(String hull, Attribute attribute, String value, String day) {
        return hull + "\n" + attribute.key() + "\n" + value.toLowerCase(Locale.ROOT) + "\n" + day;
    }
}
