package org.plimsoll.core.association;

import java.time.Instant;
import java.util.Optional;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;

/**
 * Whether one hull can have made two calls at the watched place, or a call there and a stay elsewhere.
 *
 * <p><b>Algorithm.</b> The first and last moment at which a call was seen lie evenly within what was reported. For {@value #POINTS} moments of each
 * call the time between the two is weighed: a second call needs a turnaround as short as that, whose chance is the assumed distribution's; a
 * stay elsewhere needs the way at the greatest speed. The mean over the moments is the chance that both fit; 0 excludes.
 *
 * <p><b>Limitations.</b> The ship may have stayed on after it was last seen, so that the chance is an upper one. Ways are geodesics across land.
 */
final class Feasibility {

    private static final int POINTS = 5;

    /** What fits only at the ends of what was reported, between the points, is weighed as a part of one of them and not excluded. */
    private static final double REST = 0.1;

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double HOURS_PER_DAY = 24;

    /** Within this distance a ship may lie waiting for the watched place (as in the bounds of a stay). */
    private static final double WAITING_NM = 10;

    private final Gazetteer places;
    private final Turnaround turnaround;
    private final double maxSpeedKn;

    Feasibility(Gazetteer places, Assumptions assumptions) {
        this.places = places;
        turnaround = new Turnaround(assumptions);
        maxSpeedKn = assumptions.median(Assumed.MAX_SPEED_KN);
    }

    /** The distribution of turnarounds as a table by time: asked for each pair of calls. */
    private static final class Turnaround {
        private static final int CELLS = 4096;

        private final double[] cumulative = new double[CELLS + 1];
        private final double longestDays;

        Turnaround(Assumptions assumptions) {
            var distribution = assumptions.distribution(Assumed.TURNAROUND_DAYS);
            longestDays = distribution.quantile(1 - 1e-9);
            for (int k = 0; k <= CELLS; k++) {
                cumulative[k] = distribution.cumulative(longestDays * k / CELLS);
            }
        }

        /** The chance of one at most as long; below the time of a cell it is not rounded up to something possible. */
        double within(double days) {
            if (days >= longestDays) {
                return 1;
            }
            double at = days / longestDays * CELLS;
            int cell = (int) at;
            return days <= 0 ? 0 : cumulative[cell] + (at - cell) * (cumulative[cell + 1] - cumulative[cell]);
        }
    }

    /**
     * When a ship was surely at a place, in days since 1970.
     *
     * @param firstFrom earliest that the first sign of it can have been
     * @param firstTo latest
     * @param lastFrom earliest that the last sign of it can have been
     * @param lastTo latest
     */
    record Presence(double firstFrom, double firstTo, double lastFrom, double lastTo) {

        static Presence of(Call call) {
            Call.Stay stay = call.stay();
            return of(stay.seen(), stay.arrival().latest(), stay.departure().earliest());
        }

        static Presence of(Span seen) {
            return of(seen, seen.latest(), seen.earliest());
        }

        private static Presence of(Span seen, Instant firstBy, Instant lastFrom) {
            double from = days(seen.earliest());
            double to = days(seen.latest());
            return new Presence(
                    from, StrictMath.clamp(days(firstBy), from, to), StrictMath.clamp(days(lastFrom), from, to), to);
        }

        private static double days(Instant moment) {
            return moment.getEpochSecond() / SECONDS_PER_DAY;
        }

        private double first(int point) {
            return firstFrom + (firstTo - firstFrom) * (point + 0.5) / POINTS;
        }

        private double last(int point) {
            return StrictMath.max(first(point), lastFrom + (lastTo - lastFrom) * (point + 0.5) / POINTS);
        }
    }

    /** No turnaround is longer, so that calls further apart leave each other free. */
    double longestTurnaroundDays() {
        return turnaround.longestDays;
    }

    /** Chance that a ship that made one call can have made the other too, both at the watched place. */
    double both(Presence a, Presence b) {
        if (a.firstFrom() - b.lastTo() >= turnaround.longestDays
                || b.firstFrom() - a.lastTo() >= turnaround.longestDays) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                sum += turnaround.within(gap(a, i, b, j));
            }
        }
        double most = turnaround.within(greatestGap(a, b)) * REST;
        return StrictMath.max(sum, most) / POINTS / POINTS;
    }

    /** Chance that the way between fits the times of a call and of a sighting at another place. */
    double way(Presence a, Presence b, double distanceNm) {
        double sailDays = distanceNm / maxSpeedKn / HOURS_PER_DAY;
        int fit = 0;
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                fit += gap(a, i, b, j) >= sailDays ? 1 : 0;
            }
        }
        return StrictMath.max(fit, greatestGap(a, b) >= sailDays ? REST : 0) / POINTS / POINTS;
    }

    private static double greatestGap(Presence a, Presence b) {
        return StrictMath.max(b.firstTo() - a.lastFrom(), a.firstTo() - b.lastFrom());
    }

    private static double gap(Presence a, int i, Presence b, int j) {
        return StrictMath.max(b.first(j) - a.last(i), a.first(i) - b.last(j));
    }

    /** How far a sighting lies from the watched place; empty where that is not known or where ships wait for a berth. */
    Optional<Double> awayNm(Sighting sighting, String watch) {
        Optional<Position> here = places.find(watch).map(Place::position);
        Optional<Position> there = sighting.where()
                .position()
                .or(() -> sighting.where().place().flatMap(places::find).map(Place::position));
        return here.isEmpty() || there.isEmpty() || sighting.event() == Sighting.Event.SHUTTLE
                ? Optional.empty()
                : Optional.of(here.get().distanceNm(there.get())).filter(nm -> nm > WAITING_NM);
    }
}
