package org.plimsoll.app.render.draw.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class LandTest {
    private static final TileGrid GRID = new TileGrid(5, 1000, 20);
    private static final TileBox WORLD = new TileBox(-180, -90, 180, 90);

    private static Polygon polygon(double... xy) {
        Coordinate[] ring = new Coordinate[xy.length / 2 + 1];
        for (int i = 0; i < xy.length / 2; i++) {
            ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        ring[ring.length - 1] = ring[0];
        return new GeometryFactory().createPolygon(ring);
    }

    /** Shoelace; positive for counter-clockwise rings. */
    private static double area(Ring ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            twice += ring.lon(i) * ring.lat(next) - ring.lon(next) * ring.lat(i);
        }
        return twice / 2;
    }

    @Test
    void an_island_comes_back_as_it_was() {
        byte[] packed = LandCompiler.compile(List.of(polygon(1, 1, 2, 1, 2, 2, 1, 2)), GRID);
        List<Ring> rings = LandPack.read(packed, WORLD);
        assertThat(rings).hasSize(1);
        assertThat(area(rings.getFirst())).isCloseTo(1, within(1e-9));
        assertThat(LandPack.read(packed, new TileBox(20, 20, 30, 30))).isEmpty();
    }

    @Test
    void land_across_tiles_is_cut_with_overlap_and_the_cuts_are_known() {
        byte[] packed = LandCompiler.compile(List.of(polygon(1, 1, 9, 1, 9, 4, 1, 4)), GRID);
        List<Ring> rings = LandPack.read(packed, WORLD);
        assertThat(rings).hasSize(2).allSatisfy(r -> assertThat(area(r)).isCloseTo(4.02 * 3, within(1e-9)));
        assertThat(rings.getFirst().cutEast()).isEqualTo(5.02);
        assertThat(rings.getLast().cutWest()).isEqualTo(4.98);
    }

    @Test
    void a_ring_that_crosses_itself_is_repaired() {
        byte[] packed = LandCompiler.compile(List.of(polygon(1, 1, 3, 3, 3, 1, 1, 3)), GRID);
        assertThat(LandPack.read(packed, WORLD))
                .hasSize(2)
                .allSatisfy(r -> assertThat(area(r)).isCloseTo(1, within(1e-9)));
    }

    @Test
    void rocks_are_left_out() {
        assertThat(LandPack.read(LandCompiler.compile(List.of(polygon(1, 1, 1.0005, 1, 1.0005, 1.0005)), GRID), WORLD))
                .isEmpty();
    }

    @Test
    void land_across_the_antimeridian_does_not_reach_round_the_world() {
        Polygon island = LandCompiler.unwrapped(List.<Coordinate[]>of(
                polygon(178, 11, -178, 11, -178, 13, 178, 13).getCoordinates()));
        List<Ring> rings = LandPack.read(LandCompiler.compile(List.of(island), GRID), WORLD);
        assertThat(rings).hasSize(2).allSatisfy(r -> {
            assertThat(area(r)).isCloseTo(2.02 * 2, within(1e-9));
            assertThat(Math.abs(r.lon(0))).isGreaterThan(177);
        });
    }

    @Test
    void a_ring_round_the_pole_is_closed_over_it() {
        Polygon cap = LandCompiler.unwrapped(List.<Coordinate[]>of(
                polygon(-170, -80, -60, -80, 60, -80, 170, -80).getCoordinates()));
        assertThat(cap.getArea()).isCloseTo(360 * 10, within(1e-6));
    }

    @Test
    void no_coast_of_the_world_is_a_straight_line_of_hundreds_of_kilometres() {
        for (LandLayer layer : List.of(LandLayer.OCEAN, LandLayer.SEA)) {
            for (Ring ring : layer.within(-180, -60, 180, 80)) {
                for (int i = 0; i < ring.size(); i++) {
                    int next = (i + 1) % ring.size();
                    boolean cut = (ring.lon(i) == ring.lon(next)
                                    && (ring.lon(i) == ring.cutWest() || ring.lon(i) == ring.cutEast()))
                            || (ring.lat(i) == ring.lat(next)
                                    && (ring.lat(i) == ring.cutSouth() || ring.lat(i) == ring.cutNorth()));
                    double length = Math.max(
                            Math.abs(ring.lon(i) - ring.lon(next)) * Math.cos(Math.toRadians(ring.lat(i))),
                            Math.abs(ring.lat(i) - ring.lat(next)));
                    assertThat(cut || length < 4 || ring.lat(i) < -60)
                            .as(layer + " " + ring.lon(i) + " " + ring.lat(i))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_layers_that_ship_hold_the_land_that_is_there() {
        // Land and sea near the founding case, far from any coast.
        for (LandLayer layer : List.of(LandLayer.WORLD, LandLayer.OCEAN, LandLayer.SEA)) {
            assertThat(isLand(layer, 127.5, 37.5)).as("Korea in " + layer).isTrue();
            assertThat(isLand(layer, 134.0, 40.0))
                    .as("Sea of Japan in " + layer)
                    .isFalse();
            assertThat(isLand(layer, -100, 40)).as("America in " + layer).isTrue();
        }
        assertThat(isLand(LandLayer.HARBOUR, 133.2, 42.85)).isTrue();
        assertThat(isLand(LandLayer.HARBOUR, 132.98, 42.65)).isFalse();
    }

    @Test
    void beyond_the_antimeridian_land_is_moved_by_a_turn() {
        assertThat(LandLayer.SEA.within(170, 60, 195, 70))
                .anySatisfy(r -> assertThat(r.lon(0)).isBetween(185.0, 196.0));
    }

    private static boolean isLand(LandLayer layer, double lon, double lat) {
        int winding = 0;
        for (Ring ring : layer.within(lon, lat, lon, lat)) {
            for (int i = 0; i < ring.size(); i++) {
                int next = (i + 1) % ring.size();
                double y1 = ring.lat(i);
                double y2 = ring.lat(next);
                if ((y1 <= lat) != (y2 <= lat)) {
                    double x = ring.lon(i) + (lat - y1) / (y2 - y1) * (ring.lon(next) - ring.lon(i));
                    winding += x > lon ? (y2 > y1 ? 1 : -1) : 0;
                }
            }
        }
        return winding != 0;
    }
}
