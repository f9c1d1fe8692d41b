package org.plimsoll.core.voyage;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Span;

/**
 * What lies around one call: where the ship came from, and where it went. A call of a ship that nobody named has one for each hull that it may have
 * been of and of which anything else was seen, and one for the rest; their chances add up to that of the call.
 *
 * @param call id of the call
 * @param hull id of the hull; empty where it is none of those
 * @param chance that there was such a call, a stay of its own, by this hull
 * @param times when it came to the watched place and left
 * @param from where it came from, the likeliest first; what is left of one is unknown
 * @param to where it went, the likeliest first; what is left of one is unknown
 * @param evidence what it follows from
 */
public record Voyage(
        String call,
        Optional<String> hull,
        double chance,
        Times times,
        List<End> from,
        List<End> to,
        Evidence evidence) {

    public Voyage {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * When it was at the watched place.
     *
     * @param place id of the place
     * @param arrived when it came
     * @param left when it left
     */
    public record Times(String place, Span arrived, Span left) {}

    /**
     * One end.
     *
     * @param place id of the place
     * @param chance that it is the end of this voyage, if there was this voyage
     * @param when it left there, or came there
     * @param sightings ids of the sightings that show it there
     */
    public record End(String place, double chance, Span when, List<String> sightings) {
        public End {
            sightings = List.copyOf(sightings);
        }
    }

    /**
     * What a voyage follows from.
     *
     * @param sightings ids of those of the hull from the call on, to the next call
     * @param against what contradicts it, in words
     */
    public record Evidence(List<String> sightings, List<String> against) {
        public Evidence {
            sightings = List.copyOf(sightings);
            against = List.copyOf(against);
        }
    }

    /** Where it most likely came from. */
    public Optional<End> origin() {
        return from.stream().findFirst();
    }

    /** Where it most likely went. */
    public Optional<End> destination() {
        return to.stream().findFirst();
    }

    /** The chance that nobody saw where it came from. */
    public double fromUnknown() {
        return rest(from);
    }

    /** The chance that nobody saw where it went. */
    public double toUnknown() {
        return rest(to);
    }

    private static double rest(List<End> ends) {
        return StrictMath.max(0, 1 - ends.stream().mapToDouble(End::chance).sum());
    }
}
