package org.plimsoll.core.network;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a network that lies around some of its parties. */
public final class Neighbourhood {
    private Neighbourhood() {}

    /**
     * The parties that stand behind those, step by step, and those behind which they stand themselves; with all statements between them.
     *
     * <p>From each party one goes to those behind it for as many steps as are allowed, but down to what a party stands behind only from those
     * asked for: whoever shares an owner with a ship is not around it.
     *
     * @param ids parties of the network
     * @param steps how far, at least 1
     */
    public static Network of(Network network, Collection<String> ids, int steps) {
        Map<String, Integer> distance = distances(network, ids, steps);
        NetworkBuilder builder = Network.builder();
        network.parties().stream().filter(p -> distance.containsKey(p.id())).forEach(builder::party);
        network.links().stream()
                .filter(l -> distance.containsKey(l.from()) && distance.containsKey(l.to()))
                .forEach(builder::link);
        distance.keySet().forEach(id -> network.designations(id).forEach(d -> builder.listed(id, d)));
        return builder.build().orThrow();
    }

    /** How many steps each party of the neighbourhood lies from those asked for. */
    public static Map<String, Integer> distances(Network network, Collection<String> ids, int steps) {
        Map<String, Integer> distance = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String id : ids) {
            network.at(id);
            distance.put(id, 0);
            open.add(id);
        }
        while (!open.isEmpty()) {
            String at = open.remove();
            int here = distance.getOrDefault(at, 0);
            if (here == steps) {
                continue;
            }
            for (Link link : network.linksFrom(at)) {
                if (distance.putIfAbsent(link.to(), here + 1) == null) {
                    open.add(link.to());
                }
            }
        }
        for (String id : ids) {
            network.linksTo(id).forEach(link -> distance.putIfAbsent(link.from(), 1));
        }
        return distance;
    }
}
