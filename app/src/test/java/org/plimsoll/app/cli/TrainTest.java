package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher's start-up cache is made from. */
class TrainTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itBuildsTheDemoAndScreens() {
        Typed trained = Typed.command("train", folder.resolve("work"));
        assertThat(trained.code()).as(trained.err()).isZero();
        assertThat(trained.out()).contains("Worth trying next", "4 entries", "CHON MA SAN, IMO 8660313");
        assertThat(folder.resolve("work/cases/vostochny-2024/build/dossier.html"))
                .isRegularFile();
    }

    @Test
    void itIsNotOfferedToPeople() {
        assertThat(Typed.command("--help").out()).doesNotContain("train");
    }
}
