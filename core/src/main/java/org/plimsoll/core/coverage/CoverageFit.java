package org.plimsoll.core.coverage;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.ImportanceSample;

/** What is known of how many calls were seen: weighted suppositions, each with what it says of every day. */
public final class CoverageFit {

    /** What the share of seen calls rests on. */
    public enum Basis {
        /** The looks themselves are known: it is measured. */
        LOOKS,
        /** Weather and habits are assumed: it is a scenario. */
        WEATHER
    }

    /** How many draws that follow each other share a supposition, where all weigh the same. */
    public static final int DRAWS_EACH = 2;

    private static final int PICKED_DRAWS_EACH = 4;
    private static final double EVEN = 1 - 1e-9;

    private final Basis basis;
    private final ImportanceSample sample;
    private final boolean even;
    private final Visibility[] visibilities;
    private final Circumstances[] circumstances;
    private final double[] priorShares;
    private final RatePrior rate;
    private final List<Departure> departures;

    private final double[] own;

    CoverageFit(
            Basis basis,
            ImportanceSample sample,
            Circumstances[] circumstances,
            Visibility[] visibilities,
            double[] priorShares,
            RatePrior rate,
            List<Departure> departures,
            double[] own) {
        this.basis = basis;
        this.departures = List.copyOf(departures);
        this.own = own.clone();
        this.sample = sample;
        this.circumstances = circumstances.clone();
        this.visibilities = visibilities.clone();
        this.priorShares = priorShares.clone();
        this.rate = rate;
        even = sample.effective() > EVEN * sample.size();
    }

    /** How what was seen compares with what the fitted model makes; none where looks are not known. */
    public List<Departure> departures() {
        return departures;
    }

    /** How far what was seen moved an unknown from the middle of what was assumed, in standard deviations of the latter. */
    double shift(int unknown) {
        double sum = 0;
        for (int i = 0; i < sample.size(); i++) {
            sum += sample.weight(i) * sample.point(i)[unknown];
        }
        return sum;
    }

    /** What the share of seen calls rests on. */
    public Basis basis() {
        return basis;
    }

    /**
     * The supposition of a draw: each in turn where all weigh the same, for {@value #DRAWS_EACH} draws; else one drawn by its weight, for
     * {@value #PICKED_DRAWS_EACH}, so that what it says of each call need not be worked out for every draw.
     *
     * @param picks for suppositions that are drawn
     */
    public int supposition(Draws picks, int draw) {
        return even
                ? draw / DRAWS_EACH % size()
                : sample.pick(picks.stratified(draw / PICKED_DRAWS_EACH, Draws.BLOCK / PICKED_DRAWS_EACH));
    }

    /** Whether no supposition comes again in so many draws, but for those that follow each other. */
    public boolean whole(int draws) {
        return even && (long) size() * DRAWS_EACH >= draws;
    }

    /** What a supposition says of arrivals. */
    public Visibility visibility(int supposition) {
        return visibilities[supposition];
    }

    /** What a supposition is. */
    Circumstances circumstances(int supposition) {
        return circumstances[supposition];
    }

    /** Its share of all of them, 0 to 1. */
    double weight(int supposition) {
        return sample.weight(supposition);
    }

    /** What was known of the number of calls before. */
    RatePrior rate() {
        return rate;
    }

    /**
     * Chance that something which looks showed was a call, and no part of another one.
     *
     * @param node its number, counted through all chains in their order
     */
    public double own(int node) {
        return own[node];
    }

    /** Factor on all stays in a supposition. */
    public double stayScale(int supposition) {
        return circumstances[supposition].stayScale();
    }

    /** Factor on the spread of their logarithm. */
    public double staySpread(int supposition) {
        return circumstances[supposition].staySpread();
    }

    /**
     * How many calls are expected in the period, seen and missed, for one draw.
     *
     * @param seen how many were seen
     */
    public double calls(int supposition, int seen, Draws draws, int number) {
        return rate.given(seen, visibilities[supposition].share(), draws, number);
    }

    /** Share of the calls of the period that was seen, before the looks and the count were heard. */
    public Estimate priorShare() {
        return Estimate.of(priorShares);
    }

    /** The same after them. */
    public Estimate share() {
        return weighted(v -> v.share());
    }

    /** Share of the arrivals of one day of the period that was seen. */
    public Estimate shareOnDay(int day) {
        return weighted(v -> v.shareOnDay(day));
    }

    /** How many independent suppositions the weighted ones are worth. */
    public double effective() {
        return sample.effective();
    }

    /** How many suppositions there are. */
    public int size() {
        return visibilities.length;
    }

    private Estimate weighted(ToDoubleFunction<Visibility> of) {
        double[] values = new double[visibilities.length];
        for (int i = 0; i < values.length; i++) {
            // By the middle of each slice of probability, as the draws pick them.
            values[i] = of.applyAsDouble(visibilities[sample.pick((i + 0.5) / values.length)]);
        }
        return Estimate.of(values);
    }

    /**
     * What is known of the number of calls before anything was seen: a gamma distribution.
     *
     * @param shape above zero
     * @param perCall its inverse scale: shape over mean; 0 where nothing is known, so that a count says nothing of the share that was seen
     */
    record RatePrior(double shape, double perCall) {

        /** The logarithm of the chance of what was seen, with the rate summed out and but for a constant. */
        double logLikelihood(double seen, double share) {
            return perCall == 0
                    ? -seen * StrictMath.log(StrictMath.max(Double.MIN_NORMAL, share)) + Gamma.logFunction(shape + seen)
                    : -(shape + seen) * StrictMath.log(perCall + share) + Gamma.logFunction(shape + seen);
        }

        /** Expected number of calls of the period, seen and missed. */
        double mean(double seen, double share) {
            return (shape + seen) / StrictMath.max(Double.MIN_NORMAL, perCall + share);
        }

        double given(double seen, double share, Draws draws, int number) {
            return Gamma.draw(draws, shape + seen, number) / (perCall + share);
        }
    }
}
