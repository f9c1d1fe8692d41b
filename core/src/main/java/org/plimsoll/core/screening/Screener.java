package org.plimsoll.core.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.NameIndex;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.screening.Match.Verdict;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * Screens subjects against lists. Not for use by two threads at once.
 *
 * <p>Algorithm: candidates are all entries with a number of the subject's, or with a wrong number one slip away, or with a name like one of
 * its names ({@link NameIndex}). Of each the {@link Comparison} adds up what speaks for and against it. A name never outvotes an IMO number:
 * where both have one and they differ, the candidate is ruled out.
 *
 * <p>Accuracy: see the scorecard of screening.
 *
 * <p>Limitations: a ship that is listed by name alone and sails under another is not found.
 */
public final class Screener {
    /** The score from which a match is shown: odds are even there. */
    public static final double THRESHOLD = 0.5;

    /** The likeness from which a candidate is worth comparing. */
    private static final double LEAST_LIKENESS = 0.7;

    private static final char FIRST_OF_OTHER_SCRIPTS = 0x370;

    private static final int MOST_NAMES = 30;

    private final List<ListHistory> lists;
    private final Romaniser romaniser;
    private final Comparison comparison;
    private final List<Listed> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byNumber = new TreeMap<>();
    private final List<Integer> entryOfName = new ArrayList<>();
    private final List<ListedName> names = new ArrayList<>();
    private NameIndex.@Nullable Searcher searcher;

    /** An entry and the list that it stands on. */
    private record Listed(ListHistory list, ListEntry entry) {}

    /** Prepares lists for screening. */
    public Screener(Collection<ListHistory> lists, Romaniser romaniser, Weights weights) {
        this.lists = List.copyOf(lists);
        this.romaniser = romaniser;
        this.comparison = new Comparison(weights);
        for (ListHistory list : lists) {
            for (ListEntry entry : list.subjects()) {
                int id = entries.size();
                entries.add(new Listed(list, entry));
                entry.facts().forEach(fact -> numbers(fact, id));
            }
        }
    }

    private void numbers(Fact fact, int entry) {
        if (fact.particular() == Particular.IMO) {
            ImoNumber.parse(fact.value()).ifPresent(i -> number("imo " + i.digits(), entry));
        } else if (fact.particular() == Particular.MMSI) {
            number("mmsi " + fact.value(), entry);
        } else if (fact.particular() == Particular.CALL_SIGN) {
            number("call " + Comparison.callSign(fact.value()), entry);
        }
    }

    /** The names of all entries in the forms in which they are compared. */
    private List<NameForm> listedForms() {
        List<NameForm> forms = new ArrayList<>();
        // Lists take over each other's names as they stand: more than every fourth stands on another one too.
        Map<String, List<NameForm>> read = new LinkedHashMap<>();
        for (int id = 0; id < entries.size(); id++) {
            ListEntry entry = entries.get(id).entry();
            boolean latin = entry.names().stream().anyMatch(n -> latin(n.text()));
            for (ListedName name : entry.names()) {
                List<NameForm> readings =
                        latin ? read.computeIfAbsent(name.text(), n -> forms(n, false)) : forms(name.text(), true);
                for (NameForm form : readings) {
                    forms.add(form);
                    names.add(name);
                    entryOfName.add(id);
                }
            }
        }
        return forms;
    }

    /** A name as it stands and, where that is asked for, as its script is read: a list that gives both scripts has read it already. */
    private List<NameForm> forms(String name, boolean romanised) {
        var asWritten = NameForm.of(name);
        if (latin(name)) {
            return asWritten.isEmpty() ? List.of() : List.of(asWritten);
        }
        List<NameForm> forms = new ArrayList<>(romanised ? NameForm.of(name, romaniser) : List.of());
        if (!asWritten.isEmpty() && !forms.contains(asWritten)) {
            forms.add(asWritten);
        }
        return forms;
    }

    /** Letters of Latin scripts alone, whatever their marks. */
    private static boolean latin(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_OF_OTHER_SCRIPTS && Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void number(String key, int entry) {
        byNumber.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    }

    /** The lists that are asked. */
    public List<ListHistory> lists() {
        return lists;
    }

    /** How many entries there are in all. */
    public int size() {
        return entries.size();
    }

    /** Screens one subject for a day. */
    public Screening screen(Subject subject, LocalDate day) {
        return screen(subject, day, THRESHOLD);
    }

    /** Screens one subject for a day and shows matches from another score on: lower to see what was nearly shown. */
    public Screening screen(Subject subject, LocalDate day, double threshold) {
        Map<Integer, NameFound> candidates = new LinkedHashMap<>();
        numbers(subject).forEach(id -> candidates.put(id, NameFound.NONE));
        for (String name : subject.names()) {
            for (NameForm form : forms(name, true)) {
                for (NameIndex.Hit hit : searcher().search(form, LEAST_LIKENESS, MOST_NAMES)) {
                    var found = new NameFound(name, names.get(hit.name()), hit.likeness());
                    candidates.merge(entryOfName.get(hit.name()), found, NameFound::better);
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        List<Match> ruledOut = new ArrayList<>();
        candidates.forEach((id, name) -> {
            Listed listed = entries.get(id);
            Optional<Designation> designation = listed.list().on(listed.entry().ref(), day);
            designation.ifPresent(d -> {
                Match match = comparison.judge(subject, listed.entry(), d, name);
                if (match.verdict() == Verdict.RULED_OUT) {
                    ruledOut.add(match);
                } else if (match.score() >= threshold) {
                    matches.add(match);
                }
            });
        });
        return new Screening(subject, day, sorted(matches), sorted(ruledOut));
    }

    /** Made for the first name that is asked: numbers need none. */
    private NameIndex.Searcher searcher() {
        NameIndex.Searcher made = searcher;
        if (made == null) {
            made = new NameIndex(listedForms()).searcher();
            searcher = made;
        }
        return made;
    }

    private Set<Integer> numbers(Subject subject) {
        var found = new TreeSet<Integer>();
        subject.goodImo().ifPresent(i -> found.addAll(byNumber.getOrDefault("imo " + i.digits(), List.of())));
        subject.mmsi().ifPresent(m -> found.addAll(byNumber.getOrDefault("mmsi " + m, List.of())));
        subject.callSign()
                .ifPresent(c -> found.addAll(byNumber.getOrDefault("call " + Comparison.callSign(c), List.of())));
        if (subject.goodImo().isEmpty()) {
            subject.imo()
                    .ifPresent(wrong -> ImoSlips.of(wrong)
                            .forEach(i -> found.addAll(byNumber.getOrDefault("imo " + i.digits(), List.of()))));
        }
        return found;
    }

    private static List<Match> sorted(List<Match> matches) {
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score())
                .thenComparing(m -> m.designation().then())
                .thenComparing(m -> m.designation().version().list().key())
                .thenComparing(m -> m.designation().entry().ref()));
        return matches;
    }
}
