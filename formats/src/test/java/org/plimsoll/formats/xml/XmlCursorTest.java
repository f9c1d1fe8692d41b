package org.plimsoll.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {
    private static final XmlLimits LIMITS = XmlLimits.of(1L << 30, 1 << 20);

    @TempDir
    Path folder;

    private static XmlCursor open(String xml, Charset charset) throws XMLStreamException, IOException {
        return GuardedXml.open(new ByteArrayInputStream(xml.getBytes(charset)), LIMITS);
    }

    private static XmlElement root(String xml) throws XMLStreamException, IOException {
        XmlCursor cursor = open(xml, StandardCharsets.UTF_8);
        assertThat(cursor.nextStart()).isTrue();
        XmlElement element = cursor.element();
        assertThat(cursor.nextStart()).isFalse();
        return element;
    }

    /** The code with which a document is refused. */
    private static String refusal(InputStream xml) throws IOException {
        try {
            XmlCursor cursor = GuardedXml.open(xml, LIMITS);
            while (cursor.nextStart()) {
                cursor.element();
            }
            return "";
        } catch (XmlRefused e) {
            return e.code();
        } catch (XMLStreamException e) {
            throw new AssertionError("not an XmlRefused", e);
        }
    }

    private static String refusal(String xml) throws IOException {
        return refusal(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesInAnElementWithAllThatIsInIt() throws Exception {
        XmlElement a = root("""
                <?xml version="1.0"?>
                <n:a xmlns:n="urn:x" n:k="1 &amp; 2"><!-- > no -->
                  <b> x<![CDATA[<y>]]>&#33; </b><b/><c><d>1</d><d>2</d></c>
                </n:a>
                """);
        assertThat(a.name()).isEqualTo("a");
        assertThat(a.attribute("k")).isEqualTo("1 & 2");
        assertThat(a.attribute("none")).isEmpty();
        assertThat(a.text()).isEmpty();
        assertThat(a.text("b")).isEqualTo("x<y>!");
        assertThat(a.all("b")).hasSize(2);
        assertThat(a.texts("b")).containsExactly("x<y>!");
        assertThat(a.texts("c/d")).containsExactly("1", "2");
        assertThat(a.first("c/e")).isEmpty();
        assertThat(a.first("c").orElseThrow().joined("-", "d")).isEqualTo("1-2");
        assertThat(a.first("c").orElseThrow().line()).isEqualTo(3);
        assertThat(a.cut()).isFalse();
    }

    @Test
    void passesOverWhatNobodyWants() throws Exception {
        XmlCursor cursor = open("<a><b><c/><c/></b><d/></a>", StandardCharsets.UTF_8);
        cursor.nextStart();
        cursor.nextStart();
        assertThat(cursor.name()).isEqualTo("b");
        assertThat(cursor.depth()).isEqualTo(2);
        cursor.skip();
        assertThat(cursor.nextStart()).isTrue();
        assertThat(cursor.name()).isEqualTo("d");
    }

    @Test
    void honoursTheEncodingThatTheDocumentDeclares() throws Exception {
        for (String name : new String[] {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
            String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>é</a>";
            XmlCursor cursor = open(xml, Charset.forName(name));
            cursor.nextStart();
            assertThat(cursor.element().text()).as(name).isEqualTo("é");
            assertThat(cursor.undecodable()).isZero();
        }
        XmlCursor marked = open("\ufeff<a>천마산</a>", StandardCharsets.UTF_8);
        marked.nextStart();
        assertThat(marked.element().text()).isEqualTo("천마산");
    }

    @Test
    void countsBytesThatContradictTheEncoding() throws Exception {
        XmlCursor cursor = open("<a>\n<b>é</b></a>", StandardCharsets.ISO_8859_1);
        cursor.nextStart();
        assertThat(cursor.element().text("b")).isEqualTo("\ufffd");
        assertThat(cursor.undecodable()).isEqualTo(1);
        assertThat(cursor.undecodableLine()).isEqualTo(2);
    }

    @Test
    void refusesDocumentTypesAndEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        assertThat(refusal("<!DOCTYPE a><a/>")).isEqualTo("doctype");
        assertThat(refusal("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>"))
                .isEqualTo("doctype");
        assertThat(refusal("<!DOCTYPE a SYSTEM \"" + secret.toUri() + "\"><a/>"))
                .isEqualTo("doctype");
        assertThat(refusal("<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"))
                .isEqualTo("doctype");
        assertThat(refusal("<a>&x;</a>")).isIn("entity", "broken-xml");
        assertThat(refusal("<a b='&x;'/>")).isEqualTo("broken-xml");
        String utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a><a/>";
        assertThat(refusal(new ByteArrayInputStream(utf16.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("doctype");
    }

    @Test
    void refusesWhatIsNestedTooDeeplyOrBroken() throws Exception {
        assertThat(refusal("<a>".repeat(65) + "</a>".repeat(65))).isEqualTo("too-deep");
        assertThat(refusal("<a>".repeat(64) + "</a>".repeat(64))).isEmpty();
        assertThat(refusal("<a><b></a>")).isEqualTo("broken-xml");
        assertThat(refusal("<a>")).isEqualTo("broken-xml");
        assertThat(refusal("")).isEqualTo("broken-xml");
        assertThat(refusal("not xml")).isEqualTo("broken-xml");
        assertThat(refusal("<a>\u0001</a>")).isEqualTo("broken-xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b='",
                "<a><!-- > < ",
                "<a><![CDATA[ > < ",
                "<a><?p ",
                "<a>&",
                "<a>&#0",
                "<",
                "<a b",
                "<a><b x=\"'>",
                "</"
            })
    void refusesMarkupWithoutEndBeforeItFillsTheMemory(String beginning) throws Exception {
        for (String filling : new String[] {"x", "0", "\u3c3c"}) {
            assertThat(refusal(new Endless(beginning, filling, 200_000_000, "")))
                    .isIn("markup-too-long", "broken-xml");
        }
    }

    @Test
    void cutsTextsOfAnyLengthWithoutHoldingThem() throws Exception {
        XmlCursor cursor = GuardedXml.open(new Endless("<a><b>", "long ", 200_000_000, "</b><c>end</c></a>"), LIMITS);
        cursor.nextStart();
        XmlElement a = cursor.element();
        assertThat(a.cut()).isTrue();
        assertThat(a.text("b").length()).isBetween(LIMITS.maxValueChars() - 5, LIMITS.maxValueChars());
        assertThat(cursor.nextStart()).isFalse();
    }

    @Test
    void holdsNoMoreElementsThanTheLimit() throws Exception {
        XmlCursor cursor = GuardedXml.open(new Endless("<a>", "<b k='v'>1</b>", 50_000_000, "</a>"), LIMITS);
        cursor.nextStart();
        XmlElement a = cursor.element();
        assertThat(a.cut()).isTrue();
        assertThat(a.children().size()).isBetween(1, LIMITS.maxNodes());
        assertThat(cursor.nextStart()).isFalse();
    }

    @Test
    void refusesEverNewNames() throws Exception {
        for (String tag : new String[] {"<n%d/>", "<n a%d=''/>", "<n xmlns='urn:%d'/>", "<?p%d ?>"}) {
            var xml = new StringBuilder("<a>");
            for (int i = 0; i < 20_001; i++) {
                xml.append(tag.replace("%d", Integer.toString(i)));
            }
            assertThat(refusal(xml.append("</a>").toString())).as(tag).isEqualTo("too-many-names");
        }
    }

    @Test
    void endsAtTheLimitOfBytes() throws Exception {
        XmlLimits small = XmlLimits.of(1_000_000, 1000);
        XmlCursor cursor = GuardedXml.open(new Endless("<a>", "<b/>", 2_000_000, "</a>"), small);
        assertThatThrownBy(() -> {
                    while (cursor.nextStart()) {
                        cursor.line();
                    }
                })
                .isInstanceOfSatisfying(
                        XmlRefused.class, e -> assertThat(e.code()).isEqualTo("too-large"));
    }

    @Test
    void letsThroughThatBytesCouldNotBeHad() throws Exception {
        var gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        var broken = new SequenceInputStream(new Endless("<a>", " ", 100_000, ""), gone);
        assertThatThrownBy(() -> refusal(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    /** A beginning, a filling again and again until so many bytes are out, and an end; made while it is read. */
    static final class Endless extends InputStream {
        private final byte[] beginning;
        private final byte[] filling;
        private final byte[] end;
        private final long filled;
        private long at;

        Endless(String beginning, String filling, long bytes, String end) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.filling = filling.getBytes(StandardCharsets.UTF_8);
            this.end = end.getBytes(StandardCharsets.UTF_8);
            this.filled = this.beginning.length + bytes / this.filling.length * this.filling.length;
        }

        @Override
        public int read() {
            long i = at++;
            if (i < beginning.length) {
                return beginning[(int) i] & 0xff;
            }
            if (i < filled) {
                return filling[(int) ((i - beginning.length) % filling.length)] & 0xff;
            }
            return i < filled + end.length ? end[(int) (i - filled)] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int n = 0; n < length; n++) {
                int b = read();
                if (b < 0) {
                    return n == 0 ? -1 : n;
                }
                into[offset + n] = (byte) b;
            }
            return length;
        }
    }
}
