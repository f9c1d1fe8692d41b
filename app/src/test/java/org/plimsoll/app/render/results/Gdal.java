package org.plimsoll.app.render.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.plimsoll.app.house.Needs;

/** The program that everybody opens map files with, as a judge. */
final class Gdal {

    private Gdal() {}

    /** What {@code ogrinfo} says of a file, after making sure that it neither warned nor failed. */
    static String ogrinfo(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Needs.gdal("ogrinfo").toString());
        command.addAll(List.of(options));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).doesNotContainIgnoringCase("warning").doesNotContain("ERROR", "FAILURE");
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
