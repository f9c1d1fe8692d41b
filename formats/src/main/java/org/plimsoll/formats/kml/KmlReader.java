package org.plimsoll.formats.kml;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;
import org.plimsoll.formats.zip.Archive;
import org.plimsoll.formats.zip.ArchiveLimits;
import org.plimsoll.formats.zip.ArchiveReader;

/**
 * Reads the placemarks of a KML or KMZ file. Which of the two it is shows in its first bytes.
 *
 * <p>A feature's properties are {@code id}, {@code name}, {@code description}, {@code folder} (names of the folders it lies in, joined by
 * {@code /}), {@code time_from} and {@code time_to} where the placemark has a time, and its extended data under their own names.
 *
 * <p>Limitations: heights, styles and views are dropped; network links, tracks and models are passed over with an issue.
 */
public final class KmlReader {
    /** Size of the XML, in bytes. */
    static final int MAX_BYTES = 64 << 20;

    private KmlReader() {}

    /** Reads a file. */
    public static Parsed<List<Feature>> read(InputFile file) throws IOException {
        byte[] head;
        try (var in = file.open()) {
            head = in.readNBytes(MAX_BYTES + 1);
        }
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return packed(file);
        }
        if (head.length > MAX_BYTES) {
            return Parsed.failed(
                    List.of(),
                    Issue.fatal(
                            "file-too-large",
                            Locus.inFile(file.name()),
                            "The file is larger than " + MAX_BYTES + " bytes",
                            "Split it"));
        }
        return new KmlDocument(file.name(), head).read();
    }

    /** By the standard a KMZ's document is the first entry that ends in .kml. */
    private static Parsed<List<Feature>> packed(InputFile file) throws IOException {
        Parsed<Archive> archive = ArchiveReader.read(
                file,
                ArchiveLimits.DEFAULT,
                name -> name.toLowerCase(Locale.ROOT).endsWith(".kml"));
        if (archive.value() == null) {
            return new Parsed<>(null, archive.issues());
        }
        for (Map.Entry<String, byte[]> entry : archive.value().entries().entrySet()) {
            return new KmlDocument(file.name() + "!" + entry.getKey(), entry.getValue()).read();
        }
        return Parsed.failed(
                List.of(),
                Issue.fatal(
                        "not-kml",
                        Locus.inFile(file.name()),
                        "The archive holds no .kml file",
                        "Save the places as KMZ or KML from the program that they were drawn in"));
    }
}
