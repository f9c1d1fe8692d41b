package org.plimsoll.app.mangled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.mangled.FoundingCopy.Ended;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.text.InputFile;

/** The command line on damaged cases that have a good build already: it ends well, and the build is the old one or the new one. */
class MangledBuildsTest {
    private static final int BUILDS = 30;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aBuildEndsWellAndLeavesTheOldBuildOrTheNewOne() throws IOException {
        Path good = folder.resolve("good");
        FoundingCopy.write(good);
        assertThat(FoundingCopy.run("build", good.toString(), "--no-pdf").code())
                .isZero();
        Set<String> old = new BuiltFolder(good.resolve("build")).wholeBuildOf();
        assertThat(old).as("the good build fits its own record").hasSize(1);

        List<String> failures = new ArrayList<>();
        int built = 0;
        for (int i = 0; i < BUILDS; i++) {
            MangledCase mangled = MangledCases.number(i * MangledCases.kinds() / BUILDS);
            Path copy = Files.createDirectory(folder.resolve("case" + i));
            mangled.writeTo(copy);
            FoundingCopy.fewDraws(copy);
            FoundingCopy.copy(good.resolve("build"), copy.resolve("build"));
            Ended ended = assertTimeoutPreemptively(
                    LIMIT, () -> FoundingCopy.run("build", copy.toString(), "--no-pdf"), mangled::toString);
            built += ended.code() == 0 ? 1 : 0;
            wrong(ended, copy, old).forEach(problem -> failures.add(mangled + ": " + problem));
        }

        assertThat(failures).isEmpty();
        assertThat(built).as("builds that succeeded").isBetween(3, BUILDS - 3);
    }

    private static List<String> wrong(Ended ended, Path copy, Set<String> old) throws IOException {
        List<String> wrong = new ArrayList<>();
        if (!List.of(0, 1, 5).contains(ended.code())) {
            wrong.add("exit code " + ended.code() + ", " + ended.err());
        }
        if (ended.err().contains("Exception") || ended.err().contains("\tat ")) {
            wrong.add("a stack trace on the screen: " + ended.err());
        }
        if (ended.code() != 0 && !ended.err().matches("(?s)(.*\n)?plimsoll: [^\n]+\n  [^\n]+\n  [^\n]+\n")) {
            wrong.add("no error of three parts: " + ended.err());
        }
        Set<String> whole = new BuiltFolder(copy.resolve("build")).wholeBuildOf();
        if (whole.size() != 1 || (ended.code() != 0 && !whole.equals(old))) {
            wrong.add("the build is of " + whole + ", the old one of " + old);
        }
        if (!BuiltFolder.debris(copy).isEmpty()) {
            wrong.add("left behind: " + BuiltFolder.debris(copy));
        }
        wrong.addAll(formulas(copy.resolve("build/tables")));
        return wrong;
    }

    @Test
    void formulasOfACaseAreTextInTheTablesOfItsBuild() throws IOException {
        Path copy = folder.resolve("formulas");
        FoundingCopy.write(copy);
        for (String file : List.of("sightings.csv", "vessels.csv", "claims.csv", "replies.csv")) {
            Rows rows = Rows.of(Files.readString(copy.resolve(file)));
            for (int row = 0; row < rows.size(); row++) {
                rows.cell(row, "note", TableManglings.FORMULAS.get(row % TableManglings.FORMULAS.size()));
            }
            Files.writeString(copy.resolve(file), rows.text());
        }

        assertThat(FoundingCopy.run("build", copy.toString(), "--no-pdf").code())
                .isZero();

        assertThat(formulas(copy.resolve("build/tables"))).isEmpty();
        assertThat(Files.readString(copy.resolve("build/tables/sightings.csv")))
                .contains("'=1+1")
                .contains("'@SUM(A1)");
    }

    /** Cells that a spreadsheet would run. */
    private static List<String> formulas(Path tables) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(tables)) {
            files = all.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
        List<String> formulas = new ArrayList<>();
        for (Path file : files) {
            InputFile input = InputFile.of(file.getFileName().toString(), file);
            CsvReader.read(
                    input,
                    CsvExpectation.atLeast(),
                    CsvLimits.DEFAULT,
                    row -> row.values().keySet().stream()
                            .filter(column -> runs(row.raw(column)))
                            .forEach(column -> formulas.add(row.at(column) + ": " + row.raw(column))));
        }
        return formulas;
    }

    private static boolean runs(String cell) {
        return cell.matches("(?s)[=@\t\r].*")
                || (cell.matches("(?s)[+-].*") && !cell.matches("[+-][0-9.]+(E-?[0-9]+)?"));
    }
}
