package org.plimsoll.app.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonNumber;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.json.JsonString;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.lists.ListFormat;
import org.plimsoll.formats.text.InputFile;

/** The file {@code version.json} beside the bytes of a version: what they are and where they come from. */
final class VersionRecord {
    static final String FILE = "version.json";

    private VersionRecord() {}

    static void write(Path folder, KeptVersion kept) throws IOException {
        ListVersion version = kept.version();
        AtomicFile.writeText(folder.resolve(FILE), out -> {
            JsonWriter json = JsonWriter.pretty(out)
                    .beginObject()
                    .member("list", version.list().key())
                    .member("title", version.list().title())
                    .member("authority", version.list().authority().key())
                    .member("sha256", version.sha256())
                    .member("date", version.date().toString())
                    .member("origin", version.origin())
                    .member("retrieved", version.retrieved().toString())
                    .member("format", kept.format().key())
                    .name("files")
                    .beginInlineArray();
            for (String file : kept.files()) {
                json.value(file);
            }
            json.endArray();
            counts(json.name("entries"), kept.counts());
            counts(json.name("issues"), kept.issues());
            json.endObject().finish();
        });
    }

    private static void counts(JsonWriter json, Map<String, Long> counts) throws IOException {
        json.beginInlineObject();
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.member(count.getKey(), count.getValue());
        }
        json.endObject();
    }

    /** The record of a folder; empty where it has none, or one that cannot be understood. */
    static Optional<KeptVersion> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return JsonReader.read(InputFile.of(FILE, file)).value() instanceof JsonObject object
                ? understood(object, folder)
                : Optional.empty();
    }

    private static Optional<KeptVersion> understood(JsonObject json, Path folder) {
        try {
            var list = new ListId(
                    json.text("list").orElse(""),
                    json.text("title").orElse(""),
                    json.text("authority").flatMap(Authority::of).orElse(Authority.OTHER));
            var version = new ListVersion(
                    list,
                    json.text("sha256").orElse(""),
                    LocalDate.parse(json.text("date").orElse("")),
                    json.text("origin").orElse(""),
                    LocalDate.parse(json.text("retrieved").orElse("")));
            Optional<ListFormat> format = json.text("format").flatMap(ListFormat::of);
            List<String> files = files(json);
            return format.isEmpty() || files.isEmpty() || !version.sha256().matches("[0-9a-f]{64}")
                    ? Optional.empty()
                    : Optional.of(new KeptVersion(
                            version, format.get(), files, counts(json, "entries"), counts(json, "issues"), folder));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Names without folders: a record that was tampered with must lead nowhere else. */
    private static List<String> files(JsonObject json) {
        List<String> files = new ArrayList<>();
        if (json.get("files").orElse(json) instanceof JsonArray array) {
            array.items().forEach(item -> {
                if (item instanceof JsonString s
                        && s.value().matches("[^/\\\\]{1,200}")
                        && !s.value().startsWith(".")) {
                    files.add(s.value());
                }
            });
        }
        return files;
    }

    private static Map<String, Long> counts(JsonObject json, String name) {
        Map<String, Long> counts = new TreeMap<>();
        if (json.get(name).orElse(json) instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                if (value instanceof JsonNumber n) {
                    n.asLong().ifPresent(l -> counts.put(key, l));
                }
            });
        }
        return counts;
    }
}
