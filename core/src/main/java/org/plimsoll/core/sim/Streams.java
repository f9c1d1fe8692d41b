package org.plimsoll.core.sim;

import org.plimsoll.core.measure.Draws;

/**
 * Chance for one world. An estimator may be given the same seed: no name of a stream here is one of its own, or its draws would be the truth.
 *
 * @param seed of the world
 */
record Streams(long seed) {

    private static final String WORLD = "simulated world";

    /** The stream of a quantity of the whole world. */
    Draws world(String quantity) {
        return Draws.of(seed, WORLD, quantity);
    }

    /** The stream of one of many things. */
    Draws of(String thing, int number, String quantity) {
        return Draws.of(seed, WORLD + " " + thing + " " + number, quantity);
    }

    /** Uniform variate of one of many things, between 0 and 1. */
    double uniform(String thing, int number, String quantity) {
        return of(thing, number, quantity).uniform(0);
    }
}
