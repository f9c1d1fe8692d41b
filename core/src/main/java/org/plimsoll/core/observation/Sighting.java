package org.plimsoll.core.observation;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.measure.Span;

/**
 * One ship at one place and time, as somebody saw it or its transmitter said.
 *
 * @param id unique in the case
 * @param flow id of the flow it belongs to, for example the oil or the weapons of the founding case
 * @param subject which ship, as far as the source says
 * @param event what it was doing
 * @param when the moment, with its precision
 * @param where the place, with the position where one was given
 * @param detail how it was seen, and what more was seen
 * @param citation what it rests on
 */
public record Sighting(
        String id, String flow, Subject subject, Event event, Span when, Where where, Detail detail, Citation citation)
        implements Observation {

    /** What a ship was doing. */
    public enum Event {
        ARRIVAL,
        AT_BERTH,
        AT_ANCHOR,
        DEPARTURE,
        LOADING,
        DISCHARGE,
        AIS_POSITION,
        AIS_OFF,
        SHUTTLE;

        /** Whether the ship stayed at the place rather than passed it. */
        public boolean stay() {
            return this == ARRIVAL
                    || this == AT_BERTH
                    || this == AT_ANCHOR
                    || this == DEPARTURE
                    || this == LOADING
                    || this == DISCHARGE;
        }
    }

    /**
     * Which ship.
     *
     * @param hull id of the hull where the source names it
     * @param asReported the words of the source
     * @param lengthM measured length in metres
     * @param beamM measured beam in metres
     * @param candidates ids of the hulls of which the source says that it is one; empty where it says no such thing
     */
    public record Subject(
            Optional<String> hull,
            String asReported,
            Optional<Double> lengthM,
            Optional<Double> beamM,
            List<String> candidates) {
        public Subject {
            candidates = List.copyOf(candidates);
        }

        /** A subject of which neither beam nor candidates are given. */
        public Subject(Optional<String> hull, String asReported, Optional<Double> lengthM) {
            this(hull, asReported, lengthM, Optional.empty(), List.of());
        }
    }

    /**
     * Where.
     *
     * @param place id of a place of the case; empty where only a position or words are known
     * @param position where given
     * @param asReported the words of the source
     */
    public record Where(Optional<String> place, Optional<Position> position, String asReported) {}

    /**
     * How it was seen and what more was seen.
     *
     * @param sensor satellite, AIS, patrol aircraft …; the source's word
     * @param ais whether the transmitter was on
     * @param load load state as the analyst saw it
     * @param measured how deep it sat, where that was measured
     * @param groups ids of the aggregates that the source counts this ship in
     */
    public record Detail(String sensor, Ais ais, LoadState load, Measured measured, List<String> groups) {
        public Detail {
            groups = List.copyOf(groups);
        }

        /** Seen without anything measured. */
        public Detail(String sensor, Ais ais, LoadState load, List<String> groups) {
            this(sensor, ais, load, Measured.NOTHING, groups);
        }
    }

    /**
     * How deep the hull sat, in metres.
     *
     * @param draughtM draught by its transmitter or read off the hull, above zero
     * @param freeboard height of the deck above the water, measured on an image
     */
    public record Measured(Optional<Double> draughtM, Optional<Freeboard> freeboard) {

        /** Nothing was measured, or what was measured was no more than a bound. */
        public static final Measured NOTHING = new Measured(Optional.empty(), Optional.empty());

        /** Whether there is any measurement. */
        public boolean any() {
            return draughtM.isPresent() || freeboard.isPresent();
        }
    }

    /**
     * A freeboard measured on an image.
     *
     * @param heightM of the deck above the water amidships, metres
     * @param errorM its standard error, metres, above zero
     */
    public record Freeboard(double heightM, double errorM) {
        public Freeboard {
            if (!(errorM > 0)) {
                throw new IllegalArgumentException("a standard error must be above zero, not " + errorM);
            }
        }
    }

    /** State of the transmitter. */
    public enum Ais {
        ON,
        OFF,
        UNKNOWN
    }

    /** How deep the hull sat. */
    public enum LoadState {
        BALLAST,
        PART_LADEN,
        LADEN,
        UNKNOWN
    }
}
