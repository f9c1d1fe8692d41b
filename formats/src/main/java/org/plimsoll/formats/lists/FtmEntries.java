package org.plimsoll.formats.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;

/** Makes entries of FollowTheMoney's entities, whatever file they came from. */
final class FtmEntries {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?) ?%?");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** Statements and documents, which are no subjects of a list whatever is said of them. */
    private static final Set<String> NO_SUBJECTS = Set.of(
            "Address",
            "Associate",
            "Documentation",
            "Employment",
            "Family",
            "Identification",
            "Membership",
            "Occupancy",
            "Passport",
            "Position",
            "Succession",
            "Similar");

    private final ListReading reading;

    FtmEntries(ListReading reading) {
        this.reading = reading;
    }

    /** Whether an entity of that schema can be the subject of an entry. */
    static boolean subject(String schema) {
        return !NO_SUBJECTS.contains(schema)
                && !FtmEdge.SCHEMATA.contains(schema)
                && !schema.equals(FtmSanction.SCHEMA);
    }

    static SubjectKind kind(String schema) {
        return switch (schema) {
            case "Vessel" -> SubjectKind.VESSEL;
            case "Airplane" -> SubjectKind.AIRCRAFT;
            case "Person" -> SubjectKind.PERSON;
            case "Company", "Organization", "PublicBody" -> SubjectKind.ORGANISATION;
            // A LegalEntity may be a person or a company.
            default -> SubjectKind.OTHER;
        };
    }

    /**
     * Hands on the entry of an entity.
     *
     * @param names the name to show of an id
     * @return whether reading may go on
     */
    boolean deliver(
            FtmEntity entity, int line, List<FtmSanction> sanctions, List<FtmEdge> edges, UnaryOperator<String> names) {
        EntryBuilder entry = reading.entry(line).ref(entity.id()).kind(kind(entity.schema()));
        names(entry, entity);
        facts(entry, entity);
        entity.all("programId").forEach(entry::programme);
        sanctions.forEach(sanction -> terms(entry, sanction));
        boolean ended = !sanctions.isEmpty()
                && sanctions.stream().allMatch(s -> day(s.until()).isPresent());
        if (ended) {
            sanctions.forEach(s -> day(s.until()).ifPresent(entry::until));
        }
        edges.forEach(edge -> tie(entry, entity.id(), edge, names));
        if (!entity.datasets().isEmpty()) {
            entry.remark("Datasets", String.join(", ", entity.datasets()));
        }
        return reading.end(entry);
    }

    private static void names(EntryBuilder entry, FtmEntity entity) {
        List<String> all = entity.all("name");
        String shown = all.isEmpty() || !entity.caption().isBlank() ? entity.caption() : all.getFirst();
        entry.name(shown, ListedName.Kind.PRIMARY);
        boolean latin = LATIN.matcher(shown).find();
        for (String name : all) {
            if (!name.equals(shown)) {
                boolean script = latin && !LATIN.matcher(name).find();
                entry.name(name, script ? ListedName.Kind.SCRIPT : ListedName.Kind.ALIAS);
            }
        }
        entity.all("alias").forEach(name -> entry.name(name, ListedName.Kind.ALIAS));
        entity.all("previousName").forEach(name -> entry.name(name, ListedName.Kind.FORMER));
        entity.all("weakAlias").forEach(name -> entry.name(name, ListedName.Kind.WEAK));
    }

    private static void facts(EntryBuilder entry, FtmEntity entity) {
        boolean ship = entry.kind() == SubjectKind.VESSEL;
        entity.texts().forEach((property, values) -> {
            for (String value : values) {
                switch (property) {
                    case "imoNumber" -> entry.fact(ship ? Particular.IMO : Particular.COMPANY_IMO, value);
                    case "mmsi" -> entry.fact(Particular.MMSI, value);
                    case "callSign" -> entry.fact(Particular.CALL_SIGN, value);
                    case "flag" -> entry.fact(Particular.FLAG, value);
                    case "pastFlags" -> entry.fact(Particular.FORMER_FLAG, value);
                    case "type" -> entry.fact(Particular.VESSEL_TYPE, value);
                    case "deadweightTonnage" -> entry.fact(Particular.DWT_T, value);
                    case "grossRegisteredTonnage" -> entry.fact(Particular.GROSS_TONNAGE, value);
                    // Some sources put deadweight there and some gross tonnage, so it is neither.
                    case "tonnage" -> entry.remark("Tonnage", value);
                    case "buildDate" ->
                        entry.fact(Particular.YEAR_BUILT, value.length() > 4 ? value.substring(0, 4) : value);
                    case "country", "jurisdiction", "mainCountry", "nationality", "citizenship" ->
                        entry.fact(Particular.COUNTRY, value);
                    case "birthDate", "incorporationDate" -> entry.fact(Particular.BIRTH_DATE, value);
                    case "address" -> entry.fact(Particular.ADDRESS, value);
                    case "registrationNumber",
                            "idNumber",
                            "taxNumber",
                            "innCode",
                            "ogrnCode",
                            "leiCode",
                            "passportNumber",
                            "crsNumber" -> entry.otherNumber(property, value);
                    case "notes", "description", "summary" -> entry.remark(value);
                    default -> {
                        // Anything else is about finding the source again, or about persons, and no use here.
                    }
                }
            }
        });
    }

    private void terms(EntryBuilder entry, FtmSanction sanction) {
        for (String programme : sanction.programs()) {
            entry.programme(programme);
            entry.measures(ProvisionWords.in(programme));
        }
        for (String words : sanction.provisions()) {
            Set<Measure> measures = ProvisionWords.in(words);
            entry.measures(measures.isEmpty() ? Set.of(Measure.NOT_SAID) : measures);
            entry.remark("Provisions", words);
        }
        entry.remark("Authority", sanction.authority());
        sanction.remarks().forEach(entry::remark);
        Optional<LocalDate> from = day(sanction.from());
        from.ifPresent(entry::from);
        if (from.isEmpty() && !sanction.from().isBlank()) {
            entry.remark("Listed", sanction.from());
        }
    }

    private static void tie(EntryBuilder entry, String self, FtmEdge edge, UnaryOperator<String> names) {
        boolean subject = edge.subject().equals(self);
        String other = subject ? edge.behind() : edge.subject();
        Optional<LocalDate> from = day(edge.from());
        Optional<LocalDate> until = day(edge.until());
        boolean reversed = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        if (reversed) {
            entry.doubt(
                    "dates-reversed",
                    "tie",
                    "A link ends on " + until.get() + ", before it begins on " + from.get(),
                    "Its dates are left out");
        }
        OptionalDouble share = percent(edge.percentage());
        String shown = names.apply(other);
        if (share.isEmpty() && !edge.percentage().isBlank()) {
            entry.remark("Share of " + shown, edge.percentage());
        }
        entry.tie(new Tie(
                // Read from the owner, no word fits: the list's subject is not owned by what it owns.
                subject ? edge.relation() : Relation.LINKED_TO,
                shown,
                other.equals(shown) ? Optional.empty() : Optional.of(other),
                subject ? share : OptionalDouble.empty(),
                reversed ? Optional.empty() : from,
                reversed ? Optional.empty() : until));
    }

    /** A full day; FollowTheMoney also has years and months, which begin on no day that is known. */
    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalDouble percent(String text) {
        Matcher matcher = PERCENT.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double percent = Double.parseDouble(matcher.group(1));
        return percent <= 100 ? OptionalDouble.of(percent) : OptionalDouble.empty();
    }
}
