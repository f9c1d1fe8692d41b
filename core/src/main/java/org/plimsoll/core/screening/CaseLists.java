package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** A case as lists: what it states of listings, and of the fleet that it knows. Statements about a list are not the list, and say so. */
public final class CaseLists {
    private CaseLists() {}

    /**
     * A list as a case states it.
     *
     * @param history the statements as entries of one version
     * @param verified whether sources are named for them; statements without are a list of their own, so that no answer takes one for the other
     * @param hulls the hull, firm or person that each entry is about
     */
    public record Stated(ListHistory history, boolean verified, Map<EntryId, String> hulls) {
        public Stated {
            hulls = Collections.unmodifiableMap(new LinkedHashMap<>(hulls));
        }
    }

    private record Heading(String title, boolean verified) {}

    /**
     * The listings that a case states, one list for each that it names, and one for what is said of it without a source.
     *
     * @param sha256 digest of the file that states them
     */
    public static List<Stated> of(CaseFile caseFile, String sha256) {
        Map<Heading, List<Listing>> byList = new LinkedHashMap<>();
        for (Listing listing : caseFile.reference().listings()) {
            var heading =
                    new Heading(listing.list(), listing.citation().certainty().verified());
            byList.computeIfAbsent(heading, h -> new ArrayList<>()).add(listing);
        }
        Map<String, Party> named = caseFile.reference().named();
        List<Stated> lists = new ArrayList<>();
        byList.forEach((heading, listings) -> {
            var list = new ListId(
                    "case-" + slug(heading.title()) + (heading.verified() ? "" : "-unverified"),
                    heading.title() + ", as the case " + caseFile.question().id() + " states"
                            + (heading.verified() ? "" : " without a source"),
                    listings.getFirst().authority());
            var version = new ListVersion(
                    list,
                    sha256,
                    caseFile.question().asOf(),
                    "listings.csv of " + caseFile.question().id(),
                    caseFile.question().asOf());
            List<ListEntry> entries = new ArrayList<>();
            Map<EntryId, String> hulls = new LinkedHashMap<>();
            for (Listing listing : listings) {
                entry(caseFile, named, listing).ifPresent(entry -> {
                    entries.add(entry);
                    hulls.put(EntryId.of(list, entry), listing.hull());
                });
            }
            lists.add(new Stated(
                    ListHistory.of(List.of(new ListHistory.Content(version, entries))), heading.verified(), hulls));
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

    private static Optional<ListEntry> entry(CaseFile caseFile, Map<String, Party> named, Listing listing) {
        Optional<Hull> hull = caseFile.reference().fleet().find(listing.hull());
        if (hull.isPresent()) {
            return Optional.of(entry(listing, SubjectKind.VESSEL, names(hull.get()), facts(hull.get())));
        }
        return Optional.ofNullable(named.get(listing.hull()))
                .map(p -> entry(listing, p.kind(), List.of(ListedName.primary(p.name())), List.of()));
    }

    private static List<ListedName> names(Hull hull) {
        List<ListedName> names = new ArrayList<>();
        hull.about(Attribute.NAME).forEach(s -> names.add(ListedName.primary(s.value())));
        hull.about(Attribute.FORMER_NAME).forEach(s -> names.add(new ListedName(s.value(), ListedName.Kind.FORMER)));
        if (names.isEmpty()) {
            names.add(ListedName.primary(hull.name()));
        }
        return names.stream().distinct().toList();
    }

    private static List<ListEntry.Fact> facts(Hull hull) {
        List<ListEntry.Fact> facts = new ArrayList<>();
        for (Particular particular : Particular.values()) {
            particular
                    .attribute()
                    .ifPresent(a -> hull.about(a)
                            .map(s -> new ListEntry.Fact(particular, s.value()))
                            .filter(f -> !facts.contains(f))
                            .forEach(facts::add));
        }
        return facts;
    }

    private static ListEntry entry(
            Listing listing, SubjectKind kind, List<ListedName> names, List<ListEntry.Fact> facts) {
        String certainty = listing.citation().certainty().name().toLowerCase(Locale.ROOT);
        String note = listing.citation().note();
        String remarks = certainty
                + (note.isEmpty() ? "" : ": " + note)
                + (listing.citation().source().isEmpty()
                        ? ""
                        : " [" + listing.citation().source() + "]");
        return new ListEntry(
                "row " + listing.citation().at().line() + " (" + listing.hull() + ")",
                kind,
                names,
                facts,
                List.of(),
                new Terms(List.of(), listing.measures(), listing.from(), listing.until()),
                remarks);
    }

    private static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 50 ? slug.substring(0, 50).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "list" : cut;
    }
}
