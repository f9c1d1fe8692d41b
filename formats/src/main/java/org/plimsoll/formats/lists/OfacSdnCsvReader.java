package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;

/**
 * OFAC's classic lists: {@code sdn.csv} of twelve columns, with or without a header line, and beside it {@code alt.csv} with other names,
 * {@code add.csv} with addresses and {@code sdn_comments.csv} with what did not fit into the remarks.
 *
 * <p>Source: OFAC's specification of the flat files; copies of October 2018 and January 2023.
 *
 * <p>Limitations: the files give no date of publication and no day on which an entry was listed. The column that is called tonnage holds
 * deadweight where both it and the gross tonnage are given, and is taken for it.
 */
final class OfacSdnCsvReader implements ListReader {
    private static final String NOTHING = "-0-";

    private static final CsvExpectation MAIN = CsvExpectation.headless(
            "ent_num",
            "sdn_name",
            "sdn_type",
            "program",
            "title",
            "call_sign",
            "vess_type",
            "tonnage",
            "grt",
            "vess_flag",
            "vess_owner",
            "remarks");
    private static final CsvExpectation ALT =
            CsvExpectation.headless("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks");
    private static final CsvExpectation ADD =
            CsvExpectation.headless("ent_num", "add_num", "address", "city", "country", "add_remarks");
    private static final CsvExpectation COMMENTS = CsvExpectation.headless("ent_num", "remarks");

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        CsvLimits csv = CsvReaders.limits(limits);
        Map<String, List<String[]>> names = new TreeMap<>();
        Map<String, List<String[]>> addresses = new TreeMap<>();
        Map<String, List<String[]>> comments = new TreeMap<>();
        companion(
                files,
                "alt.csv",
                ALT,
                csv,
                reading,
                (row, ref) -> put(names, ref, row.get("alt_type"), row.get("alt_name")));
        companion(
                files,
                "add.csv",
                ADD,
                csv,
                reading,
                (row, ref) -> put(addresses, ref, address(row), row.get("country")));
        companion(
                files,
                "sdn_comments.csv",
                COMMENTS,
                csv,
                reading,
                (row, ref) -> put(comments, ref, row.get("remarks"), ""));
        CsvReport report = CsvReader.read(files.main(), MAIN, csv, row -> {
            String ref = given(row, "ent_num");
            if (!number(ref)) {
                notAnEntry(row, reading);
                return;
            }
            EntryBuilder entry = entry(row, ref, reading);
            names.getOrDefault(ref, List.of()).forEach(n -> entry.name(n[1], OfacWords.name(n[0], false, false)));
            addresses.getOrDefault(ref, List.of()).forEach(a -> {
                entry.fact(Particular.ADDRESS, a[0]);
                entry.fact(Particular.COUNTRY, a[1]);
            });
            comments.getOrDefault(ref, List.of()).forEach(c -> OfacRemarks.read(c[0], entry));
            reading.end(entry);
        });
        return CsvReaders.report(reading, report);
    }

    private static EntryBuilder entry(CsvRow row, String ref, ListReading reading) {
        EntryBuilder entry = reading.entry(row.line())
                .ref(ref)
                .kind(kind(given(row, "sdn_type")))
                .name(given(row, "sdn_name"), ListedName.Kind.PRIMARY)
                .fact(Particular.CALL_SIGN, given(row, "call_sign"))
                .fact(Particular.VESSEL_TYPE, given(row, "vess_type"))
                .fact(Particular.DWT_T, given(row, "tonnage"))
                .fact(Particular.GROSS_TONNAGE, given(row, "grt"))
                .fact(Particular.FLAG, given(row, "vess_flag"))
                .tie(Relation.OWNED_BY, given(row, "vess_owner"))
                .remark("title", given(row, "title"));
        List<String> programmes = Arrays.stream(given(row, "program").split("\\] ?\\[|; ?"))
                .map(p -> p.replace("[", "").replace("]", "").strip())
                .filter(p -> !p.isEmpty())
                .toList();
        programmes.forEach(entry::programme);
        entry.measures(OfacWords.measuresOf(programmes));
        OfacRemarks.read(given(row, "remarks"), entry);
        return entry;
    }

    /** The table leaves the type of organisations out. */
    static SubjectKind kind(String type) {
        return type.isEmpty() ? SubjectKind.ORGANISATION : OfacWords.kind(type);
    }

    /** A header line and the mark at the end of old files are no entries; anything else without a number is set aside aloud. */
    private static void notAnEntry(CsvRow row, ListReading reading) {
        boolean header = (reading.delivered() == 0 && row.get("sdn_type").equalsIgnoreCase("type"))
                || row.get("ent_num").equalsIgnoreCase("ent_num");
        if (header) {
            return;
        }
        boolean mark = row.values().values().stream().allMatch(v -> v.isEmpty() || v.equals("\u001a"));
        if (mark) {
            reading.issue(Issue.note(
                    "end-of-file-mark",
                    row.at(),
                    "The row holds nothing but an old mark of the end of a file (0x1A)",
                    "Nothing needs mending; the publisher's program writes it"));
            return;
        }
        reading.setAside();
        reading.issue(Issue.setAside(
                "no-ref",
                row.at("ent_num"),
                DecodedText.quoted(row.get("ent_num")) + " is no number of an entry; the row is set aside",
                "Check that the file is OFAC's sdn.csv"));
    }

    private static void companion(
            ListFiles files,
            String name,
            CsvExpectation expectation,
            CsvLimits csv,
            ListReading reading,
            BiConsumer<CsvRow, String> taker)
            throws IOException {
        Optional<InputFile> file = files.companion(name);
        if (file.isPresent()) {
            CsvReport report = CsvReader.read(file.get(), expectation, csv, row -> {
                String ref = given(row, "ent_num");
                if (number(ref)) {
                    taker.accept(row, ref);
                }
            });
            reading.found(report.issues(), report.counts());
        }
    }

    private static void put(Map<String, List<String[]>> map, String ref, String first, String second) {
        String a = nothing(first) ? "" : first;
        String b = nothing(second) ? "" : second;
        map.computeIfAbsent(ref, r -> new ArrayList<>(2)).add(new String[] {a, b});
    }

    private static String address(CsvRow row) {
        String street = given(row, "address");
        String city = given(row, "city");
        return street.isEmpty() || city.isEmpty() ? street + city : street + ", " + city;
    }

    private static boolean number(@Nullable String text) {
        return text != null && text.matches("\\d{1,12}");
    }

    private static String given(CsvRow row, String column) {
        String text = row.get(column);
        return nothing(text) ? "" : text;
    }

    private static boolean nothing(String text) {
        return text.equals(NOTHING);
    }
}
