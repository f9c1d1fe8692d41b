package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.CoverageFit;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.Poisson;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.sanction.PortBan;

/**
 * Draws the calls that nobody saw, given how many are documented and what is known of the share of all calls that was seen.
 *
 * <p><b>Algorithm.</b> Calls come at an unknown rate, a share π of them is seen. Where looks or weather are known, {@link CoverageFit} gives
 * weighted suppositions of π, each with the rate that the count leaves possible; the missed calls of a draw are Poisson with the rest of the
 * rate, come when calls are missed, and stay as long as the supposition says. Where nothing is known, π is what the case assumes: with
 * Jeffreys' prior of the rate and n documented calls, the expected number of seen calls has a gamma distribution of shape n + ½, and the
 * missed ones given it are Poisson with that number times (1 − π) / π, evenly over the period. Either is multiplied by the ratio by which
 * ships call more often when nobody can see them. Missed calls follow in order of arrival, each by a ship that is not away on a documented or
 * another missed one ({@link Trips}), and move what an unnamed documented call moves.
 * All suppositions use the same variates, so that they differ by what is supposed and not by chance.
 *
 * <p><b>Source.</b> The negative binomial that results: Gelman et al., Bayesian Data Analysis (2013), section 2.6.
 *
 * <p><b>Limitations.</b> A count alone says nothing of π: what comes out of it went in, so that the result is a scenario and no measurement.
 * Of calls that only other suppositions have than the case itself, the ships follow those of the case. Beyond {@value #MOST_SLOTS} missed
 * calls in one draw the mean of these stands for the rest, and no draw has more than about a million.
 */
final class MissedCalls {
    private static final double JEFFREYS = 0.5;
    private static final int MOST_SLOTS = 1000;

    /** Where next to no call can be seen there is no end to those that were missed. */
    private static final double MOST_EXPECTED = 1e6;

    private static final long ARRIVAL = Draws.quantity("arrival");
    private static final String ENTITY = "missed";

    private final CallCargo cargo;
    private final Timing timing;
    private final Span period;
    private final Optional<Seen> seen;
    private final PortBan[][] bans;
    private final Draws rate;
    private final Draws counts;
    private final List<Draws> slots = new ArrayList<>();

    /**
     * Missed calls of a case's flow.
     *
     * @param seen what is known of how many calls were seen
     * @param bans by ship and day of the grid
     */
    MissedCalls(CaseFile caseFile, Optional<Seen> seen, CallCargo cargo, Timing timing, PortBan[][] bans) {
        this.seen = seen;
        this.cargo = cargo;
        this.timing = timing;
        this.bans = bans;
        long seed = caseFile.settings().seed();
        period = caseFile.question().period();
        rate = Draws.of(seed, ENTITY, "rate");
        counts = Draws.of(seed, ENTITY, "count");
        for (int slot = 0; slot < MOST_SLOTS; slot++) {
            slots.add(Draws.of(seed, ENTITY + "#" + slot));
        }
    }

    /** Fills some draws that follow each other, on one thread. */
    final class Chunk {
        private final Missed missed;
        private final DayGrid grid;
        private final DayBlock days;
        private final MissedArrivals arrivals = new MissedArrivals(seen);
        private final int[] years;
        private final double[] even = new double[MOST_SLOTS];
        private final double[] arrives = new double[MOST_SLOTS];
        private final double[] stays = new double[MOST_SLOTS];

        /**
         * Begins.
         *
         * @param first the first draw
         */
        Chunk(Missed missed, int first) {
            this.missed = missed;
            grid = missed.documented().grid();
            years = grid.years();
            days = new DayBlock(missed.byDayBbl, first);
        }

        /**
         * Fills a draw, once the documented calls of it are there.
         *
         * @param trips of the ships in documented calls, to which those in missed ones are added
         */
        void fill(CaseDraw draw, Roster.Drawn ships, Trips trips, Timing.Pace pace, int d) {
            int[] numbers = numbers(missed, draw, d);
            int most = 0;
            for (int number : numbers) {
                most = StrictMath.max(most, StrictMath.min(MOST_SLOTS, number));
            }
            arrivals.at(d);
            for (int slot = 0; slot < most; slot++) {
                Draws call = slots.get(slot);
                double uniform = call.uniform(ARRIVAL, d);
                even[slot] = Timing.within(period, uniform);
                arrives[slot] = arrivals.arrives(uniform, even[slot]);
                stays[slot] = timing.staySeconds(call, pace, d);
            }
            int own = StrictMath.min(MOST_SLOTS, numbers[0]);
            var sums = new Sums(numbers, d);
            for (int slot : ByArrival.of(arrives, 0, own)) {
                add(slot, sums, draw, ships, trips);
            }
            for (int slot : ByArrival.of(arrives, own, most)) {
                add(slot, sums, draw, ships, trips);
            }
            sums.write();
        }

