package org.plimsoll.core.dossier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plimsoll.core.measure.Estimate;

/**
 * Numbers as people read them: grouped by thousands, without invented precision, the same in every locale.
 *
 * <p>An estimate is rounded to two significant digits of half its 90 % interval, so that 689,432 ± 160,000 reads 690,000.
 */
public final class Numbers {

    private static final char THIN = ',';

    private Numbers() {}

    /** A whole number with thousands grouped. */
    public static String whole(double value) {
        String digits =
                BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
        boolean negative = digits.startsWith("-");
        StringBuilder grouped = new StringBuilder(negative ? digits.substring(1) : digits);
        for (int i = grouped.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, THIN);
        }
        return (negative ? "−" : "") + grouped;
    }

    /** A number with that many decimals. */
    public static String decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String text = rounded.toPlainString();
        int point = text.indexOf('.');
        double integral = rounded.setScale(0, RoundingMode.DOWN).doubleValue();
        boolean negativeFraction = rounded.signum() < 0 && integral == 0;
        return (negativeFraction ? "−" : "") + whole(integral) + (point < 0 ? "" : text.substring(point));
    }

    /** A value rounded to that many significant digits. */
    public static double significant(double value, int digits) {
        return value == 0
                ? 0
                : new BigDecimal(value)
                        .round(new MathContext(digits, RoundingMode.HALF_UP))
                        .doubleValue();
    }

    /** The value rounded to the precision that an estimate of that half width supports. */
    public static double rounded(double value, double halfWidth) {
        if (!(halfWidth > 0)) {
            return value;
        }
        int exponent = new BigDecimal(halfWidth).round(new MathContext(1)).precision()
                - new BigDecimal(halfWidth).round(new MathContext(1)).scale();
        double unit = StrictMath.pow(10, exponent - 2);
        return unit < 1 ? value : Math.round(value / unit) * unit;
    }

    /** The middle of an estimate: {@code 690,000}. */
    public static String middle(Estimate estimate) {
        return whole(rounded(estimate.q50(), half(estimate)));
    }

    /** The 90 % interval of an estimate: {@code 520,000–920,000}. */
    public static String interval(Estimate estimate) {
        double half = half(estimate);
        return whole(rounded(estimate.q05(), half)) + "–" + whole(rounded(estimate.q95(), half));
    }

    /** Middle and interval: {@code 690,000 (520,000–920,000)}; the middle alone where there is no spread. */
    public static String estimate(Estimate estimate) {
        return half(estimate) > 0 ? middle(estimate) + " (" + interval(estimate) + ")" : middle(estimate);
    }

    /** A share as a percentage: {@code 97 %}; never 0 or 100, which no number of draws can show. */
    public static String percent(double share) {
        double percent = share * 100;
        if (percent < 1) {
            return "<1 %";
        }
        if (percent > 99) {
            return ">99 %";
        }
        return Math.round(percent) + " %";
    }

    private static double half(Estimate estimate) {
        return (estimate.q95() - estimate.q05()) / 2;
    }
}
