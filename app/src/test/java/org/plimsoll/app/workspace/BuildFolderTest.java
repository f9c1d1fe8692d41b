package org.plimsoll.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildFolderTest {
    private static final int KILLS = 12;

    @TempDir
    Path folder;

    @Test
    void aCommittedBuildReplacesTheOneBeforeAndLeavesNothingElse() throws IOException {
        GenerationWriter.build(folder, 1);
        GenerationWriter.build(folder, 2);

        assertThat(folder.resolve("build/part0/0.txt")).hasContent("generation 2");
        assertThat(names()).containsExactly("build");
    }

    @Test
    void aBuildThatFailsLeavesTheOneBefore() throws IOException {
        GenerationWriter.build(folder, 1);

        assertThatThrownBy(() -> {
                    try (NewBuild next = new BuildFolder(folder).begin()) {
                        Files.writeString(next.folder().resolve("half.txt"), "half");
                        throw new IOException("No space left on device");
                    }
                })
                .hasMessageContaining("No space left");

        assertThat(GenerationWriter.whole(folder.resolve("build"))).isTrue();
        assertThat(names()).containsExactly("build");
    }

    @Test
    void filesThatWereTakenAwayAreNotInTheNewBuild() throws IOException {
        try (NewBuild first = new BuildFolder(folder).begin()) {
            Files.createDirectory(first.folder().resolve("runs"));
            Files.writeString(first.folder().resolve("runs/1.json"), "{}");
            Files.writeString(first.folder().resolve("old.csv"), "x");
            first.commit();
        }
        try (NewBuild second = new BuildFolder(folder).begin()) {
            second.carryOver("runs");
            second.carryOver("nothing");
            second.commit();
        }

        assertThat(folder.resolve("build/runs/1.json")).exists();
        assertThat(folder.resolve("build/old.csv")).doesNotExist();
    }

    @Test
    void twoBuildsOfOneCaseDoNotMix() throws IOException {
        try (NewBuild first = new BuildFolder(folder).begin()) {
            assertThatThrownBy(() -> new BuildFolder(folder).begin())
                    .isInstanceOfSatisfying(FolderProblem.class, problem -> {
                        assertThat(problem.problem()).contains("Another build");
                        assertThat(problem.remedy()).contains("Wait");
                        assertThat(problem.where()).isEqualTo(folder.toString());
                    });
            assertThat(first.folder()).isDirectory();
            assertThat(new BuildFolder(folder).current()).isEmpty();
            assertThat(first.folder())
                    .as("a reader clears nothing while a build runs")
                    .isDirectory();
        }
        GenerationWriter.build(folder, 1);
    }

    /** Each state that a killed run can leave, and the generation that must be there afterwards. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # present before recovery (name=generation),                 generation of build/ afterwards
            build=1 .build-writing=2,                                     1
            build=1 .build-ready=2,                                       1
            build.previous=1 .build-ready=2,                              2
            build=2 build.previous=1,                                     2
            build=2 .build-trash=1,                                       2
            build.previous=1,                                             1
            build.previous=1 .build-writing=2,                            1
            build.previous=1 .build-trash=0 .build-ready=2,               2
            .build-writing=1,                                             none
            """)
    void everyStateThatAKilledRunCanLeaveIsMended(String before, String after) throws IOException {
        for (String state : before.strip().split(" ")) {
            String[] parts = state.split("=");
            Path build = folder.resolve(parts[0]);
            Files.createDirectory(build);
            Files.writeString(build.resolve("dossier.html"), parts[1]);
        }

        var current = new BuildFolder(folder).current();

        assertThat(current.isPresent()).isEqualTo(!after.equals("none"));
        if (current.isPresent()) {
            assertThat(current.get().resolve("dossier.html")).hasContent(after);
            assertThat(names()).containsExactly("build");
        }
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeBuild() throws Exception {
        GenerationWriter.build(folder, 0);
        var random = new Random(20241122);
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileBuilding(random);

            boolean readable = false;
            for (String name : List.of(BuildFolder.BUILD, BuildFolder.PREVIOUS)) {
                readable |= GenerationWriter.whole(folder.resolve(name));
            }
            assertThat(readable)
                    .as("a whole build that people can open, before anything mends it")
                    .isTrue();
            Path build = new BuildFolder(folder).current().orElseThrow();
            assertThat(GenerationWriter.whole(build)).isTrue();
            assertThat(names()).containsExactly("build");
        }
    }

    private void killWhileBuilding(Random random) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GenerationWriter.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int builds = 1 + random.nextInt(4); builds > 0; builds--) {
                assertThat(out.readLine()).as("number of a generation").matches("\\d+");
            }
            long until = System.nanoTime() + random.nextInt(30_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aLinkInPlaceOfTheBuildIsReplacedAndItsTargetKept() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("precious.txt"), "keep");
        Files.createSymbolicLink(folder.resolve("build"), elsewhere);

        GenerationWriter.build(folder, 1);

        assertThat(elsewhere.resolve("precious.txt")).hasContent("keep");
        assertThat(GenerationWriter.whole(folder.resolve("build"))).isTrue();
        assertThat(Files.isSymbolicLink(folder.resolve("build"))).isFalse();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
