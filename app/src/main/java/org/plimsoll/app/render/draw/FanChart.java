package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cumulative volume over a period as a fan of quantiles against a cap, with the day on which the cap is passed.
 * Estimates are labelled with two significant digits, reported figures as reported.
 */
public final class FanChart {
    /** Quantiles of the cumulative volume at the end of one day. */
    public record Quantiles(double p05, double p25, double p50, double p75, double p95) {}

    /** Cumulative reported deliveries from the start of {@code day} on. */
    public record Step(LocalDate day, double cumulative) {}

    /**
     * The rule's limit.
     *
     * @param notices shares of the level at which notice is due, such as 0.75
     */
    public record Cap(double level, String label, List<Double> notices) {
        public Cap {
            notices = List.copyOf(notices);
        }
    }

    /**
     * When the cap is passed.
     *
     * @param byDay probability that the cap is passed on each day of the period; may be empty
     * @param never probability that it is not passed in the period
     */
    public record Crossing(List<Double> byDay, double never) {
        public Crossing {
            byDay = List.copyOf(byDay);
        }
    }

    /**
     * @param start first day of the period
     * @param unit such as "barrels"
     * @param documented quantiles for each day from {@code start}; its length is the period's
     * @param withReported documented and reported together, as an outline; empty or as long as {@code documented}
     * @param reported steps in order of day
     */
    public record Input(
            LocalDate start,
            String unit,
            List<Quantiles> documented,
            List<Quantiles> withReported,
            List<Step> reported,
            Cap cap,
            Crossing crossing) {
        public Input {
            documented = List.copyOf(documented);
            withReported = List.copyOf(withReported);
            reported = List.copyOf(reported);
            if (!withReported.isEmpty() && withReported.size() != documented.size()) {
                throw new IllegalArgumentException("both fans cover the same days");
            }
        }
    }

    private final Input in;
    private final boolean narrow;
    private final TimeAxis time;
    private final Scale y;
    private final double top;
    private final double bottom;
    private final Svg svg = new Svg();

    private FanChart(Input in, int width) {
        this.in = in;
        this.narrow = Figure.isNarrow(width);
        this.top = 22;
        this.bottom = narrow ? 236 : 300;
        int days = Math.max(1, in.documented().size());
        LocalDate end = in.start().plusDays(days - 1L);
        this.time = new TimeAxis(in.start(), end, narrow ? 36 : 66, width - (narrow ? 92 : 168));
        double highest = in.cap().level();
        for (Quantiles q : in.documented()) {
            highest = Math.max(highest, q.p95());
        }
        for (Quantiles q : in.withReported()) {
            highest = Math.max(highest, q.p95());
        }
        for (Step s : in.reported()) {
            highest = Math.max(highest, s.cumulative());
        }
        this.y = Scale.nice(0, highest * 1.04, bottom, top, narrow ? 4 : 5);
    }

    public static Figure draw(Caption caption, Input input, int width) {
        FanChart chart = new FanChart(input, width);
        double height = chart.draw();
        return Figure.of(caption, width, height, chart.svg);
    }

    private double draw() {
        grid();
        if (in.documented().isEmpty()) {
            svg.text((time.left() + time.right()) / 2, (top + bottom) / 2, "pf-t pf-q pf-mid", "no dated calls");
        } else {
            band(in.documented(), Quantiles::p05, Quantiles::p95, "pf-tint1");
            band(in.documented(), Quantiles::p25, Quantiles::p75, "pf-tint2");
        }
        outline();
        notices();
        cap();
        reported();
        curve(in.documented(), Quantiles::p50, "pf-la");
        labels();
        time.draw(svg, bottom, bottom);
        return new CrossingStrip(in.crossing(), time, narrow).draw(svg, bottom + 34);
    }

    private void grid() {
        for (double tick : y.ticks(narrow ? 4 : 5)) {
            svg.line(time.left(), y.at(tick), time.right(), y.at(tick), "pf-grid");
            String label = narrow ? Numbers.brief(tick) : Numbers.grouped(tick);
            svg.text(time.left() - 6, y.at(tick) + 4, "pf-t pf-s pf-q pf-end", label);
        }
        svg.text(narrow ? 0 : 4, 11, "pf-t pf-s pf-q", "cumulative " + in.unit());
    }

    private void band(
            List<Quantiles> fan, ToDoubleFunction<Quantiles> low, ToDoubleFunction<Quantiles> high, String c) {
        StringBuilder d = new StringBuilder();
        append(d, fan, high, false);
        append(d, fan, low, true);
        svg.path(d.append('Z'), c);
    }

    private void curve(List<Quantiles> fan, ToDoubleFunction<Quantiles> value, String classes) {
        StringBuilder d = new StringBuilder();
        append(d, fan, value, false);
        svg.path(d, classes);
    }

