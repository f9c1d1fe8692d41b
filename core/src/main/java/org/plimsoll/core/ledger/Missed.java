package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Estimate;

/**
 * What the calls that nobody saw would come to, draw by draw, under suppositions about how many were seen. Filled chunk by chunk, as an
 * {@link Outcome} is.
 */
public final class Missed {

    /** Draws for the suppositions of the table; the first has as many as the case. */
    private static final int MOST_TABLE_DRAWS = 2000;

    private static final double[] VISIBLE = {0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] RATIOS = {0.5, 2, 3};

    private final Outcome documented;
    private final Optional<Seen> seen;
    final List<Supposition> suppositions;

    /** By supposition, then by draw. */
    final double[][] calls;

    /** For the case as it stands: calls by ships under a verified ban, and under a possible one, by draw. */
    final double[] banVerified;

    final double[] banPossible;

    /** For the case as it stands: barrels by day of the grid on which the call left, then by draw. */
    final double[][] byDayBbl;

    /** By supposition, then by year of the grid, then by draw. */
    final double[][][] barrels;

    /**
     * What is supposed.
     *
     * @param visible share of the calls that were seen, 0 to 1; empty for the share that the case assumes with all its spread
     * @param ratio how many times as often ships call when nobody can see them; 1 where being watched makes no difference
     */
    public record Supposition(OptionalDouble visible, double ratio) {}

    Missed(Outcome documented, Optional<Seen> seen) {
        this.documented = documented;
        this.seen = seen;
        suppositions = Stream.of(
                        Stream.of(new Supposition(OptionalDouble.empty(), 1)),
                        Arrays.stream(VISIBLE).mapToObj(v -> new Supposition(OptionalDouble.of(v), 1)),
                        Arrays.stream(RATIOS).mapToObj(r -> new Supposition(OptionalDouble.empty(), r)))
                .flatMap(s -> s)
                .toList();
        DayGrid grid = documented.grid();
        int years = grid.lastYear() - grid.firstYear() + 1;
        banVerified = new double[documented.draws()];
        banPossible = new double[documented.draws()];
        byDayBbl = new double[grid.days()][documented.draws()];
        calls = new double[suppositions.size()][];
        barrels = new double[suppositions.size()][years][];
        for (int s = 0; s < calls.length; s++) {
            int draws = s == 0 ? documented.draws() : StrictMath.min(MOST_TABLE_DRAWS, documented.draws());
            calls[s] = new double[draws];
            for (int y = 0; y < years; y++) {
                barrels[s][y] = new double[draws];
            }
        }
    }

    /** The documented calls of the same draws. */
    public Outcome documented() {
        return documented;
    }

    /** What is known of how many calls were seen; empty where it is assumed. */
    public Optional<Seen> seen() {
        return seen;
    }

    /** Error by chance of all calls and of their barrels, the worse of the two, as {@link MonteCarlo#error} tells it. */
    public double chanceError() {
        // Blocks of draws are independent where each draw, or the next few, has a supposition of its own.
        boolean whole = seen.map(s -> s.fit().whole(documented.draws())).orElse(true)
                && documented.draws() >= MonteCarlo.BATCHES * Draws.BLOCK;
        IntUnaryOperator batch = whole
                ? d -> d / Draws.BLOCK
                : d -> seen.map(s -> s.supposition(d)).orElse(d);
        return StrictMath.max(MonteCarlo.error(callDraws(), batch), MonteCarlo.error(barrels(0), batch));
    }

    /** What is supposed; the first is the case as it stands. */
    public List<Supposition> suppositions() {
        return suppositions;
    }

    /** Missed calls of the case as it stands, one a draw. */
    public double[] missedDraws() {
        return calls[0].clone();
    }

    /** Documented and missed calls of the case as it stands, one a draw. */
    public double[] callDraws() {
        double[] sums = calls[0].clone();
        for (int d = 0; d < sums.length; d++) {
            sums[d] += documented.count[d];
        }
        return sums;
    }

    /** Of these, those by ships under a port-entry ban that day, verified or possible. */
    public double[] bannedDraws() {
        double[] sums = banPossible.clone();
        for (int d = 0; d < sums.length; d++) {
            sums[d] += documented.banPossible[d];
        }
        return sums;
    }

    /** Missed calls. */
    public Estimate missed(int supposition) {
        return Estimate.of(calls[supposition]);
    }

    /** Documented and missed calls together. */
    public Estimate calls(int supposition) {
        double[] sums = calls[supposition].clone();
        for (int d = 0; d < sums.length; d++) {
            sums[d] += documented.count[d];
        }
        return Estimate.of(sums);
    }

    /** Share of documented and missed calls together that were by ships under a port-entry ban, verified or possible, 0 to 1, one a draw. */
    public double[] banShare(boolean verified) {
        double[] shares = new double[documented.draws()];
        for (int d = 0; d < shares.length; d++) {
            double all = documented.count[d] + calls[0][d];
            double banned =
                    verified ? documented.banVerified[d] + banVerified[d] : documented.banPossible[d] + banPossible[d];
            shares[d] = all == 0 ? 0 : banned / all;
        }
        return shares;
    }

    /** Barrels of documented and missed calls together, one a draw. */
    public double[] barrels(int supposition) {
        double[] sums = Arrays.copyOf(documented.volumeBbl, calls[supposition].length);
        for (double[] year : barrels[supposition]) {
            add(year, sums);
        }
        return sums;
    }

    /**
     * The same of calls that left in a year.
     *
     * @param documentedBbl {@link Outcome#inYearBbl} of that year, which all suppositions share
     */
    public double[] barrels(int supposition, int year, double[] documentedBbl) {
        double[] sums = Arrays.copyOf(documentedBbl, calls[supposition].length);
        add(barrels[supposition][year - documented.grid().firstYear()], sums);
        return sums;
    }

    private static void add(double[] some, double[] sums) {
        for (int d = 0; d < sums.length; d++) {
            sums[d] += some[d];
        }
    }
}
