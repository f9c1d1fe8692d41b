package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.formats.text.DecodedText;

/**
 * Gathers what a list says of one subject, by the same rules for all formats: texts are cleaned, blanks and repetitions left out, numbers
 * checked, and limits held. What is doubtful becomes an issue of the {@link ListReading}; nothing goes without one. Every text may be null
 * or blank, which says nothing.
 *
 * <p>Codes of issues: {@code placeholder}, {@code bad-imo}, {@code bad-company-imo}, {@code bad-mmsi}, {@code bad-number}, {@code bad-year},
 * {@code bad-date}, {@code dates-reversed}, {@code too-long}, {@code too-many-parts}, {@code no-name}, {@code no-ref}.
 */
final class EntryBuilder {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_REF_CHARS = 200;

    private final ListReading reading;
    private int line;
    private String ref = "";
    private SubjectKind kind = SubjectKind.OTHER;
    private final Set<ListedName> names = new LinkedHashSet<>();
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Set<Tie> ties = new LinkedHashSet<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<Measure> measures = EnumSet.noneOf(Measure.class);
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final Set<String> remarks = new LinkedHashSet<>();
    private long remarkChars;
    private boolean overfull;

    /** Begins an entry; see {@link ListReading#entry}. */
    EntryBuilder(ListReading reading, int line) {
        this.reading = reading;
        this.line = line;
    }

    /** Where the file is being read now; issues name that line. */
    EntryBuilder at(int now) {
        line = now;
        return this;
    }

    int line() {
        return line;
    }

    /** The list's own number or name for the entry; a second one is ignored. */
    EntryBuilder ref(@Nullable String text) {
        if (ref.isEmpty() && text != null) {
            String clean = ListedText.clean(text);
            ref = clean.length() > MOST_REF_CHARS ? clean.substring(0, MOST_REF_CHARS) : clean;
        }
        return this;
    }

    /** The reference as it stands; empty where there is none yet. */
    String ref() {
        return ref;
    }

    EntryBuilder kind(SubjectKind what) {
        kind = what;
        return this;
    }

    SubjectKind kind() {
        return kind;
    }

    EntryBuilder name(@Nullable String text, ListedName.Kind what) {
        String clean = accepted(text, "name");
        if (!clean.isEmpty() && room(names)) {
            names.add(new ListedName(clean, what));
        }
        return this;
    }

    /** Whether there is a name yet. */
    boolean named() {
        return !names.isEmpty();
    }

    /** A particular, checked by what it is: a number, a number of a ship, a year, or any text. */
    EntryBuilder fact(Particular particular, @Nullable String value) {
        return switch (particular) {
            case IMO -> imo(value);
            case MMSI -> mmsi(value);
            case COMPANY_IMO -> companyImo(value);
            case DWT_T, GROSS_TONNAGE, LENGTH_M -> number(particular, value);
            case YEAR_BUILT -> year(value);
            case CALL_SIGN, FLAG, FORMER_FLAG, VESSEL_TYPE, COUNTRY, BIRTH_DATE, ADDRESS, OTHER_NUMBER ->
                put(particular, accepted(value, particular.key()));
        };
    }

    /** Numbers of ships: most often one, with or without the letters IMO; one with a wrong check digit stays as another number, in doubt. */
    EntryBuilder imo(@Nullable String text) {
        for (String number : ListedText.numbers(accepted(text, "imo"))) {
            Optional<ImoNumber> imo = ImoNumber.parse(number);
            if (imo.isPresent()) {
                put(Particular.IMO, imo.get().digits());
            } else if (informative(number, "imo")) {
                doubt(
                        "bad-imo",
                        "imo",
                        DecodedText.quoted(number) + " is no IMO number: its digits do not check",
                        "It is kept as another number and finds no ship; compare with the publisher's own text");
                put(Particular.OTHER_NUMBER, "IMO " + number);
            }
        }
        return this;
    }

    /** Numbers of companies with the IMO: seven digits. */
    EntryBuilder companyImo(@Nullable String text) {
        for (String number : ListedText.numbers(accepted(text, "company_imo"))) {
            if (number.matches("\\d{7}")) {
                put(Particular.COMPANY_IMO, number);
            } else if (informative(number, "company_imo")) {
                doubt(
                        "bad-company-imo",
                        "company_imo",
                        DecodedText.quoted(number) + " is not seven digits",
                        "It is kept as another number");
                put(Particular.OTHER_NUMBER, "IMO company " + number);
            }
        }
        return this;
    }

