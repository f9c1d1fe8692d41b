package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plimsoll.core.casefile.StatedLink;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.Assignment;
import org.plimsoll.core.identity.CaseRow;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.journal.JournalReader;
import org.plimsoll.formats.journal.JournalReading;
import org.plimsoll.formats.text.InputFile;

/** The rows of a case as the decisions of its journal let them be read. Every row keeps its citation. */
record DecidedRows(
        List<Statement> statements,
        List<Listing> listings,
        List<KeptEntry> entries,
        List<StatedLink> links,
        List<Sighting> sightings,
        List<Aggregate> aggregates,
        List<KeptEntry> rejected,
        List<StatedLink> rejectedLinks) {

    /** Reads the journal, if there is one, and follows it. Without decisions the rows come back as they are. */
    DecidedRows following(CaseInputs inputs) {
        JournalReading journal = journal(inputs);
        journal.issues().forEach(inputs::add);
        if (journal.rulings().all().isEmpty()) {
            return this;
        }
        var rows = new ArrayList<CaseRow>();
        statements.forEach(s -> rows.add(CaseRow.of(s)));
        listings.forEach(l -> rows.add(CaseRow.of(l)));
        entries.forEach(e -> rows.add(CaseRow.of(e)));
        links.forEach(l -> rows.add(l.row()));
        sightings.forEach(s -> rows.add(CaseRow.of(s)));
        aggregates.forEach(a -> rows.add(CaseRow.of(a)));
        Assignment assignment = Assignment.of(rows, journal.rulings(), JournalReader.FILE);
        assignment.issues().forEach(inputs::add);
        rows.stream().filter(assignment::isRejected).forEach(row -> inputs.add(rejected(row)));
        List<KeptEntry> out = entries.stream()
                .filter(e -> assignment.isRejected(CaseRow.of(e)))
                .toList();
        Predicate<StatedLink> saidBy = saidBy(out);
        return new DecidedRows(
                statements.stream()
                        .filter(s -> !assignment.isRejected(CaseRow.of(s)))
                        .map(s -> of(s, assignment.hull(CaseRow.of(s))))
                        .toList(),
                listings.stream()
                        .filter(l -> !assignment.isRejected(CaseRow.of(l)))
                        .map(l -> l.of(assignment.hull(CaseRow.of(l))))
                        .toList(),
                entries.stream()
                        .filter(e -> !assignment.isRejected(CaseRow.of(e)))
                        .map(e -> e.of(assignment.hull(CaseRow.of(e))))
                        .toList(),
                links.stream()
                        .filter(l -> !assignment.isRejected(l.row()) && !saidBy.test(l))
                        .map(l -> l.between(
                                assignment.hull(l.row()),
                                assignment.hull(l.link().to())))
                        .toList(),
                sightings.stream()
                        .filter(s -> !assignment.isRejected(CaseRow.of(s)))
                        .map(s -> of(s, assignment.hull(CaseRow.of(s)), assignment))
                        .toList(),
                aggregates.stream()
                        .map(a -> of(a, assignment.hull(CaseRow.of(a))))
                        .toList(),
                out,
                links.stream().filter(l -> assignment.isRejected(l.row())).toList());
    }

    /** What a rejected entry says of others falls with it. */
    private static Predicate<StatedLink> saidBy(List<KeptEntry> rejected) {
        Set<String> said = new HashSet<>();
        rejected.forEach(e ->
                said.add(e.party() + " " + e.entry().ref() + " " + e.citation().source()));
        return link -> !link.ref().isEmpty()
                && said.contains(link.link().from() + " " + link.ref() + " "
                        + link.citation().source());
    }

    private static JournalReading journal(CaseInputs inputs) {
        Optional<InputFile> file = inputs.find(JournalReader.FILE);
        try {
            return file.isPresent() ? JournalReader.read(file.get()) : JournalReading.EMPTY;
        } catch (IOException e) {
            inputs.unreadable(JournalReader.FILE, e);
            return JournalReading.EMPTY;
        }
    }

    private static Issue rejected(CaseRow row) {
        return row.says().startsWith("count ")
                ? Issue.doubt(
                        "count-not-rejected",
                        row.at(),
                        "A decision rejects this count, which other rows may be parts of; it is read as it stands",
                        "Undo the decision and mark the row as unverified instead")
                : Issue.note(
                        "rejected",
                        row.at(),
                        "An analyst rejected this row (" + row.says() + "); nothing rests on it",
                        "See 'plimsoll decide log'; 'plimsoll decide undo' brings it back");
    }

    private static Statement of(Statement s, String hull) {
        return hull.equals(s.hull()) ? s : new Statement(hull, s.attribute(), s.value(), s.valid(), s.citation());
    }

    private static Sighting of(Sighting s, String hull, Assignment assignment) {
        Sighting.Subject subject = s.subject();
        List<String> candidates =
                subject.candidates().stream().map(assignment::hull).distinct().toList();
        Optional<String> named = hull.isEmpty() ? Optional.empty() : Optional.of(hull);
        return named.equals(subject.hull()) && candidates.equals(subject.candidates())
                ? s
                : new Sighting(
                        s.id(),
                        s.flow(),
                        new Sighting.Subject(
                                named, subject.asReported(), subject.lengthM(), subject.beamM(), candidates),
                        s.event(),
                        s.when(),
                        s.where(),
                        s.detail(),
                        s.citation());
    }

    private static Aggregate of(Aggregate a, String hull) {
        Aggregate.Detail d = a.detail();
        return hull.equals(d.includesHull().orElse(""))
                ? a
                : new Aggregate(
                        a.id(),
                        a.flow(),
                        a.count(),
                        a.period(),
                        a.place(),
                        new Aggregate.Detail(d.unit(), d.ais(), d.listed(), Optional.of(hull), d.within()),
                        a.citation());
    }
}
