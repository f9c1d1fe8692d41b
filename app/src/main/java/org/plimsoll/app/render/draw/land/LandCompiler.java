package org.plimsoll.app.render.draw.land;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Build step: repairs land polygons (the rings of Natural Earth cross themselves in places), rounds them to the layer's
 * grid, cuts them into tiles and packs them.
 */
public final class LandCompiler {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Square degrees; about 0.01 and 100 square kilometres in middle latitudes. */
    private static final double ROCK = 1e-6;

    private static final double POND = 1e-2;

    private LandCompiler() {}

    /**
     * @param args the directory that app/geodata/build.mjs filled, and the one for the packed layers
     */
    public static void main(String[] args) throws IOException {
        Path raw = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        for (LandLayer layer : LandLayer.values()) {
            Path source = raw.resolve(layer.file() + ".raw");
            Path target = out.resolve(layer.file() + ".land");
            if (isCurrent(target, source)) {
                continue;
            }
            Path part = out.resolve(layer.file() + ".part");
            Files.write(part, compile(read(Files.readAllBytes(source)), layer.grid()));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isCurrent(Path target, Path source) throws IOException {
        if (!Files.exists(target)
                || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return in.read() == LandPack.VERSION;
        }
    }

    /** Packs polygons given in degrees. */
    static byte[] compile(List<Polygon> polygons, TileGrid grid) {
        PrecisionModel precision = new PrecisionModel(grid.unitsPerDegree());
        Map<Integer, List<long[]>> tiles = new TreeMap<>();
        for (Polygon polygon : polygons) {
            Geometry repaired = GeometryFixer.fix(polygon);
            Geometry rounded = GeometryPrecisionReducer.reduce(repaired, precision);
            Geometry land = withoutCrumbs(rounded);
            // Land across the antimeridian runs on beyond 180 degrees; its copies a turn away fill both sides.
            for (int turn : new int[] {-360, 0, 360}) {
                Geometry here =
                        AffineTransformation.translationInstance(turn, 0).transform(land);
                cut(here, grid, precision, new int[] {0, 0, grid.columns(), grid.rows()}, tiles);
            }
        }
        Map<LandPack.Tile, List<long[]>> ordered = new LinkedHashMap<>();
        tiles.forEach((key, rings) ->
                ordered.put(new LandPack.Tile(key % grid.columns(), key / grid.columns()), List.copyOf(rings)));
        return LandPack.write(grid, ordered);
    }

    /** Halves the range of tiles until one is left; {@code range} is column, row, end column, end row. */
    private static void cut(
            Geometry land, TileGrid grid, PrecisionModel precision, int[] range, Map<Integer, List<long[]>> tiles) {
        TileBox box = grid.box(range[0], range[1], range[2], range[3]);
        Envelope envelope = new Envelope(box.west(), box.east(), box.south(), box.north());
        if (land.isEmpty() || !envelope.intersects(land.getEnvelopeInternal())) {
            return;
        }
        Geometry part = envelope.contains(land.getEnvelopeInternal())
                ? land
                : clip(land, GEOMETRY.toGeometry(envelope), precision);
        int wide = range[2] - range[0];
        int high = range[3] - range[1];
        if (wide == 1 && high == 1) {
            List<long[]> rings = tiles.computeIfAbsent(range[1] * grid.columns() + range[0], k -> new ArrayList<>());
            for (int i = 0; i < part.getNumGeometries(); i++) {
                if (part.getGeometryN(i) instanceof Polygon polygon) {
                    rings(polygon, grid, rings);
                }
            }
        } else if (wide >= high) {
            int middle = range[0] + wide / 2;
            cut(part, grid, precision, new int[] {range[0], range[1], middle, range[3]}, tiles);
            cut(part, grid, precision, new int[] {middle, range[1], range[2], range[3]}, tiles);
        } else {
            int middle = range[1] + high / 2;
            cut(part, grid, precision, new int[] {range[0], range[1], range[2], middle}, tiles);
            cut(part, grid, precision, new int[] {range[0], middle, range[2], range[3]}, tiles);
        }
    }

    /** Without ponds and rocks, which coarse data show as stray triangles. */
    private static Geometry withoutCrumbs(Geometry land) {
        List<Polygon> kept = new ArrayList<>();
        for (int i = 0; i < land.getNumGeometries(); i++) {
            if (land.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() >= ROCK) {
                List<LinearRing> lakes = new ArrayList<>();
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    if (GEOMETRY.createPolygon(polygon.getInteriorRingN(h)).getArea() >= POND) {
                        lakes.add(polygon.getInteriorRingN(h));
                    }
                }
                kept.add(GEOMETRY.createPolygon(polygon.getExteriorRing(), lakes.toArray(LinearRing[]::new)));
            }
        }
        return GEOMETRY.createMultiPolygon(kept.toArray(Polygon[]::new));
    }

    private static Geometry clip(Geometry land, Geometry box, PrecisionModel precision) {
        OverlayNG overlay = new OverlayNG(land, box, precision, OverlayNG.INTERSECTION);
        // Without lines where land only touches the box.
        overlay.setStrictMode(true);
        return overlay.getResult();
    }

    private static void rings(Polygon polygon, TileGrid grid, List<long[]> rings) {
        rings.add(units(polygon.getExteriorRing(), grid, true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(units(polygon.getInteriorRingN(i), grid, false));
        }
    }

    private static long[] units(LinearRing ring, TileGrid grid, boolean counterClockwise) {
        Coordinate[] points = ring.getCoordinates();
        boolean reverse = Orientation.isCCW(points) != counterClockwise;
        int size = points.length - 1;
        long[] units = new long[size * 2];
        for (int i = 0; i < size; i++) {
            Coordinate point = points[reverse ? size - 1 - i : i];
            units[2 * i] = Math.round(point.x * grid.unitsPerDegree());
            units[2 * i + 1] = Math.round(point.y * grid.unitsPerDegree());
        }
        return units;
    }

    private static List<Polygon> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getInt();
        List<Polygon> polygons = new ArrayList<>(count);
        for (int p = 0; p < count; p++) {
            int rings = in.getInt();
            List<Coordinate[]> read = new ArrayList<>(rings);
            for (int r = 0; r < rings; r++) {
                read.add(ring(in));
            }
            polygons.add(unwrapped(read));
        }
        return polygons;
    }

    private static Coordinate[] ring(ByteBuffer in) {
        Coordinate[] points = new Coordinate[in.getInt()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(in.getInt() / 1e6, in.getInt() / 1e6);
        }
        return points;
    }

    /**
     * A polygon whose rings do not jump from one side of the antimeridian to the other: they run on beyond 180 degrees
     * instead, and one that goes round a pole is closed over it.
     *
     * @param rings the shell, then holes, in degrees and closed
     */
    static Polygon unwrapped(List<Coordinate[]> rings) {
        LinearRing shell = unwrapped(rings.getFirst());
        Envelope outside = shell.getEnvelopeInternal();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] ring : rings.subList(1, rings.size())) {
            LinearRing hole = unwrapped(ring);
            for (int turn : new int[] {0, 360, -360}) {
                Geometry moved =
                        AffineTransformation.translationInstance(turn, 0).transform(hole);
                if (outside.covers(moved.getEnvelopeInternal())) {
                    holes.add((LinearRing) moved);
                    break;
                }
            }
        }
        return GEOMETRY.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private static LinearRing unwrapped(Coordinate[] ring) {
        List<Coordinate> points = new ArrayList<>(ring.length + 3);
        double turn = 0;
        for (int i = 0; i < ring.length; i++) {
            if (i > 0 && Math.abs(ring[i].x - ring[i - 1].x) > 180) {
                turn += ring[i].x < ring[i - 1].x ? 360 : -360;
            }
            points.add(new Coordinate(ring[i].x + turn, ring[i].y));
        }
        if (turn != 0) {
            double pole = ring[0].y < 0 ? -90 : 90;
            points.add(new Coordinate(points.getLast().x, pole));
            points.add(new Coordinate(points.getFirst().x, pole));
            points.add(points.getFirst().copy());
        }
        return GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }
}
