package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** A case as lists: what it states of listings, and of the fleet that it knows. Statements about a list are not the list, and say so. */
public final class CaseLists {
    private CaseLists() {}

    /**
     * The listings that a case states, one list for each that it names.
     *
     * @param sha256 digest of the file that states them
     */
    public static List<ListHistory> of(CaseFile caseFile, String sha256) {
        Map<String, List<ListEntry>> byList = new LinkedHashMap<>();
        int row = 0;
        for (Listing listing : caseFile.reference().listings()) {
            row++;
            Optional<Hull> hull = caseFile.reference().fleet().find(listing.hull());
            if (hull.isPresent()) {
                byList.computeIfAbsent(listing.list(), l -> new ArrayList<>()).add(entry(hull.get(), listing, row));
            }
        }
        List<ListHistory> lists = new ArrayList<>();
        byList.forEach((title, entries) -> {
            var list = new ListId(
                    "case-" + slug(title),
                    title + ", as the case " + caseFile.question().id() + " states",
                    authority(title));
            var version = new ListVersion(
                    list,
                    sha256,
                    caseFile.question().asOf(),
                    "listings.csv of " + caseFile.question().id(),
                    caseFile.question().asOf());
            lists.add(ListHistory.of(List.of(new ListHistory.Content(version, entries))));
        });
        return lists;
    }

    /** The hulls of a case as subjects of a screening. */
    public static List<Subject> fleet(CaseFile caseFile) {
        List<Subject> subjects = new ArrayList<>();
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            subjects.add(subject(hull));
        }
        return subjects;
    }

    /** A hull as a subject: every name that it has or had, and its surest numbers. */
    public static Subject subject(Hull hull) {
        List<String> names = new ArrayList<>();
        hull.about(Attribute.NAME).map(Statement::value).forEach(names::add);
        hull.about(Attribute.FORMER_NAME).map(Statement::value).forEach(names::add);
        if (names.isEmpty()) {
            names.add(hull.name());
        }
        return new Subject(
                hull.name(),
                Optional.of(SubjectKind.VESSEL),
                names,
                hull.best(Attribute.IMO).map(Statement::value),
                hull.best(Attribute.MMSI).map(Statement::value),
                hull.best(Attribute.CALL_SIGN).map(Statement::value),
                hull.best(Attribute.FLAG).map(Statement::value));
    }

    private static ListEntry entry(Hull hull, Listing listing, int row) {
        List<ListedName> names = new ArrayList<>();
        hull.about(Attribute.NAME).forEach(s -> names.add(ListedName.primary(s.value())));
        hull.about(Attribute.FORMER_NAME).forEach(s -> names.add(new ListedName(s.value(), ListedName.Kind.FORMER)));
        if (names.isEmpty()) {
            names.add(ListedName.primary(hull.name()));
        }
        List<ListEntry.Fact> facts = new ArrayList<>();
        for (Particular particular : Particular.values()) {
            particular
                    .attribute()
                    .ifPresent(a -> hull.about(a)
                            .map(s -> new ListEntry.Fact(particular, s.value()))
                            .filter(f -> !facts.contains(f))
                            .forEach(facts::add));
        }
        List<Tie> ties = hull.about(Attribute.OWNER)
                .map(s -> Tie.to(Relation.OWNED_BY, s.value()))
                .toList();
        String certainty = listing.citation().certainty().name().toLowerCase(Locale.ROOT);
        String note = listing.citation().note();
        String remarks = certainty
                + (note.isEmpty() ? "" : ": " + note)
                + (listing.citation().source().isEmpty()
                        ? ""
                        : " [" + listing.citation().source() + "]");
        return new ListEntry(
                hull.id() + "-" + row,
                SubjectKind.VESSEL,
                names.stream().distinct().toList(),
                facts,
                ties,
                new Terms(List.of(), listing.measures(), listing.from(), listing.until()),
                remarks);
    }

    private static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "list" : cut;
    }

    /** Whose list it is, by how people abbreviate it. */
    private static Authority authority(String title) {
        String first = title.strip().toUpperCase(Locale.ROOT).split("[^A-Z]+")[0];
        return switch (first) {
            case "UN", "UNSC" -> Authority.UNITED_NATIONS;
            case "OFAC", "US", "USA" -> Authority.UNITED_STATES;
            case "EU" -> Authority.EUROPEAN_UNION;
            case "UK", "OFSI" -> Authority.UNITED_KINGDOM;
            default -> Authority.OTHER;
        };
    }
}
