package org.plimsoll.core.coverage;

import org.plimsoll.core.measure.Distribution;

/** How long ships stay: an assumed distribution, made longer and more or less even by two factors. */
public final class Stays {
    private static final int CELLS = 256;

    /** Parts that the longest cell has more: each has half the share of the one before, so that the longest stays of thousands of calls are not impossible. */
    private static final int TAIL = 10;

    private static final int LENGTHS = CELLS + TAIL;

    private final double medianDays;
    private final double[] logs = new double[LENGTHS];
    private final double[] shares = new double[LENGTHS];

    /**
     * Stays as assumed.
     *
     * @param days length of a stay in days
     */
    public Stays(Distribution days) {
        medianDays = StrictMath.max(days.quantile(0.5), Table.STEP_DAYS);
        double until = 0;
        for (int i = 0; i < LENGTHS; i++) {
            shares[i] = i < CELLS - 1 ? 1.0 / CELLS : i < LENGTHS - 1 ? (1 - until) / 2 : 1 - until;
            double length = StrictMath.max(days.quantile(until + shares[i] / 2), 1e-3 * Table.STEP_DAYS);
            logs[i] = StrictMath.log(length / medianDays);
            until += shares[i];
        }
    }

    /**
     * Stays of one supposition.
     *
     * @param scale factor on all of them
     * @param spread factor on the spread of their logarithm
     */
    public Table table(double scale, double spread) {
        return new Table(this, scale, spread);
    }

    /**
     * Stays as a table that answers quickly.
     *
     * <p><b>Algorithm.</b> {@value #CELLS} equally likely lengths, the last of them parted into ever longer and rarer ones, are spread over a grid of
     * equal steps, each evenly halfway to its neighbours; what is asked is then exact for stays of those lengths.
     */
    public static final class Table {
        static final double STEP_DAYS = 1.0 / 32;
        private static final int MOST_CELLS = 8192;

        private final double step;
        private final double cellsPerDay;
        private final double[] within;
        private final double[] surviving;

        private Table(Stays stays, double scale, double spread) {
            double[] lengths = new double[LENGTHS];
            double longest = 0;
            for (int i = 0; i < LENGTHS; i++) {
                lengths[i] = stays.medianDays * scale * StrictMath.exp(spread * stays.logs[i]);
                longest = StrictMath.max(longest, lengths[i]);
            }
            step = StrictMath.max(STEP_DAYS, longest / MOST_CELLS);
            cellsPerDay = 1 / step;
            int cells = (int) (longest / step) + 2;
            double[] mass = new double[cells + 1];
            for (int i = 0; i < LENGTHS; i++) {
                double length = lengths[i];
                double half = stays.shares[i] / 2;
                spread(mass, i == 0 ? length : (lengths[i - 1] + length) / 2, length, half);
                spread(mass, length, i == LENGTHS - 1 ? length : (length + lengths[i + 1]) / 2, half);
            }
            surviving = new double[cells + 1];
            within = new double[cells + 1];
            double left = 1;
            for (int i = 0; i <= cells; i++) {
                left -= mass[i];
                surviving[i] = StrictMath.max(0, left);
                if (i < cells) {
                    within[i + 1] = within[i] + surviving[i] * step;
                }
            }
        }

        /** Puts a share of the stays evenly between two lengths: long ones lie further apart than the grid is wide, and none between may be impossible. */
        private void spread(double[] mass, double from, double to, double share) {
            int parts = StrictMath.max(1, (int) StrictMath.ceil((to - from) * cellsPerDay));
            for (int part = 0; part < parts; part++) {
                double position = (from + (part + 0.5) / parts * (to - from)) * cellsPerDay;
                int below = (int) position;
                double rest = position - below;
                mass[below] += (1 - rest) * share / parts;
                mass[below + 1] += rest * share / parts;
            }
        }

        /** Chance that a stay is longer than {@code days}; 1 below zero. */
        public double longerThan(double days) {
            int cell = (int) (days / step);
            return days < 0 ? 1 : cell >= surviving.length ? 0 : surviving[cell];
        }

        /**
         * Mean of a stay that is cut off after {@code days}: the integral of {@link #longerThan} from zero. Zero below zero, and the mean stay where
         * nothing is cut off.
         */
        public double within(double days) {
            if (days <= 0) {
                return 0;
            }
            double position = days * cellsPerDay;
            int cell = (int) position;
            return cell >= within.length - 1
                    ? within[within.length - 1]
                    : within[cell] + (position - cell) * (within[cell + 1] - within[cell]);
        }

        /**
         * The integral over arrivals, each at its rate, of the chance that the ship is still there on a day.
         *
         * @param bounds where spans of arrivals end, the latest first and none after that day; and where the last of them begins
         * @param rates of arrivals in each span
         */
        double lasting(double day, double[] bounds, double[] rates, int spans) {
            double[] table = within;
            int last = table.length - 1;
            double sum = 0;
            double later = within(day - bounds[0]);
            // Of those who came before the longest stay nobody is there.
            for (int i = 0; i < spans && later < table[last]; i++) {
                double position = (day - bounds[i + 1]) * cellsPerDay;
                int cell = (int) position;
                double earlier =
                        cell >= last ? table[last] : table[cell] + (position - cell) * (table[cell + 1] - table[cell]);
                sum += rates[i] * (earlier - later);
                later = earlier;
            }
            return sum;
        }

        /** Length below which a stay lasts with probability {@code p}, in days. */
        double quantile(double p) {
            int low = 0;
            int high = surviving.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (1 - surviving[middle] < p) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low * step;
        }

        /** Longest stay in days. */
        public double longestDays() {
            return (within.length - 1) * step;
        }
    }
}
