package org.plimsoll.core.coverage;

import org.plimsoll.core.measure.Exponential;

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

    /** Relative rates in the middle of each of the first days. */
    double[] rates(int days) {
        double[] rates = new double[days];
        double step = 2 * StrictMath.PI / DAYS_PER_YEAR;
        double stepX = StrictMath.cos(step);
        double stepY = StrictMath.sin(step);
        double x = StrictMath.cos(step / 2);
        double y = StrictMath.sin(step / 2);
        for (int day = 0; day < days; day++) {
            rates[day] = Exponential.of(cosine * x + sine * y);
            double turned = x * stepX - y * stepY;
            y = y * stepX + x * stepY;
            x = turned;
        }
        return rates;
    }

    /** Relative rate on a day; 1 without a season. */
    double rate(double day) {
        if (cosine == 0 && sine == 0) {
            return 1;
        }
        double angle = 2 * StrictMath.PI * day / DAYS_PER_YEAR;
        return StrictMath.exp(cosine * StrictMath.cos(angle) + sine * StrictMath.sin(angle));
    }
}
