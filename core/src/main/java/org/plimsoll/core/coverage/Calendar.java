package org.plimsoll.core.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plimsoll.core.measure.Span;

/**
 * The state of each day of a period at one place.
 *
 * @param place id of the place
 * @param days every day of the period, in order
 */
public record Calendar(String place, Map<LocalDate, DayState> days) {

    /** A look that shows less of the place than this is taken as hidden. */
    private static final double HALF = 0.5;

    public Calendar {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    /**
     * The calendar that follows from what was seen and from the looks.
     *
     * @param seen moments at which a ship of the case was seen there; a span of more than a day counts on the day of its middle
     * @param completeLooks whether the case vouches that the looks are all there were, so that a day without one is "no look" and not
     *     "unknown"
     */
    public static Calendar of(
            String place,
            LocalDate first,
            LocalDate last,
            Collection<Span> seen,
            Collection<Look> looks,
            boolean completeLooks) {
        Map<LocalDate, DayState> days = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.put(day, completeLooks ? DayState.NO_LOOK : DayState.UNKNOWN);
        }
        for (Look look : looks) {
            days.computeIfPresent(look.when().day(), (day, before) -> better(before, stateOf(look)));
        }
        for (Span moment : seen) {
            days.computeIfPresent(moment.day(), (day, before) -> DayState.SEEN);
        }
        return new Calendar(place, days);
    }

    /** How many days have each state; states that do not occur count zero. */
    public Map<DayState, Integer> counts() {
        Map<DayState, Integer> counts = new EnumMap<>(DayState.class);
        for (DayState state : DayState.values()) {
            counts.put(state, 0);
        }
        days.values().forEach(state -> counts.merge(state, 1, Integer::sum));
        return counts;
    }

    /** The days on which somebody is known to have looked. */
    public List<LocalDate> looked() {
        return days.entrySet().stream()
                .filter(e -> e.getValue() == DayState.SEEN
                        || e.getValue() == DayState.ABSENT
                        || e.getValue() == DayState.HIDDEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static DayState stateOf(Look look) {
        if (look.shipSeen().orElse(false)) {
            return DayState.SEEN;
        }
        if (look.clearShare().isEmpty()) {
            return DayState.UNKNOWN;
        }
        if (look.clearShare().get() < HALF) {
            return DayState.HIDDEN;
        }
        // A clear scene that nobody is known to have searched shows no absence.
        return look.shipSeen().isPresent() ? DayState.ABSENT : DayState.UNKNOWN;
    }

    /** Of two looks on one day the one that showed more decides. */
    private static DayState better(DayState before, DayState look) {
        return before == DayState.NO_LOOK || look.compareTo(before) < 0 ? look : before;
    }
}
