package org.plimsoll.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of the repository, without what is built. */
final class Checkout {
    static final Path ROOT = root();

    private static final Set<String> BUILT = Set.of("target", "build", "node_modules", ".git", ".idea", ".vscode");

    private Checkout() {}

    static List<Path> documents() {
        return files(path -> path.toString().endsWith(".md"));
    }

    static List<Path> javaSources() {
        return files(path -> path.toString().endsWith(".java"));
    }

    /** All files that {@code wanted} accepts, sorted. */
    static List<Path> files(Predicate<Path> wanted) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean built = !folder.equals(ROOT)
                            && BUILT.contains(folder.getFileName().toString())
                            && !folder.toString().contains("java");
                    return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (wanted.test(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String relative(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Path root() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("plimsoll")) && Files.exists(here.resolve("DECISIONS.md"))) {
                return here;
            }
        }
        throw new IllegalStateException("the tests do not run inside a checkout");
    }
}