        private void add(int slot, Sums sums, CaseDraw draw, Roster.Drawn ships, Trips trips) {
            int d = sums.draw;
            Draws call = slots.get(slot);
            double leaves = arrives[slot] + stays[slot];
            int ship = trips.send(ships, call, d, arrives[slot], leaves + timing.awaySeconds(call, d));
            double factor = draw.barrelsPerTonne(CallCargo.product(call, draw, d));
            double barrels = cargo.share(call, draw, d) * ships.load(ship).barrels(factor);
            int day = day(grid, leaves);
            if (slot < sums.numbers[0]) {
                PortBan ban = bans[ship][day(grid, arrives[slot])];
                missed.banVerified[d] += ban == PortBan.IN_FORCE ? 1 : 0;
                missed.banPossible[d] += ships.possiblyBanned(ship, ban) ? 1 : 0;
                days.add(day, d, barrels * rest(sums.numbers[0]));
            }
            sums.add(slot, day, day(grid, even[slot] + stays[slot]), barrels);
        }

        /** Barrels of one draw, by supposition and year. */
        private final class Sums {
            private final int[] numbers;
            private final int draw;
            private final double[] rests;
            private final double[][] byYear;
            private final int supposed;

            Sums(int[] numbers, int draw) {
                this.numbers = numbers;
                this.draw = draw;
                rests = Arrays.stream(numbers).mapToDouble(MissedCalls::rest).toArray();
                byYear = new double[numbers.length][years[years.length - 1] + 1];
                // Beyond the draws of the table there is nothing but the case as it stands.
                supposed = draw < missed.calls[numbers.length - 1].length ? numbers.length : 1;
            }

            void add(int slot, int day, int evenDay, double barrels) {
                for (int s = 0; s < supposed; s++) {
                    if (slot < numbers[s]) {
                        boolean asCase = missed.suppositions.get(s).visible().isEmpty();
                        byYear[s][years[asCase ? day : evenDay]] += barrels * rests[s];
                    }
                }
            }

            void write() {
                for (int s = 0; s < supposed; s++) {
                    for (int year = 0; year < byYear[s].length; year++) {
                        missed.barrels[s][year][draw] = byYear[s][year];
                    }
                }
            }
        }

        /** Writes what is not written yet, up to a draw. */
        void flush(int end) {
            days.flush(end);
        }
    }

    /** How many calls were missed under each supposition that has this draw; none for the others. */
    private int[] numbers(Missed missed, CaseDraw draw, int d) {
        int[] numbers = new int[missed.suppositions.size()];
        double documented = missed.documented().count[d];
        double expected = Gamma.draw(rate, documented + JEFFREYS, d);
        double hidden = seen.map(s -> hidden(s, documented, d))
                .orElseGet(() -> hidden(expected, draw.value(Assumed.VISIBLE_SHARE)));
        int otherwise = seen.map(Seen::otherwise).orElse(0);
        double uniform = counts.stratified(d);
        for (int s = 0; s < numbers.length && d < missed.calls[s].length; s++) {
            Missed.Supposition supposed = missed.suppositions.get(s);
            numbers[s] = supposed.visible().isPresent()
                    ? Poisson.quantile(hidden(expected, supposed.visible().getAsDouble()), uniform)
                    : beyond(otherwise, hidden * supposed.ratio(), uniform);
            missed.calls[s][d] = numbers[s];
        }
        return numbers;
    }

    /**
     * Calls that neither a look shows nor anybody reports. Of those that no look shows each share may be reported, equally likely: then one more than
     * all of them is Poisson, and more than are reported.
     */
    private static int beyond(int reported, double expected, double uniform) {
        double mean = StrictMath.min(MOST_EXPECTED, expected);
        return reported == 0
                ? Poisson.quantile(mean, uniform)
                : Poisson.quantileFrom(mean, reported + 1, uniform) - 1 - reported;
    }

    /** Expected number of calls that no look shows, in the supposition of a draw. */
    private double hidden(Seen known, double documented, int d) {
        int supposition = known.supposition(d);
        int shown = (int) StrictMath.max(0, documented - known.otherwise());
        return known.fit().calls(supposition, shown, rate, d)
                * (1 - known.fit().visibility(supposition).share());
    }

    /**
     * Expected number of missed calls.
     *
     * @param expected expected number of seen calls
     * @param visible share of all calls that is seen, above 0 and at most 1
     */
    static double hidden(double expected, double visible) {
        return expected * (1 - visible) / visible;
    }

    private static double rest(int number) {
        return StrictMath.max(1, (double) number / MOST_SLOTS);
    }

    private static int day(DayGrid grid, double epochSecond) {
        return StrictMath.clamp(grid.index(epochSecond), 0, grid.days() - 1);
    }
}
