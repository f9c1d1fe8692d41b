package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;

/**
 * The classic XML of the lists of the United States Treasury: {@code sdn.xml} and {@code consolidated.xml}, outermost element
 * {@code sdnList}.
 *
 * <p>Source: the schema that the publisher names in the file ({@code sdnList.xsd}), as readers in public repositories use it.
 *
 * <p>Limitations: the format gives neither dates of listing nor measures. Property is taken as frozen, except where all programmes of an
 * entry are known to order something else. Labels of {@code idType} besides {@code Vessel Registration Identification} and {@code MMSI} are
 * told apart by their words alone.
 */
final class OfacSdnXmlReader implements ListReader {
    private static final String[] ADDRESS = {
        "address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"
    };

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new XmlPass(reading, "sdnList").through(files.main(), cursor -> at(reading, cursor));
        return reading.report();
    }

    private static boolean at(ListReading reading, XmlCursor cursor) throws XMLStreamException, IOException {
        return switch (cursor.name()) {
            case "Publish_Date" -> {
                reading.date(cursor.element().text(), ListedDay.MONTH_FIRST);
                yield true;
            }
            case "sdnEntry" -> {
                XmlElement element = cursor.element();
                EntryBuilder entry = reading.entry(element.line());
                fill(entry, element);
                yield reading.end(entry);
            }
            default -> true;
        };
    }

    private static void fill(EntryBuilder entry, XmlElement sdn) {
        entry.ref(sdn.text("uid")).kind(OfacWords.kind(sdn.text("sdnType")));
        XmlPass.whole(sdn, entry);
        entry.name(OfacWords.name(sdn.text("lastName"), sdn.text("firstName")), ListedName.Kind.PRIMARY);
        sdn.all("akaList/aka").forEach(aka -> {
            boolean weak = aka.text("category").equalsIgnoreCase("weak");
            entry.at(aka.line())
                    .name(
                            OfacWords.name(aka.text("lastName"), aka.text("firstName")),
                            OfacWords.name(aka.text("type"), false, weak));
        });
        List<String> programmes = sdn.texts("programList/program").toList();
        programmes.forEach(entry::programme);
        entry.measures(OfacWords.measuresOf(programmes));
        sdn.all("idList/id").forEach(id -> {
            entry.at(id.line());
            OfacWords.labelled(entry, id.text("idType"), id.text("idNumber"));
        });
        sdn.all("vesselInfo").forEach(vessel -> vessel(entry.at(vessel.line()), vessel));
        sdn.all("addressList/address").forEach(a -> {
            String full = a.joined(", ", ADDRESS);
            boolean countryAlone = full.equals(a.text("country"));
            entry.at(a.line()).fact(countryAlone ? Particular.COUNTRY : Particular.ADDRESS, full);
        });
        sdn.texts("nationalityList/nationality/country").forEach(c -> entry.fact(Particular.COUNTRY, c));
        sdn.texts("citizenshipList/citizenship/country").forEach(c -> entry.fact(Particular.COUNTRY, c));
        sdn.texts("dateOfBirthList/dateOfBirthItem/dateOfBirth").forEach(d -> entry.fact(Particular.BIRTH_DATE, d));
        sdn.texts("placeOfBirthList/placeOfBirthItem/placeOfBirth").forEach(p -> entry.remark("Place of birth", p));
        entry.at(sdn.line()).remark("Title", sdn.text("title")).remark(sdn.text("remarks"));
        OfacWords.linked(entry, sdn.text("remarks"));
    }

    private static void vessel(EntryBuilder entry, XmlElement vessel) {
        entry.fact(Particular.CALL_SIGN, vessel.text("callSign"))
                .fact(Particular.VESSEL_TYPE, vessel.text("vesselType"))
                .fact(Particular.FLAG, vessel.text("vesselFlag"))
                .tie(Relation.OWNED_BY, vessel.text("vesselOwner"))
                .fact(Particular.DWT_T, vessel.text("tonnage"))
                .fact(Particular.GROSS_TONNAGE, vessel.text("grossRegisteredTonnage"));
    }
}
