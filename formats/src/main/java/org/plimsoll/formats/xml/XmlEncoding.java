package org.plimsoll.formats.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML as it says that it is encoded. Bytes that cannot be decoded become U+FFFD, which {@link MarkupGuard} counts.
 *
 * <p>Algorithm: a byte-order mark decides, then the pattern of zero bytes of UTF-16, then the XML declaration, then UTF-8. A declaration of
 * UTF-16 or of an unknown encoding in bytes that are plainly of another kind is passed over for UTF-8. US-ASCII is read as UTF-8, of which
 * it is a part.
 *
 * <p>Source: Extensible Markup Language (XML) 1.0, fifth edition, appendix F.
 *
 * <p>Limitations: UTF-32 and EBCDIC are not read.
 */
final class XmlEncoding {
    private static final int DECLARATION_BYTES = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlEncoding() {}

    /** The text after any byte-order mark. */
    static Reader decode(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(DECLARATION_BYTES);
        byte[] head = in.readNBytes(DECLARATION_BYTES);
        in.reset();
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            mark = 3;
        } else if (starts(head, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (starts(head, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (starts(head, 0, '<')) {
            charset = StandardCharsets.UTF_16BE;
        } else if (starts(head, '<', 0)) {
            charset = StandardCharsets.UTF_16LE;
        } else {
            charset = declared(new String(head, StandardCharsets.ISO_8859_1));
        }
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static boolean starts(byte[] head, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(String head) {
        Matcher m = DECLARED.matcher(head);
        if (!m.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = m.group(1).toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF-") || name.equals("US-ASCII") || name.equals("ASCII")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
