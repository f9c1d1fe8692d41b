package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.InputFile;

/** Files that are made while they are read, so that they need no room of their own. */
class LargeFtmTest {

    /** Line after line, made on the fly. */
    private static final class Lines extends InputStream {
        private static final byte[] PERSON =
                ("{\"id\":\"p\",\"schema\":\"Person\",\"caption\":\"EXAMPLE\",\"properties\":{\"topics\":[\"role.pep\"],\"notes\":[\""
                                + "Example office. ".repeat(25) + "\"]}}\n")
                        .getBytes(StandardCharsets.UTF_8);

        private final long count;
        private long made;
        private byte[] line = new byte[0];
        private int at;

        Lines(long count) {
            this.count = count;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("only read in chunks");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == line.length) {
                if (made == count) {
                    return -1;
                }
                line = line(made++);
                at = 0;
            }
            int some = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, offset, some);
            at += some;
            return some;
        }

        /** A thousand lines in turn: a ship with its Sanction and owner behind it, and persons in office, whom nobody lists. */
        private static byte[] line(long number) {
            long group = number / 1000;
            String text = switch ((int) (number % 1000)) {
                case 0 ->
                    "{\"id\":\"v%d\",\"schema\":\"Vessel\",\"caption\":\"EXAMPLE SHIP %d\",\"properties\":{\"name\":[\"EXAMPLE SHIP %d\"]}}"
                            .formatted(group, group, group);
                case 1 ->
                    "{\"id\":\"s%d\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"v%d\"],\"provisions\":[\"Asset freeze\"],\"reason\":[\"%s\"]}}"
                            .formatted(group, group, "Example. ".repeat(200));
                case 2 ->
                    "{\"id\":\"o%d\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c%d\"],\"asset\":[\"v%d\"]}}"
                            .formatted(group, group, group);
                case 3 ->
                    "{\"id\":\"c%d\",\"schema\":\"Company\",\"caption\":\"EXAMPLE OWNER %d\"}".formatted(group, group);
                default -> "";
            };
            return text.isEmpty() ? PERSON : (text + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void twoHundredMegabytesAreReadAsAStream() throws IOException {
        long groups = 430;
        var file = new InputFile("entities.ftm.json", () -> new Lines(groups * 1000));
        var ties = new AtomicLong();
        ListReport report = new FtmEntitiesReader().read(ListFiles.of(file), ListLimits.DEFAULT, entry -> {
            assertThat(entry.ties().getFirst().party())
                    .isEqualTo("EXAMPLE OWNER " + entry.ref().substring(1));
            ties.addAndGet(entry.ties().size());
        });
        assertThat(report.entries()).isEqualTo(groups);
        assertThat(ties).hasValue(groups);
        assertThat(report.issues()).isEmpty();
    }

    @Test
    void oneLineOfAGigabyteIsSetAside() throws IOException {
        var file = new InputFile("entities.ftm.json", () -> new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                throw new UnsupportedOperationException("only read in chunks");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int some = (int) Math.min(length, left);
                Arrays.fill(into, offset, offset + some, (byte) '[');
                left -= some;
                return some == 0 ? -1 : some;
            }
        });
        ListReport report = new FtmNestedReader().read(ListFiles.of(file), ListLimits.DEFAULT, entry -> {});
        assertThat(report.entries()).isZero();
        assertThat(report.issues()).extracting(Issue::code).containsExactly("broken-line");
    }
}
