package org.plimsoll.formats.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plimsoll.formats.text.InputFile;

/** Tells the format of a list by its first characters. */
public final class FormatGuess {
    private static final int HEAD_CHARS = 1 << 13;

    /** A property whose value is an object and not a word. */
    private static final Pattern NESTED = Pattern.compile("\"properties\"\\s*:\\s*\\{[^}]*:\\s*\\[\\s*\\{");

    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z]\\w*)[\\s>/]");

    private FormatGuess() {}

    /** The format that the file seems to have; a plain table where nothing speaks for another, nothing where it is XML that is not known, or print. */
    public static Optional<ListFormat> of(InputFile file) throws IOException {
        return of(head(file));
    }

    static Optional<ListFormat> of(String head) {
        if (PlainWorkbook.begins(head)) {
            return Optional.of(ListFormat.PLAIN_WORKBOOK);
        }
        if (head.startsWith("%PDF")) {
            return Optional.empty();
        }
        String firstLine = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        String lower = firstLine.toLowerCase(Locale.ROOT);
        if (lower.startsWith("_id,source,")) {
            return Optional.of(ListFormat.US_SCREENING_LIST_CSV);
        }
        if (lower.startsWith("\"id\",\"schema\"") || lower.startsWith("id,schema,")) {
            return Optional.of(ListFormat.OPEN_SANCTIONS_CSV);
        }
        if (lower.startsWith("{")) {
            return Optional.of(
                    head.contains("\"target\"") && NESTED.matcher(head).find()
                            ? ListFormat.FTM_NESTED
                            : ListFormat.FTM_ENTITIES);
        }
        if (lower.startsWith("<") || lower.startsWith("\u00ef\u00bb\u00bf<")) {
            return ofXml(head);
        }
        boolean dataLine = firstLine.contains("-0-") && firstLine.matches("\\d+,.*");
        boolean secondLine = head.lines().skip(1).limit(3).anyMatch(l -> l.contains(",-0- ,") && l.matches("\\d+,.*"));
        return Optional.of(dataLine || secondLine ? ListFormat.OFAC_SDN_CSV : ListFormat.PLAIN_TABLE);
    }

    /** By the root element, and where two share one, by what the publisher's namespace says. */
    private static Optional<ListFormat> ofXml(String head) {
        var root = ROOT.matcher(head);
        String name = root.find() ? root.group(1) : "";
        return switch (name) {
            case "sdnList" -> Optional.of(ListFormat.OFAC_SDN_XML);
            case "Sanctions" -> Optional.of(ListFormat.OFAC_ADVANCED_XML);
            case "sanctionsData" -> Optional.of(ListFormat.OFAC_ENHANCED_XML);
            case "CONSOLIDATED_LIST" -> Optional.of(ListFormat.UN_CONSOLIDATED_XML);
            case "export" -> Optional.of(ListFormat.EU_XML);
            case "Designations" -> Optional.of(ListFormat.UK_XML);
            default -> Optional.empty();
        };
    }

    /** Bytes as Latin-1: enough for what formats begin with, whatever the encoding. */
    static String head(InputFile file) throws IOException {
        char[] head = new char[HEAD_CHARS];
        int n = 0;
        try (var reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.ISO_8859_1))) {
            for (int read = 0; read >= 0 && n < head.length; n += Math.max(0, read)) {
                read = reader.read(head, n, head.length - n);
            }
        }
        return new String(head, 0, n).replace("\0", "");
    }
}
