package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
 * The consolidated list of the United Nations Security Council, outermost element {@code CONSOLIDATED_LIST}.
 *
 * <p>Source: readers of the file in public repositories; the publisher gives no schema with it.
 *
 * <p>Limitations: the list names persons and entities, and not the ships of resolution 1718, which have a list of their own. It gives no
 * measures; those are frozen property for all, and a ban on travel for persons, as every regime of the list orders. A number with the IMO in
 * the comments on an entity is taken as the company's, unless a ship is spoken of just before it. {@code DELISTED_ON} is not certain.
 */
final class UnConsolidatedXmlReader implements ListReader {
    private static final String[] NAME = {"FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"};
    private static final String[] ADDRESS = {"STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"};
    private static final Pattern IMO = Pattern.compile(
            "\\bIMO[ :]*(?:company)?[ :]*(?:identification|registration)?[ :]*(?:number|no\\.?|#)?[ :]*(?:is )?(\\d{7})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIP = Pattern.compile("\\b(?:vessels?|ships?|tankers?|m/?v)\\b");
    private static final int WORDS_BEFORE = 40;

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new XmlPass(reading, "CONSOLIDATED_LIST").through(files.main(), cursor -> at(reading, cursor));
        return reading.report();
    }

    private static boolean at(ListReading reading, XmlCursor cursor) throws XMLStreamException, IOException {
        return switch (cursor.name()) {
            case "CONSOLIDATED_LIST" -> {
                reading.date(cursor.attribute("dateGenerated"), ListedDay.ISO);
                yield true;
            }
            case "INDIVIDUAL", "ENTITY" -> {
                XmlElement element = cursor.element();
                EntryBuilder entry = reading.entry(element.line());
                fill(entry, element, element.name());
                yield reading.end(entry);
            }
            default -> true;
        };
    }

    private static void fill(EntryBuilder entry, XmlElement e, String what) {
        boolean person = what.equals("INDIVIDUAL");
        entry.ref(e.text("REFERENCE_NUMBER"))
                .ref(e.text("DATAID"))
                .kind(person ? SubjectKind.PERSON : SubjectKind.ORGANISATION)
                .measure(Measure.ASSET_FREEZE);
        if (person) {
            entry.measure(Measure.TRAVEL_BAN);
        }
        XmlPass.whole(e, entry);
        entry.name(String.join(" ", Stream.of(NAME).flatMap(e::texts).toList()), ListedName.Kind.PRIMARY);
        e.texts("NAME_ORIGINAL_SCRIPT").forEach(n -> entry.name(n, ListedName.Kind.SCRIPT));
        e.all(what + "_ALIAS").forEach(a -> alias(entry.at(a.line()), a));
        entry.at(e.line())
                .programme(e.text("UN_LIST_TYPE"))
                .from(e.text("LISTED_ON"), ListedDay.ISO)
                .until(e.text("DELISTED_ON"), ListedDay.ISO);
        e.all(what + "_ADDRESS").forEach(a -> address(entry.at(a.line()), a));
        e.texts("NATIONALITY/VALUE").forEach(v -> entry.fact(Particular.COUNTRY, v));
        e.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(b -> entry.fact(Particular.BIRTH_DATE, birth(b)));
        e.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(b -> entry.remark("Place of birth", b.joined(", ", ADDRESS)));
        e.all("INDIVIDUAL_DOCUMENT")
                .forEach(d -> entry.at(d.line()).otherNumber(d.text("TYPE_OF_DOCUMENT"), d.text("NUMBER")));
        e.texts("TITLE/VALUE").forEach(v -> entry.remark("Title", v));
        e.texts("DESIGNATION/VALUE").forEach(v -> entry.remark("Designation", v));
        String comments = e.text("COMMENTS1");
        entry.at(e.line()).remark(comments);
        if (!person) {
            companyNumbers(entry, comments);
        }
    }

    /** Several names may stand in one alias, with semicolons between them. */
    private static void alias(EntryBuilder entry, XmlElement alias) {
        ListedName.Kind kind = switch (alias.text("QUALITY").toLowerCase(Locale.ROOT)) {
            case "low" -> ListedName.Kind.WEAK;
            case "f.k.a.", "f.k.a", "fka" -> ListedName.Kind.FORMER;
            default -> ListedName.Kind.ALIAS;
        };
        for (String name : alias.text("ALIAS_NAME").split("; ", -1)) {
            entry.name(name, kind);
        }
    }

    private static void address(EntryBuilder entry, XmlElement address) {
        String full = address.joined(", ", ADDRESS);
        boolean countryAlone = full.equals(address.text("COUNTRY"));
        entry.fact(countryAlone ? Particular.COUNTRY : Particular.ADDRESS, full)
                .remark("Address", address.text("NOTE"));
    }

    private static String birth(XmlElement birth) {
        String between = birth.joined(" to ", "FROM_YEAR", "TO_YEAR");
        String date = Stream.of(birth.text("DATE"), birth.text("YEAR"), between, birth.text("NOTE"))
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        return birth.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY") && !date.isEmpty() ? "about " + date : date;
    }

    private static void companyNumbers(EntryBuilder entry, String comments) {
        Matcher m = IMO.matcher(comments);
        int last = 0;
        while (m.find()) {
            String before = comments.substring(Math.max(last, m.start() - WORDS_BEFORE), m.start());
            last = m.end();
            if (!SHIP.matcher(before.toLowerCase(Locale.ROOT)).find()) {
                Optional.ofNullable(m.group(1)).ifPresent(entry::companyImo);
            }
        }
    }
}
