package org.plimsoll.app.render.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.formats.kml.KmlReader;
import org.plimsoll.formats.text.InputFile;

class ExportsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final BuiltCase built = BuiltCase.founding();
    private final Exports exports =
            new Exports(built.findings(), built.context().months(), ExportsTest::figures);

    private static Map<String, String> figures() {
        var caption = new Caption("square", "A square", "It has four corners.", "Source: Euclid");
        var figure = new Figure(caption, 400, 100, "<rect width=\"50\" height=\"50\"/>");
        return Map.of("square", FigureStyle.standard().standalone(figure));
    }

    @Test
    void oneFileGoesIntoAFolderUnderTheCasesName() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.oneFile()) {
                String name = "vostochny-2024" + format.ending();
                assertThat(exports.write(format, folder))
                        .extracting(ResultFile::path)
                        .containsExactly(name);
                assertThat(folder.resolve(name)).isNotEmptyFile();
            }
        }
    }

    @Test
    void oneFileMayBeNamedAndIsReplaced() throws IOException {
        Path file = folder.resolve("new/map.kml");
        List<ResultFile> first = exports.write(ExportFormat.KML, file);
        assertThat(first).extracting(ResultFile::path).containsExactly("map.kml");
        assertThat(exports.write(ExportFormat.KML, file)).isEqualTo(first);
        assertThat(KmlReader.read(InputFile.of("map.kml", file)).orThrow()).hasSizeGreaterThan(40);
    }

    @Test
    void tablesGoIntoAFolder() throws IOException {
        int tables = ResultTables.of(built.findings(), List.of()).entries().size();
        assertThat(exports.write(ExportFormat.CSV, folder.resolve("csv"))).hasSize(tables);
        assertThat(exports.write(ExportFormat.PARQUET, folder.resolve("parquet")))
                .hasSize(tables);
        assertThat(Files.readString(folder.resolve("csv/claims.csv"))).startsWith("claim_id,role,kind,author,");
    }

    @Test
    void figuresAreSvgAndPng() throws IOException {
        assertThat(exports.write(ExportFormat.FIGURES, folder))
                .extracting(ResultFile::path)
                .containsExactly("square.svg", "square.png");
        assertThat(Arrays.copyOf(Files.readAllBytes(folder.resolve("square.png")), 4))
                .containsExactly(0x89, 'P', 'N', 'G');
        assertThat(Files.readString(folder.resolve("square.svg"))).contains("Source: Euclid");
    }

    @Test
    void gdalReadsGeoPackageAndKmlWithoutAWarning() throws IOException, InterruptedException {
        exports.write(ExportFormat.GEOPACKAGE, folder);
        exports.write(ExportFormat.KML, folder);
        assertThat(Gdal.ogrinfo(folder.resolve("vostochny-2024.gpkg"), "-ro", "-al"))
                .contains("Layer name: observations", "Layer name: claims", "Layer name: ledger_days");
        assertThat(Gdal.ogrinfo(folder.resolve("vostochny-2024.kml"), "-ro", "-al"))
                .contains("Layer name: Places", "Layer name: Calls", "watched (String) = true");
    }

    @Test
    void doesNotWriteOverAFileOfAnotherKind() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> exports.write(ExportFormat.KML, file)).hasMessageContaining("does not end in .kml");
        assertThatThrownBy(() -> exports.write(ExportFormat.CSV, file)).hasMessageContaining("give a folder");
        assertThat(file).hasContent("mine");
    }
}
