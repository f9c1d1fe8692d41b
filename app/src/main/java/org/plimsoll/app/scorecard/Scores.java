package org.plimsoll.app.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often intervals held in worlds of one kind, by quantity, and how many of the worlds were warned of. */
public final class Scores {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Chances> chances = new LinkedHashMap<>();
    private int worlds;
    private int warned;

    /** The tally of a quantity, which is empty at first. */
    Tally of(String quantity) {
        return tallies.computeIfAbsent(quantity, q -> new Tally());
    }

    /** How often what was given a chance was so; empty at first. */
    Chances chances(String of) {
        return chances.computeIfAbsent(of, c -> new Chances());
    }

    /**
     * Counts a world.
     *
     * @param warns whether the dossier would say that what was seen does not look like what the model makes
     */
    void world(boolean warns) {
        worlds++;
        warned += warns ? 1 : 0;
    }

    /** Adds what others hold. */
    void add(Scores other) {
        other.tallies.forEach((quantity, tally) -> of(quantity).add(tally));
        other.chances.forEach((of, some) -> chances(of).add(some));
        worlds += other.worlds;
        warned += other.warned;
    }

    /** By quantity, in the order in which they were first asked for. */
    public Map<String, Tally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    /** By what was given a chance, in the order in which it was first asked for. */
    public Map<String, Chances> chances() {
        return Collections.unmodifiableMap(chances);
    }

    /** How many worlds were counted. */
    public int worlds() {
        return worlds;
    }

    /** Share of them that were warned of, 0 to 1. */
    public double warnedShare() {
        return worlds == 0 ? 0 : (double) warned / worlds;
    }
}
