package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.List;

/** Numbers and dates as the figures print them, the same in every locale. */
final class Numbers {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Numbers() {}

    /** "690,000"; values below ten keep one decimal if they have one. */
    static String grouped(double value) {
        if (!Double.isFinite(value)) {
            return value > 0 ? "∞" : value < 0 ? "−∞" : "?";
        }
        if (Math.abs(value) >= 1e15) {
            return Double.toString(value);
        }
        if (Math.abs(value) < 10 && Math.abs(value - Math.rint(value)) > 0.04) {
            return Svg.num(Math.rint(value * 10) / 10).replace('-', '−');
        }
        String digits = Long.toString(Math.abs(Math.round(value)));
        StringBuilder out = new StringBuilder(value <= -0.5 ? "−" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** Rounded to two significant digits, which is as much as an estimate of cargo can bear. */
    static double rounded(double value) {
        double unit = 1;
        while (Math.abs(value) >= 100 * unit) {
            unit *= 10;
        }
        return Math.rint(value / unit) * unit;
    }

    /** "690k", "1.5m", "9bn": for axes where room is short. */
    static String brief(double value) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return Double.toString(value);
        }
        if (size >= 1e9) {
            return decimal(value / 1e9) + "bn";
        }
        if (size >= 1e6) {
            return decimal(value / 1e6) + "m";
        }
        return size >= 1e3 ? decimal(value / 1e3) + "k" : decimal(value);
    }

    private static String decimal(double value) {
        return Svg.num(value).replace('-', '−');
    }

    /** A probability in per cent; never rounded to certainty. */
    static String percent(double share) {
        double percent = share * 100;
        if (percent > 0 && percent < 1) {
            return "< 1 %";
        }
        if (percent > 99 && percent < 100) {
            return "> 99 %";
        }
        return Math.round(percent) + " %";
    }

    static String month(int monthOfYear) {
        return MONTHS.get(monthOfYear - 1);
    }

    /** "7 Mar". */
    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue());
    }

    /** "7 Mar 2024". */
    static String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }
}
