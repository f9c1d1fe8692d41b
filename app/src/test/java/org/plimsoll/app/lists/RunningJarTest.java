package org.plimsoll.app.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells one build from another. */
class RunningJarTest {
    private static final FileTime SAME = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aChangeOfOneClassMakesAnotherMarkThoughSizeAndTimesAreTheSame() throws IOException {
        Path one = jar("one.jar", "Reader.class", "a");
        Path other = jar("other.jar", "Reader.class", "b");
        assertThat(Files.size(one)).isEqualTo(Files.size(other));
        assertThat(RunningJar.mark(one)).isPresent().isNotEqualTo(RunningJar.mark(other));
        assertThat(RunningJar.mark(jar("renamed.jar", "Render.class", "a"))).isNotEqualTo(RunningJar.mark(one));
    }

    @Test
    void theSameJarHasTheSameMarkWhereverItLies() throws IOException {
        Path one = jar("one.jar", "Reader.class", "a");
        Path copy = Files.copy(one, folder.resolve("copy.jar"));
        assertThat(RunningJar.mark(copy)).isPresent().isEqualTo(RunningJar.mark(one));
    }

    @Test
    void whatIsNoJarHasNone() throws IOException {
        assertThat(RunningJar.mark(Files.writeString(folder.resolve("a.jar"), "no jar, but long enough to be one")))
                .isEmpty();
        assertThat(RunningJar.mark(Files.writeString(folder.resolve("b.jar"), "")))
                .isEmpty();
        assertThat(RunningJar.mark(folder.resolve("missing.jar"))).isEmpty();
    }

    @Test
    void classesThatComeFromAFolderHaveNone() {
        assertThat(RunningJar.mark()).isEmpty();
    }

    private Path jar(String name, String entry, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            var described = new ZipEntry(entry);
            described.setLastModifiedTime(SAME);
            out.putNextEntry(described);
            out.write(content.getBytes(UTF_8));
            out.closeEntry();
        }
        return jar;
    }
}
