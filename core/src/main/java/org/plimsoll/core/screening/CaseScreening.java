package org.plimsoll.core.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.core.vessel.Hull;

/**
 * Screens the ships of a case, and puts together what the case should keep: the entries found, those of the firms, persons and ships that they
 * name, and the ties between them.
 *
 * <p>Algorithm: entries that {@link Screener} matches, then from each the ties of the same list, {@value #MOST_STEPS} steps far.
 */
public final class CaseScreening {
    private static final int MOST_STEPS = 6;
    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_FIRM = 48;
    private static final int LONGEST_PERSON = 28;

    private final Map<EntryId, Found> found = new LinkedHashMap<>();
    private final List<Found> alsoFound = new ArrayList<>();
    private final Set<EntryId> beyond = new LinkedHashSet<>();
    private final Map<String, String> keyOfParty = new LinkedHashMap<>();
    private final List<EntryTie> ties = new ArrayList<>();
    private final List<Screening> screenings = new ArrayList<>();
    private final List<ListHistory> lists;

    private record Found(
            String party, ListHistory list, ListEntry entry, KeptEntry.Basis basis, String why, int step) {}

    /**
     * What an entry says of another party.
     *
     * @param from id of the entry's own party
     * @param ref the entry
     * @param other id of the other party, where it has an entry that is kept too
     * @param kind what kind of thing the other is
     * @param version the newest version that holds the entry
     */
    public record EntryTie(
            String from, String ref, Tie tie, Optional<String> other, SubjectKind kind, ListVersion version) {}

    /**
     * What the case should keep.
     *
     * @param screenings the answer for each hull
     * @param asked every version of every list
     * @param entries in the order found
     * @param ties between their parties
     * @param beyond how many entries of parties that are named were left out for number or distance
     */
    public record Result(
            List<Screening> screenings,
            List<ListVersion> asked,
            List<KeptEntry> entries,
            List<EntryTie> ties,
            int beyond) {
        public Result {
            screenings = List.copyOf(screenings);
            asked = List.copyOf(asked);
            entries = List.copyOf(entries);
            ties = List.copyOf(ties);
        }
    }

    private CaseScreening(List<ListHistory> lists) {
        this.lists = lists;
    }

