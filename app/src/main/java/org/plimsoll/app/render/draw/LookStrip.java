package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.List;

/** What an image of each day would be worth: a row of bars for each sensor over one axis of days, dots over the best. */
public final class LookStrip {
    /**
     * One sensor.
     *
     * @param name for people
     * @param byDay what each day is worth, as a share from 0 to 1
     * @param best days to take first, counted from the first
     */
    public record Lane(String name, List<Double> byDay, List<Integer> best) {
        public Lane {
            byDay = List.copyOf(byDay);
            best = List.copyOf(best);
        }
    }

    /**
     * Sensors over the same days.
     *
     * @param from the first day
     */
    public record Input(LocalDate from, List<Lane> lanes) {
        public Input {
            lanes = List.copyOf(lanes);
        }
    }

    private static final double HEIGHT = 64;
    private static final double DOT = 2.6;

    private LookStrip() {}

    public static Figure draw(Caption caption, Input input, int width) {
        var svg = new Svg();
        int days = input.lanes().stream().mapToInt(l -> l.byDay().size()).max().orElse(0);
        if (days == 0) {
            svg.text(width / 2.0, 24, "pf-t pf-q pf-mid", "no look to be valued");
            return Figure.of(caption, width, 40, svg);
        }
        var time = new TimeAxis(
                input.from(), input.from().plusDays(days - 1L), Figure.isNarrow(width) ? 40 : 48, width - 4);
        double most = input.lanes().stream()
                .flatMap(l -> l.byDay().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Scale scale = Scale.nice(0, most, 0, HEIGHT, 2);
        double y = 4;
        for (Lane lane : input.lanes()) {
            y = lane(svg, lane, time, scale, y);
        }
        time.draw(svg, y, y);
        return Figure.of(caption, width, y + 28, svg);
    }

    private static double lane(Svg svg, Lane lane, TimeAxis time, Scale scale, double top) {
        double base = top + 26 + HEIGHT;
        svg.text(time.left(), top + 10, "pf-t pf-r", TextWidth.fit(lane.name(), 13, time.right() - time.left()));
        for (double tick : scale.ticks(2)) {
            double at = base - scale.at(tick);
            svg.line(time.left(), at, time.right(), at, tick == 0 ? "pf-l0" : "pf-grid");
            svg.text(time.left() - 6, at + 4, "pf-t pf-s pf-q pf-end", percent(tick));
        }
        var bars = new StringBuilder();
        for (int i = 0; i < lane.byDay().size(); i++) {
            double value = lane.byDay().get(i);
            if (value > 0) {
                LocalDate day = time.from().plusDays(i);
                bars.append('M').append(Svg.num(time.x(day))).append(' ').append(Svg.num(base));
                bars.append('V').append(Svg.num(base - scale.at(value)));
                bars.append('H')
                        .append(Svg.num(time.x(day.plusDays(1))))
                        .append('V')
                        .append(Svg.num(base))
                        .append('Z');
            }
        }
        svg.path(bars, "pf-tint2");
        for (int day : lane.best()) {
            LocalDate date = time.from().plusDays(day);
            double value = lane.byDay().get(day);
            svg.open("g").tooltip(Numbers.date(date) + ": " + percent(value));
            svg.rect(
                    time.x(date),
                    base - scale.at(value),
                    Math.max(1, time.x(date.plusDays(1)) - time.x(date)),
                    scale.at(value),
                    "pf-acc");
            svg.circle(time.middle(date), base - scale.at(value) - DOT - 2, DOT, "pf-acc");
            svg.close();
        }
        return base + 8;
    }

    private static String percent(double share) {
        double percent = share * 100;
        return (percent == Math.rint(percent)
                        ? String.valueOf(Math.round(percent))
                        : String.valueOf(Math.round(percent * 10) / 10.0))
                + " %";
    }
}
