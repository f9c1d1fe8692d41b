package org.plimsoll.formats.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plimsoll.formats.text.InputFile;

/** Tells the format of a list by its first characters. */
public final class FormatGuess {
    private static final int HEAD_CHARS = 1 << 13;

    private FormatGuess() {}

    /** The format that the file seems to have; a plain table where nothing speaks for another. */
    public static ListFormat of(InputFile file) throws IOException {
        return of(head(file));
    }

    static ListFormat of(String head) {
        String firstLine = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        String lower = firstLine.toLowerCase(Locale.ROOT);
        if (lower.startsWith("_id,source,")) {
            return ListFormat.US_SCREENING_LIST_CSV;
        }
        boolean dataLine = firstLine.contains("-0-") && firstLine.matches("\\d+,.*");
        boolean secondLine = head.lines().skip(1).limit(3).anyMatch(l -> l.contains(",-0- ,") && l.matches("\\d+,.*"));
        return dataLine || secondLine ? ListFormat.OFAC_SDN_CSV : ListFormat.PLAIN_TABLE;
    }

    /** Bytes as Latin-1: enough for what formats begin with, whatever the encoding. */
    private static String head(InputFile file) throws IOException {
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
