package org.plimsoll.app.render.draw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.app.render.draw.land.LandLayer;

/** A map of places, sightings and voyages, with an optional second panel at a finer scale. */
public final class MapFigure {
    /** Degrees. */
    public record LonLat(double lon, double lat) {
        public LonLat {
            if (!(lon >= -360 && lon <= 360 && lat >= -90 && lat <= 90)) {
                throw new IllegalArgumentException("not a position: " + lon + ", " + lat);
            }
        }
    }

    /** A box in degrees; {@code east} below {@code west} crosses the antimeridian. */
    public record View(double west, double south, double east, double north) {
        public View {
            if (!(north > south && west != east && south >= -90 && north <= 90)) {
                throw new IllegalArgumentException("not a view: " + west + ", " + south + ", " + east + ", " + north);
            }
        }

        double unwrappedEast() {
            return east > west ? east : east + 360;
        }
    }

    /** What a place is. */
    public enum PlaceKind {
        BERTH,
        PORT,
        ANCHORAGE,
        ZONE
    }

    /**
     * @param outline one point, or the corners of an area
     * @param assumed whether its position is assumed, not sourced: drawn dashed
     */
    public record Place(String name, PlaceKind kind, List<LonLat> outline, boolean assumed) {
        public Place {
            outline = List.copyOf(outline);
            if (outline.isEmpty()) {
                throw new IllegalArgumentException("a place is somewhere: " + name);
            }
        }
    }

    /** How sure a sighting is. */
    public enum Certainty {
        CONFIRMED,
        PROBABLE,
        POSSIBLE,
        REJECTED
    }

    /**
     * @param label short text beside the mark if there is room; may be empty
     * @param words hover text
     */
    public record Sighting(LonLat at, Certainty certainty, String label, String words) {}

    /**
     * @param known whether observed; otherwise presumed between two observations, drawn dashed
     */
    public record Leg(List<LonLat> path, boolean known, String words) {
        public Leg {
            path = List.copyOf(path);
        }
    }

    /**
     * @param view what the main panel must show
     * @param inset what a second panel shows at finer scale
     */
    public record Input(View view, Optional<View> inset, List<Place> places, List<Sighting> sightings, List<Leg> legs) {
        public Input {
            places = List.copyOf(places);
            sightings = List.copyOf(sightings);
            legs = List.copyOf(legs);
        }
    }

    private MapFigure() {}

    /** Draws the map; the source line of the result also names whose land it shows. */
    public static Figure draw(Caption caption, Input in, int width) {
        boolean narrow = Figure.isNarrow(width);
        boolean beside = in.inset().isPresent() && !narrow;
        double mainWidth = beside ? Math.floor(width * 0.6) : width;
        double mainHeight = mainWidth * Math.clamp(Mercator.aspect(in.view()), 0.45, narrow ? 1.25 : 1.05);
        Svg svg = new Svg();
        Set<String> sources = new LinkedHashSet<>();
        Mercator main = new Mercator(in.view(), mainWidth, mainHeight);
        sources.add(source(new MapPanel(main, in, in.inset()).draw(svg, 0, 0)));
        double below = mainHeight + MapFrame.STRIP;
        if (in.inset().isPresent()) {
            double x = beside ? mainWidth + 12 : 0;
            double insetWidth = width - x;
            double wanted = insetWidth * Math.clamp(Mercator.aspect(in.inset().get()), 0.5, 1.1);
            double insetHeight = beside ? Math.max(wanted, Math.min(insetWidth * 0.95, mainHeight * 0.55)) : wanted;
            double y = beside ? 0 : below + 8;
            Mercator fine = new Mercator(in.inset().get(), insetWidth, insetHeight);
            sources.add(source(new MapPanel(fine, in, Optional.empty()).draw(svg, x, y)));
            double bottom = MapKey.draw(svg, in, x, y + insetHeight + MapFrame.STRIP + 18, insetWidth);
            below = beside ? Math.max(below, bottom) : bottom;
        } else {
            below = MapKey.draw(svg, in, 0, below + 14, width);
        }
        return Figure.of(caption.withSource(String.join(" ", sources)), width, below, svg);
    }

    private static String source(LandLayer layer) {
        return layer.attribution();
    }
}
