package org.plimsoll.core.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/**
 * A case as its folder says it, whole and unjudged.
 *
 * @param question what it asks
 * @param flows the traffics that it follows; the first is the one of the headline
 * @param reference places, hulls, lists, ties and sources
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

    /**
     * What the observations are read against.
     *
     * @param listings those that the case states itself
     * @param screened what was found on the lists that were asked
     * @param ties who stands behind whom
     * @param sources those that the case describes itself
     */
    public record Reference(
            Gazetteer places, Fleet fleet, List<Listing> listings, Screened screened, Ties ties, List<Source> sources) {
        public Reference {
            listings = List.copyOf(listings);
            sources = List.copyOf(sources);
        }

        /** The listings that the case states, and those that were found on lists. */
        public List<Listing> allListings() {
            return Stream.concat(listings.stream(), screened.listings().stream())
                    .toList();
        }

        /** Firms and persons by id: those of {@code ties}, and those that a statement about a hull names. */
        public Map<String, Party> named() {
            Map<String, Party> named = new LinkedHashMap<>();
            ties.parties().forEach(p -> named.putIfAbsent(p.id(), p));
            for (Hull hull : fleet.hulls()) {
                for (Statement statement : hull.statements()) {
                    if (statement.attribute().party()) {
                        String id = Party.idOf(statement.value());
                        named.putIfAbsent(id, Party.of(id, statement.value(), SubjectKind.OTHER));
                    }
                }
            }
            return named;
        }

        /** The source of that id. */
        public Optional<Source> source(String id) {
            return allSources().stream().filter(s -> s.id().equals(id)).findFirst();
        }

        /** The sources that the case describes, and the versions of lists that were asked. */
        public List<Source> allSources() {
            return Stream.concat(sources.stream(), screened.asked().stream().map(Screened.Asked::source))
                    .toList();
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
