package org.plimsoll.app.render.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plimsoll.app.render.draw.MapFigure.LonLat;
import org.plimsoll.app.render.draw.MapFigure.Place;
import org.plimsoll.app.render.draw.MapFigure.PlaceKind;
import org.plimsoll.app.render.draw.MapFigure.Sighting;
import org.plimsoll.app.render.draw.land.LandLayer;

/** One panel of a map. */
final class MapPanel {
    private final Mercator map;
    private final MapFigure.Input in;
    private final Optional<MapFigure.View> inset;
    private final Svg svg = new Svg();
    private final MapLabels labels;

    MapPanel(Mercator map, MapFigure.Input in, Optional<MapFigure.View> inset) {
        this.map = map;
        this.in = in;
        this.inset = inset;
        this.labels = new MapLabels(map.width(), map.height());
    }

    LandLayer draw(Svg out, double x, double y) {
        String width = Svg.num(map.width());
        String height = Svg.num(map.height());
        svg.rect(0, 0, map.width(), map.height(), "pf-sea");
        LandLayer layer = new Coast(map).draw(svg);
        MapFrame frame = new MapFrame(map);
        frame.lines(svg);
        in.places().forEach(this::area);
        in.legs().forEach(this::leg);
        frame.furniture(svg, labels);
        insetBox();
        in.places().forEach(this::point);
        in.sightings().stream()
                .sorted(Comparator.comparing(Sighting::certainty).reversed())
                .forEach(this::sighting);
        Optional<Place> first =
                in.places().stream().filter(p -> isInInset(middle(p))).findFirst();
        in.places().stream()
                .filter(p -> first.map(p::equals).orElse(false) || !isInInset(middle(p)))
                .forEach(this::label);
        in.sightings().stream().filter(s -> !isInInset(s.at())).forEach(this::label);
        frame.border(svg);
        out.open(
                        "svg",
                        "x",
                        Svg.num(x),
                        "y",
                        Svg.num(y),
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + width + " " + height)
                .raw(svg.markup())
                .close();
        frame.strip(out, x, y + map.height());
        return layer;
    }

    private double x(LonLat p) {
        return map.px(map.unwrapped(p.lon()));
    }

    private double y(LonLat p) {
        return map.py(p.lat());
    }

    private boolean isSeen(double x, double y) {
        return x >= 0 && x <= map.width() && y >= 0 && y <= map.height();
    }

    private void area(Place place) {
        if (place.outline().size() < 3) {
            return;
        }
        svg.path(path(place.outline()).append('Z'), "pf-zone" + (place.assumed() ? " pf-dash" : ""));
    }

    /** Path data through the points; coordinates far outside are kept within what renderers take. */
    private StringBuilder path(List<LonLat> points) {
        StringBuilder d = new StringBuilder();
        for (LonLat p : points) {
            d.append(d.isEmpty() ? 'M' : 'L')
                    .append(Svg.num(Math.clamp(x(p), -1e6, 1e6)))
                    .append(' ')
                    .append(Svg.num(Math.clamp(y(p), -1e6, 1e6)));
        }
        return d;
    }

    private void leg(MapFigure.Leg leg) {
        if (leg.path().size() < 2) {
            return;
        }
        svg.open("g").tooltip(leg.words());
        svg.path(path(leg.path()), leg.known() ? "pf-leg" : "pf-lq pf-dash");
        int last = leg.path().size() - 1;
        arrow(leg.path().get(last - 1), leg.path().get(last), leg.known());
        svg.close();
    }

    /** A small head in the middle of the last stretch. */
    private void arrow(LonLat from, LonLat to, boolean known) {
        double x1 = x(from);
        double y1 = y(from);
        double x2 = x(to);
        double y2 = y(to);
        double length = StrictMath.hypot(x2 - x1, y2 - y1);
        double mx = x1 + (x2 - x1) * 0.55;
        double my = y1 + (y2 - y1) * 0.55;
        if (length < 24 || !isSeen(mx, my)) {
            return;
        }
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        StringBuilder d = new StringBuilder("M");
        d.append(Svg.num(mx + 5 * ux)).append(' ').append(Svg.num(my + 5 * uy));
        d.append('L').append(Svg.num(mx - 4 * ux - 3.6 * uy)).append(' ').append(Svg.num(my - 4 * uy + 3.6 * ux));
        d.append('L').append(Svg.num(mx - 4 * ux + 3.6 * uy)).append(' ').append(Svg.num(my - 4 * uy - 3.6 * ux));
        svg.path(d.append('Z'), known ? "pf-acc" : "pf-fillq");
    }