    /** A stepped line: each day's value holds until the next day's. */
    private void append(StringBuilder d, List<Quantiles> fan, ToDoubleFunction<Quantiles> value, boolean backwards) {
        int days = fan.size();
        for (int i = 0; i < days; i++) {
            int day = backwards ? days - 1 - i : i;
            double level = y.within(value.applyAsDouble(fan.get(day)));
            boolean first = i == 0;
            boolean last = i == days - 1;
            boolean turn = first || level != y.within(value.applyAsDouble(fan.get(backwards ? day + 1 : day - 1)));
            if (turn || last) {
                double left = time.x(in.start().plusDays(day));
                double right = time.x(in.start().plusDays(day + 1L));
                d.append(d.isEmpty() ? 'M' : 'L')
                        .append(Svg.num(backwards ? right : left))
                        .append(' ')
                        .append(Svg.num(level));
                if (last || backwards) {
                    d.append('L')
                            .append(Svg.num(backwards ? left : right))
                            .append(' ')
                            .append(Svg.num(level));
                } else {
                    d.append('H').append(Svg.num(right));
                }
            } else if (!backwards) {
                d.append('H').append(Svg.num(time.x(in.start().plusDays(day + 1L))));
            }
        }
    }

    private void outline() {
        curve(in.withReported(), Quantiles::p05, "pf-l0");
        curve(in.withReported(), Quantiles::p95, "pf-l0");
        curve(in.withReported(), Quantiles::p50, "pf-lq pf-dash");
    }

    /** Ticks at the levels where notice is due; levels too near each other share a label. */
    private void notices() {
        List<Double> shares = in.cap().notices().stream().sorted().toList();
        for (int i = 0; i < shares.size(); i++) {
            double at = y.within(in.cap().level() * shares.get(i));
            StringBuilder label = new StringBuilder(Numbers.percent(shares.get(i)));
            svg.line(time.left(), at, time.left() + 9, at, "pf-lq");
            double last = at;
            while (i + 1 < shares.size() && last - y.within(in.cap().level() * shares.get(i + 1)) < 12) {
                i++;
                double next = y.within(in.cap().level() * shares.get(i));
                last = next;
                svg.line(time.left(), next, time.left() + 9, next, "pf-lq");
                label.append(", ").append(Numbers.percent(shares.get(i)));
            }
            svg.haloed(time.left() + 13, at + 4, "pf-t pf-s pf-q", label + (narrow ? "" : " notice"));
        }
    }

    private void cap() {
        double at = y.at(in.cap().level());
        svg.line(time.left(), at - 1.5, time.right(), at - 1.5, "pf-l1");
        svg.line(time.left(), at + 1.5, time.right(), at + 1.5, "pf-l1");
        double room = time.right() - time.left() - 8;
        String whole = in.cap().label();
        int aside = whole.indexOf(" (");
        String brief = aside > 0 && TextWidth.of(whole, 13.5) > room ? whole.substring(0, aside) : whole;
        String label = TextWidth.fit(brief, 13.5, room);
        svg.haloed(time.left() + 4, at - 7, "pf-t pf-r", label);
    }

    private void reported() {
        if (in.reported().isEmpty()) {
            return;
        }
        StringBuilder d = new StringBuilder("M" + Svg.num(time.left()) + " " + Svg.num(bottom));
        for (Step step : in.reported()) {
            d.append('H')
                    .append(Svg.num(time.within(step.day())))
                    .append('V')
                    .append(Svg.num(y.within(step.cumulative())));
        }
        svg.path(d.append('H').append(Svg.num(time.right())), "pf-l2");
    }

    private record Label(double y, String value, String words, String classes) {}

    private void labels() {
        List<Label> labels = new ArrayList<>();
        if (!in.documented().isEmpty()) {
            Quantiles end = in.documented().getLast();
            labels.add(new Label(y.within(end.p50()), number(end.p50(), end), "documented", "pf-a"));
        }
        if (!in.withReported().isEmpty()) {
            Quantiles end = in.withReported().getLast();
            labels.add(new Label(
                    y.within(end.p50()),
                    number(end.p50(), end),
                    narrow ? "with reported" : "documented + reported",
                    "pf-q"));
        }
        if (!in.reported().isEmpty()) {
            Step end = in.reported().getLast();
            labels.add(new Label(y.within(end.cumulative()), exact(end.cumulative()), "reported", "pf-b"));
        }
        List<Double> places = Spread.apart(labels.stream().map(Label::y).toList(), 44, top + 6, bottom - 18);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double x = time.right() + 12;
            double at = places.get(i);
            svg.path(
                    "M" + Svg.num(time.right()) + " " + Svg.num(label.y()) + "L" + Svg.num(x - 3) + " " + Svg.num(at),
                    "pf-l0");
            svg.text(x, at + 2, "pf-t pf-m pf-b " + label.classes(), label.value());
            svg.text(x, at + 15, "pf-t pf-s " + label.classes(), label.words());
            interval(label, x, at + 27);
        }
    }

    private void interval(Label label, double x, double at) {
        List<Quantiles> fan = switch (label.words()) {
            case "documented" -> in.documented();
            case "reported" -> List.of();
            default -> in.withReported();
        };
        if (!fan.isEmpty()) {
            Quantiles end = fan.getLast();
            String interval = number(end.p05(), end) + "–" + number(end.p95(), end);
            svg.text(x, at, "pf-t pf-s pf-q", narrow ? interval : interval + " (90 %)");
        }
    }

    /** Rounded as the text beside the figure rounds it. */
    private String number(double value, Quantiles of) {
        double rounded = org.plimsoll.core.dossier.Numbers.rounded(value, (of.p95() - of.p05()) / 2);
        return narrow ? Numbers.brief(rounded) : Numbers.grouped(rounded);
    }

    private String exact(double value) {
        return narrow ? Numbers.brief(Math.rint(value / 1000) * 1000) : Numbers.grouped(value);
    }
}
