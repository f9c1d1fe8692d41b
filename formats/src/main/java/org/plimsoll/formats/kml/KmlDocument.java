package org.plimsoll.formats.kml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.feature.SwapSuspicion;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.xml.GuardedXml;

/** Walks one KML document: folders down, placemarks out. Used once. */
final class KmlDocument {
    private static final int ISSUES_PER_CODE = 100;

    private final String file;
    private final byte[] xml;
    private final IssueTally issues;
    private final List<Feature> features = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();

    KmlDocument(String file, byte[] xml) {
        this.file = file;
        this.xml = xml;
        this.issues = new IssueTally(file, ISSUES_PER_CODE);
    }

    Parsed<List<Feature>> read() {
        try {
            var cursor = new KmlCursor(GuardedXml.open(xml));
            if (!cursor.nextStart() || !cursor.name().equals("kml")) {
                return fatal("not-kml", cursor.line(), "The document's root is no <kml>", "Save the places as KML");
            }
            container(cursor);
        } catch (KmlCursor.Refused e) {
            return fatal(
                    "xml-refused",
                    e.line(),
                    String.valueOf(e.getMessage()),
                    "KML needs neither document types nor deep nesting; the file may be an attack");
        } catch (XMLStreamException e) {
            return fatal(
                    "xml-syntax",
                    GuardedXml.line(e),
                    "The document is not well-formed XML: " + GuardedXml.complaint(e),
                    "Save it again; a file that ends too early was cut off");
        }
        SwapSuspicion.in(features).forEach(issues::add);
        return new Parsed<>(List.copyOf(features), issues.issues());
    }

    private void container(KmlCursor cursor) throws XMLStreamException {
        while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
            if (!cursor.atStart()) {
                continue;
            }
            switch (cursor.name()) {
                case "name" -> rename(cursor.text());
                case "Document", "Folder" -> {
                    folders.addLast("");
                    container(cursor);
                    folders.removeLast();
                }
                case "Placemark" ->
                    new KmlPlacemark(file, issues, folder()).read(cursor).ifPresent(features::add);
                case "NetworkLink" -> {
                    issues.add(Issue.doubt(
                            "network-link",
                            Locus.atLine(file, cursor.line()),
                            "The file links to places elsewhere; they were not fetched",
                            "Save those places into this file"));
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
    }

    private void rename(String name) {
        if (!folders.isEmpty()) {
            folders.removeLast();
            folders.addLast(name.strip());
        }
    }

    private String folder() {
        return String.join("/", folders.stream().filter(f -> !f.isEmpty()).toList());
    }

    private Parsed<List<Feature>> fatal(String code, int line, String problem, String remedy) {
        return Parsed.failed(issues.issues(), Issue.fatal(code, Locus.atLine(file, line), problem, remedy));
    }
}
