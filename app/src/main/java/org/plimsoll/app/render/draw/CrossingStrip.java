package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The density of the day on which a cap is passed, as bars under a time axis, with the chance that it never is. */
final class CrossingStrip {
    private static final double HEIGHT = 44;

    /** Where the dossier's typefaces are not at hand others take more room, and a drawing cuts off what does not fit. */
    private static final double OTHER_TYPEFACES = 0.85;

    private final FanChart.Crossing crossing;
    private final TimeAxis time;
    private final boolean narrow;

    CrossingStrip(FanChart.Crossing crossing, TimeAxis time, boolean narrow) {
        this.crossing = crossing;
        this.time = time;
        this.narrow = narrow;
    }

    /** Draws from {@code top} and returns where it ends. */
    double draw(Svg svg, double top) {
        double base = top + 16 + HEIGHT;
        svg.text(time.left(), top + 10, "pf-t pf-s pf-q", "day on which the cap is passed, by probability");
        svg.line(time.left(), base, time.right(), base, "pf-l0");
        bars(svg, base);
        String words = never();
        double y = base + 16;
        double room = (time.right() - time.left() + (narrow ? 92 : 150)) * OTHER_TYPEFACES;
        for (String line : Prose.lines(middle() + words, 14, room)) {
            svg.text(time.left(), y, "pf-t pf-r", line);
            y += 17;
        }
        return y - 8;
    }

    private void bars(Svg svg, double base) {
        List<Double> byDay = crossing.byDay();
        double highest = byDay.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (!(highest > 0)) {
            return;
        }
        StringBuilder d = new StringBuilder();
        int days = (int) Math.min(byDay.size(), time.days());
        for (int i = 0; i < days; i++) {
            double share = byDay.get(i);
            if (share > 0) {
                LocalDate day = time.from().plusDays(i);
                double height = Math.max(0.5, HEIGHT * share / highest);
                d.append('M').append(Svg.num(time.x(day))).append(' ').append(Svg.num(base));
                d.append('V').append(Svg.num(base - height)).append('H').append(Svg.num(time.x(day.plusDays(1))));
                d.append('V').append(Svg.num(base)).append('Z');
            }
        }
        svg.path(d, "pf-acc");
        LocalDate middle = dayAt(0.5);
        if (middle != null) {
            double x = time.middle(middle);
            svg.line(x, base - HEIGHT - 1, x, base + 4, "pf-l1");
        }
    }

    /** "Half of the probability by 21 Sep (90 %: 2 Aug–30 Oct). " or nothing where the half is never reached. */
    private String middle() {
        LocalDate middle = dayAt(0.5);
        if (middle == null) {
            return "";
        }
        return "More likely passed than not by " + Numbers.day(middle) + ". ";
    }

    private @Nullable LocalDate dayAt(double share) {
        double sum = 0;
        for (int i = 0; i < crossing.byDay().size(); i++) {
            sum += crossing.byDay().get(i);
            if (sum >= share) {
                return time.from().plusDays(i);
            }
        }
        return null;
    }

    private String never() {
        double never = crossing.never();
        if (never >= 1) {
            return "P(never) = 1: the cap is not passed in this period in any draw.";
        }
        if (never <= 0) {
            return "P(never) = 0: the cap is passed in this period in every draw.";
        }
        return "P(never) " + (never < 0.01 ? "" : "= ") + Numbers.percent(never)
                + ": the chance that the cap was not passed in this period.";
    }
}
