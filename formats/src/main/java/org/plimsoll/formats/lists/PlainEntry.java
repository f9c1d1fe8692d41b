package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.text.DecodedText;

/**
 * One row of somebody's table as an entry.
 *
 * <p>Limitations: an entry has one first day. Where its measures are of different days the earliest stands for all, in doubt.
 */
final class PlainEntry {
    /** The last is the tick of a typeface of pictures, seen as the letter that it is. */
    private static final Pattern ORDERED = Pattern.compile(
            "(?:x|xx|xxx|y|yes|true|1|applies|imposed|in force|[*\u2022\u25cf\u2713\u2714\u2611\u2705\u00fc])");

    private static final Pattern NOT_ORDERED = Pattern.compile("(?:no|n|na|false|0|[-\u2013\u2014]+)");

    private PlainEntry() {}

    /**
     * Fills an entry.
     *
     * @param ships whether the table has a column of numbers of ships, so that a row that says nothing else is about one
     */
    static EntryBuilder of(PlainRow row, boolean ships, ListReading reading) {
        EntryBuilder entry = reading.entry(row.line());
        row.all(PlainColumn.NAME).forEach(n -> entry.name(n, ListedName.Kind.PRIMARY));
        row.parts(PlainColumn.ALIAS).forEach(n -> entry.name(n, ListedName.Kind.ALIAS));
        row.parts(PlainColumn.FORMER_NAME).forEach(n -> entry.name(n, ListedName.Kind.FORMER));
        row.parts(PlainColumn.SCRIPT_NAME).forEach(n -> entry.name(n, ListedName.Kind.SCRIPT));
        for (PlainColumn column : PlainColumn.values()) {
            column.particular().ifPresent(p -> row.all(column).forEach(v -> entry.fact(p, v)));
            column.relation().ifPresent(r -> row.parts(column).forEach(v -> entry.tie(r, v)));
        }
        row.parts(PlainColumn.PROGRAMME).forEach(entry::programme);
        row.all(PlainColumn.MEASURES).forEach(m -> entry.measures(ProvisionWords.in(m)));
        row.all(PlainColumn.FROM).forEach(d -> entry.from(d, ListedDay.PLAIN));
        row.all(PlainColumn.UNTIL).forEach(d -> entry.until(d, ListedDay.PLAIN));
        row.all(PlainColumn.REMARKS).forEach(entry::remark);
        row.all(PlainColumn.REF).forEach(entry::ref);
        entry.kind(row.first(PlainColumn.KIND)
                .map(PlainEntry::kind)
                .orElse(ships ? SubjectKind.VESSEL : SubjectKind.OTHER));
        // A list without numbers of its own: what identifies the subject best, so that versions can be compared.
        row.first(PlainColumn.IMO).ifPresent(i -> entry.ref("imo-" + i.replaceAll("\\D", "")));
        row.first(PlainColumn.NAME).ifPresent(n -> entry.ref("name-" + n.toLowerCase(Locale.ROOT)));
        marks(entry, row);
        return entry;
    }

    private static void marks(EntryBuilder entry, PlainRow row) {
        Set<LocalDate> days = new TreeSet<>();
        for (PlainRow.Mark mark : row.marks()) {
            String word = mark.text().toLowerCase(Locale.ROOT);
            if (word.isEmpty() || NOT_ORDERED.matcher(word).matches() || ListedText.placeholder(mark.text())) {
                continue;
            }
            Optional<LocalDate> day = ListedDay.PLAIN.read(mark.text());
            Set<Measure> named = ProvisionWords.in(mark.text());
            if (day.isEmpty() && named.isEmpty() && !ORDERED.matcher(word).matches()) {
                entry.doubt(
                        "mark-not-understood",
                        mark.column(),
                        DecodedText.quoted(mark.text()) + " does not say whether the measure is ordered",
                        "It is kept as a remark; write x or the day where it is ordered, nothing where not");
                entry.remark(mark.column(), mark.text());
                continue;
            }
            entry.measures(mark.measures()).measures(named);
            if (mark.column().toLowerCase(Locale.ROOT).contains("resolution")) {
                entry.programme(mark.column());
            }
            day.ifPresent(d -> {
                days.add(d);
                entry.from(d).remark(mark.column(), mark.text());
            });
        }
        if (days.size() > 1) {
            entry.doubt(
                    "measures-of-several-days",
                    "",
                    "The measures are of different days",
                    "The earliest stands for all; the remarks have each");
        }
    }

    private static SubjectKind kind(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.contains("vessel") || word.contains("ship") || word.contains("tanker")) {
            return SubjectKind.VESSEL;
        }
        if (word.contains("person") || word.contains("individual")) {
            return SubjectKind.PERSON;
        }
        if (word.contains("aircraft") || word.contains("airplane")) {
            return SubjectKind.AIRCRAFT;
        }
        boolean firm = word.contains("compan")
                || word.contains("organi")
                || word.contains("entit")
                || word.contains("enterprise");
        return firm ? SubjectKind.ORGANISATION : SubjectKind.OTHER;
    }
}
