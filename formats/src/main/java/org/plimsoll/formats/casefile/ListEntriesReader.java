package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.vessel.ImoNumber;

/** {@code list_entries.csv}: entries of lists that are, or may be, parties of the case. */
final class ListEntriesReader {
    static final TableFormat FORMAT = new TableFormat(
            "list_entries.csv",
            "Entries of the lists of lists.csv that are, or may be, the case's ships, and those of the parties that they name. Written by"
                    + " 'plimsoll screen CASE --keep', which replaces it; 'plimsoll decide reject' sets a row aside for good.",
            List.of(
                    required("party", "id", "the hull of vessels.csv, or the firm or person of a link"),
                    required("list", "id", "key of the list"),
                    required("ref", "text", "the list's own number or name for the entry"),
                    required("name", "text", "the name that it is listed under"),
                    optional("other_names", "texts, parted by ;", "other names that the entry gives"),
                    optional("kind", Words.SUBJECT_KIND, "what kind of thing is listed; blank means vessel"),
                    optional("imo", "text", "IMO number that the entry gives"),
                    required("basis", Words.KEPT_BASIS, "why the entry is taken for the party"),
                    optional("why", "text", "the reasons in words"),
                    optional("programmes", "texts, parted by ;", "regimes or legal acts, as the list abbreviates them"),
                    optional(
                            "measures",
                            "words, parted by ;: " + String.join(", ", Words.MEASURE.list()),
                            "what the listing orders; blank means that the list does not say"),
                    optional("from", "day", "first day in force, where the list gives it"),
                    optional("until", "day", "last day in force, where the list gives it"),
                    required("versions", "ids, parted by ;", "the versions of lists.csv that hold the entry")));

    private ListEntriesReader() {}

    /**
     * The entry of a row; a row is set aside where none of its versions is in lists.csv.
     *
     * @param asked the versions of lists.csv by id
     */
    static KeptEntry entry(RowReader row, Map<String, Screened.Asked> asked) {
        String party = row.requiredId("party");
        String list = row.requiredId("list");
        List<Screened.Asked> versions = new ArrayList<>();
        row.required("versions");
        for (String id : row.list("versions")) {
            Optional.ofNullable(asked.get(Ids.normal(id)))
                    .filter(v -> v.version().list().key().equals(list))
                    .ifPresentOrElse(
                            versions::add,
                            () -> row.leaveOut(
                                    "unknown-version",
                                    "versions",
                                    quoted(id) + " is no version of " + quoted(list) + " in lists.csv",
                                    "Screen the case again with --keep, or mend the id"));
        }
        if (versions.isEmpty()) {
            throw row.refused(
                    "unknown-version",
                    "versions",
                    "No version that holds the entry is in lists.csv; the row is set aside",
                    "Screen the case again with --keep");
        }
        KeptEntry.Basis basis = row.requiredWord("basis", Words.KEPT_BASIS);
        ListEntry entry = entry(row);
        Screened.Asked newest = versions.stream()
                .max(Comparator.comparing(Screened.Asked::version, ListVersion.ORDER))
                .orElseThrow();
        String why = row.text("why");
        var citation = new Citation(
                newest.id(),
                row.row().at(),
                basis.certainty(),
                "entry " + entry.ref() + ", " + entry.name() + (why.isEmpty() ? "" : "; " + why));
        return new KeptEntry(
                party, entry, versions.stream().map(Screened.Asked::version).toList(), basis, citation);
    }

    private static ListEntry entry(RowReader row) {
        List<ListedName> names = new ArrayList<>();
        names.add(ListedName.primary(row.required("name")));
        row.list("other_names").forEach(n -> names.add(new ListedName(n, ListedName.Kind.ALIAS)));
        Optional<ImoNumber> imo = ImoNumber.parse(row.text("imo"));
        if (imo.isEmpty() && !row.text("imo").isEmpty()) {
            row.leaveOut(
                    "bad-imo",
                    "imo",
                    quoted(row.text("imo")) + " is no IMO number",
                    "Compare it with the list digit by digit");
        }
        Optional<LocalDate> from = ListingsReader.day(row, "from", true);
        Optional<LocalDate> until = ListingsReader.day(row, "until", false);
        ListingsReader.inOrder(row, from, until);
        return new ListEntry(
                row.required("ref"),
                row.word("kind", Words.SUBJECT_KIND, SubjectKind.VESSEL),
                names,
                imo.map(i -> new ListEntry.Fact(Particular.IMO, i.digits())).stream()
                        .toList(),
                List.of(),
                new Terms(row.list("programmes"), ListingsReader.measures(row), from, until),
                "");
    }
}
