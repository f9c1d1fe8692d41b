package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.coverage.CoverageFit;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.coverage.Visibility;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;

/** What is known of how many calls of a flow were seen, for draws that belong together: all that is drawn of one draw is of one supposition. */
public final class Seen {
    private static final double SECONDS_PER_DAY = 86_400;

    private final CoverageFit fit;
    private final double begin;
    private final int otherwise;
    private final Map<String, SeenCall> records;
    private final Map<String, Integer> nodes;
    private final Draws suppositions;

    /**
     * What is known.
     *
     * @param first first day of the period that the fit is about
     * @param otherwise documented calls that no look showed
     * @param records by id of a call which looks showed it and which did not; none where looks are not known
     * @param nodes by id of a call of an unnamed ship that may be one with others its number for {@link CoverageFit#own}
     */
    Seen(
            CoverageFit fit,
            LocalDate first,
            int otherwise,
            Map<String, SeenCall> records,
            Map<String, Integer> nodes,
            long seed) {
        this.fit = fit;
        this.records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        this.nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        this.otherwise = otherwise;
        begin = first.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        suppositions = Draws.of(seed, "coverage", "supposition");
    }

    /** The weighted suppositions. */
    public CoverageFit fit() {
        return fit;
    }

    /** Documented calls that no look showed: they are among those that the looks missed. */
    public int otherwise() {
        return otherwise;
    }

    /** Which looks showed a call and which did not; empty where none did, or where looks are not known. */
    Optional<SeenCall> record(String call) {
        return Optional.ofNullable(records.get(call));
    }

    /** The calls with the chance to be calls of their own that the looks leave them. */
    List<Call> decided(List<Call> calls) {
        return calls.stream()
                .map(call -> Optional.ofNullable(nodes.get(call.id()))
                        .map(node -> call.withDistinct(StrictMath.min(1, fit.own(node))))
                        .orElse(call))
                .toList();
    }

    /** Seconds since 1970 of a day of the period. */
    double epochSecond(double day) {
        return begin + day * SECONDS_PER_DAY;
    }

    /** Number of the supposition of a draw. */
    int supposition(int draw) {
        return fit.supposition(suppositions, draw);
    }

    /** Seconds since 1970 at which a call arrived that was seen between two moments. */
    double seenArrival(Visibility visibility, double from, double to, double uniform) {
        return begin + visibility.seenArrival(days(from), days(to), uniform) * SECONDS_PER_DAY;
    }

    private double days(double epochSecond) {
        return (epochSecond - begin) / SECONDS_PER_DAY;
    }
}
