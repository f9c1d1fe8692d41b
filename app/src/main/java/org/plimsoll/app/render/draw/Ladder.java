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

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final double labels;
    private final double values;
    private final Scale x;
    private final double top;
    private final Svg svg = new Svg();

    private Ladder(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
        double values = 0;
        for (Row row : in.rows()) {
            values = Math.max(values, TextWidth.of(row.span().words(), 12) * 1.06);
        }
        this.values = narrow ? 0 : values + 12;
        this.labels = narrow ? 0 : Math.min(240, width * 0.34);
        double highest = in.rules().stream().mapToDouble(Rule::value).max().orElse(0);
        double lowest = 0;
        for (Row row : in.rows()) {
            highest = Math.max(highest, row.span().top());
            lowest = Math.min(lowest, row.span().bottom());
        }
        this.x = Scale.nice(lowest, highest * 1.03, labels + 8, width - this.values - 14, narrow ? 4 : 5);
        this.top = 12 + 16.0 * in.rules().size();
    }

    public static Figure draw(Caption caption, Input input, int width) {
        Ladder ladder = new Ladder(input, width);
        double height = ladder.draw();
        return Figure.of(caption, width, height, ladder.svg);
    }

    private double draw() {
        double bottom = top + in.rows().stream().mapToDouble(this::height).sum();
        if (in.rows().isEmpty()) {
            bottom += 40;
            svg.text((x.pixelFrom() + x.pixelTo()) / 2, top + 20, "pf-t pf-q pf-mid", "nothing to compare with");
        }
        for (double tick : x.ticks(narrow ? 4 : 5)) {
            svg.line(x.at(tick), top, x.at(tick), bottom, "pf-grid");
            svg.text(x.at(tick), bottom + 14, "pf-t pf-s pf-q pf-mid", Numbers.brief(tick));
        }
        svg.line(x.pixelFrom(), bottom, x.pixelTo(), bottom, "pf-l1");
        rules(bottom);
        double y = top;
        for (Row row : in.rows()) {
            row(row, y, height(row));
            y += height(row);
        }
        svg.text(x.pixelFrom(), bottom + 29, "pf-t pf-s pf-q", in.axis());
        return key(bottom + 48);
    }

    private List<String> note(Row row) {
        return Prose.lines(row.note(), 11, (narrow ? width : labels) - 6, 2);
    }

    private double height(Row row) {
        return (narrow ? 40 : 25) + 13.0 * note(row).size();
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
        String bold = row.kind() == Kind.OURS ? " pf-b pf-a" : "";
        String value = row.span().words();
        double room = narrow ? width - TextWidth.of(value, 12) - 14 : labels - 4;
        double line = y + (narrow ? 14 : 17);
        svg.haloed(0, line, "pf-t" + bold, TextWidth.fit(row.label(), 12, room));
        svg.haloed(width, line, "pf-t pf-end" + bold, value);
        for (String words : note(row)) {
            line += 13;
            svg.haloed(0, line, "pf-t pf-s pf-q", words);
        }
        svg.line(0, y + height, width, y + height, "pf-grid");
        mark(row, narrow ? y + height - 13 : y + height / 2);
    }

    private void mark(Row row, double y) {
        Span span = row.span();
        double low = x.within(span.low());
        double high = x.within(span.high());
        if (!span.isPoint()) {
            switch (row.kind()) {
                case OURS -> svg.line(low, y, high, y, "pf-la5");
                case PUBLISHED -> interval(span, y, "pf-lq");
                case IMPLIED -> interval(span, y, "pf-lq pf-dash");
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

    private void interval(Span span, double y, String classes) {
        svg.line(x.within(span.low()), y, x.within(span.high()), y, classes);
        for (double end : new double[] {span.low(), span.high()}) {
            if (Double.isFinite(end)) {
                svg.line(x.at(end), y - 4, x.at(end), y + 4, "pf-lq");
            }
        }
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
