package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.Poisson;
import org.plimsoll.core.measure.Span;

/**
 * Draws the calls that nobody saw, given how many are documented and what share of all calls is supposed to have been seen.
 *
 * <p><b>Algorithm.</b> Calls come at an unknown rate, a share π of them is seen. With Jeffreys' prior of the rate and n documented calls, the
 * expected number of seen calls has a gamma distribution of shape n + ½, and the missed ones given it are Poisson with that number times
 * (1 − π) / π, times the ratio by which ships call more often when nobody can see them. A missed call falls evenly on the period, on a ship of the
 * roster, and moves what an unnamed documented call moves. All suppositions use the same variates, so that they differ by what is
 * supposed and not by chance.
 *
 * <p><b>Source.</b> The negative binomial that results: Gelman et al., Bayesian Data Analysis (2013), section 2.6.
 *
 * <p><b>Limitations.</b> A count says nothing of π: what comes out of it went in, so that the result is a scenario and no measurement. A season is
 * not modelled. Whether the ships of the roster could have made so many round trips is not checked. Beyond {@value #MOST_SLOTS} missed calls in one
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
    private final Draws rate;
    private final Draws counts;
    private final List<Draws> slots = new ArrayList<>();

    /**
     * Missed calls of a case's flow.
     *
     * @param calls the itemised ones
     */
    public MissedCalls(CaseFile caseFile, List<Call> calls) {
        var settings = caseFile.settings();
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
        return new Missed(documented);
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
        for (int d = documented.begin(chunk); d < documented.begin(chunk + 1); d++) {
            fillDraw(missed, d);
        }
    }

    private void fillDraw(Missed missed, int d) {
        CaseDraw draw = source.at(d);
        int suppositions = missed.suppositions.size();
        int[] numbers = new int[suppositions];
        int most = 0;
        double seen = Gamma.draw(rate, missed.documented().count[d] + JEFFREYS, d);
        for (int s = 0; s < suppositions && d < missed.calls[s].length; s++) {
            Missed.Supposition supposed = missed.suppositions.get(s);
            double visible = supposed.visible().orElse(draw.value(Assumed.VISIBLE_SHARE));
            numbers[s] = number(seen, visible, supposed.ratio(), counts.uniform(d));
            missed.calls[s][d] = numbers[s];
            most = StrictMath.max(most, StrictMath.min(MOST_SLOTS, numbers[s]));
        }
        var ships = roster.new Drawn(draw, d);
        for (int slot = 0; slot < most; slot++) {
            Draws call = slots.get(slot);
            double factor = draw.barrelsPerTonne(CallCargo.product(call, draw, d));
            double barrels = cargo.share(call, draw, d)
                    * ships.load(ships.pick(call.uniform(SHIP, d))).barrels(factor);
            int year = year(missed.documented().grid(), call, d);
            for (int s = 0; s < suppositions && d < missed.calls[s].length; s++) {
                if (slot < numbers[s]) {
                    missed.barrels[s][year][d] += barrels * StrictMath.max(1, (double) numbers[s] / MOST_SLOTS);
                }
            }
        }
    }

    /**
     * How many calls were missed.
     *
     * @param seen expected number of seen calls
     * @param visible share of all calls that is seen, above 0 and at most 1
     */
    static int number(double seen, double visible, double ratio, double uniform) {
        return Poisson.quantile(seen * ratio * (1 - visible) / visible, uniform);
    }

    private int year(DayGrid grid, Draws call, int d) {
        double leaves = Timing.within(period, call.uniform(ARRIVAL, d)) + timing.staySeconds(call, d);
        int day = StrictMath.clamp(grid.index(leaves), 0, grid.days() - 1);
        return grid.day(day).getYear() - grid.firstYear();
    }
}
