package org.plimsoll.core.coverage;

/**
 * How the number of arrivals swings over the year: one wave a year in the logarithm of the rate.
 *
 * @param cosine weight of the cosine, which is highest on the day from which days are counted
 * @param sine weight of the sine, which is highest a quarter of a year later
 */
public record Season(double cosine, double sine) {
    /** Arrivals come evenly. */
    public static final Season NONE = new Season(0, 0);

    private static final double DAYS_PER_YEAR = 365.25;

    /** Relative rate on a day; 1 without a season. */
    double rate(double day) {
        if (cosine == 0 && sine == 0) {
            return 1;
        }
        double angle = 2 * StrictMath.PI * day / DAYS_PER_YEAR;
        return StrictMath.exp(cosine * StrictMath.cos(angle) + sine * StrictMath.sin(angle));
    }
}
