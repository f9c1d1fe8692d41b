package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.core.vessel.ImoNumber;

/** Labelled questions made from real lists by stated changes, and hard negatives, from one seed. At most {@value #MOST} of a class. */
public final class Questions {
    private static final int MOST = 150;
    private static final long SEED = 20_260_704;

    private final Map<String, ListEntry> ships;
    private final List<UnlistedShip> unlisted;
    private final boolean half;
    private final Random random;
    private final Map<QuestionClass, List<Question>> made = new EnumMap<>(QuestionClass.class);

    /** Folded names of all listed ships, to know which changed names are again names of the list. */
    private final Set<String> listedNames = new TreeSet<>();

    /** How many listed ships bear a folded name. */
    private final Map<String, Integer> bearers = new TreeMap<>();

    private final List<String> words = new ArrayList<>();

    /** Makes the questions of one half of the ships. */
    public Questions(RealLists lists, List<UnlistedShip> unlisted, boolean half) {
        this.ships = lists.ships();
        this.unlisted = unlisted;
        this.half = half;
        this.random = new Random(SEED + (half ? 1 : 0));
        for (QuestionClass kind : QuestionClass.values()) {
            made.put(kind, new ArrayList<>());
        }
        for (ListEntry ship : ships.values()) {
            var own = new TreeSet<String>();
            ship.names().forEach(n -> own.add(folded(n.text())));
            listedNames.addAll(own);
            own.forEach(n -> bearers.merge(n, 1, Integer::sum));
            words.addAll(NameForm.of(ship.name()).words());
        }
        Collections.sort(words);
    }

