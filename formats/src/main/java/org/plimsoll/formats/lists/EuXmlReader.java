package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;

/**
 * The consolidated list of persons, groups and entities subject to financial sanctions of the European Union, format 1.1, outermost element
 * {@code export}.
 *
 * <p>Source: readers of the file in public repositories.
 *
 * <p>Limitations: the list is of frozen property, so that is the measure of every entry; ships banned from ports are in an annex that this
 * file does not hold. It marks no name as primary: the first strong one in Latin letters is taken. It knows persons and enterprises only: an
 * enterprise is taken as a ship where its remark or its identification speaks of one; otherwise a number with the IMO is the company's. The
 * codes of identifications besides passports and registers are not certain. A listing begins on the earliest of the dates of designation and
 * of entry into force.
 */
final class EuXmlReader implements ListReader {
    private static final Pattern IMO = Pattern.compile("\\bIMO\\b[^0-9]{0,30}(\\d{7})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIP = Pattern.compile(
            "\\b(?:this|the)? ?(?:vessel|ship|tanker)\\b(?! owner| manage|ping| operat)", Pattern.CASE_INSENSITIVE);

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new XmlPass(reading, "export").through(files.main(), cursor -> at(reading, cursor));
        return reading.report();
    }

    private static boolean at(ListReading reading, XmlCursor cursor) throws XMLStreamException, IOException {
        return switch (cursor.name()) {
            case "export" -> {
                reading.date(cursor.attribute("generationDate"), ListedDay.ISO);
                yield true;
            }
            case "sanctionEntity" -> {
                XmlElement element = cursor.element();
                EntryBuilder entry = reading.entry(element.line());
                fill(entry, element);
                yield reading.end(entry);
            }
            default -> true;
        };
    }

    private static void fill(EntryBuilder entry, XmlElement e) {
        entry.ref(e.attribute("euReferenceNumber"))
                .ref(e.attribute("logicalId"))
                .kind(kind(e))
                .measure(Measure.ASSET_FREEZE)
                .from(e.attribute("designationDate"), ListedDay.ISO)
                .otherNumber("UN", e.attribute("unitedNationId"));
        XmlPass.whole(e, entry);
        names(entry, e);
        e.all("regulation")
                .forEach(r -> entry.at(r.line())
                        .programme(r.attribute("programme"))
                        .from(r.attribute("entryIntoForceDate"), ListedDay.ISO)
                        .remark("Regulation", r.attribute("numberTitle")));
        e.all("identification").forEach(i -> identification(entry.at(i.line()), i));
        e.all("address").forEach(a -> address(entry.at(a.line()), a));
        e.all("citizenship").forEach(c -> entry.at(c.line()).fact(Particular.COUNTRY, country(c)));
        e.all("birthdate").forEach(b -> birth(entry.at(b.line()), b));
        e.texts("remark").forEach(entry::remark);
        e.texts("remark").forEach(r -> numbers(entry, r));
    }

    private static SubjectKind kind(XmlElement e) {
        return switch (e.first("subjectType").map(t -> t.attribute("code")).orElse("")) {
            case "person" -> SubjectKind.PERSON;
            case "enterprise" -> ship(e) ? SubjectKind.VESSEL : SubjectKind.ORGANISATION;
            default -> SubjectKind.OTHER;
        };
    }

    private static boolean ship(XmlElement e) {
        boolean numbered = Stream.concat(
                        e.texts("remark"), e.all("identification").map(EuXmlReader::words))
                .anyMatch(t -> IMO.matcher(t).find());
        boolean said = Stream.concat(e.texts("identification/remark"), e.texts("remark"))
                .anyMatch(t -> t.length() < 400
                        && SHIP.matcher(t).find()
                        && !t.toLowerCase(Locale.ROOT).contains("company"));
        return numbered && said;
    }

    /** What it is, then its number. */
    private static String words(XmlElement i) {
        List<String> words = new ArrayList<>();
        words.add(i.attribute("identificationTypeCode"));
        words.add(i.attribute("identificationTypeDescription"));
        i.texts("remark").forEach(words::add);
        words.add(i.attribute("number"));
        words.add(i.attribute("latinNumber"));
        return String.join(" ", words);
    }

    private static void names(EntryBuilder entry, XmlElement e) {
        boolean primary = false;
        for (XmlElement alias : e.all("nameAlias").toList()) {
            String whole = alias.attribute("wholeName");
            String name = whole.isBlank()
                    ? String.join(
                            " ",
                            Stream.of("firstName", "middleName", "lastName")
                                    .map(alias::attribute)
                                    .filter(s -> !s.isEmpty())
                                    .toList())
                    : whole;
            ListedName.Kind kind = ListedName.Kind.ALIAS;
            if (!latin(name)) {
                kind = ListedName.Kind.SCRIPT;
            } else if (alias.attribute("strong").equals("false")) {
                kind = ListedName.Kind.WEAK;
            } else if (!primary && !name.isBlank()) {
                kind = ListedName.Kind.PRIMARY;
                primary = true;
            }
            entry.at(alias.line()).name(name, kind).remark("Function", alias.attribute("function"));
            alias.texts("remark").forEach(r -> entry.remark("Name", r));
        }
    }

    private static boolean latin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
    }

    private static void identification(EntryBuilder entry, XmlElement i) {
        String number = i.attribute("number").isBlank() ? i.attribute("latinNumber") : i.attribute("number");
        if (!numbers(entry, words(i))) {
            String description = i.attribute("identificationTypeDescription");
            entry.otherNumber(description.isEmpty() ? i.attribute("identificationTypeCode") : description, number);
        }
        i.texts("remark").forEach(r -> entry.remark("Identification", r));
    }

    /** Numbers with the IMO in a text; whether there were any. */
    private static boolean numbers(EntryBuilder entry, String text) {
        Matcher m = IMO.matcher(text);
        boolean any = false;
        while (m.find()) {
            any = true;
            String number = String.valueOf(m.group(1));
            if (entry.kind() == SubjectKind.VESSEL) {
                entry.imo(number);
            } else if (entry.kind() == SubjectKind.ORGANISATION) {
                entry.companyImo(number);
            } else {
                entry.otherNumber("IMO", number);
            }
        }
        return any;
    }

    private static void address(EntryBuilder entry, XmlElement a) {
        String country = country(a);
        String parts = String.join(
                ", ",
                Stream.of("street", "poBox", "place", "city", "region", "zipCode")
                        .map(a::attribute)
                        .filter(s -> !s.isBlank())
                        .toList());
        if (parts.isEmpty()) {
            entry.fact(Particular.COUNTRY, country);
        } else {
            entry.fact(Particular.ADDRESS, country.isEmpty() ? parts : parts + ", " + country);
        }
        a.texts("remark").forEach(r -> entry.remark("Address", r));
    }

    /** The list writes UNKNOWN where it gives no country, which is no more than a blank. */
    private static String country(XmlElement e) {
        String country = e.attribute("countryDescription");
        return country.equals("UNKNOWN") ? "" : country;
    }

    private static void birth(EntryBuilder entry, XmlElement b) {
        String date = b.attribute("birthdate");
        if (date.isEmpty()) {
            date = String.join(
                    "-",
                    Stream.of(b.attribute("year"), b.attribute("monthOfYear"), b.attribute("dayOfMonth"))
                            .takeWhile(s -> !s.isEmpty() && !s.equals("0"))
                            .toList());
        }
        boolean about = b.attribute("circa").equals("true") && !date.isEmpty();
        entry.fact(Particular.BIRTH_DATE, about ? "about " + date : date).remark("Place of birth", b.attribute("city"));
    }
}
