package org.plimsoll.formats.kml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.zip.Zips;

class KmlReaderTest {
    private static final String PLACES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
            <Document><name>not a folder name of its own</name><Style id="s"/>
            <Folder><name>Ports</name>
              <Folder><name>Nampo</name>
                <Placemark id="p1">
                  <name>Berth &lt;1&gt; &amp; quay</name>
                  <description><![CDATA[<b>coal</b>]]></description>
                  <TimeSpan><begin>2024-01</begin><end>2024-02</end></TimeSpan>
                  <ExtendedData>
                    <Data name="kind"><displayName>Kind</displayName><value>berth</value></Data>
                    <SchemaData schemaUrl="#x"><SimpleData name="depth">7.50</SimpleData></SchemaData>
                  </ExtendedData>
                  <Point><extrude>0</extrude><coordinates> 125.4, 38.7 ,0 </coordinates></Point>
                </Placemark>
              </Folder>
            </Folder>
            </Document></kml>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void readsPlacemarksWithAllThatIsSaidOfThem() throws IOException {
        var parsed = read(PLACES);
        assertThat(parsed.issues()).isEmpty();
        assertThat(parsed.orThrow()).singleElement().satisfies(f -> {
            assertThat(f.geometry().toText()).isEqualTo("POINT (125.4 38.7)");
            assertThat(f.at().line()).isEqualTo(6);
            assertThat(f.properties())
                    .containsOnly(
                            Map.entry("folder", "not a folder name of its own/Ports/Nampo"), Map.entry("id", "p1"),
                            Map.entry("name", "Berth <1> & quay"), Map.entry("description", "<b>coal</b>"),
                            Map.entry("time_from", "2024-01"), Map.entry("time_to", "2024-02"),
                            Map.entry("kind", "berth"), Map.entry("depth", "7.50"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <LineString><coordinates>1,2 3,4</coordinates></LineString> | LINESTRING (1 2, 3 4)
            <Polygon><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon> | POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))
            <MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry><Point><coordinates>3,4,5</coordinates></Point></MultiGeometry></MultiGeometry> | MULTIPOINT ((1 2), (3 4))
            """)
    void readsEveryShape(String geometry, String wkt) throws IOException {
        assertThat(read(placemark(geometry)).orThrow())
                .singleElement()
                .extracting(f -> f.geometry().toText())
                .isEqualTo(wkt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Point><coordinates>north,east</coordinates></Point>",
                "<Point><coordinates>1</coordinates></Point>",
                "<Point><coordinates></coordinates></Point>",
                "<Point><coordinates>38.7,125.4</coordinates></Point>",
                "<LineString><coordinates>1,2</coordinates></LineString>",
                "<Polygon/>",
                "<gx:Track/>",
                "<MultiGeometry><Point><coordinates>1,2</coordinates></Point><Model/></MultiGeometry>",
                ""
            })
    void oneBadPlacemarkDoesNotStopTheRest(String geometry) throws IOException {
        var parsed = read(placemark(geometry)
                .replace(
                        "</Document>",
                        "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></Document>"));
        assertThat(parsed.orThrow()).hasSize(1);
        assertThat(parsed.issues()).singleElement().extracting(Issue::severity).isEqualTo(Issue.Severity.SET_ASIDE);
    }

    @Test
    void neverFollowsALink() throws IOException {
        var parsed = read("<kml><NetworkLink><Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink></kml>");
        assertThat(parsed.orThrow()).isEmpty();
        assertThat(parsed.issues()).extracting(Issue::code).containsExactly("network-link");
    }

    @Test
    void refusesABillionLaughs() throws IOException {
        var dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        assertRefused(dtd + "]>\n<kml><Placemark><name>&a9;</name></Placemark></kml>");
    }

    @Test
    void readsNoFileThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String uri = secret.toUri().toString();
        assertRefused("<!DOCTYPE kml [<!ENTITY x SYSTEM \"" + uri
                + "\">]><kml><Placemark><name>&x;</name></Placemark></kml>");
        assertRefused("<!DOCTYPE kml SYSTEM \"" + uri + "\"><kml/>");
        assertRefused("<!DOCTYPE kml [<!ENTITY % x SYSTEM \"" + uri + "\"> %x;]><kml/>");
        assertThat(read("<kml><Placemark><name>&x;</name></Placemark></kml>").value())
                .isNull();
    }

    @Test
    void refusesDeepNesting() throws IOException {
        for (String element : List.of("Folder", "MultiGeometry", "x")) {
            var parsed = read("<kml><Placemark>" + ("<" + element + ">").repeat(10_000));
            assertThat(parsed.value()).isNull();
            assertThat(parsed.issues()).extracting(Issue::code).containsExactly("xml-refused");
        }
    }

    @Test
    void aTornDocumentIsAFatalIssueWithItsLine() throws IOException {
        for (int length = 0; length < PLACES.length() - 8; length += 7) {
            var parsed = read(PLACES.substring(0, length));
            assertThat(parsed.value()).as("cut at %d", length).isNull();
        }
        assertThat(read(PLACES.replace("</name>", "</nme>")).issues())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.at().line()).isEqualTo(3);
                    assertThat(i.problem()).contains("name");
                });
        assertThat(read("<gpx/>").issues()).extracting(Issue::code).containsExactly("not-kml");
    }

    @Test
    void readsKmz() throws IOException {
        byte[] kmz = Zips.of("files/icon.png", new byte[10], "doc.kml", PLACES.getBytes(UTF_8));
        var parsed = KmlReader.read(InputFile.of("places.kmz", kmz));
        assertThat(parsed.orThrow())
                .singleElement()
                .satisfies(f -> assertThat(f.at()).hasToString("places.kmz!doc.kml:6"));
        assertThat(KmlReader.read(InputFile.of("places.kmz", Zips.of("a.txt", new byte[1])))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("not-kml");
        assertThat(KmlReader.read(InputFile.of("places.kmz", Zips.of("../doc.kml", PLACES.getBytes(UTF_8))))
                        .value())
                .isNull();
    }

    private static String placemark(String geometry) {
        return "<kml xmlns:gx=\"urn:x\"><Document><Placemark>" + geometry + "</Placemark></Document></kml>";
    }

    private static void assertRefused(String text) throws IOException {
        var parsed = read(text);
        assertThat(parsed.value()).isNull();
        assertThat(parsed.issues()).extracting(Issue::code).containsExactly("xml-refused");
        assertThat(parsed.issues().toString()).doesNotContain("SECRET");
    }

    private static Parsed<List<Feature>> read(String text) throws IOException {
        return KmlReader.read(InputFile.of("places.kml", text.getBytes(UTF_8)));
    }
}
