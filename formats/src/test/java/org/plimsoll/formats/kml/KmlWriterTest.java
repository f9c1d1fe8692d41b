package org.plimsoll.formats.kml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.plimsoll.formats.SampleLayers;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;
import org.plimsoll.formats.text.InputFile;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.SAXException;

class KmlWriterTest {
    private static final Map<String, String> SCHEMAS = Map.of(
            "http://www.w3.org/2005/Atom", "/ogc/kml/2.2.0/atom-author-link.xsd",
            "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0", "/bp-ogc/07-062/xAL/xAL.xsd");

    @Test
    void isValidByTheSchemaOfTheStandard() throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(written())));
    }

    @Test
    void writesFoldersTypedDataAndTimes() throws IOException {
        assertThat(written())
                .contains("""
                        <Schema name="calls" id="schema_calls">
                              <SimpleField type="string" name="vessel">
                                <displayName>name</displayName>
                        """.strip())
                .contains("""
                              <Placemark>
                                <name>Ыльсан &lt;b&gt;&quot;&amp;'</name>
                                <TimeSpan>
                                  <begin>2024-05-01T06:00:00Z</begin>
                                  <end>2024-05-03T06:30:15.123456Z</end>
                                </TimeSpan>
                                <styleUrl>#style_calls</styleUrl>
                        """.indent(0).strip())
                .contains("<coordinates>125.1234568,-38.7</coordinates>")
                .contains("<coordinates>0,0 4,0 4,4 0,4 0,0</coordinates>")
                .contains("<SimpleData name=\"draught_m\">7.25</SimpleData>");
    }

    @Test
    void isReadBackByOurReader() throws IOException {
        var parsed = KmlReader.read(InputFile.of("map.kml", written()));
        assertThat(parsed.orThrow()).hasSize(5);
        assertThat(parsed.orThrow().getFirst().properties())
                .containsEntry("folder", "Case & Co/Port calls")
                .containsEntry("imo", "9000001")
                .containsEntry("time_from", "2024-05-01T06:00:00Z");
        assertThat(Objects.requireNonNull(SampleLayers.SHAPES.geometries().get(1))
                        .equalsTopo(parsed.orThrow().get(3).geometry()))
                .isTrue();
    }

    @Test
    void keepsLargeNumbersAndReplacesWhatXmlCannotHold() throws Exception {
        var table = new Table(
                "t",
                "",
                List.of(Column.integer("n", ""), Column.text("s", "")),
                List.of(List.of(1L << 40, "a\0b\u001bc\ud800")));
        var out = new StringBuilder();
        KmlWriter.write("", List.of(new Layer(table, List.of(SampleLayers.wkt("POINT (0 0)")))), out);
        assertThat(out).contains("type=\"string\" name=\"n\"", ">1099511627776<", "a\ufffdb\ufffdc\ufffd");
        schema().newValidator().validate(new StreamSource(new StringReader(out.toString())));
    }

    private static String written() throws IOException {
        var out = new StringBuilder();
        KmlWriter.write("Case & Co", List.of(SampleLayers.CALL_POINTS, SampleLayers.SHAPES), out);
        return out.toString();
    }

    private static Schema schema() throws SAXException, ParserConfigurationException {
        var dom = (DOMImplementationLS) Objects.requireNonNull(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0"));
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            var input = dom.createLSInput();
            String resource = Objects.requireNonNull(SCHEMAS.get(namespace), namespace);
            input.setByteStream(KmlWriterTest.class.getResourceAsStream(resource));
            input.setSystemId(resource);
            return input;
        });
        return factory.newSchema(
                new StreamSource(KmlWriterTest.class.getResourceAsStream("/ogc/kml/2.2.0/ogckml22.xsd")));
    }
}
