package org.plimsoll.app.render.draw.land;

/**
 * How the world is cut into tiles and rounded.
 *
 * @param tileDegrees side of a tile, a divisor of 180
 * @param unitsPerDegree coordinates are whole numbers of these
 * @param overlapUnits tiles are this much larger on each side, so that no seam shows between them
 */
record TileGrid(int tileDegrees, int unitsPerDegree, int overlapUnits) {
    TileGrid {
        if (tileDegrees < 1 || 180 % tileDegrees != 0 || unitsPerDegree < 1 || overlapUnits < 0) {
            throw new IllegalArgumentException("not a grid: " + tileDegrees + ", " + unitsPerDegree);
        }
    }

    int columns() {
        return 360 / tileDegrees;
    }

    int rows() {
        return 180 / tileDegrees;
    }

    long westUnits(int column) {
        return ((long) column * tileDegrees - 180) * unitsPerDegree - overlapUnits;
    }

    long southUnits(int row) {
        return ((long) row * tileDegrees - 90) * unitsPerDegree - overlapUnits;
    }

    /** The box of tiles from (column, row) up to but without (endColumn, endRow), with overlap. */
    TileBox box(int column, int row, int endColumn, int endRow) {
        double units = unitsPerDegree;
        return new TileBox(
                westUnits(column) / units,
                southUnits(row) / units,
                (westUnits(endColumn) + 2.0 * overlapUnits) / units,
                (southUnits(endRow) + 2.0 * overlapUnits) / units);
    }
}
