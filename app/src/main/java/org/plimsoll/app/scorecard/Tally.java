package org.plimsoll.app.scorecard;

import java.util.Arrays;

/**
 * How often intervals of one quantity held, over many worlds.
 *
 * <p><b>Algorithm.</b> The rank of the truth among the draws is uniform where intervals hold as often as they say. Draws that equal the truth (whole
 * numbers, days) leave a span of ranks. For the histogram chance picks one of the span; an interval holds by the share of the span that lies within
 * it, which is the mean over that chance and adds no noise of its own where most worlds leave nothing open.
 *
 * <p><b>Source.</b> Simulation-based calibration: Talts et al. 2018.
 */
public final class Tally {
    /** Bins of the histogram of ranks. */
    public static final int BINS = 20;

    private static final double TAIL = 0.05;

    private final int[] ranks = new int[BINS];
    private int worlds;
    private int certain;
    private double held;
    private double sumOfRatios;
    private int ratios;

    /**
     * Adds a world.
     *
     * @param below share of the draws below the truth
     * @param same share of the draws that equal it
     * @param draws how many draws there are
     * @param uniform chance, in the open interval (0, 1)
     */
    void add(double below, double same, int draws, double uniform) {
        double least = below * draws / (draws + 1);
        double span = (same * draws + 1) / (draws + 1);
        double rank = least + uniform * span;
        worlds++;
        certain += same == 1 ? 1 : 0;
        double within = StrictMath.max(0, StrictMath.min(1 - TAIL, least + span) - StrictMath.max(TAIL, least));
        held += StrictMath.min(1, within / span);
        ranks[Math.min(BINS - 1, (int) (rank * BINS))]++;
    }

    /** Adds a world, with the ratio of the estimate's median to the truth. */
    void add(double[] draws, double truth, double uniform) {
        long below = Arrays.stream(draws).filter(d -> d < truth).count();
        long same = Arrays.stream(draws).filter(d -> d == truth).count();
        add((double) below / draws.length, (double) same / draws.length, draws.length, uniform);
        if (truth > 0) {
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            sumOfRatios += Math.log(Math.max(1e-9, sorted[sorted.length / 2]) / truth);
            ratios++;
        }
    }

    /** Adds what another tally holds. */
    void add(Tally other) {
        worlds += other.worlds;
        certain += other.certain;
        held += other.held;
        sumOfRatios += other.sumOfRatios;
        ratios += other.ratios;
        for (int b = 0; b < BINS; b++) {
            ranks[b] += other.ranks[b];
        }
    }

    /** How many worlds were added. */
    public int worlds() {
        return worlds;
    }

    /** Share of the worlds in which the 90 % interval held the truth, 0 to 1. */
    public double coverage() {
        return worlds == 0 ? 0 : StrictMath.min(1, held / worlds);
    }

    /** How many of the worlds left nothing open, with all draws equal to the truth: they count as held nine times in ten, whatever is estimated. */
    public int certain() {
        return certain;
    }

    /** Geometric mean of estimate over truth; 1 where nothing was compared. */
    public double ratio() {
        return ratios == 0 ? 1 : Math.exp(sumOfRatios / ratios);
    }

    /** How many worlds had a rank in each twentieth. */
    public int[] ranks() {
        return ranks.clone();
    }

    /** Departure of the histogram from a flat one: chi-squared with {@value #BINS} − 1 degrees of freedom, 30.1 at 5 %, 36.2 at 1 %. */
    public double chiSquared() {
        double expected = (double) worlds / BINS;
        return expected == 0
                ? 0
                : Arrays.stream(ranks)
                        .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                        .sum();
    }
}
