package org.plimsoll.formats.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;

class EncodingTest {
    private static final String TEXT = "порт Восточный\nNampo 남포\r\nthird";

    @Test
    void readsUtf8WithAndWithoutMark() throws IOException {
        assertReads(bytes("", TEXT.getBytes(UTF_8)), TEXT);
        assertReads(bytes("efbbbf", TEXT.getBytes(UTF_8)), TEXT);
    }

    @Test
    void readsUtf16WithMark() throws IOException {
        assertReads(bytes("fffe", TEXT.getBytes(UTF_16LE)), TEXT);
        assertReads(bytes("feff", TEXT.getBytes(UTF_16BE)), TEXT);
    }

    @Test
    void readsUtf16WithoutMarkButSaysSo() throws IOException {
        var read = read("name,lat\nx,1\n".getBytes(UTF_16LE));
        assertThat(read.orThrow()).isEqualTo("name,lat\nx,1\n");
        assertThat(read.issues()).extracting(Issue::code).containsExactly("encoding");
    }

    @Test
    void fallsBackToWindows1252AndNamesTheLine() throws IOException {
        var read = read("a\r\nb\rTromsø\n".getBytes(Charset.forName("windows-1252")));
        assertThat(read.orThrow()).isEqualTo("a\r\nb\rTromsø\n");
        assertThat(read.issues()).singleElement().satisfies(i -> {
            assertThat(i.severity()).isEqualTo(Issue.Severity.DOUBT);
            assertThat(i.code()).isEqualTo("encoding");
            assertThat(i.at().line()).isEqualTo(3);
        });
    }

    @Test
    void aTornLastCharacterDoesNotTurnAllIntoNonsense() throws IOException {
        byte[] whole = TEXT.getBytes(UTF_8);
        byte[] torn = java.util.Arrays.copyOf("порт".getBytes(UTF_8), 7);
        assertThat(read(torn).orThrow()).isEqualTo("пор\ufffd");
        assertThat(whole).isNotEmpty();
        assertThat(read(torn).issues()).extracting(Issue::code).containsExactly("encoding");
    }

    @Test
    void reportsNulAndOtherControlCharactersOnceWithTheFirstLine() throws IOException {
        var read = read("ok\tok\nx\0y\u0007\u0085\n".getBytes(UTF_8));
        assertThat(read.issues()).singleElement().satisfies(i -> {
            assertThat(i.code()).isEqualTo("control-character");
            assertThat(i.at().line()).isEqualTo(2);
            assertThat(i.problem()).startsWith("3 control").contains("U+0000");
        });
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        var read = DecodedText.read(InputFile.of("f", new byte[11]), 10);
        assertThat(read.value()).isNull();
        assertThat(read.issues()).extracting(Issue::code).containsExactly("file-too-large");
    }

    @Test
    void agreesWithTheJdkOnWhatIsUtf8() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            random.nextBytes(bytes);
            bytes[0] = (byte) (0xc0 | bytes[0]);
            var check = new Utf8Check();
            check.accept(bytes, bytes.length);
            check.finish();
            boolean valid = true;
            try {
                UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            } catch (java.nio.charset.CharacterCodingException e) {
                valid = false;
            }
            assertThat(check.badSequences() == 0)
                    .as(java.util.HexFormat.of().formatHex(bytes))
                    .isEqualTo(valid);
        }
    }

    @Test
    void quotesUntrustedTextOnOneShortLine() {
        assertThat(DecodedText.quoted("a\nb")).isEqualTo("'a\ufffdb'");
        assertThat(DecodedText.quoted("x".repeat(1000))).hasSize(63).endsWith("…'");
    }

    @Test
    void findsTheWordThatWasMeant() {
        var known = java.util.List.of("date_from", "date_to", "name");
        assertThat(Closest.to("dte_from", known)).contains("date_from");
        assertThat(Closest.to("Nmae", known)).contains("name");
        assertThat(Closest.to("cargo", known)).isEmpty();
    }

    private static void assertReads(byte[] bytes, String expected) throws IOException {
        assertThat(read(bytes).orThrow()).isEqualTo(expected);
        assertThat(read(bytes).issues()).isEmpty();
    }

    private static Parsed<String> read(byte[] bytes) throws IOException {
        return DecodedText.read(InputFile.of("f.txt", bytes), 1 << 20);
    }

    private static byte[] bytes(String markHex, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(java.util.HexFormat.of().parseHex(markHex));
        out.write(content);
        assertThat(StandardCharsets.UTF_8).isNotNull();
        return out.toByteArray();
    }
}
