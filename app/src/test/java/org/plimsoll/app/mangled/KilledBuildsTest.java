package org.plimsoll.app.mangled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.cli.Main;

/** The whole program, killed in the midst of a build. {@code BuildFolderTest} kills what replaces the folder, far more often. */
class KilledBuildsTest {
    private static final int KILLS = 20;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void whatIsThereAfterAKillIsTheLastGoodBuildWholeOrNone() throws Exception {
        Path copy = folder.resolve("case");
        FoundingCopy.write(copy);
        Random random = new Random(20_241_122);
        long begin = System.nanoTime();
        Process first = start(copy);
        assertThat(first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
        long wholeRun = System.nanoTime() - begin;
        Path build = copy.resolve("build");
        Set<String> good = new BuiltFolder(build).wholeBuildOf();
        assertThat(good).as("the first build fits its own record").hasSize(1);

        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill == KILLS / 2) {
                // From here on there is no build that could hide a half one.
                Files.move(build, folder.resolve("put-aside"));
            }
            killed += killAfter(copy, (long) (random.nextDouble() * wholeRun)) ? 1 : 0;
            boolean previous = Files.isDirectory(copy.resolve("build.previous"));
            if (Files.exists(build)) {
                assertThat(new BuiltFolder(build).wholeBuildOf())
                        .as("kill %d", kill)
                        .isEqualTo(good);
            } else {
                assertThat(previous || kill >= KILLS / 2)
                        .as("kill %d: the last build is not lost", kill)
                        .isTrue();
            }
        }
        assertThat(killed).as("runs that were killed before they ended").isGreaterThan(KILLS / 2);

        assertThat(FoundingCopy.run("build", copy.toString(), "--no-pdf").code())
                .isZero();
        assertThat(new BuiltFolder(build).wholeBuildOf()).isNotEmpty();
        assertThat(FoundingCopy.run("verify", copy.toString()).code()).isZero();
        assertThat(BuiltFolder.debris(copy)).isEmpty();
    }

    private static boolean killAfter(Path copy, long nanos) throws IOException, InterruptedException {
        Process process = start(copy);
        try {
            return !process.waitFor(nanos, TimeUnit.NANOSECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path copy) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        copy.toString(),
                        "--no-pdf")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
