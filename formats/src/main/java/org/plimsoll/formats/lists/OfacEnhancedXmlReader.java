package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.PublishedList;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;

/**
 * The enhanced XML of the lists of the United States Treasury, outermost element {@code sanctionsData}.
 *
 * <p>Source: the publisher's schema {@code ENHANCED_XML.xsd} and the file of the consolidated non-SDN list of 2025-01-10. The date is that
 * of {@code dataAsOf}, and {@code filters} says which of its lists it is; a listing begins on the earliest {@code datePublished} of the lists that the entry stands on.
 *
 * <p>Limitations: no file with vessels was at hand; their features are told by the words that the other formats of the publisher use. An
 * entry that stands on several of its lists is one entry, with the measures of all.
 */
final class OfacEnhancedXmlReader implements ListReader {

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new XmlPass(reading, "sanctionsData").through(files.main(), cursor -> at(reading, cursor));
        return reading.report();
    }

    private static boolean at(ListReading reading, XmlCursor cursor) throws XMLStreamException, IOException {
        return switch (cursor.name()) {
            case "dataAsOf" -> {
                reading.date(cursor.element().text(), ListedDay.ISO);
                yield true;
            }
            case "filters" -> {
                List<String> lists =
                        cursor.element().texts("sanctionsLists/sanctionsList").toList();
                if (!lists.isEmpty() && lists.stream().noneMatch(l -> l.startsWith("SDN"))) {
                    reading.list(PublishedList.US_OFAC_CONSOLIDATED.id());
                }
                yield true;
            }
            case "referenceValues", "featureTypes" -> {
                cursor.skip();
                yield true;
            }
            case "entity" -> {
                XmlElement element = cursor.element();
                EntryBuilder entry = reading.entry(element.line());
                fill(entry, element);
                yield reading.end(entry);
            }
            default -> true;
        };
    }

    private static void fill(EntryBuilder entry, XmlElement entity) {
        entry.ref(entity.attribute("id")).kind(OfacWords.kind(entity.text("generalInfo/entityType")));
        XmlPass.whole(entity, entry);
        entity.all("names/name").forEach(name -> name(entry, name));
        entity.all("sanctionsLists/sanctionsList")
                .forEach(list -> entry.at(list.line())
                        .from(list.attribute("datePublished"), ListedDay.ISO)
                        .remark("List", list.text()));
        entity.texts("sanctionsPrograms/sanctionsProgram").forEach(entry::programme);
        entity.texts("sanctionsTypes/sanctionsType")
                .forEach(type -> entry.measure(OfacWords.measure(type)).remark("Sanctions type", type));
        entity.texts("legalAuthorities/legalAuthority").forEach(a -> entry.remark("Legal authority", a));
        entity.all("features/feature").forEach(feature -> {
            entry.at(feature.line());
            OfacWords.labelled(entry, feature.text("type"), feature.text("value"));
        });
        entity.all("identityDocuments/identityDocument").forEach(d -> {
            entry.at(d.line());
            OfacWords.document(entry, d.text("type"), d.text("documentNumber"));
        });
        entity.all("addresses/address").forEach(a -> address(entry.at(a.line()), a));
        entity.all("relationships/relationship").forEach(r -> {
            entry.at(r.line());
            OfacWords.tie(
                    entry,
                    r.text("type"),
                    r.text("relatedEntity"),
                    r.first("relatedEntity").map(e -> e.attribute("entityId")).orElse(""));
        });
        entry.remark("Title", entity.text("generalInfo/title")).remark(entity.text("generalInfo/remarks"));
    }

    private static void name(EntryBuilder entry, XmlElement name) {
        ListedName.Kind kind = OfacWords.name(
                name.text("aliasType"), isTrue(name.text("isPrimary")), isTrue(name.text("isLowQuality")));
        name.all("translations/translation").forEach(t -> {
            String script = t.text("script");
            boolean latin = script.isEmpty() || script.equalsIgnoreCase("Latin");
            String full = t.text("formattedFullName");
            entry.at(t.line())
                    .name(
                            full.isEmpty()
                                    ? OfacWords.name(t.text("formattedLastName"), t.text("formattedFirstName"))
                                    : full,
                            latin ? kind : ListedName.Kind.SCRIPT);
        });
    }

    private static void address(EntryBuilder entry, XmlElement address) {
        String country = address.text("country");
        boolean[] any = {false};
        address.all("translations/translation").forEach(t -> {
            String parts =
                    String.join(", ", t.texts("addressParts/addressPart/value").toList());
            if (!parts.isEmpty()) {
                any[0] = true;
                entry.fact(Particular.ADDRESS, country.isEmpty() ? parts : parts + ", " + country);
            }
        });
        if (!any[0]) {
            entry.fact(Particular.COUNTRY, country);
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }
}
