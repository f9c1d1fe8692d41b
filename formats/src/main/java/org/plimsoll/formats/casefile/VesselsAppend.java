package org.plimsoll.formats.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds rows to {@code vessels.csv} in the order of columns and with the separator and line ends that the file has. What stands in it keeps
 * every byte.
 */
public final class VesselsAppend {
    /** Name of the table. */
    public static final String FILE = VesselsReader.FORMAT.file();

    private static final List<String> NEEDED =
            List.of("hull", "attribute", "value", "date_from", "date_to", "source", "note");

    private final char separator;
    private final List<String> header;
    private final String lineEnd;

    private VesselsAppend(char separator, List<String> header, String lineEnd) {
        this.separator = separator;
        this.header = List.copyOf(header);
        this.lineEnd = lineEnd;
    }

    /**
     * The file with the rows after its last.
     *
     * @param before bytes of the file; none where there is no such file yet
     * @param source id of the source
     * @param day the day for which the rows hold; blank where it is not known
     * @return empty where the file is not UTF-8, its header lacks a column that the rows need, or it ends within quotes: then it must be mended by hand
     */
    public static Optional<byte[]> to(byte[] before, List<RegisterRow> rows, String source, String day) {
        String empty = String.join(",", VesselsReader.FORMAT.names()) + "\n";
        Optional<String> text = before.length == 0 ? Optional.of(empty) : decoded(before);
        // An open quote at the end would swallow what is added.
        return text.filter(t -> t.chars().filter(c -> c == '"').count() % 2 == 0)
                .flatMap(t ->
                        of(t).map(append -> append.all(t, rows, source, day).getBytes(UTF_8)));
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<VesselsAppend> of(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        String lineEnd = first.endsWith("\r") ? "\r\n" : "\n";
        String plain = first.strip().replace("\ufeff", "").replace("\"", "").toLowerCase(Locale.ROOT);
        for (char candidate : new char[] {',', ';', '\t'}) {
            List<String> names = Arrays.stream(plain.split(String.valueOf(candidate), -1))
                    .map(String::strip)
                    .toList();
            if (names.containsAll(NEEDED)) {
                return Optional.of(new VesselsAppend(candidate, names, lineEnd));
            }
        }
        return Optional.empty();
    }

    private String all(String text, List<RegisterRow> rows, String source, String day) {
        var out = new StringBuilder(text);
        if (!text.endsWith("\n")) {
            out.append(lineEnd);
        }
        for (RegisterRow row : rows) {
            List<String> cells = new ArrayList<>();
            for (String column : header) {
                cells.add(cell(
                        switch (column) {
                            case "hull" -> row.hull();
                            case "attribute" -> row.attribute().key();
                            case "value" -> row.value();
                            case "date_from", "date_to" -> day;
                            case "certainty" -> "confirmed";
                            case "source" -> source;
                            case "note" ->
                                row.at().file()
                                        + (row.at().line() > 0
                                                ? " line " + row.at().line()
                                                : "");
                            default -> "";
                        }));
            }
            out.append(String.join(String.valueOf(separator), cells)).append(lineEnd);
        }
        return out.toString();
    }

    /** Quoted where needed; what a spreadsheet would run gets an apostrophe, which reading takes off again. */
    private String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.indexOf(separator) >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0;
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
