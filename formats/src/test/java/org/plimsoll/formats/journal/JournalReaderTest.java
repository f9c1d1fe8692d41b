package org.plimsoll.formats.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.RowRef;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.formats.text.InputFile;

class JournalReaderTest {
    private static final List<Ruling> RULINGS = List.of(
            ruling(1, new Decision.Merge("a", "b")),
            ruling(2, new Decision.Split("a", "a-2", List.of(new RowRef("vessels.csv", 12, "name Ä \"1\" [s]")))),
            ruling(3, new Decision.Reject(List.of(new RowRef("sightings.csv", 3, "sighting s3 [s]")))),
            ruling(4, new Decision.Annotate("a")),
            ruling(5, new Decision.Undo(1)));

    private static Ruling ruling(int number, Decision decision) {
        return new Ruling(
                number, Instant.parse("2026-01-30T12:00:00Z"), "analyst-1", decision, "because, \u00e4 \\ \n");
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        String prev = JournalLine.NOTHING_BEFORE;
        for (Ruling ruling : RULINGS) {
            lines.add(JournalLine.of(ruling, prev));
            prev = JournalLine.digest(lines.getLast());
        }
        return lines;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private static JournalReading read(byte[] bytes) throws IOException {
        return JournalReader.read(InputFile.of("decisions.jsonl", bytes));
    }

    private static JournalReading read(List<String> lines) throws IOException {
        return read(bytes(lines));
    }

    private static Issue only(JournalReading reading) {
        assertThat(reading.issues()).hasSize(1);
        return reading.issues().getFirst();
    }

    @Test
    void whatWasWrittenComesBack() throws IOException {
        JournalReading reading = read(lines());
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.rulings().all()).isEqualTo(RULINGS);
        assertThat(reading.head()).isEqualTo(JournalLine.digest(lines().getLast()));
        assertThat(read(new byte[0])).isEqualTo(JournalReading.EMPTY);
    }

    /** Every byte, every bit: nobody changes a decision unseen. */
    @Test
    void everyFlippedBitIsSeen() throws IOException {
        byte[] whole = bytes(lines());
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                JournalReading reading = read(flipped);
                assertThat(reading.whole()).as("byte %d, bit %d", at, bit).isFalse();
                assertThat(RULINGS.subList(0, reading.rulings().all().size()))
                        .as("what stands before it still counts")
                        .isEqualTo(reading.rulings().all());
            }
        }
    }

    /** A journal cut anywhere but at the end of a line is seen; at the end of a line the build's record of its inputs sees it. */
    @Test
    void everyCutWithinALineIsSeen() throws IOException {
        byte[] whole = bytes(lines());
        for (int length = 0; length < whole.length; length++) {
            JournalReading reading = read(Arrays.copyOf(whole, length));
            boolean atLineEnd = length == 0 || whole[length - 1] == '\n';
            assertThat(reading.whole()).as("cut to %d", length).isEqualTo(atLineEnd);
            if (!atLineEnd) {
                assertThat(only(reading).code()).isEqualTo("truncated-line");
            }
        }
    }

    @Test
    void aLineThatIsMissingMovedOrDoubledBreaksTheChain() throws IOException {
        for (int i = 0; i < RULINGS.size() - 1; i++) {
            List<String> missing = new ArrayList<>(lines());
            missing.remove(i);
            assertThat(only(read(missing)).code()).isEqualTo("reordered-line");
            List<String> swapped = new ArrayList<>(lines());
            Collections.swap(swapped, i, i + 1);
            assertThat(only(read(swapped)).code()).isEqualTo("reordered-line");
            assertThat(only(read(swapped)).at().line()).isEqualTo(i + 1);
            List<String> doubled = new ArrayList<>(lines());
            doubled.add(i, doubled.get(i));
            assertThat(only(read(doubled)).code()).isEqualTo("reordered-line");
        }
    }

    @Test
    void aLineOfAnotherHistoryDoesNotFit() throws IOException {
        List<String> forged = new ArrayList<>(lines());
        forged.set(1, JournalLine.of(ruling(2, new Decision.Merge("x", "y")), "1".repeat(64)));
        Issue issue = only(read(forged));
        assertThat(issue.code()).isEqualTo("broken-chain");
        assertThat(issue.at().line()).isEqualTo(2);
        assertThat(issue.problem()).contains("the 3 after it are not followed").contains("the 1 before it");
        assertThat(issue.remedy()).isNotBlank();
    }

    @Test
    void aDecisionOfALaterVersionIsNotGuessed() throws IOException {
        String known = JournalLine.of(ruling(1, new Decision.Annotate("a")), JournalLine.NOTHING_BEFORE);
        String body =
                known.substring(0, known.length() - JournalLine.SEAL_CHARS).replace("annotate", "enthrone");
        String line = body + JournalLine.SEAL + JournalLine.digest(body) + "\"}";
        assertThat(only(read(List.of(line))).code()).isEqualTo("unknown-decision");
    }

    @Test
    void lineEndsOfAnotherSystemAreSeen() throws IOException {
        byte[] crlf = (String.join("\r\n", lines()) + "\r\n").getBytes(UTF_8);
        assertThat(only(read(crlf)).code()).isEqualTo("edited-line");
    }
}
