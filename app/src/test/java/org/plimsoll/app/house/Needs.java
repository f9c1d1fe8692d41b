package org.plimsoll.app.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs from outside the repository. Where it is missing the test is skipped and says so; where the
 * environment says that it must be there (as the continuous integration does), the test fails instead.
 */
public final class Needs {
    private Needs() {}

    /** A browser for pages and printing. */
    public static Path browser() {
        return program("PLIMSOLL_REQUIRE_BROWSER", "chromium", "chromium-browser", "google-chrome");
    }

    /** One of GDAL's programs, for reading what we write with another's code. */
    public static Path gdal(String name) {
        return program("PLIMSOLL_REQUIRE_GDAL", name);
    }

    /** One of Poppler's programs, for looking into a PDF. */
    public static Path pdf(String name) {
        return program("PLIMSOLL_REQUIRE_PDF", name);
    }

    /** A file or folder of the real data for tests: {@code PLIMSOLL_TESTDATA}, or {@code ../shared/data}. */
    public static Path data(String relative) {
        String given = System.getenv("PLIMSOLL_TESTDATA");
        Path folder = given == null ? Checkout.ROOT.resolveSibling("shared").resolve("data") : Path.of(given);
        Path wanted = folder.resolve(relative);
        if (Files.exists(wanted)) {
            return wanted;
        }
        return missing("PLIMSOLL_REQUIRE_DATA", "test data " + relative);
    }

    private static Path program(String requirement, String... names) {
        for (String name : names) {
            Optional<Path> found = onPath(name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return missing(requirement, "program " + names[0]);
    }

    private static Optional<Path> onPath(String name) {
        for (String folder :
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1)) {
            Path candidate = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Path missing(String requirement, String what) {
        if ("true".equals(System.getenv(requirement))) {
            return Assertions.fail(what + " is not there, and " + requirement + " is set");
        }
        System.err.println("SKIPPED, because " + what + " is not there");
        Assumptions.abort(what + " is not there");
        throw new AssertionError("abort returns never");
    }
}
