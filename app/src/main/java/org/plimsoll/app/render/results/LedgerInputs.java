package org.plimsoll.app.render.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.json.JsonString;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/**
 * What a ledger that was written earlier says of how it came about.
 *
 * @param schema name and version of its structure
 * @param version of Plimsoll that wrote it
 * @param sha256 digest of each file of the case that it was made of, by path
 */
public record LedgerInputs(String schema, String version, Map<String, String> sha256) {

    public LedgerInputs {
        sha256 = Collections.unmodifiableMap(new TreeMap<>(sha256));
    }

    /**
     * Reads a ledger.
     *
     * @throws IOException if it cannot be read or is none; the message says why
     */
    public static LedgerInputs read(Path ledger) throws IOException {
        Parsed<JsonNode> parsed = JsonReader.read(InputFile.of(ResultFiles.LEDGER, ledger));
        if (!(parsed.value() instanceof JsonObject root)) {
            throw new IOException(
                    parsed.issues().isEmpty()
                            ? ledger + " is no JSON object"
                            : ledger + ": " + parsed.issues().getFirst().problem());
        }
        String schema = root.text("schema").orElse("");
        if (!schema.equals(LedgerJson.SCHEMA)) {
            throw new IOException(ledger + " has the structure '" + schema + "', not " + LedgerJson.SCHEMA);
        }
        Map<String, String> sha256 = new TreeMap<>();
        if (root.get("inputs").orElse(null) instanceof JsonObject inputs) {
            inputs.members().forEach((path, digest) -> {
                if (digest instanceof JsonString text) {
                    sha256.put(path, text.value());
                }
            });
        }
        return new LedgerInputs(schema, root.text("version").orElse(""), sha256);
    }
}
