package org.plimsoll.app.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.formats.text.InputFile;

/** The bytes of a list, unpacked while they are read where its publisher packs them. Limits on what comes out are the readers'. */
final class ListBytes {
    private ListBytes() {}

    /** A file of a list; {@code .gz} is unpacked, of a {@code .zip} its only file is read. */
    static InputFile of(Path path) {
        String name = String.valueOf(path.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gz")) {
            return new InputFile(name.substring(0, name.length() - 3), () -> gunzip(path));
        }
        return lower.endsWith(".zip") ? new InputFile(name, () -> onlyEntry(path)) : InputFile.of(name, path);
    }

    private static InputStream gunzip(Path path) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw new FolderProblem(path, "It is no gzip file (" + e.getMessage() + ")", "Fetch it again");
        }
    }

    private static InputStream onlyEntry(Path path) throws IOException {
        var zip = new ZipInputStream(Files.newInputStream(path));
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                throw new FolderProblem(path, "The archive is empty or no archive", "Fetch it again");
            }
            return zip;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }
}
