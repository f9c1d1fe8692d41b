package org.plimsoll.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.screening.CaseLists;
import org.plimsoll.core.screening.Match;
import org.plimsoll.core.screening.Screening;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.formats.lists.FleetReader;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/** What is asked about, and which lists: from names, files, cases and the lists at hand. */
final class Asking {
    private static final int MOST_PASTED = 1 << 26;

    private final ListStore store;
    private final Opener opener;
    private final List<ListHistory> stated = new ArrayList<>();
    private final List<LocalDate> ends = new ArrayList<>();
    private final Map<Subject, Set<EntryId>> rejected = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** Opens a case. */
    interface Opener {
        /** Reads the case in a folder. */
        Session open(Path folder) throws IOException;
    }

    Asking(ListStore store, Opener opener) {
        this.store = store;
        this.opener = opener;
    }

    /** The subjects that a word stands for: those of a case, of a file, of what is pasted, or one name or number. */
    List<Subject> subjects(String word, PrintWriter remarks) throws IOException {
        if (word.equals("-")) {
            byte[] pasted = System.in.readNBytes(MOST_PASTED);
            return read(new InputFile("pasted", () -> new ByteArrayInputStream(pasted)), remarks);
        }
        Optional<Path> path = path(word);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            CaseFile caseFile = state(path.get());
            ends.add(caseFile.question().last());
            List<Subject> fleet = CaseLists.fleet(caseFile);
            for (KeptEntry entry : caseFile.reference().screened().rejected()) {
                caseFile.reference()
                        .fleet()
                        .find(entry.party())
                        .map(CaseLists::subject)
                        .ifPresent(s -> rejected.computeIfAbsent(s, k -> new LinkedHashSet<>())
                                .add(entry.id()));
            }
            return fleet;
        }
        if (path.isPresent() && Files.isRegularFile(path.get())) {
            return read(InputFile.of(word, path.get()), remarks);
        }
        return word.isBlank() ? List.of() : List.of(Subject.typed(word));
    }

    /** An answer without the entries that an analyst of the case has set aside for this ship. */
    Screening withoutRejected(Subject subject, Screening screening) {
        Set<EntryId> out = rejected.getOrDefault(subject, Set.of());
        List<Match> kept = new ArrayList<>();
        for (Match match : screening.matches()) {
            EntryId id = EntryId.of(
                    match.designation().version().list(), match.designation().entry());
            if (out.contains(id)) {
                leftOut.add(subject.label() + ", entry " + id.ref() + " of "
                        + match.designation().version().list().title() + ": an analyst of the case rejected it");
            } else {
                kept.add(match);
            }
        }
        return new Screening(screening.subject(), screening.day(), kept, screening.ruledOut());
    }

    /** What {@link #withoutRejected} left out, for people. */
    List<String> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    /** The last day of the period of the case that is asked about; empty where it is none, or several. */
    Optional<LocalDate> endOfCase() {
        return ends.size() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
    }

    /** Asks the listings that a case states too. */
    CaseFile state(Path folder) throws IOException {
        Session session = opener.open(folder);
        CaseFile caseFile = session.caseFile();
        String digest = session.reading().sha256().getOrDefault("listings.csv", "0".repeat(64));
        CaseLists.of(caseFile, digest).stream()
                .map(CaseLists.Stated::history)
                .filter(l -> stated.stream().noneMatch(s -> s.list().equals(l.list())))
                .forEach(stated::add);
        return caseFile;
    }

    /** All lists: those at hand, and those that cases state. */
    AskedLists lists(Consumer<? super Issue> trouble) throws IOException {
        List<ListHistory> all = new ArrayList<>(store.histories(store.versions(), trouble));
        all.addAll(stated);
        return new AskedLists(all);
    }

    private static List<Subject> read(InputFile file, PrintWriter remarks) throws IOException {
        Parsed<List<Subject>> parsed = FleetReader.read(file);
        parsed.issues().stream()
                .filter(i -> i.severity() != Issue.Severity.NOTE)
                .forEach(i -> remarks.println(i.at() + ": " + ListText.shown(i.problem())));
        if (parsed.value() == null) {
            throw Refusal.of(parsed.issues().getFirst());
        }
        return parsed.value();
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
