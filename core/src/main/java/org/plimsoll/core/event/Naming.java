package org.plimsoll.core.event;

import java.util.Collection;
import org.plimsoll.core.observation.Sighting;

/**
 * How often those who see a ship can tell its name, and what a name that is there or missing says of whether two sightings are of one stay.
 *
 * <p><b>Algorithm.</b> Some ships are known and named with one chance at each sighting, others never are. Sightings of two ships are each without a
 * name as often as any; of one ship that was named once the next is so with that chance, and one that was not named may be one that nobody knows.
 * The chance follows from the sightings of one stay: pairs with two names against pairs with one, by turns with the chances of being of one stay.
 *
 * <p><b>Limitations.</b> All known ships are as easy to tell, and at each sighting anew.
 *
 * @param unnamed share of the sightings that name no ship, above 0 and at most 1
 * @param named chance that a sighting of a known ship names it, 0 to 1
 */
record Naming(double unnamed, double named) {
    public Naming {
        // Were all ships known, as many sightings would be named.
        named = StrictMath.max(named, 1 - unnamed);
    }

    /** Nothing is known of it: a name that is there or missing says nothing. */
    static final Naming UNKNOWN = new Naming(1, 0);

    /** What is known of it before pairs are looked at. */
    static Naming prior(Collection<Sighting> here) {
        double without = here.stream().filter(Naming::isWithout).count();
        return new Naming(without / StrictMath.max(1, here.size()), 0.5);
    }

    /**
     * What pairs of sightings of one stay say of it.
     *
     * @param bothNamed how many there are of which both are named
     * @param oneNamed expected number of those of which one is
     */
    Naming given(double bothNamed, double oneNamed) {
        return new Naming(unnamed, (2 * bothNamed + 1) / (2 * bothNamed + oneNamed + 2));
    }

    private static boolean isWithout(Sighting sighting) {
        return sighting.subject().hull().isEmpty();
    }

    /** How many times likelier the names of two sightings, one of them unnamed, are where both are of one ship than where they are of two. */
    double odds(Sighting before, Sighting after) {
        return isWithout(before) && isWithout(after)
                ? (1 - (1 - unnamed) * (2 - named)) / (unnamed * unnamed)
                : (1 - named) / unnamed;
    }
}
