package org.plimsoll.core.sim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Poisson;

/**
 * When which ship calls, and for how long.
 *
 * <p><b>Algorithm.</b> The number of calls is Poisson. Arrivals lie in the period with a density proportional to exp(A cos(2 pi (t - phi) / 365.25 d)), by
 * rejection. A stay is m b (Q(u) / m)^g with Q and m the stated quantile function and median, b and g the world's scale and spread. Ships are
 * drawn by their shares among those that are not at the pier or on a round trip; where none is free, a stranger calls.
 *
 * <p><b>Limitations.</b> Ships do not wait for each other at the pier.
 */
final class Traffic {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int MOST_TRIES = 1_000_000;
    private static final double WHEN_COVERED = 3;
    private static final String CALL = "call";

    private final WorldSettings settings;
    private final Assumptions assumptions;
    private final Parameters truth;
    private final Streams streams;
    private final Sky sky;
    private final LocalDate first;
    private final long begin;
    private final double strength;
    private final double peak;

    Traffic(WorldSettings settings, Assumptions assumptions, Parameters truth, Streams streams, Sky sky) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.truth = truth;
        this.streams = streams;
        this.sky = sky;
        first = settings.period().first();
        begin = first.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        strength = truth.value(Assumed.SEASON_STRENGTH);
        peak = peak();
    }

    /**
     * A call before its cargo is known.
     *
     * @param returns the first moment at which the ship can be at the pier again
     */
    record Visit(int number, int ship, PortCall.Stay stay, Instant returns) {}

    /** The visits, in order of arrival; ships that had to be made for them are added to the fleet. */
    List<Visit> visits(List<Ship> fleet, Shipyard yard) {
        int count = Poisson.quantile(truth.rateCalls(), streams.world("calls").uniform(0));
        long[] arrivals = new long[count];
        for (int i = 0; i < count; i++) {
            arrivals[i] = arrival(streams.of("arrival", i, "moment"));
        }
        Arrays.sort(arrivals);
        double[] weights = yard.weights(fleet.size());
        long[] free = new long[fleet.size()];
        Arrays.fill(free, Long.MIN_VALUE);
        Distribution turnaround = assumptions.distribution(Assumed.TURNAROUND_DAYS);
        List<Visit> visits = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = i + 1;
            long leaves = arrivals[i] + seconds(stayDays(number));
            long returns = leaves + seconds(turnaround.quantile(streams.uniform(CALL, number, "turnaround")));
            int ship = pick(weights, free, arrivals[i], streams.uniform(CALL, number, "ship"));
            if (ship < 0) {
                fleet.add(yard.stranger(fleet.size() + 1));
                ship = fleet.size() - 1;
            } else {
                free[ship] = returns;
            }
            visits.add(new Visit(
                    number,
                    ship + 1,
                    new PortCall.Stay(Instant.ofEpochSecond(arrivals[i]), Instant.ofEpochSecond(leaves)),
                    Instant.ofEpochSecond(returns)));
        }
        return visits;
    }

    private static long seconds(double days) {
        return StrictMath.round(days * SECONDS_PER_DAY);
    }

    private double stayDays(int number) {
        Distribution stay = assumptions.distribution(Assumed.STAY_DAYS);
        double median = stay.quantile(0.5);
        double ratio = stay.quantile(streams.uniform(CALL, number, "stay")) / median;
        double days =
                median * truth.value(Assumed.STAY_SCALE) * StrictMath.pow(ratio, truth.value(Assumed.STAY_SPREAD));
        if (settings.family() == Family.LONG_AND_SHORT_STAYS) {
            return days * (streams.uniform(CALL, number, "long or short") < 0.5 ? 0.4 : 2);
        }
        return days;
    }

    private long arrival(Draws tries) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Draws one = tries.sub(attempt);
            long moment = begin + (long) (one.uniform(0) * settings.period().days() * SECONDS_PER_DAY);
            double density = StrictMath.exp(season(moment) - peak);
            if (settings.family() == Family.EVASION && sky.clear(moment)) {
                density /= WHEN_COVERED;
            }
            if (one.uniform(1) < density) {
                return moment;
            }
        }
        throw new IllegalArgumentException("a season of strength " + strength + " leaves no time to arrive in");
    }

    /** Logarithm of the density of arrivals, but for a constant. */
    private double season(long moment) {
        double days = (moment - first.withDayOfYear(1).toEpochDay() * SECONDS_PER_DAY) / SECONDS_PER_DAY;
        return strength * StrictMath.cos(2 * StrictMath.PI * (days - truth.busiestDay()) / Parameters.DAYS_PER_YEAR);
    }

    /** Its greatest value in the period, or a hair above. */
    private double peak() {
        double most = Double.NEGATIVE_INFINITY;
        for (int day = 0; day <= settings.period().days(); day++) {
            most = StrictMath.max(most, season(begin + (long) (day * SECONDS_PER_DAY)));
        }
        return most + strength * 1e-3;
    }

    /** Index of a free ship by the shares, or -1 where none is free. */
    private static int pick(double[] weights, long[] free, long now, double uniform) {
        double sum = 0;
        for (int s = 0; s < weights.length; s++) {
            sum += free[s] <= now ? weights[s] : 0;
        }
        double target = uniform * sum;
        int last = -1;
        for (int s = 0; s < weights.length; s++) {
            if (free[s] <= now) {
                last = s;
                target -= weights[s];
                if (target < 0) {
                    return s;
                }
            }
        }
        return last;
    }
}
