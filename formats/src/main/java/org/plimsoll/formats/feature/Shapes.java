package org.plimsoll.formats.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.IssueTally;

/**
 * Makes geometries of positions read from a file, and issues of what is wrong with them. A shape that cannot be made is empty, with an
 * issue that sets it aside.
 */
public final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final IssueTally issues;

    /** Shapes whose issues go to a tally. */
    public Shapes(IssueTally issues) {
        this.issues = issues;
    }

    /** A point. */
    public Optional<Geometry> point(List<Coordinate> positions, Locus at) {
        if (positions.size() != 1) {
            return refused(at, "A point has " + positions.size() + " positions", "Give it one");
        }
        return inRange(positions, at) ? Optional.of(FACTORY.createPoint(positions.getFirst())) : Optional.empty();
    }

    /** A line. */
    public Optional<Geometry> line(List<Coordinate> positions, Locus at) {
        if (!inRange(positions, at)) {
            return Optional.empty();
        }
        if (distinct(positions) < 2) {
            return refused(at, "A line has fewer than two different positions", "Give it two or make it a point");
        }
        return Optional.of(FACTORY.createLineString(positions.toArray(Coordinate[]::new)));
    }

    /** A polygon: its outer ring, then its holes. */
    public Optional<Geometry> polygon(List<List<Coordinate>> rings, Locus at) {
        if (rings.isEmpty()) {
            return refused(at, "A polygon has no ring", "Give it an outer ring");
        }
        var closed = new ArrayList<LinearRing>();
        for (List<Coordinate> ring : rings) {
            if (!inRange(ring, at)) {
                return Optional.empty();
            }
            if (distinct(ring) < 3) {
                return refused(
                        at, "A ring has fewer than three different positions", "Give it three or make it a line");
            }
            closed.add(FACTORY.createLinearRing(closed(ring, at).toArray(Coordinate[]::new)));
        }
        Polygon polygon = FACTORY.createPolygon(
                closed.getFirst(), closed.subList(1, closed.size()).toArray(LinearRing[]::new));
        reportInvalid(polygon, at);
        return Optional.of(polygon);
    }

    /** The parts as one: a multi-geometry where all are of one kind, else a collection; a single part is itself. */
    public Optional<Geometry> together(List<Geometry> parts, Locus at) {
        if (parts.isEmpty()) {
            return refused(at, "The geometry has no usable part", "Give it one");
        }
        Geometry whole = FACTORY.buildGeometry(parts);
        if (whole.getClass() != org.locationtech.jts.geom.GeometryCollection.class && whole.getNumGeometries() > 1) {
            reportInvalid(whole, at);
        }
        return Optional.of(whole);
    }

    private List<Coordinate> closed(List<Coordinate> ring, Locus at) {
        if (ring.getFirst().equals2D(ring.getLast())) {
            return ring;
        }
        issues.add(Issue.doubt(
                "ring-not-closed",
                at,
                "A ring does not end where it begins; it was closed with a straight line",
                "Repeat the first position at the end"));
        var closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }

    /** Lines may cross themselves; areas may not, or inside and outside lose their meaning. */
    private void reportInvalid(Geometry area, Locus at) {
        if (area instanceof LineString || area.getDimension() < 2) {
            return;
        }
        var error = new IsValidOp(area).getValidationError();
        if (error != null) {
            Coordinate where = error.getCoordinate();
            issues.add(Issue.doubt(
                    "invalid-area",
                    at,
                    error.getMessage() + (where == null ? "" : " at " + where.getX() + ", " + where.getY()),
                    "Draw the area anew so that its outline does not cross or touch itself"));
        }
    }

    private boolean inRange(List<Coordinate> positions, Locus at) {
        for (Coordinate p : positions) {
            if (valid(p.getX(), p.getY())) {
                continue;
            }
            boolean swapped = positions.stream().allMatch(q -> valid(q.getY(), q.getX()));
            issues.add(Issue.setAside(
                    swapped ? "swapped-coordinates" : "coordinates-range",
                    at,
                    "The position " + p.getX() + ", " + p.getY()
                            + " is not on the globe (longitude, latitude in degrees)",
                    swapped ? "Longitude comes first; these look swapped" : "Give degrees of WGS 84, longitude first"));
            return false;
        }
        return true;
    }

    private static boolean valid(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    private static long distinct(List<Coordinate> positions) {
        return positions.stream().distinct().limit(3).count();
    }

    private Optional<Geometry> refused(Locus at, String problem, String remedy) {
        issues.add(Issue.setAside("bad-geometry", at, problem, remedy));
        return Optional.empty();
    }
}
