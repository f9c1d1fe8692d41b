package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.ListedPath.Step;
import org.plimsoll.core.network.Validity.Then;

/**
 * The best chain from a party to each listed party that can be reached from it on a day.
 *
 * <p>Algorithm: a chain is as good as its weakest link. Breadth-first searches over the links that are sure enough and bind close enough, the
 * surest and closest first, find each listed party at the level of its best chain: first by the least sure link, then by the loosest relation,
 * then by the number of links, then by the ids along the chain. Between two neighbours on it the strongest statement of that level is shown.
 *
 * <p>Source: bottleneck paths by thresholds; the order is a decision of this program and not of any authority.
 *
 * <p>Accuracy: exact for that order. No link is left out that may have been in force; those of unknown date are named.
 *
 * <p>Limitations: links are walked from a ship to those behind it; only meetings and links of unsaid kind are walked both ways, so that two ships of
 * one owner are not joined. Chains beyond the bounds are not found; how many listed parties were left out for number is said. The size of a
 * share does not count.
 */
public final class Paths {

    /**
     * How far to look.
     *
     * @param maxLinks links of one chain, at least 1
     * @param maxPaths chains given, the best first, at least 1
     */
    public record Bounds(int maxLinks, int maxPaths) {
        /** 12 links, 100 chains. */
        public static final Bounds DEFAULT = new Bounds(12, 100);

        public Bounds {
            if (maxLinks < 1 || maxPaths < 1) {
                throw new IllegalArgumentException("bounds must be at least 1");
            }
        }
    }

    /**
     * What was found.
     *
     * @param paths the best chain to each listed party, the best chain first
     * @param leftOut listed parties that were reached and left out for number
     */
    public record Found(List<ListedPath> paths, int leftOut) {
        public Found {
            paths = List.copyOf(paths);
        }
    }

    private final Network network;
    private final LocalDate day;
    private final List<Integer> ends = new ArrayList<>();
    private final boolean[] done;

    private record Edge(int to, Link link) {}

    private Paths(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
        done = new boolean[network.parties().size()];
        for (int i = 0; i < done.length; i++) {
            done[i] = network.listed(network.parties().get(i).id(), day).isEmpty();
            if (!done[i]) {
                ends.add(i);
            }
        }
    }

    /** Chains from a party, whose id must be one of the network. A party that is listed itself is no end of its own chain. */
    public static Found from(String id, LocalDate day, Network network, Bounds bounds) {
        var paths = new Paths(network, day);
        int start = network.at(id);
        paths.done[start] = true;
        var found = new ArrayList<ListedPath>();
        for (Certainty certainty : Certainty.values()) {
            for (int grade = 0; grade < Strength.GRADES; grade++) {
                paths.search(start, certainty, grade, bounds.maxLinks(), found);
            }
        }
        int kept = Math.min(found.size(), bounds.maxPaths());
        return new Found(found.subList(0, kept), found.size() - kept);
    }

    /** Adds the chains to all ends not found before, those with fewer links first, then by the ids along them. */
    private void search(int start, Certainty certainty, int grade, int maxLinks, List<ListedPath> found) {
        if (ends.stream().allMatch(i -> done[i])) {
            return;
        }
        @Nullable Edge[] came = new Edge[done.length];
        int[] before = new int[done.length];
        boolean[] seen = new boolean[done.length];
        Arrays.fill(before, -1);
        seen[start] = true;
        Deque<Integer> frontier = new ArrayDeque<>(List.of(start));
        for (int depth = 1; depth <= maxLinks && !frontier.isEmpty(); depth++) {
            // Going through a layer in its order, and from each party by the ids of the next, is the order of the ids
            // along the chain.
            Deque<Integer> next = new ArrayDeque<>();
            for (int at : frontier) {
                for (Edge edge : edges(at, certainty, grade).values()) {
                    if (!seen[edge.to()]) {
                        seen[edge.to()] = true;
                        came[edge.to()] = edge;
                        before[edge.to()] = at;
                        next.add(edge.to());
                    }
                }
            }
            for (int end : next) {
                if (!done[end]) {
                    done[end] = true;
                    found.add(path(end, came, before));
                }
            }
            frontier = next;
        }
    }

    /** The strongest link to each neighbour, by the neighbour's id. */
    private Map<String, Edge> edges(int at, Certainty certainty, int grade) {
        String id = network.parties().get(at).id();
        var edges = new TreeMap<String, Edge>();
        Comparator<Link> order = Strength.order(day);
        for (Link link : network.linksFrom(id)) {
            offer(edges, link, link.to(), certainty, grade, order);
        }
        for (Link link : network.linksTo(id)) {
            if (Strength.mutual(link.relation())) {
                offer(edges, link, link.from(), certainty, grade, order);
            }
        }
        return edges;
    }

    private void offer(
            Map<String, Edge> edges, Link link, String to, Certainty certainty, int grade, Comparator<Link> order) {
        if (link.certainty().compareTo(certainty) > 0
                || Strength.grade(link.relation()) > grade
                || link.valid().on(day) == Then.NOT_IN_FORCE) {
            return;
        }
        Edge known = edges.get(to);
        if (known == null || order.compare(link, known.link()) < 0) {
            edges.put(to, new Edge(network.at(to), link));
        }
    }

    private ListedPath path(int end, @Nullable Edge[] came, int[] before) {
        var steps = new ArrayList<Step>();
        int at = end;
        for (Edge edge = came[at]; edge != null; edge = came[at]) {
            steps.add(new Step(
                    network.parties().get(before[at]),
                    edge.link(),
                    network.parties().get(at)));
            at = before[at];
        }
        Collections.reverse(steps);
        Link weakest = steps.getFirst().link();
        for (Step step : steps) {
            if (Strength.order(day).compare(step.link(), weakest) > 0) {
                weakest = step.link();
            }
        }
        return new ListedPath(
                day, steps, weakest, network.listed(network.parties().get(end).id(), day));
    }
}
