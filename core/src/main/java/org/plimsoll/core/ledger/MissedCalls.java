package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.CoverageFit;
import org.plimsoll.core.event.Call;
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
 * ships call more often when nobody can see them. A missed call falls on a ship of the roster, and moves what an unnamed documented call moves.
 * All suppositions use the same variates, so that they differ by what is supposed and not by chance.
 *
 * <p><b>Source.</b> The negative binomial that results: Gelman et al., Bayesian Data Analysis (2013), section 2.6.
 *
 * <p><b>Limitations.</b> A count alone says nothing of π: what comes out of it went in, so that the result is a scenario and no measurement.
 * Whether the ships of the roster could have made so many round trips is not checked. Beyond {@value #MOST_SLOTS} missed calls in one
 * draw the mean of these stands for the rest.
 */
public final class MissedCalls {
    private static final double JEFFREYS = 0.5;
    private static final int MOST_SLOTS = 1000;
    private static final long ARRIVAL = Draws.quantity("arrival");
    private static final long SHIP = Draws.quantity("ship");
    private static final String ENTITY = "missed";

    private final Roster roster;
    private final CaseDraw.Source source;
    private final CallCargo cargo;
    private final Timing timing;
    private final Span period;
    private final Optional<Seen> seen;
    private final Draws rate;
    private final Draws counts;
    private final List<Draws> slots = new ArrayList<>();

    /**
     * Missed calls of a case's flow.
     *
     * @param calls the itemised ones
     * @param seen what is known of how many calls were seen
     */
    public MissedCalls(CaseFile caseFile, List<Call> calls, Optional<Seen> seen) {
        var settings = caseFile.settings();
        this.seen = seen;
        roster = new Roster(caseFile, calls);
        source = new CaseDraw.Source(settings.seed(), settings.assumptions(), settings.products());
        cargo = new CallCargo(settings.assumptions());
        timing = new Timing(settings.assumptions());
        period = caseFile.question().period();
        rate = Draws.of(settings.seed(), ENTITY, "rate");
        counts = Draws.of(settings.seed(), ENTITY, "count");
        for (int slot = 0; slot < MOST_SLOTS; slot++) {
            slots.add(Draws.of(settings.seed(), ENTITY + "#" + slot));
        }
    }

    /** To be filled. */
    public Missed of(Outcome documented) {
        return new Missed(documented, seen);
    }

    /** A whole result on the calling thread. */
    public Missed run(Outcome documented) {
        Missed missed = of(documented);
        for (int chunk = 0; chunk < Outcome.CHUNKS; chunk++) {
            fill(missed, chunk);
        }
        return missed;
    }

    /** Fills one chunk; chunks may be filled in any order and at the same time. */
    public void fill(Missed missed, int chunk) {
        Outcome documented = missed.documented();
        PortBan[][] bans = roster.portBans(documented.grid());
        DayBlock days = new DayBlock(missed.byDayBbl, documented.begin(chunk));
        var arrivals = new MissedArrivals(seen);
        int[] years = documented.grid().years();
        for (int d = documented.begin(chunk); d < documented.begin(chunk + 1); d++) {
            fillDraw(missed, days, arrivals, years, bans, d);
        }
        days.flush(documented.begin(chunk + 1));
    }

    private void fillDraw(Missed missed, DayBlock days, MissedArrivals arrivals, int[] years, PortBan[][] bans, int d) {
        CaseDraw draw = source.at(d);
        int[] numbers = numbers(missed, draw, d);
        int most = 0;
        for (int number : numbers) {
            most = StrictMath.max(most, StrictMath.min(MOST_SLOTS, number));
        }
        arrivals.at(d);
        var slots = new Slots(missed, days, arrivals, years, bans, draw, numbers, d);
        for (int slot = 0; slot < most; slot++) {
            slots.add(slot);
        }
        slots.write();
    }

    /** The missed calls of one draw as they are added up. */
    private final class Slots {
        private final Missed missed;
        private final DayBlock days;
        private final MissedArrivals arrivals;
        private final int[] years;
        private final PortBan[][] bans;
        private final CaseDraw draw;
        private final int[] numbers;
        private final int d;
        private final DayGrid grid;
        private final Roster.Drawn ships;
        private final Timing.Pace pace;
        private final double[] rests;
        private final double[][] byYear;
        private final int supposed;

        Slots(
                Missed missed,
                DayBlock days,
                MissedArrivals arrivals,
                int[] years,
                PortBan[][] bans,
                CaseDraw draw,
                int[] numbers,
                int d) {
            this.missed = missed;
            this.days = days;
            this.arrivals = arrivals;
            this.years = years;
            this.bans = bans;
            this.draw = draw;
            this.numbers = numbers;
            this.d = d;
            grid = missed.documented().grid();
            ships = roster.new Drawn(draw, d);
            pace = Timing.Pace.of(seen, draw, d);
            rests = Arrays.stream(numbers).mapToDouble(MissedCalls::rest).toArray();
            byYear = new double[numbers.length][years[years.length - 1] + 1];
            // Beyond the draws of the table there is nothing but the case as it stands.
            supposed = d < missed.calls[numbers.length - 1].length ? numbers.length : 1;
        }

        void add(int slot) {
            Draws call = slots.get(slot);
            double factor = draw.barrelsPerTonne(CallCargo.product(call, draw, d));
            int ship = ships.pick(call.uniform(SHIP, d));
            double barrels = cargo.share(call, draw, d) * ships.load(ship).barrels(factor);
            double uniform = call.uniform(ARRIVAL, d);
            double even = Timing.within(period, uniform);
            double arrives = arrivals.arrives(uniform, even);
            double stays = timing.staySeconds(call, pace, d);
            int day = day(grid, arrives + stays);
            int evenDay = day(grid, even + stays);
            if (slot < numbers[0]) {
                PortBan ban = bans[ship][day(grid, arrives)];
                missed.banVerified[d] += ban == PortBan.IN_FORCE ? 1 : 0;
                missed.banPossible[d] += ships.possiblyBanned(ship, ban) ? 1 : 0;
                days.add(day, d, barrels * rests[0]);
            }
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
                    missed.barrels[s][year][d] = byYear[s][year];
                }
            }
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
                    : StrictMath.max(0, Poisson.quantile(hidden * supposed.ratio(), uniform) - otherwise);
            missed.calls[s][d] = numbers[s];
        }
        return numbers;
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
