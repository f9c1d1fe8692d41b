package org.plimsoll.formats.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.casefile.Question;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.measure.SpanText;

/**
 * What {@code case.yaml} says.
 *
 * @param times how to read times without an offset
 * @param looksComplete whether looks.csv lists every look
 * @param clearSky how often the sky over the watched place is clear
 */
record CaseYaml(
        Question question,
        List<Flow> flows,
        Settings settings,
        List<Source> sources,
        SpanText times,
        boolean looksComplete,
        Optional<ClearSky> clearSky) {
    CaseYaml {
        flows = List.copyOf(flows);
        sources = List.copyOf(sources);
    }

    Set<String> sourceIds() {
        return sources.stream().map(Source::id).collect(Collectors.toSet());
    }
}
