package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.xml.XmlElement;

/**
 * What the advanced XML keeps apart from its parties: reference values, locations, documents, sanctions entries and relationships, gathered on
 * a first way through the file. Only looked up by number, never gone through.
 *
 * <p>Limitations: all texts together are limited to 48 Mi characters and the parts to two million, several times what the largest list
 * needs; beyond, parts are left out with an issue.
 */
final class AdvancedTables {
    private static final long MOST_CHARS = 48L << 20;
    private static final int MOST_PARTS = 2_000_000;

    /** A listing of a party. */
    record Listed(String list, Optional<LocalDate> day, List<String> bases, List<Ordered> measures) {}

    /** One measure with its comment, which is the programme where the type is Program. */
    record Ordered(String type, String comment) {}

    /** A document of a party. */
    record Document(String type, String number) {}

    /** A relationship from a party to another. */
    record Related(String type, String to, boolean former) {}

    private final ListReading reading;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> locations = new HashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, List<Listed>> listings = new HashMap<>();
    private final Map<String, List<Related>> relations = new HashMap<>();
    private long chars;
    private int parts;
    private boolean full;

    AdvancedTables(ListReading reading) {
        this.reading = reading;
    }

    /** All reference values: a set holds values, each with an ID. */
    void values(XmlElement sets) {
        for (XmlElement set : sets.children()) {
            for (XmlElement value : set.children()) {
                String text = value.text().isEmpty() ? value.attribute("Description") : value.text();
                if (room(text.length() + 16)) {
                    values.put(value.name() + '#' + value.attribute("ID"), ListedText.clean(text));
                }
                String partyType = value.attribute("PartyTypeID");
                if (!partyType.isEmpty() && room(32)) {
                    values.put("PartySubType>" + value.attribute("ID"), partyType);
                }
            }
        }
    }

    /** The text of a reference value; empty where there is none with that ID. */
    String value(String type, String id) {
        return values.getOrDefault(type + '#' + id, "");
    }

    /** Vessel, Individual and so on; subtypes without a word of their own go by the type above them. */
    String partyKind(String subType) {
        String own = value("PartySubType", subType);
        return own.isEmpty() || own.equalsIgnoreCase("unknown")
                ? value("PartyType", values.getOrDefault("PartySubType>" + subType, ""))
                : own;
    }

    void location(XmlElement location) {
        List<String> texts = new ArrayList<>();
        location.all("LocationPart")
                .forEach(p -> p.texts("LocationPartValue/Value").forEach(texts::add));
        location.all("LocationCountry")
                .map(c -> value("Country", c.attribute("CountryID")))
                .filter(c -> !c.isEmpty() && !c.equalsIgnoreCase("undetermined"))
                .filter(c -> !texts.contains(c))
                .forEach(texts::add);
        String text = String.join(", ", texts);
        if (!text.isEmpty() && room(text.length())) {
            locations.put(location.attribute("ID"), text);
        }
    }

    String location(String id) {
        return locations.getOrDefault(id, "");
    }

    /** Whether the location is nothing but the name of a country. */
    boolean country(String location) {
        return location.indexOf(',') < 0;
    }

    void document(XmlElement d) {
        String number = d.text("IDRegistrationNo");
        if (room(number.length())) {
            documents
                    .computeIfAbsent(d.attribute("IdentityID"), k -> new ArrayList<>(1))
                    .add(new Document(value("IDRegDocType", d.attribute("IDRegDocTypeID")), number));
        }
    }

    List<Document> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    /** The primary name of a party, for those related to it. */
    void name(String profile, String name) {
        if (!name.isEmpty() && room(name.length())) {
            names.putIfAbsent(profile, name);
        }
    }

    String name(String profile) {
        return names.getOrDefault(profile, "");
    }

    void listing(XmlElement entry) {
        Optional<LocalDate> day = Optional.empty();
        List<String> bases = new ArrayList<>(1);
        for (XmlElement event : entry.all("EntryEvent").toList()) {
            for (XmlElement date : event.all("Date").toList()) {
                Optional<LocalDate> found = ListedDay.ISO.read(date.joined("-", "Year", "Month", "Day"));
                if (found.isPresent() && (day.isEmpty() || found.get().isBefore(day.get()))) {
                    day = found;
                }
            }
            String basis = value("LegalBasis", event.attribute("LegalBasisID"));
            if (!basis.isEmpty() && !bases.contains(basis)) {
                bases.add(basis);
            }
        }
        List<Ordered> measures = entry.all("SanctionsMeasure")
                .map(m ->
                        new Ordered(value("SanctionsType", m.attribute("SanctionsTypeID")), shared(m.text("Comment"))))
                .distinct()
                .toList();
        if (room(64 + 32 * measures.size())) {
            listings.computeIfAbsent(entry.attribute("ProfileID"), k -> new ArrayList<>(1))
                    .add(new Listed(value("List", entry.attribute("ListID")), day, List.copyOf(bases), measures));
        }
    }

    List<Listed> listings(String profile) {
        return listings.getOrDefault(profile, List.of());
    }

    void relation(XmlElement r) {
        if (room(16)) {
            relations
                    .computeIfAbsent(r.attribute("From-ProfileID"), k -> new ArrayList<>(1))
                    .add(new Related(
                            value("RelationType", r.attribute("RelationTypeID")),
                            r.attribute("To-ProfileID"),
                            r.attribute("Former").equals("true")));
        }
    }

    List<Related> relations(String profile) {
        return relations.getOrDefault(profile, List.of());
    }

    /** The same few programmes stand at most entries. */
    private String shared(String text) {
        String known = shared.get(text);
        if (known == null) {
            known = text;
            if (room(text.length())) {
                shared.put(text, text);
            }
        }
        return known;
    }

    private boolean room(int length) {
        parts++;
        chars += length;
        if (chars <= MOST_CHARS && parts <= MOST_PARTS) {
            return true;
        }
        if (!full) {
            full = true;
            reading.issue(Issue.setAside(
                    "too-many-parts",
                    reading.at(0),
                    "The documents, locations, relationships and listings of the file are more than fit; further ones were left out",
                    "Check that the file is what it should be"));
        }
        return false;
    }
}
