package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.casefile.Question;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.text.IssueTally;

/** Contradictions between rows, each of which is fine by itself. Nothing is changed: they are said, and the reader judges. */
final class CrossChecks {
    private static final int ISSUES_PER_CODE = 100;
    private static final String EXAMPLE = "example-";
    private static final int MOST_NAMES_OFFERED = 1000;

    private final CaseFile caseFile;
    private final List<String> describedHulls;
    private final Map<String, IssueTally> tallies = new TreeMap<>();

    CrossChecks(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.describedHulls = caseFile.reference().fleet().hulls().stream()
                .filter(h -> h.statements().getFirst().citation().at().file().equals(VesselsReader.FORMAT.file()))
                .map(Hull::id)
                .limit(MOST_NAMES_OFFERED)
                .toList();
    }

    /** All contradictions found, by file. */
    List<Issue> issues() {
        watchPlaces();
        fleet();
        sightings();
        listedHulls();
        keptEntries();
        aggregates();
        examples();
        List<Issue> all = new ArrayList<>();
        tallies.values().forEach(tally -> all.addAll(tally.issues()));
        return all;
    }

    private void add(Issue issue) {
        tallies.computeIfAbsent(issue.at().file(), file -> new IssueTally(file, ISSUES_PER_CODE))
                .add(issue);
    }

    private void watchPlaces() {
        var places = caseFile.reference().places();
        for (Flow flow : caseFile.flows()) {
            if (places.find(flow.watch()).isEmpty()) {
                List<String> ids = places.all().stream().map(p -> p.id()).toList();
                add(Issue.fatal(
                        "unknown-place",
                        new Locus(CaseYamlFormat.FILE, 0, "flows"),
                        "The flow " + quoted(flow.id()) + " watches " + quoted(flow.watch())
                                + ", which is no place of places.geojson",
                        Closest.question(flow.watch(), ids) + "Draw the place, or mend 'watch'"));
            }
        }
        if (caseFile.observations().sightings().isEmpty()
                && caseFile.observations().aggregates().isEmpty()) {
            add(Issue.fatal(
                    "no-observations",
                    Locus.inFile(SightingsReader.FORMAT.file()),
                    "The case has no usable sighting and no usable aggregate",
                    "Write at least one row in sightings.csv or aggregates.csv"));
        }
    }

