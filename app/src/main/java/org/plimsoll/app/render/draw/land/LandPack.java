package org.plimsoll.app.render.draw.land;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packed form of a land layer: a header, an index of tiles, and for each tile its rings as zigzag variable-length
 * deltas in whole units of the grid. A reader decodes only the tiles that it needs.
 */
final class LandPack {
    /** Where a tile is, in the grid. */
    record Tile(int column, int row) {}

    /** Raised when the form or what the compiler does changes, so that layers made before are made again. */
    static final int VERSION = 2;

    private LandPack() {}

    /** Packs tiles in the order given; each ring is a list of x, y, x, y in units. */
    static byte[] write(TileGrid grid, Map<Tile, List<long[]>> tiles) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int value :
                new int[] {VERSION, grid.tileDegrees(), grid.unitsPerDegree(), grid.overlapUnits(), tiles.size()}) {
            unsigned(head, value);
        }
        tiles.forEach((tile, rings) -> {
            ByteArrayOutputStream blob = new ByteArrayOutputStream();
            unsigned(blob, rings.size());
            for (long[] ring : rings) {
                ring(blob, ring, grid.westUnits(tile.column()), grid.southUnits(tile.row()));
            }
            unsigned(head, tile.column());
            unsigned(head, tile.row());
            unsigned(head, blob.size());
            body.writeBytes(blob.toByteArray());
        });
        head.writeBytes(body.toByteArray());
        return head.toByteArray();
    }

    private static void ring(ByteArrayOutputStream out, long[] ring, long west, long south) {
        unsigned(out, ring.length / 2);
        long x = west;
        long y = south;
        for (int i = 0; i < ring.length; i += 2) {
            signed(out, ring[i] - x);
            signed(out, ring[i + 1] - y);
            x = ring[i];
            y = ring[i + 1];
        }
    }

    private static void signed(ByteArrayOutputStream out, long value) {
        unsigned(out, (value << 1) ^ (value >> 63));
    }

    private static void unsigned(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** The rings of all tiles that meet {@code box}. */
    static List<Ring> read(byte[] bytes, TileBox box) {
        Cursor in = new Cursor(bytes);
        if (in.unsigned() != VERSION) {
            throw new IllegalArgumentException("land of another version");
        }
        TileGrid grid = new TileGrid((int) in.unsigned(), (int) in.unsigned(), (int) in.unsigned());
        int count = (int) in.unsigned();
        long[] index = new long[count * 3];
        for (int i = 0; i < index.length; i++) {
            index[i] = in.unsigned();
        }
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i < index.length; i += 3) {
            int column = (int) index[i];
            int row = (int) index[i + 1];
            TileBox tile = grid.box(column, row, column + 1, row + 1);
            int end = in.at + (int) index[i + 2];
            if (tile.meets(box)) {
                tile(in, grid, tile, grid.westUnits(column), grid.southUnits(row), rings);
            }
            in.at = end;
        }
        return rings;
    }

    private static void tile(Cursor in, TileGrid grid, TileBox tile, long west, long south, List<Ring> rings) {
        double units = grid.unitsPerDegree();
        int count = (int) in.unsigned();
        for (int r = 0; r < count; r++) {
            int size = (int) in.unsigned();
            double[] lon = new double[size];
            double[] lat = new double[size];
            long x = west;
            long y = south;
            for (int i = 0; i < size; i++) {
                x += in.signed();
                y += in.signed();
                lon[i] = x / units;
                lat[i] = y / units;
            }
            rings.add(new Ring(lon, lat, tile));
        }
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        long unsigned() {
            long value = 0;
            int shift = 0;
            byte b;
            do {
                b = bytes[at++];
                value |= (long) (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            return value;
        }

        long signed() {
            long value = unsigned();
            return (value >>> 1) ^ -(value & 1);
        }
    }
}
