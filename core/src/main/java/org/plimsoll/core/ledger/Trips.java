package org.plimsoll.core.ledger;

import java.util.Arrays;
import org.plimsoll.core.measure.Draws;

/**
 * Which ships are at the place or on a round trip in one draw, and when: a ship that is away makes no call.
 *
 * <p><b>Algorithm.</b> A trip lasts from a ship's arrival until it has left, discharged elsewhere and come back. A call goes to a ship by its
 * share of the calls among those that are free for the whole of such a trip: ships are drawn by their shares until one is free, and after a
 * few tries the free ones are looked through, which comes to the same. Where none is free, the stranger calls.
 *
 * <p><b>Limitations.</b> Ships do not wait for each other at the berth.
 */
final class Trips {
    private static final long SHIP = Draws.quantity("ship");
    private static final int TRIES = 6;
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final int USUAL = 64;
    private static final double SECONDS_PER_DAY = 86_400;

    private final double begin;
    private final int days;

    /**
     * For each ship and day the trip that touches it, {@link #NONE}, or {@link #SEVERAL}; the days before and after the grid are its first and
     * its last.
     */
    private final int[][] ofDay;

    private final int[] last;
    private int[] before = new int[USUAL];
    private double[] from = new double[USUAL];
    private double[] until = new double[USUAL];
    private int size;

    /** No trips of as many ships in about the days of a grid. */
    Trips(int ships, DayGrid grid) {
        begin = grid.epochSecond();
        days = grid.days();
        ofDay = new int[ships][days];
        for (int[] ofShip : ofDay) {
            Arrays.fill(ofShip, NONE);
        }
        last = new int[ships];
        Arrays.fill(last, NONE);
    }

    /** Forgets all trips, to begin another draw. */
    void clear() {
        for (int ship = 0; ship < last.length; ship++) {
            if (last[ship] != NONE) {
                Arrays.fill(ofDay[ship], NONE);
                last[ship] = NONE;
            }
        }
        size = 0;
    }

    /**
     * Adds a trip.
     *
     * @param arrives seconds since 1970 at which the ship arrives
     * @param back seconds since 1970 at which it could arrive again
     */
    void add(int ship, double arrives, double back) {
        if (size == before.length) {
            before = Arrays.copyOf(before, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            until = Arrays.copyOf(until, 2 * size);
        }
        before[size] = last[ship];
        from[size] = arrives;
        until[size] = back;
        int[] ofShip = ofDay[ship];
        int end = day(back);
        for (int day = day(arrives); day <= end; day++) {
            ofShip[day] = ofShip[day] == NONE ? size : SEVERAL;
        }
        last[ship] = size++;
    }

    private int day(double epochSecond) {
        return StrictMath.clamp((long) ((epochSecond - begin) / SECONDS_PER_DAY), 0, days - 1);
    }

    /** Whether a ship has no trip that overlaps with another one. */
    boolean free(int ship, double arrives, double back) {
        return free(ship, arrives, back, day(arrives), day(back));
    }

    /** The same with the first and the last day of the other trip. */
    private boolean free(int ship, double arrives, double back, int firstDay, int lastDay) {
        int[] ofShip = ofDay[ship];
        for (int day = firstDay; day <= lastDay; day++) {
            int trip = ofShip[day];
            if (trip == SEVERAL) {
                return freeOfAll(ship, arrives, back);
            }
            if (trip != NONE && overlaps(trip, arrives, back)) {
                return false;
            }
        }
        return true;
    }

    private boolean freeOfAll(int ship, double arrives, double back) {
        for (int trip = last[ship]; trip != NONE; trip = before[trip]) {
            if (overlaps(trip, arrives, back)) {
                return false;
            }
        }
        return true;
    }

    private boolean overlaps(int trip, double arrives, double back) {
        return arrives < until[trip] && from[trip] < back;
    }

    /**
     * The ship of a call of which nothing else is known, whose trip is added.
     *
     * @param call streams of the call
     */
    int send(Roster.Drawn ships, Draws call, int number, double arrives, double back) {
        int firstDay = day(arrives);
        int lastDay = day(back);
        int ship = ships.pick(call.uniform(SHIP, number));
        for (int attempt = 1; !free(ship, arrives, back, firstDay, lastDay); attempt++) {
            if (attempt > TRIES) {
                ship = ships.pick(
                        call.sub(attempt).uniform(SHIP, number), s -> free(s, arrives, back, firstDay, lastDay));
                break;
            }
            ship = ships.pick(call.sub(attempt).uniform(SHIP, number));
        }
        add(ship, arrives, back);
        return ship;
    }
}
