package org.plimsoll.formats.network;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Share;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.Designation.Then;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.formats.json.JsonWriter;

/**
 * Writes a network as entities of FollowTheMoney, one JSON object a line: parties first, then statements, then Sanctions. The same network
 * gives the same bytes, and ids are made of those of the parties, so that two files can be told apart line by line.
 *
 * <p>Source: the FollowTheMoney model, schemata Vessel, Company, Person, Airplane, LegalEntity, Ownership, Directorship, Representation,
 * UnknownLink and Sanction.
 *
 * <p>Limitations: an organisation is written as a Company, because only that can own and be owned there. A share within bounds is written as
 * {@code 25-50}. The certainty of a statement has no place of its own and stands in its summary. Representation is between legal entities
 * there; a ship that is managed stands as its client all the same, as it does in files of others. The topic {@code sanction} and
 * a Sanction are given to parties with a designation that is not known to be out of force, and to no others: a Sanction that has passed would
 * be read as one that stands.
 */
public final class FtmNetworkWriter {
    private final Appendable out;
    private final String dataset;
    private final Map<String, Integer> sameIds = new LinkedHashMap<>();

    private FtmNetworkWriter(Appendable out, String dataset) {
        this.out = out;
        this.dataset = dataset;
    }

    /**
     * Writes all of a network; the caller opens (as UTF-8) and closes.
     *
     * @param dataset short name of the body of data that the entities are said to come from, in lower case with underscores
     */
    public static void write(Network network, String dataset, Appendable out) throws IOException {
        var writer = new FtmNetworkWriter(out, dataset);
        for (Party party : network.parties()) {
            writer.party(party, !standing(network, party).isEmpty());
        }
        for (Link link : network.links()) {
            writer.link(link);
        }
        for (Party party : network.parties()) {
            for (Designation designation : standing(network, party)) {
                writer.sanction(party, designation);
            }
        }
    }

    private static List<Designation> standing(Network network, Party party) {
        return network.designations(party.id()).stream()
                .filter(designation -> designation.then() != Then.NOT_IN_FORCE)
                .toList();
    }

    private void party(Party party, boolean listed) throws IOException {
        var properties = new LinkedHashMap<String, List<String>>();
        properties.put("name", List.of(party.name()));
        party.imo().ifPresent(imo -> properties.put("imoNumber", List.of("IMO" + imo.digits())));
        if (listed) {
            properties.put("topics", List.of("sanction"));
        }
        String schema = switch (party.kind()) {
            case VESSEL -> "Vessel";
            case ORGANISATION -> "Company";
            case PERSON -> "Person";
            case AIRCRAFT -> "Airplane";
            case OTHER -> "LegalEntity";
        };
        entity(party.id(), schema, party.name(), properties);
    }

    private void link(Link link) throws IOException {
        var properties = new LinkedHashMap<String, List<String>>();
        String schema = ends(link, properties);
        role(link.relation()).ifPresent(role -> properties.put("role", List.of(role)));
        if (link.ownership() && link.share().said()) {
            properties.put("percentage", List.of(percentage(link.share())));
        }
        link.valid().from().ifPresent(day -> properties.put("startDate", List.of(day.toString())));
        link.valid().until().ifPresent(day -> properties.put("endDate", List.of(day.toString())));
        properties.put("summary", List.of(link.certainty().name().toLowerCase(Locale.ROOT)));
        if (!link.source().isBlank()) {
            properties.put("publisher", List.of(link.source()));
        }
        String id = link.from() + "-" + link.relation().key() + "-" + link.to();
        entity(unique(id), schema, link.relation().words(), properties);
    }

    private record Ends(String schema, String subject, String behind) {}

    /** The two ends, and the schema whose ends they are. */
    private static String ends(Link link, Map<String, List<String>> properties) {
        Ends ends = switch (link.relation()) {
            case OWNED_BY, REGISTERED_OWNER -> new Ends("Ownership", "asset", "owner");
            case DIRECTED_BY -> new Ends("Directorship", "organization", "director");
            case MANAGED_BY, OPERATED_BY -> new Ends("Representation", "client", "agent");
            case LINKED_TO, MET -> new Ends("UnknownLink", "object", "subject");
        };
        properties.put(ends.subject(), List.of(link.from()));
        properties.put(ends.behind(), List.of(link.to()));
        return ends.schema();
    }

    private static Optional<String> role(Relation relation) {
        return switch (relation) {
            case REGISTERED_OWNER -> Optional.of("registered owner");
            case MANAGED_BY -> Optional.of("manager");
            case OPERATED_BY -> Optional.of("operator");
            case MET -> Optional.of("met at sea");
            case OWNED_BY, DIRECTED_BY, LINKED_TO -> Optional.empty();
        };
    }

    private static String percentage(Share share) {
        return share.known() ? number(share.least()) : number(share.least()) + "-" + number(share.most());
    }

    private static String number(double percent) {
        return new BigDecimal(Double.toString(percent)).stripTrailingZeros().toPlainString();
    }

    private void sanction(Party party, Designation designation) throws IOException {
        ListEntry entry = designation.entry();
        Terms terms = entry.terms();
        var properties = new LinkedHashMap<String, List<String>>();
        properties.put("entity", List.of(party.id()));
        properties.put(
                "authority", List.of(designation.version().list().authority().words()));
        properties.put("authorityId", List.of(entry.ref()));
        if (!terms.programmes().isEmpty()) {
            properties.put("program", terms.programmes());
        }
        List<String> provisions = terms.measures().stream()
                .filter(measure -> measure != Measure.NOT_SAID)
                .map(Measure::words)
                .toList();
        if (!provisions.isEmpty()) {
            properties.put("provisions", provisions);
        }
        terms.from().ifPresent(day -> properties.put("startDate", List.of(day.toString())));
        terms.until().ifPresent(day -> properties.put("endDate", List.of(day.toString())));
        properties.put(
                "summary",
                List.of(designation.then().words() + " on " + designation.day() + ": " + designation.reason()));
        properties.put("publisher", List.of(designation.version().list().title()));
        String id = party.id() + "-listed-" + designation.version().list().key();
        entity(unique(id), "Sanction", designation.version().list().title(), properties);
    }

    /** The id, with a number behind it from its second use on. */
    private String unique(String id) {
        int use = sameIds.merge(id, 1, Integer::sum);
        return use == 1 ? id : id + "-" + use;
    }

    private void entity(String id, String schema, String caption, Map<String, List<String>> properties)
            throws IOException {
        JsonWriter json = JsonWriter.compact(out);
        json.beginObject()
                .member("id", id)
                .member("caption", caption)
                .member("schema", schema)
                .name("properties")
                .beginObject();
        for (var property : properties.entrySet()) {
            list(json.name(property.getKey()), property.getValue());
        }
        json.endObject();
        list(json.name("datasets"), List.of(dataset));
        json.endObject().finish();
        out.append('\n');
    }

    private static void list(JsonWriter json, List<String> values) throws IOException {
        json.beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
