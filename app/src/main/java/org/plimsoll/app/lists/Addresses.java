package org.plimsoll.app.lists;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.json.JsonString;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.InputFile;

/** Where each list is fetched from, as the user has named it: {@code addresses.json} in the folder of the lists. */
public final class Addresses {
    private static final String FILE = "addresses.json";

    private final Path root;

    /** The addresses of a folder of lists. */
    public Addresses(Path root) {
        this.root = root;
    }

    /** Keeps an address for a list. */
    public void remember(String list, URI address) throws IOException {
        Map<String, URI> all = all();
        all.put(list, address);
        AtomicFile.writeText(root.resolve(FILE), out -> {
            JsonWriter json = JsonWriter.pretty(out).beginObject();
            for (Map.Entry<String, URI> one : all.entrySet()) {
                json.member(one.getKey(), one.getValue().toString());
            }
            json.endObject().finish();
        });
    }

    /** The address of one list, or of all. */
    public Map<String, URI> of(Optional<String> list) throws IOException {
        Map<String, URI> all = all();
        list.ifPresent(l -> all.keySet().removeIf(k -> !k.equals(l)));
        return all;
    }

    private Map<String, URI> all() throws IOException {
        Map<String, URI> all = new TreeMap<>();
        Path file = root.resolve(FILE);
        if (Files.isRegularFile(file)
                && JsonReader.read(InputFile.of(FILE, file)).value() instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                if (value instanceof JsonString s) {
                    parse(s.value()).ifPresent(u -> all.put(key, u));
                }
            });
        }
        return all;
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A plain name for what an address leads to. */
    public static String fileName(URI address) {
        String path = String.valueOf(address.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        return name.isEmpty() || name.startsWith(".") || name.length() > 100 ? "list" : name;
    }
}