    /** Numbers of a ship's radio: nine digits. */
    EntryBuilder mmsi(@Nullable String text) {
        for (String number : ListedText.numbers(accepted(text, "mmsi"))) {
            String digits = number.replace(" ", "");
            if (digits.matches("\\d{9}")) {
                put(Particular.MMSI, digits);
            } else if (informative(number, "mmsi")) {
                doubt(
                        "bad-mmsi",
                        "mmsi",
                        DecodedText.quoted(number) + " is no MMSI: nine digits are expected",
                        "It is kept as another number and finds no ship");
                put(Particular.OTHER_NUMBER, "MMSI " + number);
            }
        }
        return this;
    }

    /** Any other number in a register, with the register's name before it. */
    EntryBuilder otherNumber(@Nullable String register, @Nullable String number) {
        String clean = accepted(number, "other_number");
        if (!clean.isEmpty()) {
            String name = register == null ? "" : ListedText.clean(register);
            put(Particular.OTHER_NUMBER, name.isEmpty() ? clean : name + " " + clean);
        }
        return this;
    }

    private EntryBuilder number(Particular particular, @Nullable String text) {
        String clean = accepted(text, particular.key());
        if (!clean.isEmpty()) {
            Optional<String> plain = ListedText.plainNumber(clean);
            if (plain.isPresent()) {
                put(particular, plain.get());
            } else {
                doubt(
                        "bad-number",
                        particular.key(),
                        DecodedText.quoted(clean) + " is no number above zero",
                        "The value is left out; compare with the publisher's own text");
            }
        }
        return this;
    }

    private EntryBuilder year(@Nullable String text) {
        String clean = accepted(text, "year_built");
        if (!clean.isEmpty()) {
            if (clean.matches("\\d{4}") && plausible(Integer.parseInt(clean))) {
                put(Particular.YEAR_BUILT, clean);
            } else {
                doubt(
                        "bad-year",
                        "year_built",
                        DecodedText.quoted(clean) + " is no year of building",
                        "The value is left out; compare with the publisher's own text");
            }
        }
        return this;
    }

    /** Another party that the entry mentions. */
    EntryBuilder tie(Relation relation, @Nullable String party) {
        return tie(relation, party, null);
    }

