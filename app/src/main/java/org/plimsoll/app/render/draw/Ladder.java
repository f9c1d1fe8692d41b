package org.plimsoll.app.render.draw;

import java.util.List;

/**
 * Values and claims on one axis, a row each. Whose a value is shows by shape: ours a filled disc with a thick interval,
 * published a ring, implied (arithmetic on what was published) a diamond, physical bounds a bar.
 */
public final class Ladder {
    /** Whose number it is. */
    public enum Kind {
        OURS,
        PUBLISHED,
        IMPLIED,
        PHYSICAL
    }

    /**
     * @param label who or which method, and when
     * @param note small print under the label; may be empty
     */
    public record Row(String label, Span span, Kind kind, String note) {}

    /** A vertical line across all rows, such as the cap. */
    public record Rule(double value, String label) {}

    /**
     * @param axis what the axis measures, with unit
     * @param rows from top to bottom
     * @param rules vertical lines; the first is the cap if there is one
     */
    public record Input(String axis, List<Row> rows, List<Rule> rules) {
        public Input {
            rows = List.copyOf(rows);
            rules = List.copyOf(rules);
        }
    }

    private static final double ROW = 38;
    private static final double NARROW_ROW = 52;

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final double labels;
    private final Scale x;
    private final double top;
    private final Svg svg = new Svg();

    private Ladder(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
        double values = narrow ? 0 : 150;
        this.labels = narrow ? 0 : Math.min(230, width * 0.34);
        double highest = in.rules().stream().mapToDouble(Rule::value).max().orElse(0);
        double lowest = 0;
        for (Row row : in.rows()) {
            highest = Math.max(highest, row.span().top());
            lowest = Math.min(lowest, row.span().bottom());
        }
        this.x = Scale.nice(lowest, highest * 1.03, labels + 8, width - values - (narrow ? 14 : 12), narrow ? 4 : 5);
        this.top = 12 + 16.0 * in.rules().size();
    }

    public static Figure draw(Caption caption, Input input, int width) {
        Ladder ladder = new Ladder(input, width);
        double height = ladder.draw();
        return Figure.of(caption, width, height, ladder.svg);
    }

    private double draw() {
        double row = narrow ? NARROW_ROW : ROW;
        double bottom = top + Math.max(1, in.rows().size()) * row;
        for (double tick : x.ticks(narrow ? 4 : 5)) {
            svg.line(x.at(tick), top, x.at(tick), bottom, "pf-grid");
            svg.text(x.at(tick), bottom + 14, "pf-t pf-s pf-q pf-mid", Numbers.brief(tick));
        }
        svg.line(x.pixelFrom(), bottom, x.pixelTo(), bottom, "pf-l1");
        if (in.rows().isEmpty()) {
            svg.text((x.pixelFrom() + x.pixelTo()) / 2, top + row / 2, "pf-t pf-q pf-mid", "nothing to compare with");
        }
        rules(bottom);
        for (int i = 0; i < in.rows().size(); i++) {
            row(in.rows().get(i), top + i * row, row);
        }
        svg.text(x.pixelFrom(), bottom + 29, "pf-t pf-s pf-q", in.axis());
        return key(bottom + 48);
    }

    private void rules(double bottom) {
        for (int i = 0; i < in.rules().size(); i++) {
            Rule rule = in.rules().get(i);
            double at = x.at(rule.value());
            double y = 12 + 16.0 * i;
            svg.line(at - 1.5, y + 4, at - 1.5, bottom, "pf-l1");
            svg.line(at + 1.5, y + 4, at + 1.5, bottom, "pf-l1");
            String label = TextWidth.fit(rule.label(), 13, width - 4.0);
            double half = TextWidth.of(label, 13) / 2;
            svg.text(Math.clamp(at, half + 2, Math.max(half + 2, width - half - 2)), y, "pf-t pf-r pf-mid", label);
        }
    }

    private void row(Row row, double y, double height) {
        double at = narrow ? y + height - 13 : y + height / 2;
        String bold = row.kind() == Kind.OURS ? " pf-b pf-a" : "";
        if (narrow) {
            String value = row.span().words();
            svg.haloed(0, y + 13, "pf-t" + bold, TextWidth.fit(row.label(), 12, width - TextWidth.of(value, 12) - 14));
            svg.haloed(width, y + 13, "pf-t pf-end" + bold, value);
            svg.haloed(0, y + 26, "pf-t pf-s pf-q", TextWidth.fit(row.note(), 11, width));
        } else {
            boolean alone = row.note().isBlank();
            svg.text(0, at + (alone ? 4 : -2), "pf-t" + bold, TextWidth.fit(row.label(), 12, labels - 4));
            if (!alone) {
                svg.text(0, at + 11, "pf-t pf-s pf-q", TextWidth.fit(row.note(), 11, labels - 4));
            }
            svg.text(width, at + 4, "pf-t pf-end" + bold, row.span().words());
        }
        svg.line(0, y + height, width, y + height, "pf-grid");
        mark(row, at);
    }

    private void mark(Row row, double y) {
        Span span = row.span();
        double low = x.within(span.low());
        double high = x.within(span.high());
        if (!span.isPoint()) {
            switch (row.kind()) {
                case OURS -> svg.line(low, y, high, y, "pf-la5");
                case PUBLISHED, IMPLIED ->
                    interval(low, high, y, row.kind() == Kind.IMPLIED ? "pf-lq pf-dash" : "pf-lq");
                case PHYSICAL -> svg.rect(low, y - 5, high - low, 10, "pf-filll");
            }
        }
        if (Double.isInfinite(span.high())) {
            arrow(high, y, 1);
        }
        if (Double.isInfinite(span.low())) {
            arrow(low, y, -1);
        }
        if (span.hasMid()) {
            Marks.kind(svg, row.kind(), x.within(span.mid()), y);
        }
    }

    private void interval(double low, double high, double y, String classes) {
        svg.line(low, y, high, y, classes);
        svg.line(low, y - 4, low, y + 4, "pf-lq").line(high, y - 4, high, y + 4, "pf-lq");
    }

    private void arrow(double at, double y, int direction) {
        svg.path(
                "M" + Svg.num(at - 5.0 * direction) + " " + Svg.num(y - 4) + "L" + Svg.num(at) + " " + Svg.num(y) + "L"
                        + Svg.num(at - 5.0 * direction) + " " + Svg.num(y + 4),
                "pf-lq");
    }

    private double key(double y) {
        double at = 0;
        double line = y;
        for (Kind kind : Kind.values()) {
            if (in.rows().stream().anyMatch(r -> r.kind() == kind)) {
                String words = words(kind);
                double room = 20 + TextWidth.of(words, 11) + 16;
                if (at > 0 && at + room > width) {
                    at = 0;
                    line += 16;
                }
                if (kind == Kind.PHYSICAL) {
                    svg.rect(at + 1, line - 5, 12, 10, "pf-filll");
                } else {
                    Marks.kind(svg, kind, at + 7, line);
                }
                svg.text(at + 18, line + 4, "pf-t pf-s pf-q", words);
                at += room;
            }
        }
        return line + 10;
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case OURS -> "this case, 90 % interval";
            case PUBLISHED -> "published";
            case IMPLIED -> "implied by what was published";
            case PHYSICAL -> "range of what the ships can carry";
        };
    }
}
