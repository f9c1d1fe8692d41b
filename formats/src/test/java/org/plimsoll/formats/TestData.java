package org.plimsoll.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the repository, never in it. */
public final class TestData {
    private TestData() {}

    /** The file, or an aborted test that says what is missing. */
    public static Path file(String name) {
        String root = System.getProperty("PLIMSOLL_TESTDATA", System.getenv("PLIMSOLL_TESTDATA"));
        Path folder = root != null ? Path.of(root) : Path.of("..", "..", "shared", "data");
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: no real data at " + file + "; set PLIMSOLL_TESTDATA to its folder");
        }
        Assumptions.assumeTrue(Files.exists(file), "no real data at " + file);
        return file;
    }
}
