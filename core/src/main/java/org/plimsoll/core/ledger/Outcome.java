package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;

/**
 * What the draws of a case came to. Filled chunk by chunk; chunks write to places of their own, so that any number of threads may fill it and
 * the bytes stay the same.
 */
public final class Outcome {

    /** Into how many chunks the draws are cut, whatever the machine. */
    public static final int CHUNKS = 8;

    /** More numbers than this are not kept for single calls. */
    private static final long MOST_SAMPLES = 4_000_000;

    private final DayGrid grid;
    private final int draws;
    private final int calls;
    final double[] count;
    final double[] banVerified;
    final double[] banPossible;
    final double[] volumeBbl;
    final double[] committeeBbl;
    final double[] massT;
    final double[] capacityBbl;
    /** By day of the grid, then by draw: the sums are made day by day. */
    final double[][] byDayBbl;

    /** By itemised call, then by draw; no number where the draw has no such call. */
    final double[][] callSamplesBbl;

    /** Without the evidence of the load, for calls that have any. */
    private BeforeLoad beforeLoad = BeforeLoad.of(new boolean[0], 0);

    final double[][] callSumsBbl;
    final double[][] callCounts;

    /** How many draws have the call and let it move something. */
    final double[][] callsLoaded;

    Outcome(DayGrid grid, int draws, int calls) {
        this(grid, draws, calls, draws);
    }

    private Outcome(DayGrid grid, int draws, int calls, int detailed) {
        this.grid = grid;
        this.draws = draws;
        this.calls = calls;
        volumeBbl = new double[draws];
        count = new double[detailed];
        banVerified = new double[detailed];
        banPossible = new double[detailed];
        committeeBbl = new double[detailed];
        massT = new double[detailed];
        capacityBbl = new double[detailed];
        byDayBbl = new double[detailed == 0 ? 0 : grid.days()][draws];
        callSamplesBbl = (long) calls * draws <= MOST_SAMPLES ? new double[calls][draws] : new double[0][];
        for (double[] samples : callSamplesBbl) {
            Arrays.fill(samples, Double.NaN);
        }
        callSumsBbl = new double[CHUNKS][calls];
        callCounts = new double[CHUNKS][calls];
        callsLoaded = new double[CHUNKS][calls];
    }

    /** Keeps, if it keeps draws of single calls, what those would have moved of whose load something was seen. */
    Outcome comparing(boolean[] loadSeen) {
        if (callsKept()) {
            beforeLoad = BeforeLoad.of(loadSeen, draws);
        }
        return this;
    }

    BeforeLoad beforeLoad() {
        return beforeLoad;
    }

    /** An outcome that keeps volumes alone: a tenth of the memory, and less than half of the work. */
    static Outcome ofVolumes(DayGrid grid, int draws) {
        return new Outcome(grid, draws, 0, 0);
    }

    /** Whether more than the volumes is kept. */
    boolean complete() {
        return count.length == draws;
    }

    /** The days on which the sums are kept. */
    public DayGrid grid() {
        return grid;
    }

    /** How many draws there are. */
    public int draws() {
        return draws;
    }

    /** First draw of a chunk; that of chunk {@link #CHUNKS} is the end. */
    int begin(int chunk) {
        return (int) ((long) draws * chunk / CHUNKS);
    }

    /** Documented calls. */
    public Estimate count() {
        return Estimate.of(count);
    }

    /** Calls by ships under a verified port-entry ban that day. */
    public Estimate banVerified() {
        return Estimate.of(banVerified);
    }

    /** The same, with statements that no source could be shown for and ships that nobody has named. */
    public Estimate banPossible() {
        return Estimate.of(banPossible);
    }

    /** Share of calls by ships under a port-entry ban, unverified and unnamed ones included, 0 to 1. */
    public double[] banShare() {
        return perCall(banPossible);
    }

    /** Physical barrels moved by documented calls, one a draw. */
    public double[] volumeBbl() {
        return volumeBbl.clone();
    }

    /** The same in barrels by the committee's conversion. */
    public double[] committeeBbl() {
        return committeeBbl.clone();
    }

    /** The same in tonnes. */
    public double[] massT() {
        return massT.clone();
    }

    /** Full capacity in barrels of the ships of all documented calls, added up over the calls, one a draw. */
    public double[] capacityBbl() {
        return capacityBbl.clone();
    }

    /** Full capacity in barrels of the ship of an average call, one a draw. */
    public double[] capacityPerCallBbl() {
        return perCall(capacityBbl);
    }

    /** Physical barrels a call, one a draw. */
    public double[] perCallBbl() {
        return perCall(volumeBbl);
    }

    private double[] perCall(double[] sums) {
        double[] mean = new double[draws];
        for (int d = 0; d < draws; d++) {
            mean[d] = count[d] == 0 ? 0 : sums[d] / count[d];
        }
        return mean;
    }

    /** Barrels of documented calls that left between two days, both included, one a draw. */
    public double[] betweenBbl(int firstIndex, int lastIndex) {
        double[] sums = new double[draws];
        for (int day = StrictMath.max(0, firstIndex); day <= StrictMath.min(lastIndex, grid.days() - 1); day++) {
            double[] left = byDayBbl[day];
            for (int d = 0; d < draws; d++) {
                sums[d] += left[d];
            }
        }
        return sums;
    }

    /** Barrels of documented calls that left in a calendar year of the grid, one a draw. */
    public double[] inYearBbl(int year) {
        return betweenBbl(grid.index(LocalDate.of(year, 1, 1)), grid.index(LocalDate.of(year, 12, 31)));
    }

    /** Whether draws of single calls were kept; very large cases keep only means. */
    public boolean callsKept() {
        return callSamplesBbl.length == calls;
    }

    /**
     * Barrels of one itemised call, if it was one; only the mean is known where draws were not kept, and all quantiles then equal it. Nothing
     * where no draw has the call.
     */
    public Estimate call(int index) {
        if (callsKept()) {
            double[] real = Arrays.stream(callSamplesBbl[index])
                    .filter(barrels -> !Double.isNaN(barrels))
                    .toArray();
            return real.length == 0 ? Estimate.exactly(0) : Estimate.of(real);
        }
        double sum = 0;
        double real = 0;
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            sum += callSumsBbl[chunk][index];
            real += callCounts[chunk][index];
        }
        return Estimate.exactly(real == 0 ? 0 : sum / real);
    }

    /** Chance that one itemised call moved anything, if it was one; 0 where no draw has it. */
    public double loaded(int index) {
        double loaded = 0;
        double real = 0;
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            loaded += callsLoaded[chunk][index];
            real += callCounts[chunk][index];
        }
        return real == 0 ? 0 : loaded / real;
    }

    /**
     * Barrels of the same call by the assumptions alone, as if nothing had been seen of its load; empty where nothing was, and where draws of
     * single calls were not kept.
     */
    public Optional<Estimate> callBeforeLoad(int index) {
        return beforeLoad.estimate(index);
    }

    /** Draws of one itemised call in barrels, for tests of independence; zero where the draw has no such call. */
    public double[] callSamples(int index) {
        return Arrays.stream(callSamplesBbl[index])
                .map(barrels -> Double.isNaN(barrels) ? 0 : barrels)
                .toArray();
    }
}
