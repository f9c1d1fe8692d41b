package org.plimsoll.app.render.draw;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.plimsoll.app.render.draw.MapFigure.Certainty;
import org.plimsoll.app.render.draw.MapFigure.PlaceKind;

/** The key of a map: only what it shows. */
final class MapKey {
    private final Svg svg;
    private final double left;
    private final double right;
    private double x;
    private double y;

    private MapKey(Svg svg, double left, double top, double width) {
        this.svg = svg;
        this.left = left;
        this.right = left + width;
        this.x = left;
        this.y = top;
    }

    /** Draws the key and returns where it ends. */
    static double draw(Svg svg, MapFigure.Input in, double left, double top, double width) {
        MapKey key = new MapKey(svg, left, top, width);
        for (Certainty c : Certainty.values()) {
            if (in.sightings().stream().anyMatch(s -> s.certainty() == c)) {
                key.entry(words(c), at -> MapPanel.sighting(svg, c, at, key.y));
            }
        }
        for (boolean known : new boolean[] {true, false}) {
            if (in.legs().stream().anyMatch(l -> l.known() == known)) {
                key.entry(
                        known ? "voyage observed" : "presumed between observations",
                        at -> svg.line(at - 8, key.y, at + 8, key.y, known ? "pf-leg" : "pf-lq pf-dash"));
            }
        }
        for (PlaceKind kind : PlaceKind.values()) {
            if (in.places().stream()
                    .anyMatch(p -> p.kind() == kind && p.outline().size() < 3)) {
                key.entry(words(kind), at -> MapPanel.place(svg, kind, at, key.y, false));
            }
        }
        if (in.places().stream().anyMatch(MapFigure.Place::assumed)) {
            key.entry("position assumed, not sourced", at -> svg.circle(at, key.y, 7, "pf-l1 pf-dot"));
        }
        Optional<MapFigure.View> inset = in.inset();
        if (inset.isPresent()) {
            key.entry("extent of the larger scale", at -> Marks.square(svg, at, key.y, 5, "pf-l2"));
        }
        return key.y + 12;
    }

    private void entry(String words, DoubleConsumer shape) {
        double room = 24 + TextWidth.of(words, 11) + 14;
        if (x > left && x + room > right + 14) {
            x = left;
            y += 18;
        }
        shape.accept(x + 9);
        svg.text(x + 22, y + 4, "pf-t pf-s pf-q", words);
        x += room;
    }

    private static String words(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> "confirmed sighting";
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case REJECTED -> "set aside";
        };
    }

    private static String words(PlaceKind kind) {
        return switch (kind) {
            case BERTH -> "berth";
            case PORT -> "port";
            case ANCHORAGE -> "anchorage";
            case ZONE -> "zone";
        };
    }
}
