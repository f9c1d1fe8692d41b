package org.plimsoll.formats.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class GraphMlWriterTest {

    private static String written() throws IOException {
        var out = new StringBuilder();
        GraphMlWriter.write(ExampleNetwork.network(), ExampleNetwork.DAY, out);
        return out.toString();
    }

    private static List<Element> all(Document document, String name) {
        var nodes = document.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Map<String, String> data(Element element, Map<String, Element> keys) {
        var data = new LinkedHashMap<String, String>();
        var children = element.getElementsByTagNameNS("*", "data");
        for (int i = 0; i < children.getLength(); i++) {
            Element one = (Element) children.item(i);
            assertThat(keys).as("every key is declared").containsKey(one.getAttribute("key"));
            Element key = Objects.requireNonNull(keys.get(one.getAttribute("key")));
            assertThat(key.getAttribute("for")).isEqualTo(element.getLocalName());
            assertThat(data.put(key.getAttribute("attr.name"), one.getTextContent()))
                    .isNull();
        }
        return data;
    }

    @Test
    void anotherParserFindsTheSameGraph() throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(written())));
        assertThat(document.getDocumentElement().getLocalName()).isEqualTo("graphml");
        Map<String, Element> keys = new TreeMap<>();
        all(document, "key")
                .forEach(k -> assertThat(keys.put(k.getAttribute("id"), k)).isNull());
        assertThat(keys.values())
                .allSatisfy(key -> assertThat(key.getAttribute("attr.type")).isIn("string", "double"));
        assertThat(all(document, "graph"))
                .singleElement()
                .satisfies(
                        graph -> assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed"));
        var ids = new TreeSet<String>();
        var names = new ArrayList<Map<String, String>>();
        for (Element node : all(document, "node")) {
            assertThat(ids.add(node.getAttribute("id"))).isTrue();
            names.add(data(node, keys));
        }
        var edges = new ArrayList<Map<String, String>>();
        var edgeIds = new TreeSet<String>();
        for (Element edge : all(document, "edge")) {
            assertThat(edgeIds.add(edge.getAttribute("id"))).isTrue();
            assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            edges.add(data(edge, keys));
        }
        assertThat(names).hasSize(5);
        assertThat(names.getFirst())
                .containsEntry("party", "chon-ma-san")
                .containsEntry("label", "CHON MA SAN")
                .containsEntry("kind", "vessel")
                .containsEntry("imo", "8660313")
                .containsEntry("listed", "listed")
                .containsEntry("lists", "Example list");
        assertThat(names.get(2)).containsEntry("label", "EXAMPLE <OWNER> & \"SONS\" \ufffd천마산");
        assertThat(names.getLast()).containsEntry("listed", "not listed").doesNotContainKey("lists");
        assertThat(edges).hasSize(8);
        assertThat(edges.getFirst())
                .containsEntry("relation", "owned by")
                .containsEntry("share_least", "62.5")
                .containsEntry("share_most", "62.5")
                .containsEntry("from", "2016-01-01")
                .containsEntry("in_force", "yes")
                .containsEntry("certainty", "confirmed")
                .containsEntry("source", "EXAMPLE SOURCE");
        assertThat(edges.getLast())
                .containsEntry("relation", "met")
                .containsEntry("in_force", "date not said")
                .doesNotContainKeys("share_least", "from");
    }

    @Test
    void theSameNetworkGivesTheSameCharacters() throws IOException {
        assertThat(written()).isEqualTo(written()).doesNotContain("\r").endsWith("</graphml>\n");
    }
}
