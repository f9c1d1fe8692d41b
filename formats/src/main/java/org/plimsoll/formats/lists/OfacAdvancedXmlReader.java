package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.formats.lists.AdvancedTables.Listed;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.xml.XmlCursor;
import org.plimsoll.formats.xml.XmlElement;

/**
 * The advanced XML of the lists of the United States Treasury, outermost element {@code Sanctions}, after the Advanced Sanctions Data Model
 * of the United Nations.
 *
 * <p>Algorithm: what belongs to a party stands in sections before and after it, so the file is gone through twice: once for {@link
 * AdvancedTables}, once for the parties.
 *
 * <p>Source: readers of the file in public repositories and the notes of the publisher that they cite.
 *
 * <p>Limitations: a party without a sanctions entry is only described, not listed, and is set aside; where the file breaks off before its
 * sanctions entries, the parties read so far are delivered without terms and in doubt. Of a period only its ends are kept. Features are told
 * by the words of their types.
 */
final class OfacAdvancedXmlReader implements ListReader {
    private static final String LAST_NAME = "Last Name";

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        var tables = new AdvancedTables(reading);
        boolean whole =
                new XmlPass(reading, "Sanctions").through(files.main(), cursor -> gather(reading, tables, cursor));
        // What is wrong with the file has been said; of a second time nothing is news.
        var quiet = new ListReading(files.main().name(), limits, entry -> {});
        new XmlPass(quiet, "Sanctions").through(files.main(), cursor -> deliver(reading, tables, whole, cursor));
        return reading.report();
    }

    private static boolean gather(ListReading reading, AdvancedTables tables, XmlCursor cursor)
            throws XMLStreamException, IOException {
        switch (cursor.name()) {
            case "DateOfIssue" -> reading.date(cursor.element().joined("-", "Year", "Month", "Day"), ListedDay.ISO);
            case "ReferenceValueSets" -> tables.values(cursor.element());
            case "Location" -> tables.location(cursor.element());
            case "IDRegDocument" -> tables.document(cursor.element());
            case "DistinctParty" -> {
                XmlElement party = cursor.element();
                party.all("Profile").forEach(p -> tables.name(p.attribute("ID"), primary(tables, p)));
            }
            case "ProfileRelationship" -> tables.relation(cursor.element());
            case "SanctionsEntry" -> tables.listing(cursor.element());
            default -> {
                // the sections that hold these
            }
        }
        return true;
    }

    private static boolean deliver(ListReading reading, AdvancedTables tables, boolean whole, XmlCursor cursor)
            throws XMLStreamException, IOException {
        switch (cursor.name()) {
            case "ReferenceValueSets", "Locations", "IDRegDocuments", "ProfileRelationships", "SanctionsEntries" ->
                cursor.skip();
            case "DistinctParty" -> {
                XmlElement party = cursor.element();
                for (XmlElement profile : party.all("Profile").toList()) {
                    if (!profile(reading, tables, whole, party, profile)) {
                        return false;
                    }
                }
            }
            default -> {
                // the section that holds the parties
            }
        }
        return true;
    }

    private static boolean profile(
            ListReading reading, AdvancedTables tables, boolean whole, XmlElement party, XmlElement profile) {
        String id = profile.attribute("ID");
        List<Listed> listings = tables.listings(id);
        if (listings.isEmpty() && whole) {
            reading.setAside();
            reading.issue(Issue.setAside(
                    "not-listed",
                    reading.at(profile.line()),
                    "Party " + DecodedText.quoted(id) + " has no sanctions entry",
                    "It is described and not listed, and so is set aside"));
            return true;
        }
        EntryBuilder entry = reading.entry(profile.line())
                .ref(id)
                .kind(OfacWords.kind(tables.partyKind(profile.attribute("PartySubTypeID"))));
        XmlPass.whole(party, entry);
        if (listings.isEmpty()) {
            entry.doubt(
                    "terms-not-read", "", "The file breaks off before the terms of this entry", "Fetch the file again");
        }
        listings.forEach(l -> terms(entry, l));
        for (XmlElement identity : profile.all("Identity").toList()) {
            names(entry, tables, identity);
            for (AdvancedTables.Document d : tables.documents(identity.attribute("ID"))) {
                OfacWords.document(entry, d.type(), d.number());
            }
        }
        // Some files have the features beside the profile.
        Stream.concat(profile.all("Feature"), party.all("Feature"))
                .forEach(f -> feature(entry.at(f.line()), tables, f));
        for (AdvancedTables.Related r : tables.relations(id)) {
            if (r.former()) {
                entry.remark("Formerly " + r.type(), tables.name(r.to()));
            } else {
                OfacWords.tie(entry, r.type(), tables.name(r.to()), r.to());
            }
        }
        entry.remark(party.text("Comment"));
        return reading.end(entry);
    }

    private static void terms(EntryBuilder entry, Listed listed) {
        listed.day().ifPresent(entry::from);
        entry.remark("List", listed.list());
        listed.bases().forEach(b -> entry.remark("Legal authority", b));
        for (AdvancedTables.Ordered m : listed.measures()) {
            if (m.type().equals("Program")) {
                entry.programme(m.comment());
            } else {
                Measure measure = OfacWords.measure(m.type());
                entry.measure(measure).remark("Sanctions type", m.type());
            }
        }
    }

    private static void feature(EntryBuilder entry, AdvancedTables tables, XmlElement feature) {
        String label = tables.value("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlElement version : feature.all("FeatureVersion").toList()) {
            for (XmlElement detail : version.all("VersionDetail").toList()) {
                String text = detail.text();
                OfacWords.labelled(
                        entry,
                        label,
                        text.isEmpty() ? tables.value("DetailReference", detail.attribute("DetailReferenceID")) : text);
            }
            version.all("DatePeriod").forEach(p -> OfacWords.labelled(entry, label, period(p)));
            for (XmlElement at : version.all("VersionLocation").toList()) {
                String place = tables.location(at.attribute("LocationID"));
                if (label.equalsIgnoreCase("Location")) {
                    entry.fact(tables.country(place) ? Particular.COUNTRY : Particular.ADDRESS, place);
                } else {
                    OfacWords.labelled(entry, label, place);
                }
            }
        }
    }

    /** A whole year is how the list writes that it knows no more than the year. */
    private static String period(XmlElement period) {
        String from = day(period, "Start/From");
        String to = day(period, "End/To");
        if (to.isEmpty() || from.equals(to)) {
            return from;
        }
        boolean year =
                from.length() == 10 && to.length() == 10 && from.substring(0, 4).equals(to.substring(0, 4));
        return year && from.endsWith("-01-01") && to.endsWith("-12-31") ? from.substring(0, 4) : from + " to " + to;
    }

    private static String day(XmlElement period, String path) {
        Optional<XmlElement> at = period.first(path);
        String text = at.map(d -> d.joined("-", "Year", "Month", "Day")).orElse("");
        return ListedDay.ISO.read(text).map(Object::toString).orElse(text);
    }

    private static void names(EntryBuilder entry, AdvancedTables tables, XmlElement identity) {
        Map<String, String> types = partTypes(tables, identity);
        for (XmlElement alias : identity.all("Alias").toList()) {
            ListedName.Kind kind = OfacWords.name(
                    tables.value("AliasType", alias.attribute("AliasTypeID")),
                    alias.attribute("Primary").equals("true"),
                    alias.attribute("LowQuality").equals("true"));
            for (XmlElement name : alias.all("DocumentedName").toList()) {
                entry.at(name.line()).name(written(name, types), latin(tables, name) ? kind : ListedName.Kind.SCRIPT);
            }
        }
    }

    private static String primary(AdvancedTables tables, XmlElement profile) {
        for (XmlElement identity : profile.all("Identity").toList()) {
            Map<String, String> types = partTypes(tables, identity);
            for (XmlElement alias : identity.all("Alias").toList()) {
                for (XmlElement name : alias.all("DocumentedName").toList()) {
                    if (alias.attribute("Primary").equals("true") && latin(tables, name)) {
                        return ListedText.clean(written(name, types));
                    }
                }
            }
        }
        return "";
    }

    private static Map<String, String> partTypes(AdvancedTables tables, XmlElement identity) {
        Map<String, String> types = new LinkedHashMap<>();
        identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")
                .forEach(
                        g -> types.put(g.attribute("ID"), tables.value("NamePartType", g.attribute("NamePartTypeID"))));
        return types;
    }

    private static boolean latin(AdvancedTables tables, XmlElement name) {
        return name.all("DocumentedNamePart/NamePartValue")
                .map(v -> tables.value("Script", v.attribute("ScriptID")))
                .allMatch(s -> s.isEmpty() || s.equalsIgnoreCase("Latin"));
    }

    /** A person's last name before a comma, as in the other formats of these lists; anything else as it stands. */
    private static String written(XmlElement name, Map<String, String> types) {
        List<String> last = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (XmlElement value : name.all("DocumentedNamePart/NamePartValue").toList()) {
            String type = types.getOrDefault(value.attribute("NamePartGroupID"), "");
            (type.equals(LAST_NAME) ? last : others).add(value.text());
        }
        return OfacWords.name(String.join(" ", last), String.join(" ", others));
    }
}