    private void fleet() {
        Map<String, Statement> hullOfImo = new HashMap<>();
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            contradictions(
                    hull, Attribute.NAME, "two-names", "use former_name, or dates, for names that it had before");
            contradictions(hull, Attribute.IMO, "two-imos", "they are two hulls, or one number is wrong");
            hull.about(Attribute.IMO).forEach(statement -> {
                Statement other = hullOfImo.putIfAbsent(statement.value(), statement);
                if (other != null && !other.hull().equals(statement.hull())) {
                    add(Issue.doubt(
                            "shared-imo",
                            statement.citation().at().of("value"),
                            "IMO " + statement.value() + " is given to " + quoted(other.hull()) + " (line "
                                    + other.citation().at().line() + ") and to " + quoted(statement.hull()),
                            "An IMO number belongs to one hull for life: merge the two, or mend the number"));
                }
            });
        }
    }

    private void contradictions(Hull hull, Attribute attribute, String code, String remedy) {
        List<Statement> statements = hull.statements().stream()
                .filter(s -> s.attribute() == attribute)
                .toList();
        for (int i = 1; i < statements.size(); i++) {
            Statement later = statements.get(i);
            for (Statement earlier : statements.subList(0, i)) {
                if (!same(earlier.value(), later.value()) && together(earlier.valid(), later.valid())) {
                    add(Issue.doubt(
                            code,
                            later.citation().at().of("value"),
                            quoted(hull.id()) + " has the " + attribute.key() + " " + quoted(later.value())
                                    + " here and " + quoted(earlier.value()) + " on line "
                                    + earlier.citation().at().line(),
                            "Both are kept; " + remedy));
                    break;
                }
            }
        }
    }

    private static boolean same(String a, String b) {
        return a.strip().toUpperCase(Locale.ROOT).equals(b.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean together(Optional<Span> a, Optional<Span> b) {
        return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
    }

    private void sightings() {
        Question question = caseFile.question();
        Instant first = start(question.first().minusYears(1));
        Instant last = start(question.last().plusYears(1).plusDays(1));
        // A day of grace: the day ends later in the west.
        Instant future = start(question.asOf().plusDays(2));
        Fleet fleet = caseFile.reference().fleet();
        for (Sighting sighting : caseFile.observations().sightings()) {
            Span when = sighting.when();
            if (when.earliest().isAfter(future)) {
                add(Issue.doubt(
                        "future-date",
                        sighting.citation().at().of("date_from"),
                        "The sighting lies after " + question.asOf() + ", the day whose knowledge the case shows",
                        "Check the year, or move 'as_of' in case.yaml"));
            } else if (when.latest().isBefore(first) || when.earliest().isAfter(last)) {
                add(Issue.doubt(
                        "outside-period",
                        sighting.citation().at().of("date_from"),
                        "The sighting lies more than a year outside the case's period (" + question.first() + " to "
                                + question.last() + ")",
                        "Check the year, or widen 'period' in case.yaml"));
            }
            sighting.subject()
                    .hull()
                    .flatMap(fleet::find)
                    .filter(hull -> UnlistedHulls.madeUp(hull, sighting))
                    .ifPresent(hull -> unknownHull(
                            hull.id(),
                            sighting.citation(),
                            "hull",
                            "; it is kept, with the name that the sighting gives"));
            sighting.subject().candidates().stream()
                    .map(fleet::find)
                    .flatMap(Optional::stream)
                    .filter(hull -> UnlistedHulls.madeUp(hull, sighting))
                    .forEach(hull -> unknownHull(
                            hull.id(),
                            sighting.citation(),
                            "candidates",
                            "; it is kept as a ship of which nothing else is known"));
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void unknownHull(String hull, Citation citation, String column, String outcome) {
        add(Issue.doubt(
                "unknown-hull",
                citation.at().of(column),
                quoted(hull) + " has no row in vessels.csv" + outcome,
                question(citation.at().file(), hull) + "Add what is known of it to vessels.csv, or mend the id"));
    }

    /** Only for issues that will be listed: finding the closest of a thousand words a million times takes minutes. */
    private String question(String file, String hull) {
        IssueTally tally = tallies.get(file);
        boolean listed = tally == null || tally.count("unknown-hull") < ISSUES_PER_CODE;
        return listed ? Closest.question(hull, describedHulls) : "";
    }

    private void keptEntries() {
        Set<String> said = new HashSet<>();
        for (KeptEntry entry : caseFile.reference().screened().entries()) {
            if (!said.add(entry.party() + " " + entry.id().key())) {
                add(Issue.doubt(
                        "duplicate-entry",
                        entry.citation().at(),
                        "Entry " + quoted(entry.entry().ref()) + " of "
                                + quoted(entry.list().key()) + " stands here for " + quoted(entry.party()) + " already",
                        "Delete the row, or screen the case again with --keep"));
            }
            Optional<ImoNumber> own =
                    caseFile.reference().fleet().find(entry.party()).flatMap(Hull::imo);
            boolean other = entry.basis() == KeptEntry.Basis.IDENTIFIED
                    && own.isPresent()
                    && !entry.entry().imos().isEmpty()
                    && !entry.entry().imos().contains(own.get());
            if (other) {
                add(Issue.doubt(
                        "other-imo",
                        entry.citation().at().of("imo"),
                        "The entry is said to be identified, but it gives the IMO number "
                                + entry.entry().imos().getFirst().digits() + ", and the ship has "
                                + own.get().digits(),
                        "Compare both digit by digit; 'plimsoll decide reject' sets the entry aside"));
            }
        }
    }

    private void listedHulls() {
        Set<String> said = new HashSet<>(caseFile.reference().named().keySet());
        for (Listing listing : caseFile.reference().allListings()) {
            if (caseFile.reference().fleet().find(listing.hull()).isEmpty() && said.add(listing.hull())) {
                unknownHull(listing.hull(), listing.citation(), "hull", "; the listing is kept");
            }
        }
    }

    /** A template's example that stays would end up in somebody's dossier. */
    private void examples() {
        caseFile.observations().sightings().stream()
                .filter(s -> s.id().startsWith(EXAMPLE))
                .forEach(s -> example(s.citation().at().of("id"), s.id()));
        caseFile.reference().fleet().hulls().stream()
                .filter(h -> h.id().startsWith(EXAMPLE))
                .map(h -> h.statements().getFirst())
                .filter(s -> s.citation().at().file().equals(VesselsReader.FORMAT.file()))
                .forEach(s -> example(s.citation().at().of("hull"), s.hull()));
        caseFile.flows().stream()
                .filter(f -> f.watch().startsWith(EXAMPLE))
                .forEach(f -> add(Issue.doubt(
                        "example",
                        new Locus(CaseYamlFormat.FILE, 0, "flows"),
                        "The case still watches the template's example " + quoted(f.watch()),
                        "Draw your place in places.geojson and write its id in 'watch'")));
    }

    private void example(Locus at, String id) {
        add(Issue.doubt(
                "example",
                at,
                quoted(id) + " is an example of the template",
                "Write what you know in its place, or delete its rows"));
    }

    private void aggregates() {
        for (Aggregate aggregate : caseFile.observations().aggregates()) {
            aggregate
                    .detail()
                    .includesHull()
                    .filter(hull -> caseFile.reference()
                            .fleet()
                            .find(hull)
                            .map(known -> UnlistedHulls.madeUp(known, aggregate))
                            .orElse(true))
                    .ifPresent(hull -> unknownHull(hull, aggregate.citation(), "includes_hull", "; it is kept"));
        }
    }
}
