package org.plimsoll.core.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Sighting.LoadState;

/**
 * What is found in the looks, and what is said of it.
 *
 * <p><b>Algorithm.</b> A ship at the pier is found by each look with the chance that nothing hides it times the chance of detection, independently. A
 * known ship is named with the register's chance; else its length is measured with the stated error. Analysts are wrong about a load apart from each
 * other, and so disagree.
 */
final class Analysts {

    private static final String CALL = "call";
    private static final double WRONG_NAMES = 0.1;
    private static final String SHIP = "ship";
    private static final LoadState[] WORDS = {LoadState.BALLAST, LoadState.PART_LADEN, LoadState.LADEN};

    private final WorldSettings settings;
    private final Assumptions assumptions;
    private final Streams streams;
    private final List<Scene> scenes;
    private final Instant[] moments;
    private final double detection;
    private final double lengthError;
    private final int[] knownShips;

    Analysts(
            WorldSettings settings,
            Assumptions assumptions,
            Parameters truth,
            Streams streams,
            List<Scene> scenes,
            List<Ship> ships) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.streams = streams;
        this.scenes = scenes;
        moments = scenes.stream().map(Scene::when).toArray(Instant[]::new);
        detection = truth.value(Assumed.DETECTION);
        lengthError = assumptions.median(Assumed.LENGTH_ERROR);
        knownShips = ships.stream()
                .filter(ship -> ship.known().isPresent())
                .mapToInt(Ship::number)
                .toArray();
    }

    /** The looks that found a call. */
    List<PortCall.Find> finds(Traffic.Visit visit, Ship ship) {
        int found = Arrays.binarySearch(moments, visit.stay().arrival());
        List<PortCall.Find> finds = new ArrayList<>();
        Draws chance = streams.of(CALL, visit.number(), "found");
        for (int s = found >= 0 ? found : -found - 1;
                s < moments.length && visit.stay().holds(moments[s]);
                s++) {
            if (chance.uniform(s) < scenes.get(s).openShare() * detection) {
                finds.add(new PortCall.Find(s, recognised(visit.number(), s, ship)));
            }
        }
        return finds;
    }

    /** As what a look recognises a ship, or the observer of departures, who comes after all looks. */
    private PortCall.Recognised recognised(int call, int look, Ship ship) {
        boolean named = ship.known().isPresent()
                && streams.of(CALL, call, "named").uniform(look)
                        < settings.register().identified();
        if (named) {
            return new PortCall.Recognised(Optional.of(name(call, look, ship)), OptionalDouble.empty());
        }
        double error = lengthError * streams.of(CALL, call, "measured").normal(look);
        double lengthM = StrictMath.max(1, ship.lengthM() * (1 + error));
        return new PortCall.Recognised(Optional.empty(), OptionalDouble.of(StrictMath.round(10 * lengthM) / 10.0));
    }

    private int name(int call, int scene, Ship ship) {
        boolean wrong = settings.family() == Family.WRONG_NAMES
                && knownShips.length > 1
                && streams.of(CALL, call, "wrong name").uniform(scene) < WRONG_NAMES;
        if (!wrong) {
            return ship.number();
        }
        int other = (int) (streams.of(CALL, call, "other name").uniform(scene) * (knownShips.length - 1));
        return knownShips[other] == ship.number() ? knownShips[knownShips.length - 1] : knownShips[other];
    }

    /** How a call was seen to leave; empty where it was not. */
    Optional<PortCall.Departure> departure(int call, Ship ship, LoadState load) {
        // Of a counted world nothing is told but what the count holds.
        if (settings.kind() == WorldKind.COUNTED
                || streams.uniform(CALL, call, "departure seen")
                        >= settings.eyes().departures()) {
            return Optional.empty();
        }
        LoadState first = word(call, load, 0);
        boolean twice = streams.uniform(CALL, call, "departure seen twice")
                < settings.eyes().secondWords();
        return Optional.of(new PortCall.Departure(
                recognised(call, scenes.size(), ship), twice ? List.of(first, word(call, load, 1)) : List.of(first)));
    }

    private LoadState word(int call, LoadState load, int analyst) {
        if (streams.of(CALL, call, "word right").uniform(analyst) < assumptions.median(Assumed.LOAD_WORD_RIGHT)) {
            return load;
        }
        List<LoadState> wrong = Arrays.stream(WORDS).filter(w -> w != load).toList();
        return wrong.get((int) (streams.of(CALL, call, "wrong word").uniform(analyst) * wrong.size()));
    }

    /**
     * Which of the calls are told one by one where the others are only counted: one that was found of each of some known ships, then another
     * of each. Ships are picked because something is to be told of them, and not as often as they called.
     */
    List<Integer> itemised(List<PortCall> calls, List<Ship> ships) {
        if (settings.kind() == WorldKind.WATCHED) {
            return List.of();
        }
        List<PortCall> candidates = calls.stream()
                .filter(c -> c.seen() && ships.get(c.ship() - 1).known().isPresent())
                .sorted(Comparator.comparingDouble(c -> streams.uniform(CALL, c.number(), "told")))
                .toList();
        int[] turns = new int[ships.size()];
        List<Told> told = new ArrayList<>(candidates.size());
        for (PortCall call : candidates) {
            told.add(new Told(call.number(), turns[call.ship() - 1]++, streams.uniform(SHIP, call.ship(), "told")));
        }
        return told.stream()
                .sorted(Comparator.comparingInt(Told::turn).thenComparingDouble(Told::ship))
                .limit(settings.file().itemised())
                .map(Told::call)
                .sorted()
                .toList();
    }

    /** A call that may be told, in which of its ship's turns, and the ship's place in each. */
    private record Told(int call, int turn, double ship) {}
}
