package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.render.results.FolderComparison;

/** The commands as people type them, on the founding case with few draws. */
class CommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemoEndsWithTheFindingTheDossierAndThreeCommands() throws IOException {
        Typed demo = demo();
        assertThat(demo.code()).isZero();
        Path dossier = caseFolder().resolve("build/dossier.html");
        assertThat(dossier).isNotEmptyFile();
        List<String> lines = demo.out().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines.get(lines.size() - 6)).contains("43").contains("barrels");
        assertThat(lines.get(lines.size() - 5)).isEqualTo("Dossier: " + dossier);
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .allSatisfy(line -> assertThat(run(typed(line)).code()).as(line).isZero());
    }

    /** A command as the demo shows it; what it exports into the current folder goes into the test's. */
    private String[] typed(String line) {
        String command = line.strip().replaceFirst("plimsoll ", "");
        return (command.startsWith("export ") ? command + " --out " + folder : command).split(" ");
    }

    @Test
    void theDemoForProgramsPrintsJsonAlone() {
        Typed demo = run(
                "demo", "--json", "--no-pdf", "--in", folder.resolve("cases").toString());
        assertThat(demo.code()).isZero();
        assertThat(demo.out()).startsWith("{").contains("\"dossier.html\"").doesNotContain("Worth trying");
    }

    @Test
    void aBrokenCaseIsRefusedWithTheFolderOfItsFile() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("build", empty.toString()).err())
                .contains(empty.toRealPath().resolve("case.yaml").toString());
    }

    @Test
    void buildsUnderOtherZonesAndLanguagesAreTheSameToTheByte() throws IOException {
        demo();
        few();
        run("build", caseFolder().toString());
        Map<String, String> here = digests();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vladivostok"));
            assertThat(run("build", caseFolder().toString()).code()).isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).containsKeys("dossier.html", "dossier.pdf", "ledger.json", "case.gpkg", "map.geojson");
        assertThat(digests()).isEqualTo(here);
    }

    @Test
    void verifyTellsAChangedResultAndAChangedSource() throws IOException {
        demo();
        few();
        run("build", caseFolder().toString(), "--no-pdf");
        assertThat(run("verify", caseFolder().toString()).code()).isZero();

        Path table = caseFolder().resolve("build/tables/calls.csv");
        Files.writeString(table, Files.readString(table).replace("yu-son", "someone-else"));
        Typed tampered = run("verify", caseFolder().toString());
        assertThat(tampered.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(tampered.out()).contains("tables/calls.csv");

        Path sightings = caseFolder().resolve("sightings.csv");
        Files.writeString(sightings, Files.readString(sightings) + "\n");
        Typed changed = run("verify", caseFolder().toString());
        assertThat(changed.code()).isEqualTo(ExitCode.DIFFERS.code());
        assertThat(changed.out()).contains("sightings.csv");
    }

    @Test
    void everyFailureHasThreeParts() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Typed failed : List.of(
                run("build", folder.resolve("nowhere").toString()),
                run("build", empty.toString()),
                run("check", empty.toString()),
                run("verify", empty.toString()),
                run("export", empty.toString(), "--to", "geopackage"),
                run("export", empty.toString(), "--to", "papyrus"))) {
            assertThat(failed.code()).as(failed.toString()).isBetween(1, 6);
            assertThat(failed.err() + failed.out()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(empty).isEmptyDirectory();
    }

    private Typed demo() {
        return run("demo", "--no-pdf", "--in", folder.resolve("cases").toString());
    }

    private Path caseFolder() {
        return folder.resolve("cases/vostochny-2024");
    }

    /** Few draws, so that the test ends soon. */
    private void few() throws IOException {
        Path yaml = caseFolder().resolve("case.yaml");
        String text = Files.readString(yaml);
        assertThat(text).contains("draws: 20000");
        Files.writeString(yaml, text.replace("draws: 20000", "draws: 300"));
    }

    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        FolderComparison.list(caseFolder().resolve("build"), path -> !path.startsWith("runs/"))
                .forEach(file -> digests.put(file.path(), file.sha256()));
        return digests;
    }

    private static Typed run(String... arguments) {
        return Typed.command((Object[]) arguments);
    }
}
