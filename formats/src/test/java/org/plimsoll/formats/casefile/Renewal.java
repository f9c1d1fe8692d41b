package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files that are made from the code: a stale one fails and says how to renew it. */
final class Renewal {
    static final boolean RENEW = "true".equals(System.getenv("PLIMSOLL_RENEW"));

    private Renewal() {}

    static void hold(Path file, String current, Class<?> test) throws IOException {
        if (RENEW) {
            Files.writeString(file, current);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is stale; this renews it: PLIMSOLL_RENEW=true mvn test -pl formats -am -Dtest=%s "
                                + "-Dsurefire.failIfNoSpecifiedTests=false",
                        file, test.getSimpleName())
                .isEqualTo(current);
    }
}
