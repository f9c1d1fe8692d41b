package org.plimsoll.formats.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.core.identity.Rulings;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.json.JsonLimits;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonNumber;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/**
 * Reads a journal and checks its chain.
 *
 * <p>Algorithm: every line ends in the digest of its own bytes and names the digest of the line before it and its own place. Reading stops at
 * the first line for which one of these does not hold: what comes after may rest on what was changed, and is not followed.
 *
 * <p>Limitations: lines cut off at the end, with their line ends, leave no trace in the file itself; a build names the digest of the journal
 * that it was made of. Somebody who writes all later lines anew can forge it: keep the head elsewhere against that.
 */
public final class JournalReader {
    /** The journal of a case. */
    public static final String FILE = "decisions.jsonl";

    private static final int MOST_BYTES = 64 << 20;

    private final String file;
    private final List<Ruling> rulings = new ArrayList<>();
    private String head = JournalLine.NOTHING_BEFORE;

    private JournalReader(String file) {
        this.file = file;
    }

    /** Reads a journal. */
    public static JournalReading read(InputFile file) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the journal has more than " + MOST_BYTES + " bytes");
        }
        return new JournalReader(file.name()).all(bytes);
    }

    private JournalReading all(byte[] bytes) {
        List<Issue> issues = List.of();
        int from = 0;
        int line = 1;
        while (from < bytes.length && issues.isEmpty()) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            Optional<Break> broken =
                    end == bytes.length ? Optional.of(TRUNCATED) : accept(line, Arrays.copyOfRange(bytes, from, end));
            if (broken.isPresent()) {
                issues = List.of(issue(line, linesFrom(bytes, end + 1), broken.get()));
            }
            from = end + 1;
            line++;
        }
        return new JournalReading(new Rulings(rulings), head, issues);
    }

    /** Takes a line, or says why the chain breaks at it. */
    private Optional<Break> accept(int line, byte[] bytes) {
        Optional<String> decoded = decoded(bytes);
        if (decoded.isEmpty() || !sealed(decoded.get())) {
            return Optional.of(EDITED);
        }
        String text = decoded.get();
        Parsed<JsonNode> parsed = JsonReader.parse(file, line, text, JsonLimits.DEFAULT);
        if (!(parsed.value() instanceof JsonObject object)) {
            return Optional.of(EDITED);
        }
        Optional<Integer> number = whole(object, "n");
        if (number.isEmpty() || number.get() != line) {
            return Optional.of(new Break(
                    "reordered-line",
                    number.map(n -> "The line was written as number " + n).orElse("The line has no number"),
                    "Put the lines back in the order of their numbers ('n'), without gaps"));
        }
        if (!object.text("prev").map(head::equals).orElse(false)) {
            return Optional.of(new Break(
                    "broken-chain",
                    "The line was not written after the one that stands before it now",
                    "The line before was replaced or written twice: restore the file from a copy"));
        }
        Optional<Ruling> ruling = ruling(line, object);
        if (ruling.isEmpty()) {
            return Optional.of(new Break(
                    "unknown-decision",
                    "The line is whole, but this version does not know such a decision",
                    "Use the version of Plimsoll that wrote it, or a newer one"));
        }
        rulings.add(ruling.get());
        head = JournalLine.digest(text);
        return Optional.empty();
    }

    private Optional<Ruling> ruling(int line, JsonObject object) {
        try {
            return DecisionJson.of(object)
                    .map(decision -> new Ruling(
                            line,
                            Instant.parse(object.text("time").orElse("")),
                            object.text("author").orElse(""),
                            decision,
                            object.text("because").orElse("")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Integer> whole(JsonObject object, String name) {
        return object.get(name)
                .filter(v -> v instanceof JsonNumber n && n.text().matches("\\d{1,9}"))
                .map(v -> Integer.parseInt(((JsonNumber) v).text()));
    }

    /** Strictly: a byte that is no UTF-8 must not pass for another one. */
    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean sealed(String text) {
        int at = text.length() - JournalLine.SEAL_CHARS;
        if (at < 0) {
            return false;
        }
        String body = text.substring(0, at);
        return text.substring(at).equals(JournalLine.SEAL + Sha256.of(body.getBytes(UTF_8)) + "\"}");
    }

    private static int linesFrom(byte[] bytes, int from) {
        int lines = 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines++;
            }
        }
        return lines;
    }

    private record Break(String code, String problem, String remedy) {}

    private static final Break TRUNCATED = new Break(
            "truncated-line",
            "The last line has no end: something stopped while the file was copied or written",
            "Restore the line from a copy, or delete it and decide anew");

    private static final Break EDITED = new Break(
            "edited-line",
            "The line is not as it was written: its digest does not fit",
            "Restore the file from a copy; to change a decision undo it with 'plimsoll decide undo' and take another");

    private Issue issue(int line, int after, Break broken) {
        String rest = after == 0 ? "" : " and the " + after + " after it";
        return Issue.setAside(
                broken.code(),
                Locus.atLine(file, line),
                broken.problem() + ". This line" + rest + (after == 0 ? " is" : " are") + " not followed; the "
                        + rulings.size() + " before it are. Nothing was changed in the file",
                broken.remedy());
    }
}
