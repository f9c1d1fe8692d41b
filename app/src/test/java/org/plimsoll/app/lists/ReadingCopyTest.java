package org.plimsoll.app.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.formats.lists.ListFormat;
import org.plimsoll.formats.lists.ListReport;
import org.plimsoll.formats.lists.PackedList;

/** What was read of a list is read again only while nothing speaks against it. */
class ReadingCopyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String LIST = """
            name,imo,type
            CHON MA SAN,8660313,tanker
            PAEK MA,9066978,tanker
            WRONG NUMBER,8660314,tanker
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void aListIsAtHandAndWasRead() throws IOException {
        KeptVersion kept = keep("list.csv", LIST, ListFormat.PLAIN_TABLE);
        file = kept.folder().resolve("list.csv");
        copy = kept.folder().resolve(ReadingCopy.FILE);
        assertThat(asked("one build")).isEqualTo(asNew());
        assertThat(copy).isRegularFile();
    }

    private KeptVersion keep(String name, String content, ListFormat format) throws IOException {
        Path list = Files.writeString(folder.resolve(name), content);
        var version = new NewVersion(List.of(list), format, Optional.empty());
        KeptVersion read = version.read(name, Optional.of(DAY), DAY, n -> {}).version();
        return store("one build").keep(read, List.of(list));
    }

    private ListStore store(String mark) {
        return new ListStore(folder.resolve("lists"), () -> Optional.of(mark).filter(m -> !m.isEmpty()));
    }

    /** Everything that screening gets to see: entries by list and version, and what is told of trouble. */
    private List<Object> asked(String mark) throws IOException {
        ListStore store = store(mark);
        List<Object> seen = new ArrayList<>();
        for (ListHistory history : store.histories(store.versions(), seen::add)) {
            seen.add(history.versions());
            seen.add(List.copyOf(history.subjects()));
        }
        return seen;
    }

    private List<Object> asNew() throws IOException {
        return asked("");
    }

    private KeptVersion kept() throws IOException {
        return store("one build").versions().getFirst();
    }

    /** Puts another list in the copy's place, as whole as a true one, so that it shows whether the copy is believed. */
    private void markCopy() throws IOException {
        List<ListEntry> entries = new ArrayList<>(store("").entries(kept()));
        entries.removeLast();
        var reading = new ReadingCopy(kept(), "one build");
        reading.write(
                reading.head(),
                new PackedList(entries, new ListReport(Optional.empty(), entries.size(), 0, List.of())));
    }

    @Test
    void theCopyIsReadInsteadOfTheList() throws IOException {
        markCopy();
        assertThat(asked("one build")).isNotEqualTo(asNew()).asString().doesNotContain("WRONG NUMBER");
    }

    @Test
    void whatIsReadAnewAndWhatComesFromTheCopyAreTheSame() throws IOException {
        assertThat(asked("one build")).isEqualTo(asNew());
        assertThat(new ReadingCopy(kept(), "one build").read(new ReadingCopy(kept(), "one build").head()))
                .get()
                .satisfies(packed -> {
                    List<ListEntry> entries = new ArrayList<>();
                    ListReport report = store("").read(kept(), entries::add);
                    assertThat(packed.entries()).isEqualTo(entries);
                    assertThat(packed.report()).isEqualTo(report);
                });
    }

    @Test
    void withoutTheMarkOfABuildThereIsNoCopy() throws IOException {
        Files.delete(copy);
        asNew();
        assertThat(copy).doesNotExist();
    }

    @Test
    void anotherBuildReadsAnewAndKeepsItsOwn() throws IOException {
        markCopy();
        assertThat(asked("another build")).isEqualTo(asNew());
        assertThat(new ReadingCopy(kept(), "another build").read(new ReadingCopy(kept(), "another build").head()))
                .isPresent();
    }

    @Test
    void aCopyThatIsCutShortIsLeftAsideAndWrittenAnew() throws IOException {
        byte[] whole = Files.readAllBytes(copy);
        for (int length = 0; length < whole.length; length++) {
            Files.write(copy, Arrays.copyOf(whole, length));
            assertThat(new ReadingCopy(kept(), "one build").read(new ReadingCopy(kept(), "one build").head()))
                    .as("cut after %d of %d bytes", length, whole.length)
                    .isEmpty();
        }
        assertThat(asked("one build")).isEqualTo(asNew());
        assertThat(copy).hasBinaryContent(whole);
    }

    @Test
    void aCopyWithAnyOtherByteIsLeftAside() throws IOException {
        byte[] whole = Files.readAllBytes(copy);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(copy, changed);
            assertThat(new ReadingCopy(kept(), "one build").read(new ReadingCopy(kept(), "one build").head()))
                    .as("byte %d of %d changed", at, whole.length)
                    .isEmpty();
        }
        Files.write(copy, Arrays.copyOf(whole, whole.length + 1));
        assertThat(asked("one build")).isEqualTo(asNew());
        assertThat(copy).hasBinaryContent(whole);
    }

    @Test
    void aListWhoseBytesWereChangedIsReadAsItIsAndSaidToBeChanged() throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.delete(file);
        Files.writeString(file, LIST.replace("PAEK MA", "PAEK MI"));
        Files.setLastModifiedTime(file, before);

        for (int again = 0; again < 2; again++) {
            List<Object> seen = asked("one build");
            assertThat(seen.getFirst()).isInstanceOfSatisfying(Issue.class, issue -> {
                assertThat(issue.code()).isEqualTo("changed-bytes");
                assertThat(issue.problem()).contains("no longer those that it was kept for");
            });
            assertThat(seen.toString()).contains("PAEK MI").doesNotContain("PAEK MA");
        }
    }

    @Test
    void whatIsWrongWithAListIsToldFromTheCopyToo() throws IOException {
        keep(
                "cut.xml",
                "<sdnList><sdnEntry><uid>1</uid><lastName>CHON MA SAN</lastName></sdnEntry>",
                ListFormat.OFAC_SDN_XML);
        List<Object> first = asked("one build");
        assertThat(first.getFirst()).isInstanceOf(Issue.class);
        assertThat(asked("one build")).isEqualTo(first).isEqualTo(asNew());
    }

    @Test
    void aPlaceThatCannotBeWrittenToHindersNobody() throws IOException {
        Files.delete(copy);
        Files.createDirectory(copy);
        Files.writeString(copy.resolve("in the way"), "");
        assertThat(asked("one build")).isEqualTo(asNew());
    }
}
