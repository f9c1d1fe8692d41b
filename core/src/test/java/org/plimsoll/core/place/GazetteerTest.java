package org.plimsoll.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plimsoll.core.Cases;

class GazetteerTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private static Place place(String id, String parent) {
        return new Place(
                id,
                "the " + id,
                Place.Kind.AREA,
                Optional.of(parent),
                SHAPES.createPoint(new Coordinate(133, 42)),
                new Place.Basis("", true, "", ""));
    }

    @Test
    void aBerthLiesWithinItsPortAndNotTheOtherWayRound() {
        Gazetteer places = Cases.places();
        assertThat(places.within("pier", "port")).isTrue();
        assertThat(places.within("port", "port")).isTrue();
        assertThat(places.within("port", "pier")).isFalse();
        assertThat(places.within("nampo", "port")).isFalse();
        assertThat(places.within("nowhere", "port")).isFalse();
    }

    @Test
    void placesThatLieWithinEachOtherDoNotHangTheSearch() {
        Gazetteer round = new Gazetteer(List.of(place("a", "b"), place("b", "a"), place("self", "self")));
        assertThat(round.within("a", "b")).isTrue();
        assertThat(round.within("a", "port")).isFalse();
        assertThat(round.within("self", "port")).isFalse();
    }

    @Test
    void ofTwoPlacesWithOneIdTheFirstCounts() {
        Gazetteer places = new Gazetteer(List.of(place("a", "x"), place("a", "y")));
        assertThat(places.all()).hasSize(1);
        assertThat(places.within("a", "x")).isTrue();
        assertThat(places.nameOf("a")).isEqualTo("the a");
        assertThat(places.nameOf("unknown")).isEqualTo("unknown");
    }

    @Test
    void thePositionOfAPlaceLiesInsideItsShape() {
        var bay = SHAPES.createPolygon(new Coordinate[] {
            new Coordinate(0, 0),
            new Coordinate(4, 0),
            new Coordinate(4, 1),
            new Coordinate(1, 1),
            new Coordinate(1, 4),
            new Coordinate(0, 4),
            new Coordinate(0, 0)
        });
        Place bent = new Place("l", "L", Place.Kind.AREA, Optional.empty(), bay, new Place.Basis("", true, "", ""));
        assertThat(bay.covers(SHAPES.createPoint(new Coordinate(
                        bent.position().longitudeDeg(), bent.position().latitudeDeg()))))
                .isTrue();
    }

    @Test
    void distancesAreThoseOfTheDomain() {
        var pier = Cases.places().find("pier").orElseThrow().position();
        var chongjin = Cases.places().find("chongjin").orElseThrow().position();
        assertThat(pier.distanceNm(chongjin)).isCloseTo(155, within(3.0));
        assertThat(pier.distanceM(pier)).isZero();
    }
}
