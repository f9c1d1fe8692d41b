package org.plimsoll.core.event;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting.LoadState;
import org.plimsoll.core.observation.Sighting.Measured;

/**
 * One stay of a hull at the watched place, as far as sightings show it.
 *
 * @param id made from the first sighting's id, so that adding a call renames no other
 * @param place id of the place at which it was first seen
 * @param party which ship
 * @param stay when it came and went
 * @param belief how sure it is that there was such a call, and whether an aggregate counts it
 * @param load what was seen of the load
 * @param evidence what speaks for and against it
 */
public record Call(String id, String place, Party party, Stay stay, Belief belief, Load load, Evidence evidence) {

    /** Which ship called. */
    public sealed interface Party {
        /** A hull of the case. */
        record Named(String hull) implements Party {}

        /** A ship that nobody has named. */
        record Unnamed(String asReported) implements Party {}

        /** The hull, where it is named. */
        default Optional<String> known() {
            return this instanceof Named named ? Optional.of(named.hull()) : Optional.empty();
        }
    }

    /**
     * When it came and went. Arrival and departure are bounded by what else was seen of the hull, at speeds that it can sail.
     *
     * @param arrival interval in which it arrived
     * @param departure interval in which it left
     * @param seen from the first to the last sighting at the place
     * @param arrivalSeen whether the arrival itself was reported, rather than the ship found there
     */
    public record Stay(Span arrival, Span departure, Span seen, boolean arrivalSeen) {}

    /**
     * How sure it is.
     *
     * @param real chance that a ship of the case called
     * @param stays whether its sightings are of one stay
     * @param membership the aggregate that may count it, and the chance that it does
     */
    public record Belief(double real, Stays stays, Optional<Membership> membership) {

        /** Chance that it is a call of its own. */
        public double exists() {
            return real * stays.distinct();
        }

        /** The same with another chance that it is a stay of its own. */
        public Belief withDistinct(double chance) {
            return new Belief(real, stays.withDistinct(chance), membership);
        }

        /** Chance that it is another stay than the one before. */
        public double distinct() {
            return stays.distinct();
        }
    }

    /**
     * Whether sightings are of one stay.
     *
     * @param distinct chance that it is another stay than {@code partOf}
     * @param partOf id of the call that it may be one stay with, before it or, of an unnamed ship, after it; empty where it surely is none
     * @param two chance that what is shown as one stay was two
     * @param links calls right before and after it that may be of the same ship, where one of the two is of an unnamed one
     */
    public record Stays(double distinct, Optional<String> partOf, double two, List<Link> links) {
        public Stays {
            links = List.copyOf(links);
        }

        /** The same with another chance that it is a stay of its own. */
        public Stays withDistinct(double chance) {
            return new Stays(chance, partOf, two, links);
        }
    }

    /**
     * That two calls may be one.
     *
     * @param other id of the other one
     * @param before whether the other one comes before
     * @param broken chance that they are two, before all that the looks showed is held together
     * @param odds how many times likelier that they are one makes it what is known besides times: names, lengths, reports of departures, and others
     *     that either may be one with instead
     */
    public record Link(String other, boolean before, double broken, double odds) {}

    /**
     * That a published count may hold the call.
     *
     * @param aggregate its id
     * @param chance 0 to 1
     * @param reason why, in words
     */
    public record Membership(String aggregate, double chance, String reason) {}

    /**
     * What was seen of the load on arrival and on departure. Of one sensor, or source where none is told, the first that was said counts, because reports of
     * one moment rest on one picture or message; words of others stand beside it, and may disagree. What was seen at the berth or at anchor says
     * nothing of either: the ship may have loaded by then or not.
     *
     * @param onArrival words for the load on arrival, each of another sensor or source; none where nobody had one
     * @param onDeparture the same on departure
     * @param arriving what was measured on arrival
     * @param leaving what was measured on departure
     */
    public record Load(List<LoadState> onArrival, List<LoadState> onDeparture, Measured arriving, Measured leaving) {

        /** Nothing was seen of it. */
        public static final Load NOTHING = new Load(List.of(), List.of(), Measured.NOTHING, Measured.NOTHING);

        public Load {
            onArrival = List.copyOf(onArrival);
            onDeparture = List.copyOf(onDeparture);
        }

        /** Whether it was seen on arrival. */
        public boolean arrivalSeen() {
            return !onArrival.isEmpty() || arriving.any();
        }

        /** Whether it was seen on departure. */
        public boolean departureSeen() {
            return !onDeparture.isEmpty() || leaving.any();
        }

        /** Whether anything was measured of it, beyond words. */
        public boolean measured() {
            return arriving.any() || leaving.any();
        }

        /** Whether anything at all was seen of it. */
        public boolean seen() {
            return arrivalSeen() || departureSeen();
        }
    }

    /**
     * What speaks for and against a call.
     *
     * @param sightings ids of the sightings that it is built from, in order of time
     * @param bounds what else bounds its times, in words
     * @param against what contradicts it or within it, in words
     */
    public record Evidence(List<String> sightings, List<String> bounds, List<String> against) {
        public Evidence {
            sightings = List.copyOf(sightings);
            bounds = List.copyOf(bounds);
            against = List.copyOf(against);
        }
    }

    /** The same with another chance that it is a stay of its own. */
    public Call withDistinct(double chance) {
        return new Call(id, place, party, stay, belief.withDistinct(chance), load, evidence);
    }
}
