package org.plimsoll.formats.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

class ArchiveReaderTest {
    @Test
    void keepsOnlyWhatIsWanted() throws IOException {
        byte[] zip = Zips.of("a.txt", "A".getBytes(UTF_8), "b.bin", new byte[10]);
        var archive = read(zip).orThrow();
        assertThat(archive.entries()).containsOnlyKeys("a.txt");
        assertThat(archive.entries().get("a.txt")).isEqualTo("A".getBytes(UTF_8));
        assertThat(archive.bytes()).isEqualTo(zip);
    }

    @Test
    void refusesABombByItsRatioAlsoInAnEntryThatNobodyWants() throws IOException {
        var parsed = read(Zips.of("a.txt", new byte[0], "bomb.bin", new byte[50 << 20]));
        assertThat(parsed.issues()).extracting(Issue::code).containsExactly("archive-refused");
        assertThat(parsed.issues().getFirst().problem()).contains("times its size");
    }

    @Test
    void refusesWhatUnpacksToTooMuchInAll() throws IOException {
        var limits = new ArchiveLimits(1 << 20, 100, 1000, 200);
        var parsed = ArchiveReader.read(
                InputFile.of("x.zip", Zips.of("a", new byte[600], "b", new byte[600])), limits, n -> true);
        assertThat(parsed.issues().getFirst().problem()).contains("1000 bytes");
    }

    @Test
    void refusesTooManyEntriesAndTooLargeFiles() throws IOException {
        var limits = new ArchiveLimits(1000, 1, 1000, 200);
        assertThat(ArchiveReader.read(
                                InputFile.of("x.zip", Zips.of("a", new byte[1], "b", new byte[1])), limits, n -> true)
                        .value())
                .isNull();
        assertThat(ArchiveReader.read(InputFile.of("x.zip", new byte[1001]), limits, n -> true)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("file-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "x/../../a.txt", "/etc/a.txt", "C:/a.txt", "..\\a.txt"})
    void refusesNamesThatPointOutside(String name) throws IOException {
        assertThat(read(Zips.of(name, new byte[1])).issues())
                .extracting(Issue::code)
                .containsExactly("archive-refused");
    }

    @Test
    void whatIsCutOffOrNoArchiveIsAFatalIssue() throws IOException {
        byte[] whole = Zips.of("a.txt", "hello hello hello".getBytes(UTF_8));
        for (int length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)).value())
                    .as("length %d", length)
                    .isNull();
        }
    }

    private static Parsed<Archive> read(byte[] bytes) throws IOException {
        return ArchiveReader.read(InputFile.of("x.zip", bytes), ArchiveLimits.DEFAULT, n -> n.endsWith(".txt"));
    }
}
