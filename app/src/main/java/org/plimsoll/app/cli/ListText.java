package org.plimsoll.app.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.formats.json.JsonWriter;

/** How lists and their entries are written on screens and in JSON. Text of lists is untrusted: control characters never reach a terminal. */
final class ListText {
    private static final int WIDEST = 100;

    private ListText() {}

    /** Text of others on one line, without what could command a terminal or turn the writing round. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE
                    || type == Character.UNASSIGNED;
            plain.appendCodePoint(hidden ? 0xFFFD : c);
        });
        return plain.toString();
    }

    /** The same, shortened. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) > WIDEST
                ? plain(text.substring(0, text.offsetByCodePoints(0, WIDEST))) + "\u2026"
                : plain(text);
    }

    /** A version as one object. */
    static void version(JsonWriter json, KeptVersion kept) throws IOException {
        ListVersion version = kept.version();
        json.beginObject();
        version(json, version);
        json.member("format", kept.format().key()).name("entries").beginInlineObject();
        for (Map.Entry<String, Long> count : kept.counts().entrySet()) {
            json.member(count.getKey(), count.getValue());
        }
        json.endObject().name("issues").beginInlineObject();
        for (Map.Entry<String, Long> count : kept.issues().entrySet()) {
            json.member(count.getKey(), count.getValue());
        }
        json.endObject().endObject();
    }

    /** What tells a version from every other, as members of the object that is open. */
    static void version(JsonWriter json, ListVersion version) throws IOException {
        json.member("list", version.list().key())
                .member("title", version.list().title())
                .member("authority", version.list().authority().key())
                .member("date", version.date().toString())
                .member("sha256", version.sha256())
                .member("origin", version.origin())
                .member("added", version.retrieved().toString());
    }

    /** An entry in a line: its name, number and what it orders. */
    static String line(ListEntry entry) {
        String imo = entry.first(Particular.IMO).map(i -> ", IMO " + i).orElse("");
        return shown(entry.name()) + imo + " (" + entry.kind().key() + " " + shown(entry.ref()) + ")";
    }

    /** The names of an entry but the first, with what the list says of each. */
    static Optional<String> otherNames(ListEntry entry) {
        String names = entry.names().stream()
                .skip(1)
                .map(n -> n.text()
                        + (n.kind() == ListedName.Kind.FORMER
                                ? " (former)"
                                : n.kind() == ListedName.Kind.WEAK ? " (weak)" : ""))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of(shown(names));
    }

    /** What an entry orders, and by which programmes. */
    static String terms(ListEntry entry) {
        String measures = entry.terms().measures().stream().map(Measure::words).collect(Collectors.joining(", "));
        String programmes = entry.terms().programmes().isEmpty()
                ? ""
                : "; " + shown(String.join(", ", entry.terms().programmes()));
        String from = entry.terms().from().map(d -> "; from " + d).orElse("");
        String until = entry.terms().until().map(d -> " until " + d).orElse("");
        return measures + programmes + from + until;
    }
}
