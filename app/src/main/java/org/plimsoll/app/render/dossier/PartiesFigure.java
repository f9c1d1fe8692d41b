package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.PartyGraph;
import org.plimsoll.app.render.draw.PartyGraph.Edge;
import org.plimsoll.app.render.draw.PartyGraph.Line;
import org.plimsoll.app.render.draw.PartyGraph.Node;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Paths;
import org.plimsoll.core.sanction.Designation.Then;
import org.plimsoll.core.sanction.Relation;

/** The chains from the ships to listed firms and persons, as a picture. */
final class PartiesFigure {
    private static final int MOST_SHIPS = 30;
    private static final int MOST_PARTIES = 60;

    private final Findings findings;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    private PartiesFigure(Findings findings) {
        this.findings = findings;
    }

    static Optional<Drawn> of(Findings findings) {
        return new PartiesFigure(findings).drawn();
    }

    private Optional<Drawn> drawn() {
        List<PartyEntries.ToParty> chains = new PartyEntries(findings).all();
        Set<String> ships = new LinkedHashSet<>();
        for (PartyEntries.ToParty chain : chains) {
            if ((ships.contains(chain.ship().id()) || ships.size() < MOST_SHIPS) && nodes.size() < MOST_PARTIES) {
                ships.add(chain.ship().id());
                add(chain.path());
            }
        }
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        int all = (int) chains.stream().map(c -> c.ship().id()).distinct().count();
        var caption = new Caption(
                "parties-figure",
                "Who stands behind the ships, " + Dates.day(findings.who().day()),
                "Chains of statements from " + ships.size()
                        + (all > ships.size() ? " of " + Numbers.whole(all) : "")
                        + " ships, callers first, to firms and persons with an entry of their own on a list. From the other ships no chain of up to "
                        + Paths.Bounds.DEFAULT.maxLinks() + " links leads to one, which clears none of them.",
                "Sources: the lists and statements that the table of chains cites");
        int columns = nodes.values().stream().mapToInt(Node::column).max().orElse(0) + 1;
        List<String> headings = IntStream.range(0, columns)
                .mapToObj(c -> c == 0 ? "ships" : c == 1 ? "behind them" : c + " steps away")
                .toList();
        var input = new PartyGraph.Input(headings, List.copyOf(nodes.values()), List.copyOf(edges.values()));
        return Optional.of(Drawn.of("parties", Figure.WIDE, width -> PartyGraph.draw(caption, input, width)));
    }

    private void add(ListedPath path) {
        int column = 0;
        node(path.steps().getFirst().from(), column);
        for (ListedPath.Step step : path.steps()) {
            String from = key(step.from());
            Node before = nodes.get(from);
            column = (before == null ? column : before.column()) + 1;
            node(step.to(), column);
            String to = key(step.to());
            Node behind = nodes.get(to);
            // What stands in an earlier column already would be reached backwards; the table below has the chain.
            if (behind != null && behind.column() >= column) {
                edges.putIfAbsent(from + " " + to, new Edge(from, to, line(step.link()), words(step)));
            }
        }
    }

    /** A person on two lists is drawn once, like in the table. */
    private static String key(Party party) {
        return Party.idOf(party.name());
    }

    private void node(Party party, int column) {
        Network network = findings.who().network();
        boolean listed = network.listed(party.id(), findings.who().day()).stream()
                .map(d -> Network.then(d, findings.who().day()))
                .anyMatch(t -> t == Then.IN_FORCE || t == Then.WHEN_LAST_SEEN);
        List<String> words = new ArrayList<>(List.of(party.name()));
        network.listed(party.id(), findings.who().day())
                .forEach(d -> words.add(d.version().list().title() + ": "
                        + Network.then(d, findings.who().day()).words()));
        nodes.merge(
                key(party),
                new Node(key(party), party.name(), column, listed, String.join("; ", words)),
                (a, b) -> b.listed() && !a.listed() ? new Node(a.id(), a.label(), a.column(), true, b.words()) : a);
    }

    private static Line line(Link link) {
        return !link.certainty().verified()
                ? Line.UNVERIFIED
                : link.relation() == Relation.LINKED_TO || link.relation() == Relation.MET ? Line.LOOSE : Line.FIRM;
    }

    private static String words(ListedPath.Step step) {
        Link link = step.link();
        return step.from().name() + " " + link.relation().words() + " "
                + step.to().name() + ", " + link.certainty().name().toLowerCase(java.util.Locale.ROOT) + ", "
                + link.valid().words() + "; " + link.source();
    }
}
