package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.render.draw.MapFigure.LonLat;
import org.plimsoll.app.render.draw.MapFigure.View;

class MapFigureTest {
    private static final Caption CAPTION = new Caption("map", "t", "s", "Positions as cited.");

    @Test
    void the_source_line_names_whose_land_is_drawn() {
        Figure sea = MapFigure.draw(CAPTION, Samples.map(124, 136, "x"), Figure.WIDE);
        assertThat(sea.caption().source()).isEqualTo("Positions as cited. Land: Natural Earth (public domain).");
        View bay = new View(132.85, 42.6, 133.25, 42.85);
        Figure harbour = MapFigure.draw(
                CAPTION, new MapFigure.Input(bay, Optional.empty(), List.of(), List.of(), List.of()), Figure.WIDE);
        assertThat(harbour.caption().source()).contains("© OpenStreetMap contributors, ODbL");
        assertThat(harbour.body()).contains("pf-land", "pf-coast");
    }

    @Test
    void a_view_across_the_antimeridian_has_both_its_shores() {
        View bering = new View(170, 60, -165, 70);
        Figure figure = MapFigure.draw(
                CAPTION,
                new MapFigure.Input(
                        bering,
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new MapFigure.Sighting(new LonLat(175, 65), MapFigure.Certainty.CONFIRMED, "west", ""),
                                new MapFigure.Sighting(
                                        new LonLat(-170, 65), MapFigure.Certainty.CONFIRMED, "east", "")),
                        List.of()),
                Figure.WIDE);
        assertThat(figure.body()).contains(">west<", ">east<", "180°<", "170°W");
        Mercator map = new Mercator(bering, 760, 400);
        assertThat(map.px(map.unwrapped(-170)) - map.px(map.unwrapped(175)))
                .isCloseTo(15 * map.pixelsPerDegree(), within(1e-6));
    }

    @Test
    void a_map_of_the_open_sea_and_of_the_whole_world_are_drawn() {
        for (View view : List.of(new View(-150, -40, -140, -30), new View(-180, -85, 180, 85))) {
            Figure figure = MapFigure.draw(
                    CAPTION,
                    new MapFigure.Input(view, Optional.empty(), List.of(), List.of(), List.of()),
                    Figure.NARROW);
            assertThat(figure.height()).isBetween(100, 600);
        }
    }

    @Test
    void projection_and_its_inverse_agree() {
        Mercator map = new Mercator(new View(124, 32, 136, 44), 400, 400);
        assertThat(map.lat(map.py(42.7))).isCloseTo(42.7, within(1e-9));
        assertThat(map.lon(map.px(133.0))).isCloseTo(133.0, within(1e-9));
        // One degree of latitude is 111 km.
        double pixels = map.py(37.9) - map.py(38.9);
        assertThat(pixels * map.kilometresPerPixel()).isCloseTo(111.2, within(1.5));
    }

    @Test
    void what_the_inset_shows_is_named_there_and_only_its_first_place_here() {
        View inset = new View(132.8, 42.6, 133.3, 42.9);
        var pier = new MapFigure.Place("PIER", MapFigure.PlaceKind.BERTH, List.of(new LonLat(133.05, 42.73)), true);
        var port = new MapFigure.Place("PORT", MapFigure.PlaceKind.PORT, List.of(new LonLat(132.9, 42.8)), false);
        Figure figure = MapFigure.draw(
                CAPTION,
                new MapFigure.Input(
                        new View(124, 32, 136, 44), Optional.of(inset), List.of(pier, port), List.of(), List.of()),
                Figure.WIDE);
        assertThat(figure.body().split(">PIER \\(assumed\\)<", -1)).hasSize(5);
        assertThat(figure.body().split(">PORT<", -1)).hasSize(3);
    }

    @Test
    void points_far_outside_and_areas_do_not_break_the_drawing() {
        var far = new MapFigure.Leg(List.of(new LonLat(-60, -89.9), new LonLat(130, 89.9)), true, "far");
        var zone = new MapFigure.Place(
                "zone",
                MapFigure.PlaceKind.ZONE,
                List.of(new LonLat(128, 38), new LonLat(131, 38), new LonLat(131, 40)),
                true);
        Figure figure = MapFigure.draw(
                CAPTION,
                new MapFigure.Input(
                        new View(124, 32, 136, 44), Optional.empty(), List.of(zone), List.of(), List.of(far)),
                Figure.WIDE);
        Samples.parse(FigureStyle.standard().standalone(figure));
        assertThat(figure.body()).contains("pf-zone pf-dash");
    }
}
