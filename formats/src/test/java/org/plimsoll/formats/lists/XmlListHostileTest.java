package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.formats.lists.XmlListFixtures.Fixture;
import org.plimsoll.formats.text.InputFile;

class XmlListHostileTest {
    private final List<ListEntry> entries = new ArrayList<>();

    private ListReport read(Fixture fixture, byte[] bytes) throws IOException {
        entries.clear();
        return fixture.reader().read(ListFiles.of(InputFile.of("list.xml", bytes)), ListLimits.DEFAULT, entries::add);
    }

    private static List<String> fatal(ListReport report) {
        return report.issues().stream()
                .filter(i -> i.severity() == Severity.FATAL)
                .map(Issue::code)
                .toList();
    }

    static List<String> formats() {
        return XmlListFixtures.names();
    }

    private static Fixture fixture(String format) {
        return Objects.requireNonNull(XmlListFixtures.all().get(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsWhatCameBeforeTheFileBreaksOff(String format) throws IOException {
        Fixture fixture = fixture(format);
        byte[] whole = fixture.xml().strip().getBytes(StandardCharsets.UTF_8);
        long before = 0;
        for (int part = 0; part < 50; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 50);
            ListReport report = read(fixture, cut);
            assertThat(fatal(report)).as("%d/50 of %s", part, format).containsExactly("broken-xml");
            assertThat(report.entries()).isEqualTo(entries.size());
            if (!format.equals("advanced")) {
                assertThat(report.entries()).isGreaterThanOrEqualTo(before);
            }
            before = report.entries();
        }
        assertThat(before).isPositive();
        assertThat(fatal(read(fixture, whole))).isEmpty();
        assertThat(entries).hasSize(fixture.entries());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void survivesAnyByte(String format) throws IOException {
        Fixture fixture = fixture(format);
        byte[] whole = fixture.xml().getBytes(StandardCharsets.UTF_8);
        var random = new Random(8660313);
        for (int round = 0; round < 300; round++) {
            byte[] mangled = whole.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                mangled[random.nextInt(mangled.length)] = (byte) random.nextInt(256);
            }
            ListReport report = read(fixture, mangled);
            assertThat(report.entries()).isEqualTo(entries.size());
            if (report.entries() + report.setAside() < fixture.entries()) {
                assertThat(report.issues()).as("round %d", round).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesDocumentTypesAndOtherDocuments(String format) throws IOException {
        Fixture fixture = fixture(format);
        String typed = fixture.xml().replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY y \"z\">]>");
        assertThat(fatal(read(fixture, typed.getBytes(StandardCharsets.UTF_8)))).containsExactly("doctype");
        assertThat(entries).isEmpty();
        assertThat(fatal(read(fixture, "<html><body/></html>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("wrong-format");
        assertThat(fatal(read(fixture, new byte[0]))).containsExactly("broken-xml");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void stopsAtTheLimits(String format) throws IOException {
        Fixture fixture = fixture(format);
        InputFile file = InputFile.of("list.xml", fixture.xml());
        var one = new ListLimits(1 << 20, 1, 1000, 100, 100);
        ListReport report = fixture.reader().read(ListFiles.of(file), one, entries::add);
        assertThat(entries).hasSize(1);
        assertThat(fatal(report)).containsExactly("too-many-entries");
        var small = new ListLimits(500, 100, 1000, 100, 100);
        assertThat(fatal(fixture.reader().read(ListFiles.of(file), small, entries::add)))
                .containsExactly("too-large");
    }

    @Test
    void deliversPartiesWithoutTermsInDoubtWhereTheirTermsAreCutOff() throws IOException {
        String xml = XmlListFixtures.ADVANCED;
        byte[] cut = xml.substring(0, xml.indexOf("<ProfileRelationships>")).getBytes(StandardCharsets.UTF_8);
        ListReport report = read(fixture("advanced"), cut);
        assertThat(entries).hasSize(3);
        assertThat(entries).allSatisfy(e -> assertThat(e.terms().measures()).containsExactly(Measure.NOT_SAID));
        assertThat(report.issues())
                .extracting(Issue::code)
                .containsExactly("broken-xml", "terms-not-read", "terms-not-read", "terms-not-read");
    }

    @Test
    void readsAdvancedListsOfAnySize() throws IOException {
        int parties = 30_000;
        String xml = XmlListFixtures.ADVANCED;
        int first = xml.indexOf("<DistinctParty ");
        int second = xml.indexOf("<DistinctParty ", first + 1);
        String party = xml.substring(first, second);
        int listed = xml.indexOf("<SanctionsEntry ID=\"101\"");
        String listing = xml.substring(listed, xml.indexOf("<SanctionsEntry ID=\"102\""));
        InputFile file = new InputFile(
                "large.xml",
                () -> joined(
                        xml.substring(0, first),
                        party,
                        xml.substring(second, listed),
                        listing,
                        xml.substring(listed),
                        parties));
        long bytes = 0;
        try (InputStream in = file.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
        }
        assertThat(bytes).isGreaterThan(60_000_000);
        long[] seen = new long[2];
        ListReport report = new OfacAdvancedXmlReader().read(ListFiles.of(file), ListLimits.DEFAULT, e -> {
            seen[0]++;
            seen[1] += e.terms().measures().contains(Measure.ASSET_FREEZE) ? 1 : 0;
        });
        assertThat(fatal(report)).isEmpty();
        assertThat(report.entries()).isEqualTo(parties + 1L);
        assertThat(seen).containsExactly(parties + 1L, parties + 1L);
    }

    /** Parts of a list with a party and its listing so many times, each with another number. */
    private static InputStream joined(
            String head, String party, String between, String listing, String tail, int times) {
        Stream<Stream<String>> parts = Stream.of(
                Stream.of(head), repeated(party, times), Stream.of(between), repeated(listing, times), Stream.of(tail));
        return new Parts(parts.flatMap(p -> p).iterator());
    }

    private static Stream<String> repeated(String text, int times) {
        return IntStream.range(0, times).mapToObj(i -> text.replace("\"101\"", "\"" + (1_000_000 + i) + "\""));
    }

    /** Texts one after the other, made while they are read. */
    private static final class Parts extends InputStream {
        private final Iterator<String> parts;
        private InputStream part = InputStream.nullInputStream();

        private Parts(Iterator<String> parts) {
            this.parts = parts;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = part.read(into, offset, length);
            while (n < 0 && parts.hasNext()) {
                part = new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
                n = part.read(into, offset, length);
            }
            return n;
        }
    }
}
