package org.plimsoll.core.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.core.sanction.Designation;

/** Gathers parties, links and designations in any order; what does not fit together is refused when the network is built. */
public final class NetworkBuilder {
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Attached> designations = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private record Attached(String party, Designation designation) {}

    /**
     * What came of building.
     *
     * @param network all that fits together
     * @param refusals what does not, in the order found
     */
    public record Built(Network network, List<Refusal> refusals) {
        public Built {
            refusals = List.copyOf(refusals);
        }

        /** The network, where nothing was refused; for callers who made all parts themselves. */
        public Network orThrow() {
            if (!refusals.isEmpty()) {
                throw new IllegalStateException(refusals.getFirst().words());
            }
            return network;
        }
    }

    /** Adds a party. The same again changes nothing; another one with the same id is refused. */
    public NetworkBuilder party(Party party) {
        Party kept = parties.putIfAbsent(party.id(), party);
        if (kept != null && !kept.equals(party)) {
            refusals.add(new Refusal.SameId(kept, party));
        }
        return this;
    }

    /** Adds a statement. The same again stands twice, as two sources may say the same. */
    public NetworkBuilder link(Link link) {
        links.add(link);
        return this;
    }

    /** Says that a party is the subject of an entry of a list. There is no other way to be listed. */
    public NetworkBuilder listed(String party, Designation designation) {
        designations.add(new Attached(party, designation));
        return this;
    }

    /** The network so far. */
    public Built build() {
        var refused = new ArrayList<>(refusals);
        var kept = new ArrayList<Link>(links.size());
        for (Link link : links) {
            if (!parties.containsKey(link.from())) {
                refused.add(new Refusal.UnknownParty(link, link.from()));
            } else if (!parties.containsKey(link.to())) {
                refused.add(new Refusal.UnknownParty(link, link.to()));
            } else {
                kept.add(link);
            }
        }
        var listed = new LinkedHashMap<String, List<Designation>>();
        for (Attached attached : designations) {
            if (parties.containsKey(attached.party())) {
                listed.computeIfAbsent(attached.party(), id -> new ArrayList<>())
                        .add(attached.designation());
            } else {
                refused.add(new Refusal.UnknownListed(attached.designation(), attached.party()));
            }
        }
        return new Built(new Network(List.copyOf(parties.values()), kept, listed), refused);
    }
}