    /** Another party that the entry mentions, with the reference of its own entry where the list gives that. */
    EntryBuilder tie(Relation relation, @Nullable String party, @Nullable String partyRef) {
        return tie(new Tie(
                relation,
                party == null ? "" : party,
                Optional.ofNullable(partyRef).map(ListedText::clean).filter(r -> !r.isEmpty()),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Another party that the entry mentions. */
    EntryBuilder tie(Tie tie) {
        String party = accepted(tie.party(), "tie");
        if (!party.isEmpty() && room(ties)) {
            ties.add(new Tie(tie.relation(), party, tie.ref(), tie.sharePercent(), tie.from(), tie.until()));
        }
        return this;
    }

    /** A regime or legal act, as the list abbreviates it. */
    EntryBuilder programme(@Nullable String text) {
        String clean = accepted(text, "programme");
        if (!clean.isEmpty() && room(programmes)) {
            programmes.add(clean);
        }
        return this;
    }

    EntryBuilder measure(Measure measure) {
        measures.add(measure);
        return this;
    }

    EntryBuilder measures(Collection<Measure> all) {
        measures.addAll(all);
        return this;
    }

    /** First day in force; of several the earliest counts. */
    EntryBuilder from(LocalDate day) {
        if (plausible(day, "from") && (from == null || day.isBefore(from))) {
            from = day;
        }
        return this;
    }

    /** First day in force, as the list writes it. */
    EntryBuilder from(@Nullable String text, ListedDay form) {
        day(text, form, "from").ifPresent(this::from);
        return this;
    }

    /** Last day in force, as the list writes it. */
    EntryBuilder until(@Nullable String text, ListedDay form) {
        day(text, form, "until").ifPresent(this::until);
        return this;
    }

    private Optional<LocalDate> day(@Nullable String text, ListedDay form, String field) {
        String clean = accepted(text, field);
        Optional<LocalDate> day = form.read(clean);
        if (day.isEmpty() && !clean.isEmpty()) {
            doubt(
                    "bad-date",
                    field,
                    DecodedText.quoted(clean) + " is no date as this list writes it",
                    "It is left out");
        }
        return day;
    }

    /** Last day in force; of several the latest counts. */
    EntryBuilder until(LocalDate day) {
        if (plausible(day, "until") && (until == null || day.isAfter(until))) {
            until = day;
        }
        return this;
    }

    /** Anything else that the list says. */
    EntryBuilder remark(@Nullable String text) {
        String clean = text == null ? "" : cut(ListedText.clean(text), "remarks");
        if (clean.isEmpty() || ListedText.placeholder(clean) || remarks.contains(clean)) {
            return this;
        }
        if (remarkChars + clean.length() > reading.limits().maxValueChars()) {
            overfull("remarks");
        } else if (room(remarks)) {
            remarkChars += clean.length() + 1;
            remarks.add(clean);
        }
        return this;
    }

    /** A remark with a word before it that says what it is. */
    EntryBuilder remark(String label, @Nullable String text) {
        String clean = text == null ? "" : ListedText.clean(text);
        return clean.isEmpty() || ListedText.placeholder(clean) ? this : remark(label + ": " + clean);
    }

    /** A doubt about a value of this entry, at the line being read. */
    void doubt(String code, String field, String problem, String remedy) {
        reading.issue(Issue.doubt(code, place(field), problem + (ref.isEmpty() ? "" : " (entry " + ref + ")"), remedy));
    }

    /** The entry, or empty with an issue where it cannot stand. The name that it is listed under comes first. */
    Optional<ListEntry> build() {
        if (ref.isEmpty()) {
            reading.issue(Issue.setAside(
                    "no-ref",
                    place(""),
                    "An entry has no reference" + (named() ? " (" + DecodedText.quoted(firstName()) + ")" : ""),
                    "It is set aside; compare with the publisher's own text"));
            return Optional.empty();
        }
        List<Fact> allFacts = List.copyOf(facts);
        if (names.isEmpty() && !nameFromNumber(allFacts)) {
            reading.issue(Issue.setAside(
                    "no-name",
                    place(""),
                    "Entry " + ref + " has no name",
                    "It is set aside; compare with the publisher's own text"));
            return Optional.empty();
        }
        if (from != null && until != null && until.isBefore(from)) {
            doubt(
                    "dates-reversed",
                    "until",
                    "The listing ends on " + until + ", before it begins on " + from,
                    "The end is left out");
            until = null;
        }
        var terms = new Terms(List.copyOf(programmes), measures, Optional.ofNullable(from), Optional.ofNullable(until));
        return Optional.of(
                new ListEntry(ref, kind, ordered(), allFacts, List.copyOf(ties), terms, String.join("; ", remarks)));
    }

    /** A ship without a name is still found by its number. */
    private boolean nameFromNumber(List<Fact> all) {
        Optional<Fact> imo =
                all.stream().filter(f -> f.particular() == Particular.IMO).findFirst();
        imo.ifPresent(f -> {
            doubt("no-name", "name", "The entry has no name", "It stands under its IMO number");
            names.add(ListedName.primary("IMO " + f.value()));
        });
        return imo.isPresent();
    }

    private String firstName() {
        return ordered().getFirst().text();
    }

    /** The primary names first, then the others, those in other scripts last; of names with the same text the first stays. */
    private List<ListedName> ordered() {
        Map<String, ListedName> byText = new LinkedHashMap<>();
        names.stream().filter(n -> n.kind() == ListedName.Kind.PRIMARY).forEach(n -> byText.putIfAbsent(n.text(), n));
        names.stream().filter(n -> n.kind() != ListedName.Kind.SCRIPT).forEach(n -> byText.putIfAbsent(n.text(), n));
        names.forEach(n -> byText.putIfAbsent(n.text(), n));
        return new ArrayList<>(byText.values());
    }

    private EntryBuilder put(Particular particular, String clean) {
        if (!clean.isEmpty() && room(facts)) {
            facts.add(new Fact(particular, clean));
        }
        return this;
    }

    /** The clean text, or nothing where it says nothing. */
    private String accepted(@Nullable String text, String field) {
        String clean = text == null ? "" : cut(ListedText.clean(text), field);
        return !clean.isEmpty() && informative(clean, field) ? clean : "";
    }

    private boolean informative(String clean, String field) {
        if (!ListedText.placeholder(clean)) {
            return true;
        }
        doubt(
                "placeholder",
                field,
                DecodedText.quoted(clean) + " stands where a value should",
                "Nothing is taken from it");
        return false;
    }

    private String cut(String clean, String field) {
        int most = reading.limits().maxValueChars();
        if (clean.length() <= most) {
            return clean;
        }
        doubt(
                "too-long",
                field,
                "A value of " + clean.length() + " characters was cut at " + most,
                "Look at the entry in the publisher's own text");
        int end = Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end).stripTrailing();
    }

    private boolean room(Collection<?> parts) {
        if (parts.size() < reading.limits().maxParts()) {
            return true;
        }
        overfull("");
        return false;
    }

    private void overfull(String field) {
        if (!overfull) {
            overfull = true;
            doubt(
                    "too-many-parts",
                    field,
                    "The entry has more parts than the limit of "
                            + reading.limits().maxParts() + " of a kind; further ones are left out",
                    "Look at the entry in the publisher's own text, or raise the limit");
        }
    }

    private boolean plausible(LocalDate day, String field) {
        if (plausible(day.getYear())) {
            return true;
        }
        doubt("bad-date", field, day + " is no day of a listing", "It is left out");
        return false;
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private Locus place(String field) {
        return reading.at(line).of(field);
    }
}
