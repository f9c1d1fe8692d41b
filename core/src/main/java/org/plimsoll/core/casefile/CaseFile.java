package org.plimsoll.core.casefile;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.observation.Aggregate;
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

    /**
     * The published counts of a flow that speak of the watched place and of the period of the case; a count without a place does. A part of
     * something that is no verified count of calls stands alone: nothing else holds its calls.
     */
    public List<Aggregate> countsOf(Flow flow) {
        List<Aggregate> counts = concerning(flow);
        List<String> wholes = counts.stream()
                .filter(a -> a.detail().unit().equals("calls")
                        && a.citation().certainty().verified())
                .map(Aggregate::id)
                .toList();
        return counts.stream()
                .map(a -> a.detail().within().map(wholes::contains).orElse(true) ? a : a.alone())
                .toList();
    }

    private List<Aggregate> concerning(Flow flow) {
        return observations.aggregates().stream()
                .filter(a -> a.flow().equals(flow.id())
                        && a.period().overlaps(question.period())
                        && a.place().map(place -> concerns(place, flow)).orElse(true))
                .toList();
    }

    /** A place of which nothing is known may be the watched one under another name. */
    private boolean concerns(String place, Flow flow) {
        Gazetteer places = reference.places();
        return places.find(place).isEmpty() || places.within(place, flow.watch()) || places.within(flow.watch(), place);
    }

    /** The same case with no other counts of a flow than those that {@link #countsOf} gives. */
    public CaseFile counting(Flow flow) {
        return new CaseFile(question, flows, reference, observations.withAggregates(countsOf(flow)), settings, replies);
    }

    /** The same case computed otherwise. */
    public CaseFile with(Settings other) {
        return new CaseFile(question, flows, reference, observations, other, replies);
    }
}
