package org.plimsoll.formats.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/** The pass over a file's bytes behind {@link Encoding#of}. Used once. */
final class EncodingScan {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputFile file;
    private final long maxBytes;
    private final Utf8Check utf8 = new Utf8Check();
    private final ControlCharacters controls = new ControlCharacters();

    EncodingScan(InputFile file, long maxBytes) {
        this.file = file;
        this.maxBytes = maxBytes;
    }

    Encoding run() throws IOException {
        byte[] head = new byte[4];
        long total = 0;
        try (var in = file.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n && total + i < head.length; i++) {
                    head[(int) total + i] = buffer[i];
                }
                total += n;
                if (total > maxBytes) {
                    return new Encoding(UTF_8, 0, List.of(tooLarge()));
                }
                utf8.accept(buffer, n);
            }
        }
        utf8.finish();
        return decide(head, total);
    }

    private Encoding decide(byte[] head, long total) throws IOException {
        int b0 = head[0] & 0xff;
        int b1 = head[1] & 0xff;
        if (total >= 3 && b0 == 0xef && b1 == 0xbb && (head[2] & 0xff) == 0xbf) {
            return utf8.badSequences() == 0 ? result(UTF_8, 3) : damaged(3);
        }
        if (total >= 2 && ((b0 == 0xff && b1 == 0xfe) || (b0 == 0xfe && b1 == 0xff))) {
            return utf16(b0 == 0xff ? UTF_16LE : UTF_16BE, 2);
        }
        if (total >= 2 && total % 2 == 0 && (b0 == 0) != (b1 == 0)) {
            return utf16(b1 == 0 ? UTF_16LE : UTF_16BE, 0);
        }
        if (utf8.badSequences() == 0) {
            return result(UTF_8, 0);
        }
        return utf8.goodSequences() > utf8.badSequences() ? damaged(0) : result(WINDOWS_1252, 0, assumed1252());
    }

    /** Control characters of UTF-16 cannot be seen in its bytes, so its characters are read once. */
    private Encoding utf16(Charset charset, int bomBytes) throws IOException {
        try (var reader = new Encoding(charset, bomBytes, List.of()).reader(file)) {
            char[] buffer = new char[BUFFER];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                controls.accept(buffer, n);
            }
        }
        var issues = new ArrayList<Issue>();
        if (bomBytes == 0) {
            issues.add(Issue.doubt(
                    "encoding",
                    Locus.atLine(file.name(), 1),
                    "The file has no byte-order mark but looks like " + charset + " and was read so",
                    "Save the file as UTF-8"));
        }
        controls.issue(file.name()).ifPresent(issues::add);
        return new Encoding(charset, bomBytes, issues);
    }

    private Encoding result(Charset charset, int bomBytes, Issue... doubts) {
        var issues = new ArrayList<>(List.of(doubts));
        utf8.controls().issue(file.name()).ifPresent(issues::add);
        return new Encoding(charset, bomBytes, issues);
    }

    private Encoding damaged(int bomBytes) {
        return result(
                UTF_8,
                bomBytes,
                Issue.doubt(
                        "encoding",
                        Locus.atLine(file.name(), utf8.firstBadLine()),
                        String.format(
                                Locale.ROOT,
                                "%d byte sequence(s) are not UTF-8, the first here (byte 0x%02X); they were read as \uFFFD",
                                utf8.badSequences(),
                                utf8.firstBadByte()),
                        "Look at the characters shown as \uFFFD and save the file as UTF-8"));
    }

    private Issue assumed1252() {
        return Issue.doubt(
                "encoding",
                Locus.atLine(file.name(), utf8.firstBadLine()),
                String.format(
                        Locale.ROOT,
                        "The file is not UTF-8 (byte 0x%02X here); it was read as windows-1252",
                        utf8.firstBadByte()),
                "Save the file as UTF-8; check names with letters outside English");
    }

    private Issue tooLarge() {
        return Issue.fatal(
                "file-too-large",
                Locus.inFile(file.name()),
                "The file is larger than the limit of " + maxBytes + " bytes",
                "Split the file, or raise the limit if its source is trusted");
    }
}
