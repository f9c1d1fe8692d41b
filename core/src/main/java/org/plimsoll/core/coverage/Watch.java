package org.plimsoll.core.coverage;

import java.util.Arrays;

/** When a place was looked at, in days since the beginning of a period. */
public final class Watch {
    private final double[] looks;
    private final double lengthDays;
    private final double[] pieces;

    /**
     * A watch.
     *
     * @param looks days and parts of days, ascending, from 0 to {@code lengthDays}
     * @param lengthDays length of the period
     */
    public Watch(double[] looks, double lengthDays) {
        this.looks = looks.clone();
        this.lengthDays = lengthDays;
        for (int k = 0; k < looks.length; k++) {
            if (!(looks[k] >= (k == 0 ? 0 : looks[k - 1]) && looks[k] <= lengthDays)) {
                throw new IllegalArgumentException("look " + k + " at day " + looks[k] + " is out of order or period");
            }
        }
        pieces = pieces(looks, lengthDays);
    }

    /** Looks and midnights in one order, each moment once. */
    private static double[] pieces(double[] looks, double lengthDays) {
        int whole = (int) StrictMath.ceil(lengthDays);
        double[] marks = new double[looks.length + whole + 1];
        int count = 0;
        int next = 0;
        for (int day = 0; day <= whole; day++) {
            double midnight = StrictMath.min(day, lengthDays);
            for (; next < looks.length && looks[next] < midnight; next++) {
                if (looks[next] > marks[count - 1]) {
                    marks[count++] = looks[next];
                }
            }
            marks[count++] = midnight;
        }
        return Arrays.copyOf(marks, count);
    }

    /** How many looks there were. */
    public int looks() {
        return looks.length;
    }

    /** Day of a look. */
    public double day(int look) {
        return looks[look];
    }

    /** Length of the period in days. */
    public double lengthDays() {
        return lengthDays;
    }

    /** How many pieces without a look or midnight within them the period falls into. */
    int pieces() {
        return pieces.length - 1;
    }

    /** Where a piece begins; that of the number of pieces is the end of the period. */
    double begin(int piece) {
        return pieces[piece];
    }

    /** The first look at or after a day; the number of looks where none is. */
    int firstFrom(double day) {
        int found = Arrays.binarySearch(looks, day);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && looks[found - 1] == day) {
            found--;
        }
        return found;
    }
}
