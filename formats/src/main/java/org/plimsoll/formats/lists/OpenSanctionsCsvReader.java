package org.plimsoll.formats.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;

/**
 * Reads {@code targets.simple.csv}: one designated entity a row, with lists within cells parted by semicolons.
 *
 * <p>Limitations: the table has no ties and no dates in force: {@code first_seen} is when the publisher's program first saw the entity. Its
 * identifiers do not say which register they are from; of a ship's, those with the letters IMO and those that check as such are taken for IMO
 * numbers, and those of nine digits for an MMSI. A semicolon within a name parts it.
 */
final class OpenSanctionsCsvReader implements ListReader {
    private static final Pattern IMO = Pattern.compile("(?i)IMO ?[:#]? ?(\\d{7})");
    private static final Pattern NINE_DIGITS = Pattern.compile("[2-7]\\d{8}");
    private static final CsvExpectation COLUMNS = CsvExpectation.atLeast("id", "schema", "name");

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        var newest = new ArrayList<LocalDate>();
        var csv = new CsvLimits(
                limits.maxBytes(), limits.maxEntries(), limits.maxValueChars(), 1024, limits.issuesPerCode());
        CsvReport report = CsvReader.read(files.main(), COLUMNS, csv, row -> entry(row, reading, newest));
        newest.stream().findFirst().ifPresent(reading::date);
        return CsvReaders.report(reading, report);
    }

    private static void entry(CsvRow row, ListReading reading, List<LocalDate> newest) {
        SubjectKind kind = FtmEntries.kind(row.get("schema"));
        EntryBuilder entry = reading.entry(row.line()).ref(row.get("id")).kind(kind);
        entry.name(row.get("name"), ListedName.Kind.PRIMARY);
        parts(row, "aliases").forEach(alias -> entry.name(alias, ListedName.Kind.ALIAS));
        parts(row, "birth_date").forEach(date -> entry.fact(Particular.BIRTH_DATE, date));
        parts(row, "countries").forEach(country -> entry.fact(Particular.COUNTRY, country));
        parts(row, "addresses").forEach(address -> entry.fact(Particular.ADDRESS, address));
        parts(row, "identifiers").forEach(number -> identifier(entry, number));
        for (String program : parts(row, "program_ids")) {
            entry.programme(program);
            entry.measures(ProvisionWords.in(program));
        }
        for (String words : parts(row, "sanctions")) {
            entry.measures(ProvisionWords.in(words));
            entry.remark("Sanctions", words);
        }
        entry.remark("Datasets", row.get("dataset"));
        FtmEntries.day(row.get("last_seen"))
                .filter(seen -> newest.isEmpty() || seen.isAfter(newest.getFirst()))
                .ifPresent(seen -> {
                    newest.clear();
                    newest.add(seen);
                });
        reading.end(entry);
    }

    private static void identifier(EntryBuilder entry, String number) {
        boolean ship = entry.kind() == SubjectKind.VESSEL;
        var imo = IMO.matcher(number);
        if (imo.matches()) {
            entry.fact(ship ? Particular.IMO : Particular.COMPANY_IMO, imo.group(1));
        } else if (ship && ImoNumber.parse(number).isPresent()) {
            entry.imo(number);
        } else if (ship && NINE_DIGITS.matcher(number).matches()) {
            entry.mmsi(number);
        } else {
            entry.otherNumber(null, number);
        }
    }

    private static List<String> parts(CsvRow row, String column) {
        return Arrays.stream(row.get(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
