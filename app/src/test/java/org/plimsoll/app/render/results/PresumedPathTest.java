package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class PresumedPathTest {

    @Test
    void isAStraightLineThroughWhatWasSeen() {
        assertThat(PresumedPath.line(List.of(at(133, 42), at(131, 41), at(130, 40)))
                        .toText())
                .isEqualTo("LINESTRING (133 42, 131 41, 130 40)");
    }

    @Test
    void isCutAtTheAntimeridian() {
        assertThat(PresumedPath.line(List.of(at(170, 50), at(-170, 54), at(-160, 54)))
                        .toText())
                .isEqualTo("MULTILINESTRING ((170 50, 180 52), (-180 52, -170 54, -160 54))");
        assertThat(PresumedPath.line(List.of(at(-179, 0), at(179, 2))).toText())
                .isEqualTo("MULTILINESTRING ((-179 0, -180 1), (180 1, 179 2))");
    }

    private static Coordinate at(double longitude, double latitude) {
        return new Coordinate(longitude, latitude);
    }
}
