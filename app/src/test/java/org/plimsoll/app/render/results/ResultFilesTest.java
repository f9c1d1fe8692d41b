package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.geojson.GeoJsonReader;
import org.plimsoll.formats.text.InputFile;

class ResultFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final BuiltCase built = BuiltCase.founding();

    @Test
    void namesEveryFileThatItWrote() throws IOException {
        List<ResultFile> files = write("a");
        assertThat(FolderComparison.compare(files, FolderComparison.list(folder.resolve("a"), path -> true)))
                .isEmpty();
        assertThat(files)
                .extracting(ResultFile::path)
                .contains(
                        "ledger.json",
                        "tables/calls.csv",
                        "tables/calls.parquet",
                        "tables/ledger_days.csv",
                        "map.geojson",
                        "case.gpkg")
                .doesNotHaveDuplicates();
        assertThat(files).allSatisfy(file -> assertThat(file.bytes()).isPositive());
    }

    @Test
    void languageAndZoneOfTheMachineChangeNoByte() throws IOException {
        List<ResultFile> here = write("a");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Vladivostok"));
                // Computed again as well: a finding must not depend on the machine either.
                BuiltCase there = BuiltCase.read(built.folder());
                assertThat(ResultFiles.write(
                                folder.resolve(language), there.findings(), there.context(), ResultOptions.ALL))
                        .as(language)
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theGeoPackageIsWholeAndHasTheLayers() throws IOException, SQLException {
        write("a");
        Path file = folder.resolve("a/case.gpkg");
        assertThat(query(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query(file, "PRAGMA foreign_key_check")).isEmpty();
        assertThat(query(file, "SELECT table_name || ' ' || data_type FROM gpkg_contents"))
                .containsExactly(
                        "places features",
                        "observations features",
                        "calls features",
                        "voyages features",
                        "ships attributes",
                        "listings attributes",
                        "sources attributes");
        assertThat(query(file, "SELECT count(*) FROM calls"))
                .containsExactly(
                        Integer.toString(built.findings().traffic().calls().size()));
        assertThat(query(file, "SELECT DISTINCT certainty FROM observations ORDER BY 1"))
                .isSubsetOf("confirmed", "disputed", "likely", "unverified");
        assertThat(query(file, "SELECT DISTINCT listed FROM calls ORDER BY 1"))
                .isSubsetOf("in_force", "none", "unknown", "unverified")
                .contains("in_force");
        assertThat(query(file, "SELECT DISTINCT presumed_path FROM voyages")).containsExactly("1");
    }

    @Test
    void gdalListsEveryLayerOfTheGeoPackageWithoutAWarning() throws IOException, InterruptedException {
        write("a");
        assertThat(Gdal.ogrinfo(folder.resolve("a/case.gpkg"), "-ro", "-al"))
                .contains(
                        "Layer name: places",
                        "Layer name: observations",
                        "Layer name: calls",
                        "Layer name: voyages",
                        "Layer name: ships");
        assertThat(Gdal.ogrinfo(folder.resolve("a/map.geojson"), "-ro", "-al")).contains("voyages");
    }

    @Test
    void everythingWithAPlaceIsOnTheMap() throws IOException {
        write("a");
        List<Feature> features = GeoJsonReader.read(InputFile.of("map.geojson", folder.resolve("a/map.geojson")))
                .orThrow();
        var caseFile = built.findings().caseFile();
        long located = caseFile.observations().sightings().stream()
                .filter(s -> s.where().position().isPresent()
                        || s.where()
                                .place()
                                .flatMap(caseFile.reference().places()::find)
                                .isPresent())
                .count();
        assertThat(count(features, "observations")).isEqualTo(located).isPositive();
        assertThat(count(features, "places"))
                .isEqualTo(caseFile.reference().places().all().size());
        assertThat(count(features, "calls"))
                .isEqualTo(built.findings().traffic().calls().size());
        assertThat(count(features, "voyages")).isPositive();
    }

    @Test
    void aLayerTooLargeForAMapIsLeftEmptyAndTheTablesStayWhole() throws IOException, SQLException {
        ResultFiles.write(folder, built.findings(), built.context(), new ResultOptions(false, 5));
        assertThat(query(folder.resolve("case.gpkg"), "SELECT count(*) FROM observations"))
                .containsExactly("0");
        try (var lines = Files.lines(folder.resolve("tables/sightings.csv"))) {
            assertThat(lines.count())
                    .isGreaterThan(built.findings()
                            .caseFile()
                            .observations()
                            .sightings()
                            .size());
        }
        assertThat(folder.resolve("tables/sightings.parquet")).doesNotExist();
    }

    @Test
    void aCaseOfNothingButACountHasTheSameFiles() throws IOException {
        BuiltCase counted =
                BuiltCase.read(BuiltCase.ROOT.resolve("cases/oracles/panel-2021"), "sightings.csv", "claims.csv");
        assertThat(counted.findings().traffic().calls()).isEmpty();
        assertThat(ResultFiles.write(
                        folder.resolve("counted"), counted.findings(), counted.context(), ResultOptions.ALL))
                .extracting(ResultFile::path)
                .isEqualTo(write("a").stream().map(ResultFile::path).toList());
    }

    private List<ResultFile> write(String name) throws IOException {
        return ResultFiles.write(folder.resolve(name), built.findings(), built.context(), ResultOptions.ALL);
    }

    private static long count(List<Feature> features, String layer) {
        return features.stream()
                .filter(f -> f.get("layer").orElse("").equals(layer))
                .count();
    }

    private static List<String> query(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