    /**
     * Screens the hulls of a case.
     *
     * @param screener with the lists to ask
     * @param step called after each hull
     */
    public static Result of(CaseFile caseFile, Screener screener, Runnable step) {
        var screening = new CaseScreening(screener.lists());
        LocalDate day = caseFile.question().last();
        caseFile.reference().fleet().hulls().forEach(h -> screening.keyOfParty.put(h.id(), "hull"));
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            screening.hull(hull, screener.screen(CaseLists.subject(hull), day));
            step.run();
        }
        screening.follow();
        return screening.result();
    }

    private void hull(Hull hull, Screening answer) {
        screenings.add(answer);
        for (Match match : answer.matches()) {
            if (match.verdict() == Match.Verdict.POSSIBLE
                    && !ship(match.designation().entry())) {
                continue;
            }
            ListVersion version = match.designation().version();
            lists.stream()
                    .filter(l -> l.list().key().equals(version.list().key()))
                    .findFirst()
                    .ifPresent(list -> keep(hull.id(), list, match));
        }
    }

    /** A firm of like name is no ship; its entry would only be one more to look at. */
    private static boolean ship(ListEntry entry) {
        return entry.kind() == SubjectKind.VESSEL || entry.kind() == SubjectKind.OTHER;
    }

    private void keep(String hull, ListHistory list, Match match) {
        boolean identified = match.verdict() == Match.Verdict.IDENTIFIED;
        String why = match.reasons().stream()
                .filter(r -> r.feature() != Reason.Feature.PRIOR && r.feature() != Reason.Feature.KIND)
                .map(Reason::words)
                .collect(Collectors.joining("; "));
        String ref = match.designation().entry().ref();
        var one = new Found(
                hull,
                list,
                list.newest(ref).orElse(match.designation().entry()),
                identified ? KeptEntry.Basis.IDENTIFIED : KeptEntry.Basis.POSSIBLE,
                why,
                0);
        EntryId id = EntryId.of(list.list(), one.entry());
        Found other = found.putIfAbsent(id, one);
        if (other == null) {
            return;
        }
        // An entry that two hulls of the case match belongs to the one that a number joins it to; where numbers join it
        // to both, the case holds for two ships what the list holds for one.
        if (one.basis().compareTo(other.basis()) < 0) {
            found.put(id, one);
        } else if (identified) {
            alsoFound.add(one);
        }
    }

    /** From identified entries to those that they name: what is only possible says nothing of the ship. */
    private void follow() {
        Map<String, EntriesByName> names = new LinkedHashMap<>();
        Deque<Found> open = new ArrayDeque<>(found.values());
        open.addAll(alsoFound);
        while (!open.isEmpty()) {
            Found from = open.remove();
            if (from.basis() == KeptEntry.Basis.POSSIBLE) {
                continue;
            }
            var entries = names.computeIfAbsent(
                    from.list().list().key(), k -> new EntriesByName(from.list().subjects()));
            for (Tie tie : from.entry().ties()) {
                Optional<ListEntry> target = entries.of(tie);
                target.map(entry -> EntryId.of(from.list().list(), entry))
                        .filter(id -> !found.containsKey(id))
                        .ifPresent(id -> {
                            if (from.step() == MOST_STEPS || found.size() >= MOST_ENTRIES) {
                                beyond.add(id);
                                return;
                            }
                            Found next = named(from, tie, target.orElseThrow());
                            found.put(id, next);
                            open.add(next);
                        });
                tie(from, tie, target);
            }
        }
        beyond.removeAll(found.keySet());
    }

    private Found named(Found from, Tie tie, ListEntry entry) {
        String why = from.entry().name() + " (entry " + from.entry().ref() + ") is "
                + tie.relation().words() + " it";
        return new Found(partyId(from.list(), entry), from.list(), entry, KeptEntry.Basis.NAMED, why, from.step() + 1);
    }

    private void tie(Found from, Tie tie, Optional<ListEntry> target) {
        ListVersion version = from.list().holding(from.entry().ref()).getLast();
        Optional<String> other =
                target.map(t -> found.get(EntryId.of(from.list().list(), t))).map(Found::party);
        SubjectKind kind = target.map(ListEntry::kind).orElse(SubjectKind.OTHER);
        if (!other.equals(Optional.of(from.party()))) {
            ties.add(new EntryTie(from.party(), from.entry().ref(), tie, other, kind, version));
        }
    }

    /**
     * Firms of one name on two lists are one party; anybody else only where a list itself says so, and has an id that does not hang on which other
     * lists were asked.
     */
    private String partyId(ListHistory list, ListEntry entry) {
        EntryId entryId = EntryId.of(list.list(), entry);
        boolean firm = entry.kind() == SubjectKind.ORGANISATION;
        String name = cut(Party.idOf(entry.name()).replaceAll("[^a-z0-9-]", ""), firm ? LONGEST_FIRM : LONGEST_PERSON);
        firm &= !name.isEmpty();
        String wanted = firm
                ? name
                : cut(
                        (name.isEmpty() ? "party" : name) + "-" + plain(entryId.list()) + "-" + plain(entryId.ref()),
                        LONGEST_ID);
        String key = firm ? "firm" : entryId.key();
        String id = wanted;
        for (int n = 2; !keyOfParty.computeIfAbsent(id, k -> key).equals(key); n++) {
            id = wanted + "." + n;
        }
        return id;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String cut(String text, int length) {
        String shorter = text.length() > length ? text.substring(0, length) : text;
        return shorter.replaceAll("^-+|-+$", "");
    }

    private Result result() {
        List<KeptEntry> entries = Stream.concat(found.values().stream(), alsoFound.stream())
                .map(one -> new KeptEntry(
                        one.party(),
                        one.entry(),
                        one.list().holding(one.entry().ref()),
                        one.basis(),
                        new Citation(
                                "", Locus.inFile("the screening"), one.basis().certainty(), one.why())))
                .toList();
        return new Result(
                screenings,
                lists.stream().flatMap(l -> l.versions().stream()).toList(),
                entries,
                ties.stream().distinct().toList(),
                beyond.size());
    }
}
