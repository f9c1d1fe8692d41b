package org.plimsoll.app.render.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.plimsoll.formats.table.Column;

/** The reference page of results: what people wrote, and below it what is made from the code. */
final class ResultsPage {

    static final Path FILE = BuiltCase.ROOT.resolve("docs/reference/results.md");

    private static final String GENERATED = "## Tables\n";
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z0-9_.\\[\\]]+)` \\|");

    private ResultsPage() {}

    static String read() throws IOException {
        return Files.readString(FILE, UTF_8);
    }

    /** The keys of the ledger that the page describes. */
    static Set<String> keys(String page) {
        String section = page.substring(page.indexOf("## Keys of ledger.json"), page.indexOf(GENERATED));
        Set<String> keys = new TreeSet<>();
        KEY.matcher(section).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    /** The page with the part that is made from the code as the code now says it. */
    static String current(String page, BuiltCase built) {
        int at = page.indexOf(GENERATED);
        return (at < 0 ? page : page.substring(0, at)) + generated(built);
    }

    private static String generated(BuiltCase built) {
        var text = new StringBuilder(GENERATED);
        text.append(
                "From here on this page is made from the code; a test fails when it is stale and says how to renew it.\n\n");
        for (ResultTables.Entry table :
                ResultTables.of(built.findings(), List.of()).entries()) {
            section(text, table.name(), table.title(), table.columns());
        }
        text.append("## Layers\n\n");
        for (ResultLayers.Entry layer : ResultLayers.of(built.findings()).entries()) {
            section(text, "Layer " + layer.name(), layer.title(), layer.columns());
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder text, String name, String title, List<Column> columns) {
        text.append("### ").append(name).append("\n").append(title).append(".\n\n");
        text.append("| column | type | meaning |\n|---|---|---|\n");
        for (Column column : columns) {
            text.append("| `").append(column.name()).append("` | ");
            text.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
            text.append(column.description().replace("|", "\\|")).append(" |\n");
        }
        text.append('\n');
    }
}
