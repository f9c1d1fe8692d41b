package org.plimsoll.formats.network;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Validity;
import org.plimsoll.core.sanction.Designation;

/**
 * Writes a network as GraphML 1.0, for programs that draw and count graphs. Nodes have a name, a kind, an IMO number and whether they are
 * listed on a day; edges, from the party that is owned, managed or directed to the one behind it, have their relation, share, dates, certainty
 * and source.
 *
 * <p>Source: Brandes, Eiglsperger, Herman, Himsolt, Marshall, GraphML Progress Report, Graph Drawing 2001, and the schema of GraphML 1.0.
 *
 * <p>Limitations: ids of nodes are n0, n1 and so on in the order of the network, because not every id of a party is one of XML; the party's id
 * is among the data. Characters that XML cannot hold become U+FFFD, and line ends within a text become blanks. Shares that are not said are
 * left out.
 */
public final class GraphMlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private enum Key {
        PARTY("node", "string", "party"),
        LABEL("node", "string", "label"),
        KIND("node", "string", "kind"),
        IMO("node", "string", "imo"),
        LISTED("node", "string", "listed"),
        LISTS("node", "string", "lists"),
        RELATION("edge", "string", "relation"),
        SHARE_LEAST("edge", "double", "share_least"),
        SHARE_MOST("edge", "double", "share_most"),
        FROM("edge", "string", "from"),
        UNTIL("edge", "string", "until"),
        IN_FORCE("edge", "string", "in_force"),
        CERTAINTY("edge", "string", "certainty"),
        SOURCE("edge", "string", "source");

        private final String owner;
        private final String type;
        private final String attribute;

        Key(String owner, String type, String attribute) {
            this.owner = owner;
            this.type = type;
            this.attribute = attribute;
        }

        /** Within the file; a node and an edge may have an attribute of the same name. */
        private String id() {
            return owner.charAt(0) + "_" + attribute;
        }
    }

    private final Appendable out;
    private final LocalDate day;

    private GraphMlWriter(Appendable out, LocalDate day) {
        this.out = out;
        this.day = day;
    }

    /** Writes a network as of a day; the caller opens (as UTF-8) and closes. Links out of force that day are written too, and say so. */
    public static void write(Network network, LocalDate day, Appendable out) throws IOException {
        new GraphMlWriter(out, day).graph(network);
    }

    private void graph(Network network) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"")
                .append(NAMESPACE)
                .append("\">\n");
        for (Key key : Key.values()) {
            out.append("  <key id=\"").append(key.id()).append("\" for=\"").append(key.owner);
            out.append("\" attr.name=\"")
                    .append(key.attribute)
                    .append("\" attr.type=\"")
                    .append(key.type);
            out.append("\"/>\n");
        }
        out.append("  <graph id=\"network\" edgedefault=\"directed\">\n");
        Map<String, String> ids = new LinkedHashMap<>();
        for (Party party : network.parties()) {
            ids.put(party.id(), "n" + ids.size());
            node(network, party, ids.getOrDefault(party.id(), ""));
        }
        int edge = 0;
        for (Link link : network.links()) {
            edge("e" + edge++, link, ids.getOrDefault(link.from(), ""), ids.getOrDefault(link.to(), ""));
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private void node(Network network, Party party, String id) throws IOException {
        out.append("    <node id=\"").append(id).append("\">\n");
        data(Key.PARTY, party.id());
        data(Key.LABEL, party.name());
        data(Key.KIND, party.kind().key());
        data(Key.IMO, party.imo().map(imo -> imo.digits()).orElse(""));
        List<Designation> listed = network.listed(party.id(), day);
        // In words and not yes or no, because a list may leave a day open.
        data(
                Key.LISTED,
                listed.stream()
                        .map(d -> Network.then(d, day))
                        .min(Enum::compareTo)
                        .map(Designation.Then::words)
                        .orElse(Designation.Then.NOT_IN_FORCE.words()));
        data(
                Key.LISTS,
                listed.stream().map(d -> d.version().list().title()).distinct().collect(Collectors.joining("; ")));
        out.append("    </node>\n");
    }

    private void edge(String id, Link link, String source, String target) throws IOException {
        out.append("    <edge id=\"").append(id).append("\" source=\"").append(source);
        out.append("\" target=\"").append(target).append("\">\n");
        data(Key.RELATION, link.relation().words());
        if (link.ownership() && link.share().said()) {
            data(Key.SHARE_LEAST, Double.toString(link.share().least()));
            data(Key.SHARE_MOST, Double.toString(link.share().most()));
        }
        data(Key.FROM, link.valid().from().map(LocalDate::toString).orElse(""));
        data(Key.UNTIL, link.valid().until().map(LocalDate::toString).orElse(""));
        data(Key.IN_FORCE, inForce(link.valid().on(day)));
        data(Key.CERTAINTY, link.certainty().name().toLowerCase(Locale.ROOT));
        data(Key.SOURCE, link.source());
        out.append("    </edge>\n");
    }

    private static String inForce(Validity.Then then) {
        return switch (then) {
            case IN_FORCE -> "yes";
            case NOT_KNOWN -> "date not said";
            case NOT_IN_FORCE -> "no";
        };
    }

    private void data(Key key, String value) throws IOException {
        if (!value.isBlank()) {
            out.append("      <data key=\"").append(key.id()).append("\">");
            escape(value);
            out.append("</data>\n");
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.append(Character.toString(allowed(c) ? c : 0xfffd));
            }
        }
    }

    /** What XML 1.0 allows, without control characters that it allows and nobody can read. */
    private static boolean allowed(int c) {
        return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
    }
}
