package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Builds one generation after the other, to be killed at it; and judges what is found afterwards. */
final class GenerationWriter {
    static final int FILES = 12;

    private GenerationWriter() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (int generation = 1; ; generation++) {
            build(folder, generation);
            System.out.println(generation);
        }
    }

    static void build(Path folder, int generation) throws IOException {
        try (NewBuild next = new BuildFolder(folder).begin()) {
            for (int i = 0; i < FILES; i++) {
                Path file = next.folder().resolve("part" + i % 3).resolve(i + ".txt");
                Files.createDirectories(next.folder().resolve("part" + i % 3));
                Files.writeString(file, "generation " + generation);
            }
            next.commit();
        }
    }

    /** Whether the folder has all files of one generation. */
    static boolean whole(Path build) throws IOException {
        if (!Files.isDirectory(build)) {
            return false;
        }
        try (var walk = Files.walk(build)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            var generations = new TreeSet<String>();
            for (Path file : files) {
                generations.add(Files.readString(file));
            }
            return files.size() == FILES && generations.size() == 1;
        }
    }
}
