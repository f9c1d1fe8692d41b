package org.plimsoll.core.sim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plimsoll.core.observation.Sighting;

/**
 * One call at the pier, as it was.
 *
 * @param number from 1, in order of arrival
 * @param ship number of the ship
 * @param stay when it was there
 * @param cargo what it moved
 * @param banned whether the ship was under a port-entry ban on the day on which it arrived
 * @param finds the looks that found it, in order of time
 * @param departure how an observer saw it leave, whether a look found it or not
 * @param passage what the ship did away from the pier around it, where that is known to the world
 */
public record PortCall(
        int number,
        int ship,
        Stay stay,
        Cargo cargo,
        boolean banned,
        List<Find> finds,
        Optional<Departure> departure,
        Optional<Passage> passage) {

    public PortCall {
        finds = List.copyOf(finds);
    }

    /** From when to when, to the second. */
    public record Stay(Instant arrival, Instant departure) {

        /** Days of the stay. */
        public double days() {
            return (departure.getEpochSecond() - arrival.getEpochSecond()) / 86_400.0;
        }

        /** Whether a ship is at the pier at that moment. */
        boolean holds(Instant moment) {
            return !moment.isBefore(arrival) && !moment.isAfter(departure);
        }
    }

    /**
     * What a call moved.
     *
     * @param product its name
     * @param barrels physical barrels: what left less what came, at least 0
     * @param tonnes the same by weight
     * @param load how deep the ship sat when it left
     */
    public record Cargo(String product, double barrels, double tonnes, Sighting.LoadState load) {}

    /**
     * As what a ship was recognised.
     *
     * @param named number of the ship that was named, right or wrong; empty where nobody could tell
     * @param lengthM length that was measured, metres; given where the ship is not named
     */
    public record Recognised(Optional<Integer> named, OptionalDouble lengthM) {}

    /**
     * That a look found the ship.
     *
     * @param scene index of the look in {@link World#scenes}
     */
    public record Find(int scene, Recognised ship) {}

    /**
     * That the ship was seen to leave.
     *
     * @param words for the load, one of each analyst who saw it; they may disagree
     */
    public record Departure(Recognised ship, List<Sighting.LoadState> words) {
        public Departure {
            words = List.copyOf(words);
        }
    }

    /** Whether any look found it, or it was seen to leave. */
    public boolean seen() {
        return !finds.isEmpty() || departure.isPresent();
    }

    /** The day on which its barrels count: that of its departure, in UTC. */
    public LocalDate countsOn() {
        return LocalDate.ofInstant(stay.departure(), ZoneOffset.UTC);
    }
}
