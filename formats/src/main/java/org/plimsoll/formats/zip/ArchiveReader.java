package org.plimsoll.formats.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/**
 * Opens ZIP archives.
 *
 * <p>Algorithm: every entry of the central directory is unpacked and counted, wanted or not, by the same library that reads spreadsheets
 * later. So entries that overlap, or that lie about their size, cost no more than the limit.
 */
public final class ArchiveReader {
    private static final int RATIO_FROM_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private ArchiveReader() {}

    /** An entry or the whole goes over a limit; carries what to say. */
    private static final class Refused extends Exception {
        private Refused(String message) {
            super(message);
        }
    }

    /** Unpacks an archive, keeping the entries whose names are wanted. */
    public static Parsed<Archive> read(InputFile file, ArchiveLimits limits, Predicate<String> wanted)
            throws IOException {
        byte[] bytes;
        try (var in = file.open()) {
            bytes = in.readNBytes(limits.maxBytes() + 1);
        }
        if (bytes.length > limits.maxBytes()) {
            return fatal(file, "file-too-large", "The file is larger than " + limits.maxBytes() + " bytes", "Split it");
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            return new Parsed<>(new Archive(bytes, unpack(zip, limits, wanted)), List.of());
        } catch (Refused e) {
            return fatal(
                    file,
                    "archive-refused",
                    String.valueOf(e.getMessage()),
                    "Unpack it with a program that you trust and look at what is in it; it may be an attack");
        } catch (IOException | IllegalArgumentException e) {
            // All bytes are in memory, so this is the archive's fault and not the disk's.
            return fatal(
                    file,
                    "bad-archive",
                    "The file is not a whole ZIP archive: " + e.getMessage(),
                    "Fetch or save it again; it may have been cut off");
        }
    }

    private static Map<String, byte[]> unpack(ZipFile zip, ArchiveLimits limits, Predicate<String> wanted)
            throws IOException, Refused {
        var kept = new LinkedHashMap<String, byte[]>();
        long total = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > limits.maxEntries()) {
                throw new Refused("The archive has more than " + limits.maxEntries() + " entries");
            }
            checkName(entry.getName());
            var content = new ByteArrayOutputStream();
            boolean keep = wanted.test(entry.getName()) && !kept.containsKey(entry.getName());
            try (var in = zip.getInputStream(entry)) {
                total += copy(in, keep ? content : OutputStream.nullOutputStream(), entry, limits, total);
            }
            if (keep) {
                kept.put(entry.getName(), content.toByteArray());
            }
        }
        return kept;
    }

    private static long copy(InputStream in, OutputStream out, ZipArchiveEntry entry, ArchiveLimits limits, long before)
            throws IOException, Refused {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            copied += n;
            if (before + copied > limits.maxUnpackedBytes()) {
                throw new Refused("The archive unpacks to more than " + limits.maxUnpackedBytes() + " bytes");
            }
            if (copied > RATIO_FROM_BYTES && copied / limits.maxRatio() > Math.max(1, entry.getCompressedSize())) {
                throw new Refused("An entry unpacks to more than " + limits.maxRatio() + " times its size");
            }
            out.write(buffer, 0, n);
        }
        return copied;
    }

    private static void checkName(String name) throws Refused {
        boolean escapes = name.startsWith("/")
                || name.contains("\\")
                || name.contains("\0")
                || (name.length() > 1 && name.charAt(1) == ':')
                || List.of(name.split("/")).contains("..");
        if (escapes) {
            throw new Refused("An entry's name points outside the archive");
        }
    }

    private static Parsed<Archive> fatal(InputFile file, String code, String problem, String remedy) {
        return Parsed.failed(List.of(), Issue.fatal(code, Locus.inFile(file.name()), problem, remedy));
    }
}