    private List<Question> made(QuestionClass kind) {
        return made.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    static String folded(String name) {
        NameForm form = NameForm.of(name);
        return String.join(" ", form.words()) + " " + String.join(" ", form.numbers());
    }

    /** The questions, by class. */
    public List<Question> all() {
        for (Map.Entry<String, ListEntry> ship : ships.entrySet()) {
            if (RealLists.reported(ship.getKey()) == half) {
                spellings(ship.getKey(), ship.getValue());
                numbers(ship.getKey(), ship.getValue());
                negatives(ship.getKey(), ship.getValue());
            }
        }
        int i = 0;
        for (UnlistedShip ship : unlisted) {
            if (i++ % 2 == (half ? 1 : 0)) {
                add(QuestionClass.UNLISTED, ship.name(), "", "", ship.name());
                if (!ship.imo().isEmpty()) {
                    add(QuestionClass.UNLISTED_IMO, ship.name(), ship.imo(), "", ship.name());
                }
            }
        }
        List<Question> all = new ArrayList<>();
        for (List<Question> questions : made.values()) {
            Collections.shuffle(questions, random);
            all.addAll(questions.subList(0, Math.min(MOST, questions.size())));
        }
        return all;
    }

    private void spellings(String imo, ListEntry ship) {
        String name = ship.name();
        String upper = name.toUpperCase(Locale.ROOT);
        add(QuestionClass.EXACT, name, "", imo, name);
        if (letters(name) >= 4) {
            add(QuestionClass.ONE_SLIP, Misspelling.of(upper, 1, random), "", imo, name);
        }
        if (letters(name) >= 6) {
            add(QuestionClass.TWO_SLIPS, Misspelling.of(upper, 2, random), "", imo, name);
        }
        if (letters(name) >= 5) {
            Misspelling.spacings(name, random).forEach(s -> add(QuestionClass.SPACING, s, "", imo, name));
        }
        if (programme(ship, "DPRK")) {
            Korean.read(name, random).ifPresent(korean -> {
                add(QuestionClass.HANGUL, korean.hangul(), "", imo, name);
                add(QuestionClass.MCCUNE, korean.mcCune(), "", imo, name);
                add(QuestionClass.REVISED, korean.revised(), "", imo, name);
            });
        }
        if ((programme(ship, "RUSSIA") || programme(ship, "PEESA")) && name.matches("[A-Z -]{4,}")) {
            add(QuestionClass.CYRILLIC, Letters.cyrillic(name), "", imo, name);
        }
        if ((programme(ship, "IRAN") || programme(ship, "IFSR") || programme(ship, "SYRIA"))
                && name.matches("[A-Z ]{5,}")) {
            add(QuestionClass.ARABIC, Letters.arabic(name), "", imo, name);
        }
        Numerals.others(upper).forEach(n -> add(QuestionClass.NUMERAL, n, "", imo, name));
        ship.names().stream()
                .skip(1)
                .filter(n -> n.kind() != ListedName.Kind.WEAK)
                .forEach(n -> add(QuestionClass.FORMER, n.text(), "", imo, n.text()));
        add(QuestionClass.PREFIX, List.of("M/T ", "MV ", "M.V. ").get(random.nextInt(3)) + name, "", imo, name);
    }

    private void numbers(String imo, ListEntry ship) {
        String name = ship.name();
        add(QuestionClass.IMO_WRONG_NAME, stranger(), imo, imo, name);
        String wrong = imo;
        while (ImoNumber.parse(wrong).isPresent()) {
            int at = 1 + random.nextInt(6);
            wrong = imo.substring(0, at) + random.nextInt(10) + imo.substring(at + 1);
        }
        add(QuestionClass.WRONG_DIGIT, name, wrong, imo, name);
        var source = NameForm.of(name);
        ship.first(Particular.MMSI)
                .ifPresent(m -> made(QuestionClass.MMSI)
                        .add(new Question(
                                QuestionClass.MMSI, subject(List.of(), "", m, ""), Optional.of(imo), source)));
        ship.first(Particular.CALL_SIGN)
                .filter(c -> c.length() > 3)
                .ifPresent(c -> made(QuestionClass.CALL_SIGN)
                        .add(new Question(
                                QuestionClass.CALL_SIGN, subject(List.of(), "", "", c), Optional.of(imo), source)));
        add(QuestionClass.OTHER_IMO, name, freeImo(), "", name);
    }

    private void negatives(String imo, ListEntry ship) {
        String name = ship.name().toUpperCase(Locale.ROOT);
        Numerals.wrong(name).forEach(n -> addUnlessListed(QuestionClass.OTHER_NUMBER, n));
        List<String> parts = List.of(name.split(" "));
        if (parts.size() > 1) {
            int at = 0;
            for (int i = 1; i < parts.size(); i++) {
                boolean rarer = Collections.frequency(words, lower(parts.get(i)))
                        < Collections.frequency(words, lower(parts.get(at)));
                at = rarer && !parts.get(i).matches("\\d+|[IVX]+") ? i : at;
            }
            List<String> changed = new ArrayList<>(parts);
            changed.set(at, words.get(random.nextInt(words.size())).toUpperCase(Locale.ROOT));
            addUnlessListed(QuestionClass.OTHER_WORD, String.join(" ", changed));
            List<String> wordsOnly =
                    parts.stream().filter(p -> !p.matches("\\d+")).toList();
            int kept = wordsOnly.size() / 2;
            if (kept > 0) {
                addUnlessListed(QuestionClass.HALF_NAME, String.join(" ", wordsOnly.subList(0, kept)));
            }
        }
        if (bearers.getOrDefault(folded(name), 0) == 1) {
            add(QuestionClass.LEFT_OUT, name, "", "", name);
            add(QuestionClass.LEFT_OUT_IMO, name, imo, "", name);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void addUnlessListed(QuestionClass kind, String name) {
        if (!listedNames.contains(folded(name))) {
            add(kind, name, "", "", name);
        }
    }

    /** The name of a ship that is not listed. */
    private String stranger() {
        return unlisted.get(random.nextInt(unlisted.size())).name();
    }

    /** A good number of no listed ship. */
    private String freeImo() {
        while (true) {
            String digits = String.valueOf(7_000_000 + random.nextInt(2_900_000));
            if (ImoNumber.parse(digits).isPresent() && !ships.containsKey(digits)) {
                return digits;
            }
        }
    }

    private static long letters(String name) {
        return name.chars().filter(Character::isLetter).count();
    }

    private static boolean programme(ListEntry ship, String part) {
        return ship.terms().programmes().stream().anyMatch(p -> p.contains(part));
    }

    private void add(QuestionClass kind, String name, String imo, String meant, String source) {
        made(kind)
                .add(new Question(
                        kind,
                        subject(List.of(name), imo, "", ""),
                        Optional.of(meant).filter(m -> !m.isEmpty()),
                        NameForm.of(source)));
    }

    private static Subject subject(List<String> names, String imo, String mmsi, String call) {
        return new Subject(
                names + imo + mmsi + call,
                Optional.of(SubjectKind.VESSEL),
                names,
                Optional.of(imo),
                Optional.of(mmsi),
                Optional.of(call),
                Optional.empty());
    }
}
