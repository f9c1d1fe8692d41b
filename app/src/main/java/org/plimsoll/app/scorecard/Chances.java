package org.plimsoll.app.scorecard;

import java.util.ArrayList;
import java.util.List;

/** How often things were so that were given a chance: of those given a chance p a share p must be. */
public final class Chances {
    private static final int BINS = 10;

    private final int[] number = new int[BINS];
    private final double[] stated = new double[BINS];
    private final int[] so = new int[BINS];

    /**
     * Those that were given a chance within one tenth.
     *
     * @param number how many
     * @param stated the mean chance that they were given
     * @param so the share that was so
     */
    public record Tenth(int number, double stated, double so) {}

    /**
     * Adds one thing.
     *
     * @param chance that it was given, 0 to 1
     */
    void add(double chance, boolean was) {
        int bin = StrictMath.min(BINS - 1, (int) (chance * BINS));
        number[bin]++;
        stated[bin] += chance;
        so[bin] += was ? 1 : 0;
    }

    /** Adds what another holds. */
    void add(Chances other) {
        for (int b = 0; b < BINS; b++) {
            number[b] += other.number[b];
            stated[b] += other.stated[b];
            so[b] += other.so[b];
        }
    }

    /** By tenths of the chance from the least on, without those in which nothing lies. */
    public List<Tenth> tenths() {
        List<Tenth> tenths = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            if (number[b] > 0) {
                tenths.add(new Tenth(number[b], stated[b] / number[b], (double) so[b] / number[b]));
            }
        }
        return tenths;
    }
}
