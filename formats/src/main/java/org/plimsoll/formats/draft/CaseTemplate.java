package org.plimsoll.formats.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.casefile.CaseYamlFormat;
import org.plimsoll.formats.json.JsonWriter;

/** The commented template of a case folder, which the program holds as resources with places to fill in, such as {@code {{title}}}. */
final class CaseTemplate {
    static final String README = "README.md";

    private static final String RESOURCES = "/org/plimsoll/formats/casefile/template/";

    private CaseTemplate() {}

    /** The files by name, filled in. */
    static Map<String, String> files(Map<String, String> values) throws IOException {
        List<String> names = new ArrayList<>(CaseReader.authored());
        names.add(README);
        names.add(CaseYamlFormat.SCHEMA_FILE); // its first line tells an editor to look for it here
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream in = CaseTemplate.class.getResourceAsStream(RESOURCES + name)) {
                if (in == null) {
                    throw new IOException("the program lacks its own template " + name);
                }
                files.put(name, filled(new String(in.readAllBytes(), UTF_8), values));
            }
        }
        return files;
    }

    private static String filled(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            String value = values.get(text.substring(open + 2, close));
            if (value == null) {
                throw new IllegalStateException("nothing to fill in for " + text.substring(open, close + 2));
            }
            filled.append(text, from, open).append(value);
            from = close + 2;
        }
        return filled.append(text.substring(from)).toString();
    }

    /** Text as YAML reads it back, on one line: what JSON writes in quotes, without characters that YAML forbids. */
    static String yaml(String text) {
        StringBuilder printable = new StringBuilder();
        text.strip().codePoints().forEach(c -> printable.appendCodePoint(forYaml(c)));
        StringBuilder quoted = new StringBuilder();
        try {
            JsonWriter.compact(quoted).value(printable.toString()).finish();
        } catch (IOException e) {
            throw new IllegalStateException(e); // a StringBuilder cannot fail
        }
        return quoted.toString();
    }

    private static int forYaml(int c) {
        if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean forbidden = Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == '\ufeff'
                || c == '\ufffe'
                || c == '\uffff';
        return forbidden ? '\ufffd' : c;
    }
}
