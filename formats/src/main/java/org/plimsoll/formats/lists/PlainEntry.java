package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.text.DecodedText;

/**
 * One row of somebody's table as entries: one, or one for each day where its measures are of several days, because an entry has one first day and
 * no measure may be said to be in force before its own.
 */
final class PlainEntry {
    /** The last is the tick of a typeface of pictures, seen as the letter that it is. */
    private static final Pattern ORDERED = Pattern.compile(
            "(?:x|xx|xxx|y|yes|true|1|applies|imposed|in force|[*\u2022\u25cf\u2713\u2714\u2611\u2705\u00fc])");

    private static final Pattern NOT_ORDERED = Pattern.compile("(?:no|n|na|false|0|[-\u2013\u2014]+)");

    private final PlainRow row;
    private final boolean ships;
    private final ListReading reading;
    private final List<PlainRow.Mark> notUnderstood = new ArrayList<>();
    private final List<Order> undated = new ArrayList<>();
    private final NavigableMap<LocalDate, List<Order>> dated = new TreeMap<>();

    /** What a mark orders. */
    private record Order(String column, Set<Measure> measures) {}

    private PlainEntry(PlainRow row, boolean ships, ListReading reading) {
        this.row = row;
        this.ships = ships;
        this.reading = reading;
        row.marks().forEach(this::mark);
    }

    /**
     * The entries.
     *
     * @param ships whether the table has a column of numbers of ships, so that a row that says nothing else is about one
     */
    static List<EntryBuilder> of(PlainRow row, boolean ships, ListReading reading) {
        return new PlainEntry(row, ships, reading).entries();
    }

    private void mark(PlainRow.Mark mark) {
        String word = mark.text().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || NOT_ORDERED.matcher(word).matches() || ListedText.placeholder(mark.text())) {
            return;
        }
        Set<Measure> measures = ProvisionWords.in(mark.text());
        Optional<LocalDate> day = ListedDay.PLAIN.read(mark.text());
        if (day.isEmpty() && measures.isEmpty() && !ORDERED.matcher(word).matches()) {
            notUnderstood.add(mark);
            return;
        }
        measures.addAll(mark.measures());
        var order = new Order(mark.column(), measures);
        if (day.isPresent()) {
            dated.computeIfAbsent(day.get(), d -> new ArrayList<>()).add(order);
        } else {
            undated.add(order);
        }
    }

    private List<EntryBuilder> entries() {
        List<EntryBuilder> entries = new ArrayList<>();
        Set<Measure> inWords = EnumSet.noneOf(Measure.class);
        row.all(PlainColumn.MEASURES).forEach(m -> inWords.addAll(ProvisionWords.in(m)));
        Optional<LocalDate> listed = row.first(PlainColumn.FROM).flatMap(ListedDay.PLAIN::read);
        listed.map(dated::remove).ifPresent(undated::addAll);
        if (dated.isEmpty() || !undated.isEmpty() || !inWords.isEmpty()) {
            EntryBuilder entry = entry("").measures(inWords);
            row.all(PlainColumn.FROM).forEach(d -> entry.from(d, ListedDay.PLAIN));
            order(entry, undated);
            entries.add(entry);
        }
        dated.forEach((day, orders) -> {
            String first = entries.isEmpty() ? "" : entries.getFirst().ref();
            String ref = first.isEmpty() ? "" : first + " from " + day;
            EntryBuilder entry = entry(ref).from(day);
            order(entry, orders);
            entries.add(entry);
        });
        row.all(PlainColumn.MEASURES).stream()
                .filter(words -> ProvisionWords.in(words).isEmpty())
                .forEach(
                        words -> entries.getFirst()
                                .remark("Measures", words)
                                .doubt(
                                        "measure-not-understood",
                                        "measures",
                                        DecodedText.quoted(words) + " names no measure that is known here",
                                        "It is kept as a remark; write port entry ban, asset freeze, de-flagging, travel ban or trade restriction"));
        for (PlainRow.Mark mark : notUnderstood) {
            entries.getFirst()
                    .remark(mark.column(), mark.text())
                    .doubt(
                            "mark-not-understood",
                            mark.column(),
                            DecodedText.quoted(mark.text()) + " does not say whether the measure is ordered",
                            "It is kept as a remark; write x or the day where it is ordered, nothing where not");
        }
        return entries;
    }

    private static void order(EntryBuilder entry, List<Order> orders) {
        for (Order order : orders) {
            entry.measures(order.measures());
            if (order.column().toLowerCase(Locale.ROOT).contains("resolution")) {
                entry.programme(order.column());
            }
        }
    }

    /** Everything but what is ordered and since when. */
    private EntryBuilder entry(String ref) {
        EntryBuilder entry = reading.entry(row.line()).ref(ref);
        row.all(PlainColumn.NAME).forEach(n -> entry.name(n, ListedName.Kind.PRIMARY));
        row.parts(PlainColumn.ALIAS).forEach(n -> entry.name(n, ListedName.Kind.ALIAS));
        row.parts(PlainColumn.FORMER_NAME).forEach(n -> entry.name(n, ListedName.Kind.FORMER));
        row.parts(PlainColumn.SCRIPT_NAME).forEach(n -> entry.name(n, ListedName.Kind.SCRIPT));
        for (PlainColumn column : PlainColumn.values()) {
            column.particular().ifPresent(p -> row.all(column).forEach(v -> entry.fact(p, v)));
            column.relation().ifPresent(r -> row.parts(column).forEach(v -> entry.tie(r, v)));
        }
        row.parts(PlainColumn.PROGRAMME).forEach(entry::programme);
        row.all(PlainColumn.UNTIL).forEach(d -> entry.until(d, ListedDay.PLAIN));
        row.all(PlainColumn.REMARKS).forEach(entry::remark);
        row.all(PlainColumn.REF).forEach(entry::ref);
        entry.kind(row.first(PlainColumn.KIND)
                .map(PlainEntry::kind)
                .orElse(ships ? SubjectKind.VESSEL : SubjectKind.OTHER));
        // A list without numbers of its own: what identifies the subject best, so that versions can be compared.
        row.first(PlainColumn.IMO).ifPresent(i -> entry.ref("imo-" + i.replaceAll("\\D", "")));
        row.first(PlainColumn.NAME).ifPresent(n -> entry.ref("name-" + n.toLowerCase(Locale.ROOT)));
        return entry;
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
