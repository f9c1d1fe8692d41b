package org.plimsoll.formats.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.place.IndexedPort;
import org.plimsoll.core.place.PortIndex;
import org.plimsoll.formats.TestData;
import org.plimsoll.formats.text.InputFile;

class WorldPortIndexReaderTest {
    private static final String TABLE = """
            World Port Index Number,Main Port Name,Alternate Port Name,UN/LOCODE,Country Code,Channel Depth (m),Oil Terminal Depth (m),Maximum Vessel Length (m),Latitude,Longitude
            7950,Maurer, , ,United States,11,11,0,40.533333,-74.25
            61080,Nakhodka,Port of N,RU NJK,Russia,0,9.5,200,42.8,132.9
            1,Nowhere,,,,0,0,0,100,0
            2,,,,,0,0,0,10,0
            """;

    @Test
    void everyRowCounts() throws IOException {
        var reading = WorldPortIndexReader.read(InputFile.of("wpi.csv", TABLE));
        assertThat(reading.rows()).isEqualTo(4);
        assertThat(reading.setAside()).isEqualTo(2);
        assertThat(reading.issues()).extracting(i -> i.at().line()).containsExactly(4, 5);
        IndexedPort port = reading.index().find("NAKHODKA").getFirst();
        assertThat(port.names().locode()).isEqualTo("RU NJK");
        assertThat(port.depths().channelM()).isEmpty();
        assertThat(port.depths().oilTerminalM()).hasValue(9.5);
        assertThat(port.largest().lengthM()).hasValue(200);
        assertThat(reading.index().find("runjk")).containsExactly(port);
        assertThat(reading.index().find("port of")).containsExactly(port);
        assertThat(reading.index().find("???")).isEmpty();
    }

    @Test
    void theWholeIndexIsRead() throws IOException {
        var reading =
                WorldPortIndexReader.read(InputFile.of("wpi.csv", TestData.file("geodata/nga_wpi_UpdatedPub150.csv")));
        assertThat(reading.rows()).isEqualTo(3768);
        assertThat(reading.setAside()).isZero();
        assertThat(reading.index().ports()).hasSize(3768);
        assertThat(reading.index().find("vostochnyy")).isNotEmpty();
        // A position at the oil pier: the nearest port is one of the two at the bay, and its point is not where ships
        // lie.
        PortIndex.Near near =
                reading.index().nearest(new Position(42.735, 133.07)).orElseThrow();
        assertThat(near.port().country()).containsIgnoringCase("russia");
        assertThat(near.distanceNm()).isCloseTo(5, within(10.0));
    }
}
