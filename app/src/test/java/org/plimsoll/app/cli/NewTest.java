package org.plimsoll.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.text.InputFile;
import picocli.CommandLine;

class NewTest {
    private static final String TABLE = """
            Tankers seen;;;;
            Ship;IMO;Arrived;Place;Load
            Paek Ma;9066978;07.03.2024;Oil pier;ballast
            Chon Ma San;8660313;03/04/2024;Oil pier;
            Nobody;;soon;Oil pier;
            """;
    private static final String MAP = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Oil pier"},
            "geometry":{"type":"Point","coordinates":[133.07,42.74]}}]}""";

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String out, String err) {}

    private static Ended run(Object... words) {
        CommandLine line = Main.commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    @Test
    void theTemplateIsMadeCheckedAndBuilt() {
        Path made = folder.resolve("my-case");

        Ended ended = run("new", made, "--title", "What moves");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("sightings.csv", "plimsoll check " + made);
        Ended checked = run("check", made);
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("is an example of the template").contains("0 fatal, 0 set aside");
        assertThat(run("build", made, "--no-pdf").code()).isZero();
        assertThat(made.resolve("build/dossier.html")).content(UTF_8).contains("What moves");
    }

    @Test
    void aDraftOfAnInvestigatorsFilesIsCheckedAndBuilt() throws IOException {
        Path made = folder.resolve("drafted");

        Ended ended = run("new", made, "--from", file("calls.csv", TABLE), "--from", file("places.geojson", MAP));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("3 rows below the header in row 2, 1 left over")
                .contains("the arrival's date")
                .contains("Watched place: 'Oil pier'")
                .contains("--dates day-first")
                .contains("plimsoll build " + made);
        Ended checked = run("check", made);
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("0 fatal, 0 set aside, 0 doubtful");
        assertThat(run("build", made, "--no-pdf").code()).isZero();
        assertThat(made.resolve("build/dossier.html")).content(UTF_8).contains("Chon Ma San");
        assertThat(made.resolve("leftover.csv")).content(UTF_8).contains("'soon' cannot be read as a date");
        assertThat(run("new", folder.resolve("other"), "--from", folder.resolve("calls.csv"), "--dates", "day-first")
                        .out())
                .doesNotContain("two ways");
    }

    @Test
    void programsReadOneObject() throws IOException {
        Ended ended = run("new", folder.resolve("drafted"), "--from", file("calls.csv", TABLE), "--json");

        var report = JsonReader.read(InputFile.of("out", ended.out())).orThrow();
        assertThat(((JsonObject) report).members()).containsKeys("sightings", "left_over", "tables", "remarks");
    }

    @Test
    void aFolderThatHoldsAnythingIsRefusedAndStaysAsItIs() throws IOException {
        file("mine.txt", "mine");

        Ended ended = run("new", folder);

        assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
        assertThat(ended.err().lines()).hasSize(3);
        assertThat(ended.err()).contains(folder.toString(), "not empty", "does not exist yet");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void anEmptyFolderIsFilledAndNothingIsLeftBesideIt() throws IOException {
        Path made = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("new", made).code()).isZero();
        assertThat(made.resolve("case.yaml")).exists();
        assertThat(folder.toFile().list()).containsExactly("empty");
    }

    @Test
    void whatCannotBeReadLeavesNoFolder() throws IOException {
        Path made = folder.resolve("none");

        Ended missing = run("new", made, "--from", folder.resolve("missing.xlsx"));
        Ended headless = run("new", made, "--from", file("t.csv", "a,b\n1,2\n"));
        Ended wrong = run("new", made, "--dates", "american");

        assertThat(missing.code()).isEqualTo(ExitCode.FILES.code());
        assertThat(missing.err()).contains("missing.xlsx", "no such file");
        assertThat(headless.code()).isEqualTo(ExitCode.INPUT.code());
        assertThat(headless.err()).contains("t.csv", "'a', 'b'", "Name the columns");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(made).doesNotExist();
    }
}