    private void insetBox() {
        inset.ifPresent(view -> {
            double left = map.px(map.unwrapped(view.west()));
            double right = map.px(map.unwrapped(view.unwrappedEast()));
            double top = map.py(view.north());
            double bottom = map.py(view.south());
            double grow = Math.max(0, (16 - (right - left)) / 2);
            svg.rect(left - grow, top - grow, right - left + 2 * grow, bottom - top + 2 * grow, "pf-l2");
            labels.block(left - grow, top - grow, right + grow, bottom + grow);
        });
    }

    private void point(Place place) {
        if (place.outline().size() > 2) {
            return;
        }
        LonLat at = place.outline().getFirst();
        double x = x(at);
        double y = y(at);
        if (!isSeen(x, y)) {
            return;
        }
        place(svg, place.kind(), x, y, place.assumed());
        labels.block(x - 5, y - 5, x + 5, y + 5);
    }

    static void place(Svg svg, PlaceKind kind, double x, double y, boolean assumed) {
        if (assumed) {
            svg.circle(x, y, 8, "pf-l1 pf-dot");
        }
        switch (kind) {
            case BERTH -> Marks.square(svg, x, y, 4, "pf-inke");
            case PORT -> {
                svg.circle(x, y, 4.4, "pf-open");
                svg.circle(x, y, 1.5, "pf-ink");
            }
            case ANCHORAGE -> Marks.diamond(svg, x, y, 5, "pf-open");
            case ZONE -> svg.circle(x, y, 4.4, "pf-openq");
        }
    }

    private void sighting(Sighting sighting) {
        double x = x(sighting.at());
        double y = y(sighting.at());
        if (!isSeen(x, y)) {
            return;
        }
        svg.open("g").tooltip(sighting.words());
        sighting(svg, sighting.certainty(), x, y);
        svg.close();
        labels.block(x - 4, y - 4, x + 4, y + 4);
    }

    static void sighting(Svg svg, MapFigure.Certainty certainty, double x, double y) {
        switch (certainty) {
            case CONFIRMED -> svg.circle(x, y, 4.6, "pf-acce");
            case PROBABLE -> {
                svg.circle(x, y, 4.2, "pf-opena");
                svg.circle(x, y, 1.8, "pf-acc");
            }
            case POSSIBLE -> svg.circle(x, y, 4.2, "pf-opena");
            case REJECTED -> Marks.cross(svg, x, y, 3.4, "pf-lq");
        }
    }

    private static LonLat middle(Place place) {
        double lon = place.outline().stream().mapToDouble(LonLat::lon).average().orElse(0);
        double lat = place.outline().stream().mapToDouble(LonLat::lat).average().orElse(0);
        return new LonLat(lon, lat);
    }

    /** What the other panel shows at finer scale is named there; here only its first place. */
    private boolean isInInset(LonLat p) {
        return inset.isPresent()
                && p.lat() >= inset.get().south()
                && p.lat() <= inset.get().north()
                && x(p) >= map.px(map.unwrapped(inset.get().west()))
                && x(p) <= map.px(map.unwrapped(inset.get().unwrappedEast()));
    }

    private void label(Place place) {
        double x = x(middle(place));
        boolean area = place.outline().size() > 2;
        double y = area ? place.outline().stream().mapToDouble(this::y).min().orElse(0) - 4 : y(middle(place));
        if (isSeen(x, y)) {
            String name = place.assumed() ? place.name() + " (assumed)" : place.name();
            boolean berth = place.kind() == PlaceKind.BERTH || place.kind() == PlaceKind.PORT;
            labels.place(svg, x, y, name, berth ? "pf-t pf-b" : "pf-t pf-i pf-q", true);
        }
    }

    private void label(Sighting sighting) {
        double x = x(sighting.at());
        double y = y(sighting.at());
        if (isSeen(x, y) && !sighting.label().isBlank()) {
            labels.place(svg, x, y, sighting.label(), "pf-t pf-s", false);
        }
    }
}
