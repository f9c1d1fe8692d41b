package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.casefile.StatedLink;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Share;
import org.plimsoll.core.network.Validity;
import org.plimsoll.core.sanction.SubjectKind;

/** {@code links.csv} and {@code list_links.csv}: who owns, manages and directs whom. */
final class LinksReader {
    static final TableFormat FORMAT = format(
            "links.csv",
            "Who owns, manages, operates or directs whom: ships, firms and persons. Simple statements about the owner of one ship may stand in"
                    + " vessels.csv instead.");

    /** What entries of lists say of other parties; the program's own file, so that a new screening can replace it. */
    static final TableFormat OF_LISTS = format(
            "list_links.csv",
            "What the entries of list_entries.csv say of other parties; columns as in links.csv, and the entry that says so. Written by"
                    + " 'plimsoll screen CASE --keep', which replaces it.",
            optional(
                    "ref",
                    "text",
                    "the entry of the first party, by the list's own number; goes with it where that is rejected"));

    private static final Pattern RANGE = Pattern.compile("([0-9.]+)\\s*(?:-|–|to|\\.\\.)\\s*([0-9.]+)");

    private final Set<String> ids;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    /**
     * Reads links.
     *
     * @param ids of hulls and of parties with an entry of their own; any other text is the name of a party
     */
    LinksReader(Set<String> ids) {
        this.ids = ids;
    }

    private static TableFormat format(String file, String purpose, ColumnFormat... more) {
        List<ColumnFormat> columns = new ArrayList<>(List.of(
                required("party", "id or name", "a hull of vessels.csv by its id, or a firm or person by its name"),
                required("relation", Words.RELATION, "how it stands to the other: it is owned by the other, and so on"),
                required("other", "id or name", "likewise"),
                optional("other_kind", Words.SUBJECT_KIND, "what kind of thing the other is; blank means not known"),
                optional(
                        "share_percent",
                        "number, 0 to 100, or two such as 25-50",
                        "how much of the first the other owns; blank means that the source does not say"),
                optional("from", "day", "since when; a month or year counts from its last day"),
                optional("until", "day", "until when; a month or year counts to its first day")));
        columns.addAll(List.of(more));
        return TableFormat.ofStatements(file, purpose, columns.toArray(ColumnFormat[]::new));
    }

    /** Firms and persons that the rows read so far name, by id. */
    Map<String, Party> parties() {
        return parties;
    }

    /** A row of {@code list_links.csv}. */
    StatedLink ofList(RowReader row) {
        StatedLink link = link(row);
        return new StatedLink(link.link(), row.text("ref"), link.citation());
    }

    /** A row of {@code links.csv}. */
    StatedLink link(RowReader row) {
        String from = party(row, "party", SubjectKind.OTHER);
        var relation = row.requiredWord("relation", Words.RELATION);
        String to = party(row, "other", row.word("other_kind", Words.SUBJECT_KIND, SubjectKind.OTHER));
        Optional<LocalDate> first = ListingsReader.day(row, "from", true);
        Optional<LocalDate> last = ListingsReader.day(row, "until", false);
        ListingsReader.inOrder(row, first, last);
        var citation = row.citation();
        return new StatedLink(
                new Link(
                        from,
                        relation,
                        to,
                        share(row),
                        new Validity(first, last),
                        citation.certainty(),
                        citation.source()),
                "",
                citation);
    }

    private String party(RowReader row, String column, SubjectKind kind) {
        String text = row.required(column);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw row.refused(
                    "no-name",
                    column,
                    quoted(text) + " names nobody; the row is set aside",
                    "Write the name, or leave the row out: an owner who is not known is none");
        }
        String id = Ids.normal(text);
        if (ids.contains(id)) {
            return id;
        }
        String made = Party.idOf(text);
        if (ids.contains(made)) {
            return made;
        }
        Party known = parties.get(made);
        if (known == null || (known.kind() == SubjectKind.OTHER && kind != SubjectKind.OTHER)) {
            parties.put(made, Party.of(made, known == null ? text : known.name(), kind));
        }
        return made;
    }

    private static Share share(RowReader row) {
        String text = row.row().get("share_percent").strip();
        if (text.isEmpty()) {
            return Share.NOT_SAID;
        }
        Matcher range = RANGE.matcher(text);
        OptionalDouble low = NumberText.parse(range.matches() ? range.group(1) : text);
        OptionalDouble high = range.matches() ? NumberText.parse(range.group(2)) : low;
        boolean good = low.isPresent()
                && high.isPresent()
                && low.getAsDouble() >= 0
                && low.getAsDouble() <= high.getAsDouble()
                && high.getAsDouble() <= 100;
        if (!good) {
            row.leaveOut(
                    "bad-number",
                    "share_percent",
                    quoted(text) + " is no share in percent",
                    "Write a number from 0 to 100, or two such as 25-50");
            return Share.NOT_SAID;
        }
        return Share.between(low.getAsDouble(), high.getAsDouble());
    }
}
