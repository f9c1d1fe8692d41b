package org.plimsoll.app.render.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plimsoll.formats.files.Sha256;

/** Holds files against the digests that they should have: a build against its manifest, against a rebuild, inputs against a ledger. */
public final class FolderComparison {

    private FolderComparison() {}

    /** How a file differs. */
    public enum Kind {
        /** It should be there and is not. */
        MISSING,
        /** Its bytes are others. */
        CHANGED,
        /** It is there and should not be. */
        UNEXPECTED
    }

    /**
     * One file that is not as it should be.
     *
     * @param path within the folder
     * @param kind how it differs
     * @param expected digest that it should have; empty where it should not be there
     * @param found digest that it has; empty where it is not there
     */
    public record Difference(String path, Kind kind, String expected, String found) {

        /** For people. */
        @Override
        public String toString() {
            return switch (kind) {
                case MISSING -> path + " is missing";
                case CHANGED -> path + " has other bytes: sha256 " + found + " instead of " + expected;
                case UNEXPECTED -> path + " should not be there";
            };
        }
    }

    /**
     * The regular files below a folder, by path. Links are not followed.
     *
     * @param included which paths within the folder, with {@code /}, are to be listed: not run records, for example
     */
    public static List<ResultFile> list(Path folder, Predicate<String> included) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        Map<String, ResultFile> byPath = new TreeMap<>();
        for (Path file : found) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (included.test(path)) {
                byPath.put(path, ResultFile.of(folder, file));
            }
        }
        return List.copyOf(byPath.values());
    }

    /** How what was found differs from what was expected, by path. */
    public static List<Difference> compare(List<ResultFile> expected, List<ResultFile> found) {
        return compare(digests(expected), digests(found));
    }

    /**
     * How the inputs of a case differ from those that a result was made of. Files that the result does not name are no difference.
     *
     * @param sha256 digest by path within the case folder, as in {@link LedgerInputs}
     */
    public static List<Difference> inputs(Map<String, String> sha256, Path caseFolder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String path : sha256.keySet()) {
            Path file = caseFolder.resolve(path).normalize();
            if (file.startsWith(caseFolder.normalize()) && Files.isRegularFile(file)) {
                found.put(path, Sha256.of(file));
            }
        }
        return compare(sha256, found);
    }

    private static List<Difference> compare(Map<String, String> expected, Map<String, String> found) {
        var all = new TreeMap<String, String>(expected);
        found.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String path : all.keySet()) {
            String wanted = expected.getOrDefault(path, "");
            String there = found.getOrDefault(path, "");
            if (!wanted.equals(there)) {
                Kind kind = there.isEmpty() ? Kind.MISSING : wanted.isEmpty() ? Kind.UNEXPECTED : Kind.CHANGED;
                differences.add(new Difference(path, kind, wanted, there));
            }
        }
        return differences;
    }

    private static Map<String, String> digests(List<ResultFile> files) {
        Map<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }
}
