package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A horizontal axis of days. A day takes the pixels from {@code x(day)} to {@code x(day + 1)}.
 *
 * @param from first day
 * @param to last day, at or after the first
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    TimeAxis {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + to);
        }
    }

    double x(LocalDate day) {
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / days();
    }

    /** As {@link #x}, kept inside the axis. */
    double within(LocalDate day) {
        return Math.clamp(x(day), left, right);
    }

    double middle(LocalDate day) {
        return (x(day) + x(day.plusDays(1))) / 2;
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Ticks and labels below {@code y}, and hairlines up to {@code top}. Takes 26 px below {@code y}. */
    void draw(Svg svg, double top, double y) {
        svg.line(left, y, right, y, "pf-l1");
        double perMonth = (right - left) / days() * 30.4;
        if (days() <= 45) {
            drawDays(svg, top, y);
        } else if (perMonth >= 9) {
            drawMonths(svg, top, y, perMonth);
        } else {
            drawYears(svg, top, y, perMonth * 12);
        }
    }

    private void drawDays(Svg svg, double top, double y) {
        int step = Math.max(1, (int) Math.ceil(days() * 44 / (right - left)));
        for (int i = 0; i < days(); i += step) {
            LocalDate day = from.plusDays(i);
            tick(svg, x(day), top, y, 4);
            svg.text(x(day) + 2, y + 13, "pf-t pf-s pf-q", Numbers.day(day));
        }
        svg.text(left, y + 25, "pf-t pf-s pf-q", String.valueOf(from.getYear()));
    }

    private void drawMonths(Svg svg, double top, double y, double perMonth) {
        boolean letters = perMonth < 25;
        for (LocalDate month = from.withDayOfMonth(1); !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate end = month.plusMonths(1);
            if (!month.isBefore(from)) {
                tick(svg, x(month), top, y, month.getMonthValue() == 1 ? 7 : 4);
            }
            double middle = (within(month) + within(end)) / 2;
            if (within(end) - within(month) >= Math.min(perMonth * 0.7, 22)) {
                String name = Numbers.month(month.getMonthValue());
                svg.text(middle, y + 13, "pf-t pf-s pf-q pf-mid", letters ? name.substring(0, 1) : name);
            }
            if (month.getMonthValue() == 1 || !month.isAfter(from)) {
                boolean room = within(month.withDayOfYear(1).plusYears(1)) - within(month) > 26;
                if (room) {
                    svg.text(within(month), y + 25, "pf-t pf-s pf-q", String.valueOf(month.getYear()));
                }
            }
        }
    }

    private void drawYears(Svg svg, double top, double y, double perYear) {
        int step = 1;
        while (perYear * step < 34) {
            step *= step == 2 ? 5 : 2;
            step = step == 20 ? 10 : step;
        }
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !first.isBefore(from)) {
                tick(svg, x(first), top, y, 5);
                svg.text(x(first) + 2, y + 13, "pf-t pf-s pf-q", String.valueOf(year));
            }
        }
    }

    private static void tick(Svg svg, double x, double top, double y, double length) {
        if (top < y) {
            svg.line(x, top, x, y, "pf-grid");
        }
        svg.line(x, y, x, y + length, "pf-l1");
    }
}
