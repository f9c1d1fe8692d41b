package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.casefile.CaseReader;
import picocli.CommandLine;

/** Decisions, registers and ports as people type them. */
class DecideTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheFoundingCase() throws IOException {
        for (String name : CaseReader.fileNames()) {
            Path file = Path.of("..", "cases", "vostochny-2024").resolve(name);
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve(name));
            }
        }
    }

    private Run decide(String... words) {
        List<String> line = new ArrayList<>(List.of("decide", words[0], folder.toString()));
        line.addAll(List.of(words).subList(1, words.length));
        if (!words[0].equals("log")) {
            line.addAll(List.of("--because", "a test", "--author", "analyst-1"));
        }
        return run(line.toArray(String[]::new));
    }

    private Path journal() {
        return folder.resolve("decisions.jsonl");
    }

    @Test
    void decisionsAreAddedListedAndTakenBack() throws IOException {
        assertThat(decide("merge", "wol-bong-san", "un-hung").out())
                .startsWith("Decision 1: merge un-hung into wol-bong-san");
        String first = Files.readString(journal());
        assertThat(decide("merge", "wol-bong-san", "un-hung").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(decide("split", "song-won-2", "--rows", rowOf("song-won-2,dwt_t"))
                        .code())
                .isZero();
        assertThat(decide("reject", rowOf("kum-jin-gang-3,imo")).code()).isZero();
        assertThat(decide("annotate", "yu-son").code()).isZero();
        assertThat(decide("undo", "1").code()).isZero();
        assertThat(decide("undo", "17").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(Files.readString(journal())).startsWith(first).hasLineCount(5);
        Run log = decide("log");
        assertThat(log.code()).isZero();
        assertThat(log.out())
                .contains("merge un-hung into wol-bong-san  (undone)")
                .contains("into song-won-2-split-2")
                .contains("5 decisions, 3 in force");
        assertThat(run("decide", "log", folder.toString(), "--json").out()).contains("\"whole\": true");
        assertThat(run("check", folder.toString(), "--notes").out()).contains("An analyst rejected this row");
    }

    @Test
    void anEntryThatAScreeningKeptCanBeRejected() {
        Run rejected = decide("reject", "list_entries.csv:2");
        assertThat(rejected.code()).as(rejected.err()).isZero();
        assertThat(run("check", folder.toString(), "--notes").out())
                .contains("list_entries.csv:2")
                .contains("An analyst rejected this row (entry ");
    }

    @Test
    void aLinkCanBeRejectedAndGoesWithTheEntryThatSaysIt() throws IOException {
        Path vessels = folder.resolve("links.csv");
        Files.writeString(vessels, "party,relation,other,source\nyu-son,owned_by,SOMEBODY,ofac-sdn-2023\n");
        assertThat(decide("reject", "links.csv:2").code()).isZero();
        assertThat(decide("reject", "list_entries.csv:2").code()).isZero();
        String[] network = {
            "network",
            "yu-son",
            "--case",
            folder.toString(),
            "--lists",
            folder.resolve("none").toString()
        };
        assertThat(run(network).out()).contains("YU SON (vessel").doesNotContain("SOMEBODY", "by us-ofac-sdn");
        decide("undo", "1");
        decide("undo", "2");
        assertThat(run(network).out()).contains("SOMEBODY", "by us-ofac-sdn");
    }

    private String rowOf(String begin) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("vessels.csv"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(begin)) {
                return "vessels.csv:" + (i + 1);
            }
        }
        throw new IllegalStateException("no row begins with " + begin);
    }

    @Test
    void anEditedJournalTakesNoMoreDecisionsAndLosesNone() throws IOException {
        decide("annotate", "yu-son");
        decide("annotate", "un-hung");
        String edited = Files.readString(journal()).replaceFirst("yu-son", "yu-sin");
        Files.writeString(journal(), edited);
        Run refused = decide("annotate", "sam-ma-2");
        assertThat(refused.code()).isEqualTo(ExitCode.FILES.code());
        assertThat(refused.err()).contains("decisions.jsonl:1").contains("Restore the file");
        assertThat(Files.readString(journal())).isEqualTo(edited);
        assertThat(decide("log").code()).isEqualTo(ExitCode.DIFFERS.code());
    }

    @Test
    void verifyNamesTheLineAtWhichTheChainBreaks() throws IOException {
        Path yaml = folder.resolve("case.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("draws: 20000", "draws: 300"));
        decide("merge", "wol-bong-san", "un-hung");
        assertThat(run("build", folder.toString(), "--no-pdf").code()).isZero();
        assertThat(run("verify", folder.toString()).code()).isZero();
        Files.writeString(journal(), Files.readString(journal()).replace("a test", "no test"));
        Run verify = run("verify", folder.toString());
        assertThat(verify.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(verify.out()).contains("decisions.jsonl:1: The line is not as it was written");
    }

    @Test
    void twoWritersAtOnceLoseNothing() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(Thread.ofPlatform().unstarted(() -> {
                for (int i = 0; i < 3; i++) {
                    while (decide("annotate", "yu-son").code() != 0) {
                        Thread.onSpinWait(); // the lock was taken: the program says so and changes nothing
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(decide("log").out()).contains("12 decisions, 12 in force");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .noneMatch(n -> n.endsWith(".partial") || n.endsWith("lock"));
        }
    }

    @Test
    void aDecisionNeedsAnAuthorAReasonAndHullsOfTheCase() {
        assertThat(run("decide", "annotate", folder.toString(), "yu-son", "--because", " ", "--author", "analyst-1")
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(run("decide", "annotate", folder.toString(), "yu-son", "--author", "analyst-1")
                        .code())
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(decide("merge", "yu-son", "nobody").err()).contains("no hull of that id");
        assertThat(decide("reject", "vessels.csv:1").err()).contains("no row of the case");
        assertThat(journal()).doesNotExist();
    }

    @Test
    void aRegisterIsShownFirstAndWrittenOnceAsked() throws IOException {
        Path register = Files.writeString(folder.resolve("register.txt"), "imo,dwt\n8691702,3398\n");
        String before = Files.readString(folder.resolve("vessels.csv"));
        String[] line = {
            "register", folder.toString(), register.toString(), "--source", "ofac-sdn-2023", "--as-of", "2023-01-10"
        };
        Run shown = run(line);
        assertThat(shown.out()).contains("yu-son  dwt_t  3398").contains("Nothing was written");
        assertThat(Files.readString(folder.resolve("vessels.csv"))).isEqualTo(before);
        String[] write = Stream.concat(Stream.of(line), Stream.of("--write")).toArray(String[]::new);
        assertThat(run(write).out()).contains("2 statements added");
        String after = Files.readString(folder.resolve("vessels.csv"));
        assertThat(after)
                .startsWith(before)
                .contains("yu-son,dwt_t,3398,,2023-01-10,2023-01-10,confirmed,ofac-sdn-2023");
        assertThat(run(write).out()).contains("0 statements added");
        assertThat(Files.readString(folder.resolve("vessels.csv"))).isEqualTo(after);
        assertThat(run("register", folder.toString(), register.toString(), "--source", "nobody")
                        .code())
                .isEqualTo(ExitCode.INPUT.code());
    }

    @Test
    void aPortIsNoFence() throws IOException {
        Path index = Files.writeString(folder.resolve("wpi.txt"), """
                World Port Index Number,Main Port Name,Alternate Port Name,UN/LOCODE,Country Code,Oil Terminal Depth (m),Latitude,Longitude
                61060,Vostochnyy,,RU VYP,Russia,9.5,42.75,133.06
                61080,Nakhodka,,RU NJK,Russia,0,42.8,132.9
                """);
        Run found = run("ports", "ru vyp", "--index", index.toString());
        assertThat(found.out())
                .contains("Vostochnyy, Russia")
                .contains("oil terminal 9.5")
                .contains("no fence");
        assertThat(run("ports", "--near", "42.74,133.08", "--index", index.toString(), "--json")
                        .out())
                .contains("\"name\": \"Vostochnyy\"")
                .contains("no fence");
        assertThat(run("ports", "--index", index.toString()).code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run("ports", "--near", "91,0", "--index", index.toString()).code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
