package org.plimsoll.formats.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.place.Gazetteer;

/**
 * What the rows of a table may refer to.
 *
 * @param times how to read times without an offset
 * @param sources ids of the sources
 * @param flows ids of the flows, the first being that of rows which name none
 * @param places the case's places
 * @param aggregates ids of the published counts
 */
record Known(SpanText times, Set<String> sources, List<String> flows, Gazetteer places, Set<String> aggregates) {
    Known {
        sources = Set.copyOf(sources);
        flows = List.copyOf(flows);
        aggregates = Set.copyOf(aggregates);
    }

    Known withSources(Set<String> more) {
        Set<String> all = new HashSet<>(sources);
        all.addAll(more);
        return new Known(times, all, flows, places, aggregates);
    }

    Known withAggregates(Set<String> ids) {
        return new Known(times, sources, flows, places, ids);
    }
}
