package org.plimsoll.app.render.draw;

import java.util.List;

/** Sensitivity: how far the result moves when one assumption goes from its low to its high value. */
public final class Tornado {
    /**
     * @param label the assumption
     * @param lowInput its low value in words, with unit
     * @param highInput its high value in words
     * @param lowResult the result at the low value
     * @param highResult the result at the high value; may be below {@code lowResult}
     */
    public record Bar(String label, String lowInput, String highInput, double lowResult, double highResult) {}

    /**
     * @param base the result as it stands
     * @param unit of the result
     * @param bars drawn in the order given
     * @param rules vertical lines, such as the cap
     */
    public record Input(double base, String unit, List<Bar> bars, List<Ladder.Rule> rules) {
        public Input {
            bars = List.copyOf(bars);
            rules = List.copyOf(rules);
        }
    }

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final double labels;
    private final Scale x;
    private final Svg svg = new Svg();

    private Tornado(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
        this.labels = narrow ? 0 : Math.min(220, width * 0.32);
        double low = in.base();
        double high = in.base();
        for (Bar bar : in.bars()) {
            low = Math.min(low, Math.min(bar.lowResult(), bar.highResult()));
            high = Math.max(high, Math.max(bar.lowResult(), bar.highResult()));
        }
        for (Ladder.Rule rule : in.rules()) {
            low = Math.min(low, rule.value());
            high = Math.max(high, rule.value());
        }
        double pad = high > low ? (high - low) * (narrow ? 0.24 : 0.2) : Math.max(1, Math.abs(high) * 0.1);
        this.x = new Scale(low - pad, high + pad, labels + (narrow ? 4 : 12), width - 4);
    }

    public static Figure draw(Caption caption, Input input, int width) {
        Tornado tornado = new Tornado(input, width);
        double height = tornado.draw();
        return Figure.of(caption, width, height, tornado.svg);
    }

    private double draw() {
        double row = narrow ? 44 : 24;
        double top = 20 + 16.0 * in.rules().size();
        double bottom = top + Math.max(1, in.bars().size()) * row + 4;
        for (double tick : x.ticks(narrow ? 4 : 6)) {
            svg.line(x.at(tick), top, x.at(tick), bottom, "pf-grid");
            svg.text(x.at(tick), bottom + 14, "pf-t pf-s pf-q pf-mid", Numbers.brief(tick));
        }
        svg.line(x.pixelFrom(), bottom, x.pixelTo(), bottom, "pf-l1");
        for (int i = 0; i < in.rules().size(); i++) {
            Ladder.Rule rule = in.rules().get(i);
            double at = x.at(rule.value());
            double y = 12 + 16.0 * i;
            svg.line(at - 1.5, y + 4, at - 1.5, bottom, "pf-l1").line(at + 1.5, y + 4, at + 1.5, bottom, "pf-l1");
            label(at, y, "pf-t pf-r pf-mid", rule.label());
        }
        if (in.bars().isEmpty()) {
            svg.text((x.pixelFrom() + x.pixelTo()) / 2, top + 18, "pf-t pf-q pf-mid", "no assumption was varied");
        }
        for (int i = 0; i < in.bars().size(); i++) {
            bar(in.bars().get(i), top + i * row, row);
        }
        double base = x.at(in.base());
        svg.line(base, top - 4, base, bottom, "pf-l2");
        label(base, top - 8, "pf-t pf-b pf-mid", "as it stands " + Numbers.grouped(in.base()));
        svg.text(x.pixelFrom(), bottom + 29, "pf-t pf-s pf-q", in.unit());
        svg.rect(narrow ? 0 : labels + 12, bottom + 40, 16, 9, "pf-openq");
        double left = narrow ? 0 : labels + 12;
        svg.text(left + 21, bottom + 49, "pf-t pf-s pf-q", "at its low value");
        svg.rect(left + 126, bottom + 40, 16, 9, "pf-acc");
        svg.text(left + 147, bottom + 49, "pf-t pf-s pf-q", "at its high value");
        return bottom + 58;
    }

    private void label(double at, double y, String classes, String text) {
        double half = TextWidth.of(text, 13) / 2 + 2;
        svg.text(Math.clamp(at, half, Math.max(half, width - half)), y, classes, text);
    }

    private void bar(Bar bar, double top, double row) {
        double middle = narrow ? top + row - 13 : top + row / 2;
        if (narrow) {
            svg.haloed(0, top + 13, "pf-t", TextWidth.fit(bar.label(), 12, width));
        } else {
            List<String> lines = Prose.lines(bar.label(), 12, labels, 2);
            double y = middle + 4 - 6.5 * (lines.size() - 1);
            for (String line : lines) {
                svg.text(0, y, "pf-t", line);
                y += 13;
            }
        }
        double base = x.at(in.base());
        double low = x.at(bar.lowResult());
        double high = x.at(bar.highResult());
        side(base, low, middle, "pf-openq");
        side(base, high, middle, "pf-acc");
        boolean sameSide = (low < base) == (high < base);
        input(bar.lowInput(), low, base, middle + (sameSide ? -4 : 0));
        input(bar.highInput(), high, base, middle + (sameSide ? 6 : 0));
    }

    private void side(double base, double end, double y, String classes) {
        svg.rect(Math.min(base, end), y - 7, Math.abs(end - base), 14, classes);
    }

    private void input(String words, double end, double base, double y) {
        boolean leftwards = end < base;
        double room = (leftwards ? end - x.pixelFrom() : x.pixelTo() - end) + (narrow ? 0 : 4);
        String text = TextWidth.fit(words, 11, Math.max(room, 30));
        svg.haloed(end + (leftwards ? -5 : 5), y + 4, "pf-t pf-s pf-q" + (leftwards ? " pf-end" : ""), text);
    }
}
