package org.plimsoll.formats.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.plimsoll.core.evidence.Issue;

/**
 * How the bytes of a file are to be read as text.
 *
 * <p>Algorithm: a byte-order mark decides. Without one, valid UTF-8 is UTF-8. A zero byte beside a printable first character is taken as
 * UTF-16 without its mark. Otherwise the file is UTF-8 with damage if more of its non-ASCII sequences are valid than not, and windows-1252
 * if not: one torn character at the end of a Cyrillic file must not turn all of it into nonsense.
 *
 * <p>Limitations: other single-byte code pages (windows-1251, KOI8-R, EUC-KR) are not told apart from windows-1252; the issue says what
 * was assumed.
 *
 * @param charset the encoding to read with
 * @param bomBytes length of the byte-order mark to skip
 * @param issues doubts about the encoding and control characters; a fatal one where the file is over the limit
 */
public record Encoding(Charset charset, int bomBytes, List<Issue> issues) {

    public Encoding {
        issues = List.copyOf(issues);
    }

    /** Looks at all bytes of a file, up to the limit. */
    public static Encoding of(InputFile file, long maxBytes) throws IOException {
        return new EncodingScan(file, maxBytes).run();
    }

    /** Whether the file can be read at all. */
    public boolean readable() {
        return issues.stream().noneMatch(i -> i.severity() == Issue.Severity.FATAL);
    }

    /** Opens the file as text without its byte-order mark; undecodable bytes become U+FFFD. The caller closes. */
    public Reader reader(InputFile file) throws IOException {
        var in = file.open();
        try {
            in.skipNBytes(bomBytes);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
