package org.plimsoll.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void replacesAFileAndMakesMissingFolders() throws IOException {
        Path file = folder.resolve("build/a/t.txt");
        AtomicFile.writeText(file, out -> out.write("порт\n"));
        AtomicFile.writeBytes(file, out -> out.write(new byte[] {1, 2}));
        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        assertThat(folder.resolve("build/a").toFile().list()).containsExactly("t.txt");
    }

    @Test
    void theOldFileStaysAndNothingIsLeftWhenWritingFails() throws IOException {
        Path file = folder.resolve("t.txt");
        AtomicFile.writeText(file, out -> out.write("old"));
        assertThatThrownBy(() -> AtomicFile.writeText(file, out -> {
                    out.write("new".repeat(100_000));
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThatThrownBy(() -> AtomicFile.write(file, aside -> {
                    Files.writeString(aside, "half");
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("t.txt");
    }

    @Test
    void theNewFileIsNotVisibleBeforeItIsWhole() throws IOException {
        Path file = folder.resolve("t.txt");
        AtomicFile.write(file, aside -> {
            Files.writeString(aside, "whole");
            assertThat(file).doesNotExist();
            assertThat(aside.getParent()).isEqualTo(folder);
            assertThat(aside.toString()).endsWith(AtomicFile.SUFFIX);
        });
        assertThat(file).hasContent("whole");
    }

    @Test
    void failsRatherThanReplaceCharactersThatHaveNoUtf8() {
        Path file = folder.resolve("t.txt");
        assertThatThrownBy(() -> AtomicFile.writeText(file, out -> out.write("a\ud800b")))
                .isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }
}
