package org.plimsoll.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWatchedAndACountedWorldAreMadeCheckedAndBuilt() {
        for (String kind : new String[] {"watched", "counted"}) {
            Path made = folder.resolve(kind);

            Typed simulated = Typed.command("simulate", made, "--seed", 7, "--world", kind);

            assertThat(simulated.err()).isEmpty();
            assertThat(simulated.code()).isZero();
            assertThat(made.resolve("truth.json")).content(UTF_8).contains("\"simulated\": true");
            assertThat(Typed.command("check", made).out()).contains("0 fatal, 0 set aside, 0 doubtful");
            assertThat(Typed.command("build", made, "--no-pdf").code()).isZero();
            assertThat(made.resolve("build/dossier.html")).content(UTF_8).contains("Simulated world 7");
        }
    }

    @Test
    void whatIsToldOfShipsAwayAndOfDeparturesIsBuilt() {
        Path made = folder.resolve("told");

        Typed simulated = Typed.command("simulate", made, "--seed", 7, "--elsewhere", 0.8, "--departures", "0.6");

        assertThat(simulated.err()).isEmpty();
        assertThat(made.resolve("sightings.csv"))
                .content(UTF_8)
                .contains("ais_off", "ais_position", "discharge", "-2,");
        assertThat(made.resolve("truth.json")).content(UTF_8).contains("\"signal_lost\"");
        assertThat(Typed.command("check", made).out()).contains("0 fatal, 0 set aside, 0 doubtful");
        assertThat(Typed.command("build", made, "--no-pdf").code()).isZero();
        assertThat(made.resolve("build/dossier.html")).content(UTF_8).contains("Simulated destination");
    }

    @Test
    void programsReadWhatWasMade() {
        Typed made = Typed.command("simulate", folder.resolve("w"), "--seed", 1, "--family", "evasion", "--json");

        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("\"family\": \"evasion\"", "\"calls\":").endsWith("}\n");
    }

    /** On a terminal the output is buffered, and only the end of a line empties the buffer. */
    @Test
    void whatIsPrintedDoesNotStayInTheBuffer() {
        var printed = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(new BufferedWriter(printed), false))
                .execute("simulate", folder.resolve("w").toString(), "--json");

        assertThat(code).isZero();
        assertThat(printed.toString()).endsWith("}\n");
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAsItIs() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        Typed refused = Typed.command("simulate", folder, "--seed", 1);

        assertThat(refused.code()).isEqualTo(ExitCode.FILES.code());
        assertThat(refused.err()).contains("not empty");
        assertThat(folder).isDirectoryContaining(mine::equals);
        assertThat(folder.resolve("truth.json")).doesNotExist();
    }

    @Test
    void wordsThatMeanNothingAreRefused() {
        Path made = folder.resolve("w");
        assertThat(Typed.command("simulate", made, "--seed", "odd").err()).contains("--seed");
        assertThat(Typed.command("simulate", made, "--seed", 1, "--family", "odd")
                        .err())
                .contains("'odd' is none of", "wrong-names");
        assertThat(Typed.command("simulate", made, "--seed", 1, "--world", "odd")
                        .err())
                .contains("neither watched nor counted");
        Typed reversed = Typed.command("simulate", made, "--seed", 1, "--from", "2024-05-01", "--to", "2024-04-01");
        assertThat(reversed.err()).contains("before it begins").doesNotContain("fault of the program");
        assertThat(Typed.command("simulate", made, "--seed", 1, "--from", "0001-01-01", "--to", "9999-01-01")
                        .err())
                .contains("outside 1950 to 2150");
        assertThat(Typed.command("simulate", made, "--elsewhere", 1.5).err()).contains("no share");
        assertThat(Typed.command("simulate", made, "--world", "counted", "--departures", 0.5)
                        .err())
                .contains("counted world tells no departures");
        assertThat(Typed.command("simulate", made, "--departures", "NaN").err()).contains("no share");
        assertThat(made).doesNotExist();
    }
}
