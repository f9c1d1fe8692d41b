package org.plimsoll.core.casefile;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.vessel.Fleet;

/**
 * A case as its folder says it, whole and unjudged.
 *
 * @param question what it asks
 * @param flows the traffics that it follows; the first is the one of the headline
 * @param reference places, hulls, listings and sources
 * @param observations what was seen and read
 * @param settings how to compute
 * @param replies the right of reply
 */
public record CaseFile(
        Question question,
        List<Flow> flows,
        Reference reference,
        Observations observations,
        Settings settings,
        List<Reply> replies) {

    /** Places, hulls, listings and sources. */
    public record Reference(Gazetteer places, Fleet fleet, List<Listing> listings, List<Source> sources) {
        public Reference {
            listings = List.copyOf(listings);
            sources = List.copyOf(sources);
        }

        /** The source of that id. */
        public Optional<Source> source(String id) {
            return sources.stream().filter(s -> s.id().equals(id)).findFirst();
        }
    }

    public CaseFile {
        if (flows.isEmpty()) {
            throw new IllegalArgumentException("a case follows at least one flow");
        }
        flows = List.copyOf(flows);
        replies = List.copyOf(replies);
    }

    /** The flow of the headline. */
    public Flow mainFlow() {
        return flows.getFirst();
    }

    /** The same case computed otherwise. */
    public CaseFile with(Settings other) {
        return new CaseFile(question, flows, reference, observations, other, replies);
    }
}
