package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The balance of a year: what is needed, what the rule allows, what was reported, what is documented and what nobody
 * explains. The need is often many times the rest, so a second bar shows the explained part enlarged.
 */
public final class BalanceBar {
    /**
     * @param year as shown, such as "2024"
     * @param unit such as "barrels"
     * @param need of a year, with its interval
     * @param cap the lawful limit
     * @param reported lawful deliveries reported
     * @param documented delivered beyond what was reported, with its interval
     */
    public record Input(String year, String unit, Span need, double cap, double reported, Span documented) {}

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final Svg svg = new Svg();

    private BalanceBar(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
    }

    public static Figure draw(Caption caption, Input input, int width) {
        BalanceBar bar = new BalanceBar(input, width);
        double height = bar.draw();
        return Figure.of(caption, width, height, bar.svg);
    }

    private double draw() {
        double documented = middle(in.documented());
        double need = middle(in.need());
        double explained = in.reported() + documented;
        double zoomTop = Math.max(in.cap(), in.reported() + in.documented().top());
        double whole = Math.max(Math.max(need, in.need().top()), zoomTop);
        Scale all = new Scale(0, Math.max(1, whole), 4, width - 4);
        Scale near = new Scale(0, Math.max(1, zoomTop * 1.06), 4, width - 4);
        double top = need(all, need, explained);
        double zoom = top + 84;
        if (near.to() < all.to() * 0.8) {
            svg.path(
                    "M4 " + Svg.num(top + 27) + "L4 " + Svg.num(zoom) + "M" + Svg.num(all.at(near.to())) + " "
                            + Svg.num(top + 27) + "L" + Svg.num(width - 4) + " " + Svg.num(zoom),
                    "pf-l0 pf-dash");
        }
        return near(near, zoom, documented);
    }

    private double need(Scale all, double need, double explained) {
        double y = 22;
        svg.text(4, 13, "pf-t", "need in " + in.year() + ": " + in.need().words() + " " + in.unit());
        svg.rect(4, y, all.at(need) - 4, 26, "pf-faint");
        StringBuilder hatch = new StringBuilder();
        if (explained < need) {
            Marks.hatch(hatch, all.at(explained), y, all.at(need) - all.at(explained), 26, 7);
        }
        svg.path(hatch, "pf-l0");
        svg.rect(4, y, all.at(in.reported()) - 4, 26, "pf-ink");
        svg.rect(all.at(in.reported()), y, all.at(explained) - all.at(in.reported()), 26, "pf-acc");
        svg.rect(4, y, all.at(need) - 4, 26, "pf-l1");
        double rest = need - explained;
        String words = rest > 0
                ? "neither reported nor documented: " + Numbers.grouped(Numbers.rounded(rest)) + " ("
                        + Numbers.percent(rest / need) + ")"
                : "reported and documented exceed the need";
        svg.text(width - 4, y + 42, "pf-t pf-q pf-end", words);
        return y;
    }

    private record Part(String words, double from, double to, String classes, String text) {}

    private double near(Scale near, double y, double documented) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("reported " + Numbers.grouped(in.reported()), 0, in.reported(), "pf-ink", "pf-t pf-b"));
        parts.add(new Part(
                "documented " + in.documented().words(),
                in.reported(),
                in.reported() + documented,
                "pf-acc",
                "pf-t pf-b pf-a"));
        for (Part part : parts) {
            svg.rect(near.at(part.from()), y, near.at(part.to()) - near.at(part.from()), 30, part.classes());
        }
        double low = near.at(in.reported() + in.documented().bottom());
        double high = near.at(in.reported() + in.documented().top());
        if (high > low) {
            double middle = y + 15;
            svg.rect(low, middle - 3, high - low, 6, "pf-ground");
            svg.line(low, middle, high, middle, "pf-l1");
            svg.line(low, middle - 7, low, middle + 7, "pf-l1").line(high, middle - 7, high, middle + 7, "pf-l1");
        }
        double cap = near.at(in.cap());
        svg.rect(cap - 4, y - 10, 8, 48, "pf-ground");
        svg.line(cap - 1.5, y - 10, cap - 1.5, y + 38, "pf-l1").line(cap + 1.5, y - 10, cap + 1.5, y + 38, "pf-l1");
        String capWords = "cap " + Numbers.grouped(in.cap());
        double half = TextWidth.of(capWords, 13) / 2 + 3;
        svg.haloed(Math.clamp(cap, half, width - half), y - 14, "pf-t pf-r pf-mid", capWords);
        double bottom = y + 38;
        for (double tick : near.ticks(narrow ? 4 : 6)) {
            svg.line(near.at(tick), y + 30, near.at(tick), y + 35, "pf-l0");
            String label = Numbers.brief(tick);
            double room = TextWidth.of(label, 11) / 2;
            svg.text(Math.clamp(near.at(tick), room, width - room), bottom + 10, "pf-t pf-s pf-q pf-mid", label);
        }
        return words(parts, bottom + 32);
    }

    private double words(List<Part> parts, double top) {
        double x = 4;
        double y = top;
        for (Part part : parts) {
            double room = 18 + TextWidth.of(part.words(), 12) * 1.07 + 18;
            if (x > 4 && x + room > width) {
                x = 4;
                y += 19;
            }
            svg.rect(x, y - 9, 11, 11, part.classes());
            svg.text(x + 17, y, part.text(), part.words());
            x += room;
        }
        return y + 8;
    }

    private static double middle(Span span) {
        return span.hasMid() ? span.mid() : (span.bottom() + span.top()) / 2;
    }
}
