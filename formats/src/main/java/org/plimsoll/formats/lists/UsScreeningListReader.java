package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;

/**
 * The Consolidated Screening List of the United States as a table of 29 columns: lists of three departments, of which only some freeze assets.
 *
 * <p>Source: a copy of April 2022.
 *
 * <p>Limitations: the column {@code gross_tonnage} holds what the Treasury's own list gives as tonnage, and is taken for deadweight as there. The
 * file gives no date of publication.
 */
final class UsScreeningListReader implements ListReader {
    /** Some numbers have the code of a country before them: {@code RU, IMO 9256860}. */
    private static final Pattern COUNTRY_BEFORE = Pattern.compile("^[A-Z]{2}, ");

    static final CsvExpectation TABLE = CsvExpectation.atLeast("_id", "source", "name", "ids", "alt_names");

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        CsvReport report =
                CsvReader.read(files.main(), TABLE, CsvReaders.limits(limits), row -> reading.end(entry(row, reading)));
        return CsvReaders.report(reading, report);
    }

    private static EntryBuilder entry(CsvRow row, ListReading reading) {
        EntryBuilder entry = reading.entry(row.line())
                .ref(row.get("_id"))
                .kind(kind(row.get("type")))
                .name(row.get("name"), ListedName.Kind.PRIMARY)
                .fact(Particular.CALL_SIGN, row.get("call_sign"))
                .fact(Particular.VESSEL_TYPE, row.get("vessel_type"))
                .fact(Particular.DWT_T, row.get("gross_tonnage"))
                .fact(Particular.GROSS_TONNAGE, row.get("gross_registered_tonnage"))
                .fact(Particular.FLAG, row.get("vessel_flag"))
                .tie(Relation.OWNED_BY, row.get("vessel_owner"))
                .measure(measure(row.get("source")))
                .programme(row.get("source"));
        each(row, "programs", entry::programme);
        each(row, "alt_names", n -> entry.name(n, ListedName.Kind.ALIAS));
        each(row, "addresses", a -> entry.fact(Particular.ADDRESS, a));
        each(row, "citizenships", c -> entry.fact(Particular.COUNTRY, c));
        each(row, "nationalities", c -> entry.fact(Particular.COUNTRY, c));
        each(row, "dates_of_birth", d -> entry.fact(Particular.BIRTH_DATE, d));
        each(row, "ids", id -> id(id, entry));
        entry.from(row.get("start_date"), ListedDay.ISO);
        entry.until(row.get("end_date"), ListedDay.ISO);
        OfacRemarks.read(row.get("remarks"), entry);
        return entry.remark("title", row.get("title"))
                .remark("licence requirement", row.get("license_requirement"))
                .remark("federal register", row.get("federal_register_notice"));
    }

    private static SubjectKind kind(String type) {
        return type.isEmpty() ? SubjectKind.OTHER : OfacWords.kind(type);
    }

    /** Only the Treasury's list of blocked persons freezes property; the others limit trade. */
    private static Measure measure(String source) {
        return source.toLowerCase(Locale.ROOT).contains("(sdn)") ? Measure.ASSET_FREEZE : Measure.TRADE_RESTRICTION;
    }

    /** A number and then what it is: {@code IMO 8660313, Vessel Registration Identification}. */
    private static void id(String text, EntryBuilder entry) {
        int comma = text.lastIndexOf(", ");
        String value = COUNTRY_BEFORE
                .matcher(comma < 0 ? text : text.substring(0, comma).strip())
                .replaceFirst("");
        String label = comma < 0 ? "" : text.substring(comma + 2).strip();
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.equals("vessel registration identification")) {
            OfacRemarks.registration(value, entry);
        } else if (lower.startsWith("former vessel ")
                || lower.startsWith("other vessel ")
                || lower.startsWith("vessel ")
                || lower.equals("mmsi")) {
            OfacRemarks.labelled(label, value, entry);
        } else if (lower.equals("identification number") && value.startsWith("IMO ")) {
            entry.companyImo(value);
        } else {
            entry.remark(text);
        }
    }

    private static void each(CsvRow row, String column, Consumer<String> taker) {
        String text = row.get(column);
        if (!text.isEmpty()) {
            for (String part : text.split("; ")) {
                taker.accept(part);
            }
        }
    }
}
