package org.plimsoll.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.core.evidence.Issue;

class WorkspaceTest {
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path outside;

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheFoundingCase() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "cases", "vostochny-2024"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theFoundingCaseOpensByItsFolderAndByItsCaseFile() throws IOException {
        assertThat(Workspace.open(folder).read().caseFile()).isPresent();
        assertThat(Workspace.open(folder.resolve("case.yaml")).folder()).isEqualTo(folder.toRealPath());
    }

    @Test
    void aFolderThatIsNotThereIsAProblemInThreeParts() {
        assertThatThrownBy(() -> Workspace.open(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(FolderProblem.class, problem -> {
                    assertThat(problem.where()).endsWith("nowhere");
                    assertThat(problem.problem()).isEqualTo("There is no such folder");
                    assertThat(problem.remedy()).contains("plimsoll new");
                });
    }

    @Test
    void aLinkToAFileOutsideIsNotRead() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.csv"), "place,date_from\nx,2024\n");
        Files.delete(folder.resolve("looks.csv"));
        Files.createSymbolicLink(folder.resolve("looks.csv"), secret);

        var reading = Workspace.open(folder).read();

        assertThat(reading.caseFile()).isEmpty();
        assertThat(reading.issues(Issue.Severity.FATAL)).singleElement().satisfies(issue -> {
            assertThat(issue.at().file()).isEqualTo("looks.csv");
            assertThat(issue.problem()).contains("link to a file outside");
        });
    }

    @Test
    void aLinkToAFileInsideIsRead() throws IOException {
        Files.move(folder.resolve("looks.csv"), folder.resolve("looks-2024.csv"));
        Files.createSymbolicLink(folder.resolve("looks.csv"), Path.of("looks-2024.csv"));

        assertThat(Workspace.open(folder).read().caseFile()).isPresent();
    }

    @Test
    void aFolderInPlaceOfATableIsNotRead() throws IOException {
        Files.delete(folder.resolve("looks.csv"));
        Files.createDirectory(folder.resolve("looks.csv"));

        assertThat(Workspace.open(folder).read().issues(Issue.Severity.FATAL))
                .singleElement()
                .satisfies(issue -> assertThat(issue.problem()).contains("no plain file"));
    }

    @Test
    void keptBytesAreHeldAgainstTheirNames() throws IOException {
        Path raw = Files.createDirectory(folder.resolve("raw"));
        Files.writeString(raw.resolve(HELLO + ".txt"), "hello");
        Files.writeString(raw.resolve(HELLO + ".json"), "{\"origin\": \"here\"}");
        Files.writeString(raw.resolve("0".repeat(64) + ".png"), "changed");
        Files.writeString(raw.resolve("notes.txt"), "a note");

        assertThat(Workspace.open(folder).read().issues())
                .filteredOn(issue -> issue.at().file().startsWith("raw"))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("raw-changed", "raw-name", "raw-uncited");
    }

    @Test
    void citedBytesThatAreMissingAreSaid() throws IOException {
        Path yaml = folder.resolve("case.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replaceFirst(
                                "\nsources:\n", "\nsources:\n  - {id: kept, title: Kept, sha256: " + HELLO + "}\n"));

        assertThat(Workspace.open(folder).read().issues())
                .filteredOn(issue -> issue.code().equals("raw-missing"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.problem()).contains("'kept'"));
    }

    @Test
    void whatTheSystemSaysBecomesAnAdvice() {
        assertThat(FolderProblem.of(folder, new FileSystemException("x", null, "No space left on device"))
                        .problem())
                .contains("disk is full");
        assertThat(FolderProblem.of(folder, new FileSystemException("x", null, "Read-only file system"))
                        .remedy())
                .contains("Copy the case");
        assertThat(FolderProblem.of(folder, new AccessDeniedException("x")).remedy())
                .contains("permissions");
    }
}
