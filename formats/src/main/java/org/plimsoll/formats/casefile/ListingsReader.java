package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.formats.text.Closest;

/** {@code listings.csv}: that a hull stands on a list. */
final class ListingsReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "listings.csv",
            "That a hull stands on a sanctions list, what the listing orders, and when it is in force.",
            required(
                    "hull",
                    "id",
                    "the hull of vessels.csv; or a firm or person of links.csv, its name in small letters with hyphens"),
            required("list", "text", "which list"),
            optional(
                    "authority",
                    Words.AUTHORITY,
                    "whose list it is; blank means as the list's name begins: UN, OFAC or US, EU, UK or OFSI"),
            optional(
                    "measures",
                    "words, parted by ;: " + String.join(", ", Words.MEASURE.list()),
                    "what the listing orders; blank means that the source does not say"),
            optional(
                    "from",
                    "day",
                    "first day in force; a month or year counts from its last day, so that nobody is called listed too early"),
            optional(
                    "until",
                    "day",
                    "last day in force; a month or year counts to its first day; blank while it stands"));

    private ListingsReader() {}

    static Listing listing(RowReader row) {
        String hull = row.requiredId("hull");
        String list = row.required("list");
        Optional<LocalDate> from = day(row, "from", true);
        Optional<LocalDate> until = day(row, "until", false);
        inOrder(row, from, until);
        Set<Measure> measures = measures(row);
        Authority authority = row.word("authority", Words.AUTHORITY, Authority.named(list));
        if (authority == Authority.OTHER
                && measures.contains(Measure.PORT_ENTRY_BAN)
                && row.row().get("authority").isEmpty()) {
            row.doubt(
                    "unknown-authority",
                    "list",
                    "The name " + quoted(list)
                            + " does not say whose list it is, so its port-entry ban binds nobody here",
                    "Fill in 'authority': " + String.join(", ", Words.AUTHORITY.list()));
        }
        return new Listing(hull, list, authority, measures, from, until, row.citation());
    }

    /** Refuses a row whose last day lies before its first. */
    static void inOrder(RowReader row, Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw row.refused(
                    "reversed-dates",
                    "until",
                    "It ends on " + until.get() + ", before it begins on " + from.get() + "; the row is set aside",
                    "Check both days");
        }
    }

    /** The measures of a cell. */
    static Set<Measure> measures(RowReader row) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (String word : row.list("measures")) {
            Optional<Measure> measure = Words.MEASURE.find(word);
            measure.ifPresent(measures::add);
            if (measure.isEmpty()) {
                row.leaveOut(
                        "unknown-word",
                        "measures",
                        quoted(word) + " is no measure",
                        Closest.question(word, Words.MEASURE.list()) + "Use: "
                                + String.join(", ", Words.MEASURE.list()));
            }
        }
        return measures.isEmpty() ? EnumSet.of(Measure.NOT_SAID) : measures;
    }

    /** The day on the safe side of an imprecise date: a listing is never taken to bind on a day on which it may not have. */
    static Optional<LocalDate> day(RowReader row, String column, boolean latest) {
        String text = row.row().get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> span = SpanText.UTC.parse(text);
        if (span.isEmpty()) {
            row.leaveOut("bad-date", column, quoted(text) + " is no date", "Write it as 2018-03-30");
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofInstant(span.get().earliest(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(span.get().latest(), ZoneOffset.UTC);
        LocalDate day = latest ? last : first;
        if (!first.equals(last)) {
            row.note(
                    "imprecise-day",
                    column,
                    quoted(text) + " is taken as " + day + ", the day that claims least",
                    "Give the day if a source has it");
        }
        return Optional.of(day);
    }
}
