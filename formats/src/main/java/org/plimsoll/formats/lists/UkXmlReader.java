package org.plimsoll.formats.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;

/**
 * The XML of the UK Sanctions List, outermost element {@code Designations}.
 *
 * <p>Source: the publisher's format guide of the list, and readers of the file in public repositories.
 *
 * <p>Limitations: the day of the list is taken from {@code DateGenerated}, as element or attribute, of which neither is certain. The
 * names of elements in {@code SanctionsImposedIndicators} are not certain either; they are read by their words, and only where
 * {@code SanctionsImposed} says nothing. {@code TonnageOfShip} does not say of which kind it is and so stays a remark, unless its text does.
 * An owner or operator is not told apart by the list and so is only linked to. Detention is told as a trade restriction.
 */
final class UkXmlReader implements ListReader {
    private static final Pattern WORD_WITHIN = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final String[] NAME = {"Name1", "Name2", "Name3", "Name4", "Name5", "Name6"};
    private static final String[] ADDRESS = {
        "AddressLine1",
        "AddressLine2",
        "AddressLine3",
        "AddressLine4",
        "AddressLine5",
        "AddressLine6",
        "AddressPostalCode",
        "AddressCountry"
    };

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new XmlPass(reading, "Designations").through(files.main(), cursor -> at(reading, cursor));
        return reading.report();
    }

    private static boolean at(ListReading reading, XmlCursor cursor) throws XMLStreamException, IOException {
        return switch (cursor.name()) {
            case "Designations" -> {
                String generated = cursor.attribute("DateGenerated");
                if (!generated.isEmpty()) {
                    reading.date(generated, UkXmlReader::day);
                }
                yield true;
            }
            case "DateGenerated" -> {
                reading.date(cursor.element().text(), UkXmlReader::day);
                yield true;
            }
            case "Designation" -> {
                XmlElement element = cursor.element();
                EntryBuilder entry = reading.entry(element.line());
                fill(entry, element);
                yield reading.end(entry);
            }
            default -> true;
        };
    }

    private static Optional<LocalDate> day(String clean) {
        return ListedDay.DAY_FIRST.read(clean).or(() -> ListedDay.ISO.read(clean));
    }

    private static void fill(EntryBuilder entry, XmlElement d) {
        entry.ref(d.text("UniqueID")).kind(kind(d.text("IndividualEntityShip")));
        XmlPass.whole(d, entry);
        d.all("Names/Name").forEach(name -> entry.at(name.line()).name(spoken(name), nameKind(name)));
        d.all("NonLatinNames/NonLatinName")
                .forEach(n -> entry.at(n.line()).name(n.text("NameNonLatinScript"), ListedName.Kind.SCRIPT));
        entry.at(d.line())
                .programme(d.text("RegimeName"))
                .from(d.text("DateDesignated"), UkXmlReader::day)
                .otherNumber("OFSI group", d.text("OFSIGroupID"))
                .otherNumber("UN", d.text("UNReferenceNumber"));
        measures(entry, d);
        d.all("Addresses/Address").forEach(a -> address(entry.at(a.line()), a));
        d.texts("IndividualDetails/Individual/DOBs/DOB").forEach(v -> entry.fact(Particular.BIRTH_DATE, v));
        d.texts("IndividualDetails/Individual/Nationalities/Nationality")
                .forEach(v -> entry.fact(Particular.COUNTRY, v));
        d.texts("IndividualDetails/Individual/Positions/Position").forEach(v -> entry.remark("Position", v));
        d.texts("IndividualDetails/Individual/PassportDetails/Passport/PassportNumber")
                .forEach(v -> entry.otherNumber("Passport", v));
        d.texts("IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber")
                .forEach(v -> entry.otherNumber("National identifier", v));
        d.all("EntityDetails/Entity").forEach(e -> organisation(entry, e));
        d.all("ShipDetails/Ship").forEach(s -> ship(entry.at(s.line()), s));
        entry.remark("Source", d.text("DesignationSource"))
                .remark(d.text("OtherInformation"))
                .remark("Reasons", d.text("UKStatementofReasons"))
                .remark("Last updated", d.text("LastUpdated"));
    }

    private static SubjectKind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "individual" -> SubjectKind.PERSON;
            case "entity" -> SubjectKind.ORGANISATION;
            case "ship" -> SubjectKind.VESSEL;
            default -> SubjectKind.OTHER;
        };
    }

    /** The numbered parts in the order in which the name is said. */
    private static String spoken(XmlElement name) {
        return String.join(" ", Stream.of(NAME).flatMap(name::texts).toList());
    }

    private static ListedName.Kind nameKind(XmlElement name) {
        if (name.text("NameType").equalsIgnoreCase("primary name")) {
            return ListedName.Kind.PRIMARY;
        }
        String strength = name.text("AliasStrength").toLowerCase(Locale.ROOT);
        return strength.startsWith("low") || strength.startsWith("weak") ? ListedName.Kind.WEAK : ListedName.Kind.ALIAS;
    }

    private static void address(EntryBuilder entry, XmlElement address) {
        String full = address.joined(", ", ADDRESS);
        boolean countryAlone = full.equals(address.text("AddressCountry"));
        entry.fact(countryAlone ? Particular.COUNTRY : Particular.ADDRESS, full);
    }

    private static void organisation(EntryBuilder entry, XmlElement e) {
        e.texts("BusinessRegistrationNumbers/BusinessRegistrationNumber").forEach(v -> entry.otherNumber("", v));
        e.texts("ParentCompanies/ParentCompany").forEach(v -> entry.tie(Relation.OWNED_BY, v));
        e.texts("Subsidiaries/Subsidiary")
                .forEach(v -> entry.tie(Relation.LINKED_TO, v).remark("Subsidiary", v));
        e.texts("TypeOfEntities/TypeOfEntity").forEach(v -> entry.remark("Type of entity", v));
    }

    private static void ship(EntryBuilder entry, XmlElement s) {
        s.texts("IMONumbers/IMONumber").forEach(entry::imo);
        s.texts("CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip").forEach(v -> entry.fact(Particular.FLAG, v));
        s.texts("PreviousFlags/PreviousFlag").forEach(v -> entry.fact(Particular.FORMER_FLAG, v));
        s.texts("TypeOfShipDetails/TypeOfShip").forEach(v -> entry.fact(Particular.VESSEL_TYPE, v));
        s.texts("TonnageOfShipDetails/TonnageOfShip").forEach(v -> tonnage(entry, v));
        s.texts("LengthOfShipDetails/LengthOfShip").forEach(v -> entry.fact(Particular.LENGTH_M, v));
        s.texts("YearsBuilt/YearBuilt").forEach(v -> entry.fact(Particular.YEAR_BUILT, v));
        s.texts("HullIdentificationNumbers/HullIdentificationNumber").forEach(v -> entry.otherNumber("Hull", v));
        s.texts("CurrentOwnerOperators/CurrentOwnerOperator")
                .forEach(v -> entry.tie(Relation.LINKED_TO, v).remark("Owner or operator", v));
        s.texts("PreviousOwnerOperators/PreviousOwnerOperator")
                .forEach(v -> entry.remark("Previous owner or operator", v));
    }

    private static void tonnage(EntryBuilder entry, String text) {
        String t = text.toLowerCase(Locale.ROOT);
        if (t.contains("dwt") || t.contains("deadweight")) {
            entry.fact(
                    Particular.DWT_T,
                    t.replace("deadweight", "")
                            .replace("dwt", "")
                            .replace("tonnage", "")
                            .replace(":", ""));
        } else if (t.contains("gross") || t.contains("gt")) {
            entry.fact(
                    Particular.GROSS_TONNAGE,
                    t.replace("gross", "").replace("tonnage", "").replace(":", ""));
        } else {
            entry.remark("Tonnage of a kind not said", text);
        }
    }

    private static void measures(EntryBuilder entry, XmlElement d) {
        String imposed = d.text("SanctionsImposed");
        if (!imposed.isEmpty()) {
            for (String part : imposed.split("\\|", -1)) {
                if (!part.isBlank()) {
                    entry.measures(measures(part));
                }
            }
            entry.remark("Sanctions imposed", imposed);
        } else {
            d.all("SanctionsImposedIndicators")
                    .flatMap(i -> i.children().stream())
                    .filter(i -> i.text().equalsIgnoreCase("true") || i.text().equals("1"))
                    .forEach(i -> entry.measures(measures(i.name())).remark("Sanctions imposed", i.name()));
        }
    }

    /**
     * The measures of one part, in words or as one word, as names of elements are written; whatever has no name of its own here restricts trade or
     * services.
     */
    private static Set<Measure> measures(String text) {
        String words = WORD_WITHIN.matcher(text).replaceAll(" ");
        Set<Measure> named = ProvisionWords.in(words);
        if (words.toLowerCase(Locale.ROOT).contains("registration")) {
            named.add(Measure.DE_FLAG);
        }
        return named.isEmpty() ? EnumSet.of(Measure.TRADE_RESTRICTION) : named;
    }
}
