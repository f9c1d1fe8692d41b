package org.plimsoll.core.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of ownership in percent: one value where it is known, else bounds.
 *
 * @param least lower bound, 0 to 100
 * @param most upper bound, from the lower bound to 100
 */
public record Share(double least, double most) {

    /** A source names an owner and gives no share. */
    public static final Share NOT_SAID = new Share(0, 100);

    public Share {
        if (!(least >= 0 && least <= most && most <= 100)) {
            throw new IllegalArgumentException("a share of " + least + " to " + most + " % cannot be");
        }
    }

    /** A known share. */
    public static Share of(double percent) {
        return new Share(percent, percent);
    }

    /** A share within bounds, both included. */
    public static Share between(double least, double most) {
        return new Share(least, most);
    }

    /** Whether there is one value. */
    public boolean known() {
        return least == most;
    }

    /** Whether it says anything at all. */
    public boolean said() {
        return least > 0 || most < 100;
    }

    /** For people: {@code 25 %}, {@code 10 to 30 %}, {@code share not said}. */
    public String words() {
        if (!said()) {
            return "share not said";
        }
        return known() ? digits(least) + " %" : digits(least) + " to " + digits(most) + " %";
    }

    /** At most four decimals, without trailing zeros. */
    static String digits(double percent) {
        return BigDecimal.valueOf(percent)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
