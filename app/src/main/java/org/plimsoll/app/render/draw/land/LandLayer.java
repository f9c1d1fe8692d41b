package org.plimsoll.app.render.draw.land;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The land layers that ship with the program, from coarse to fine. */
public enum LandLayer {
    /** Natural Earth 1:110 million, for the whole world. */
    WORLD("naturalearth-110m", "Land: Natural Earth (public domain)."),
    /** Natural Earth 1:50 million, for oceans. */
    OCEAN("naturalearth-50m", "Land: Natural Earth (public domain)."),
    /** Natural Earth 1:10 million, for seas. */
    SEA("naturalearth-10m", "Land: Natural Earth (public domain)."),
    /**
     * OpenStreetMap, generalised: a point every few hundred metres, so good for the shape of a bay and not for a quay;
     * north-east Asia only.
     */
    HARBOUR("openstreetmap-fine", "Coast: © OpenStreetMap contributors, ODbL; generalised.");

    private static final TileBox WORLD_BOX = new TileBox(-180.1, -90, 180.1, 90);
    private static final TileBox FINE = new TileBox(117.1, 22.1, 145.9, 49.9);

    private final String file;
    private final String attribution;

    LandLayer(String file, String attribution) {
        this.file = file;
        this.attribution = attribution;
    }

    /** What a figure that shows this layer must say in its source line. */
    public String attribution() {
        return attribution;
    }

    String file() {
        return file;
    }

    TileGrid grid() {
        return switch (this) {
            case WORLD -> new TileGrid(180, 200, 0);
            case OCEAN -> new TileGrid(20, 500, 20);
            case SEA -> new TileGrid(5, 2000, 40);
            case HARBOUR -> new TileGrid(1, 20_000, 100);
        };
    }

    /** The layer for a view of this box at {@code pixelsPerDegree} of longitude. */
    public static LandLayer fitting(double west, double south, double east, double north, double pixelsPerDegree) {
        if (pixelsPerDegree < 4) {
            return WORLD;
        }
        if (pixelsPerDegree < 14) {
            return OCEAN;
        }
        boolean fine = west >= FINE.west() && east <= FINE.east() && south >= FINE.south() && north <= FINE.north();
        return fine && pixelsPerDegree >= 150 ? HARBOUR : SEA;
    }

    /** Rings of land that may be seen in the box; {@code east} beyond 180 is the other side of the antimeridian. */
    public List<Ring> within(double west, double south, double east, double north) {
        byte[] bytes = bytes();
        List<Ring> rings = new ArrayList<>();
        for (double turn : new double[] {-360, 0, 360}) {
            TileBox box = new TileBox(west, south, east, north).shifted(-turn);
            if (!box.meets(WORLD_BOX)) {
                continue;
            }
            for (Ring ring : LandPack.read(bytes, box)) {
                rings.add(turn == 0 ? ring : ring.shifted(turn));
            }
        }
        return rings;
    }

    private byte[] bytes() {
        String name = file + ".land";
        try (InputStream in = LandLayer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name + " (Maven's build makes it)");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
