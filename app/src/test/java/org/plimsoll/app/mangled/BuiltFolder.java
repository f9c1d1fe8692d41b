package org.plimsoll.app.mangled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.app.render.results.FolderComparison;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonLimits;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;

/** A folder {@code build} held against the records of its runs, each of which lists every file with its digest. */
final class BuiltFolder {
    private final Path build;

    BuiltFolder(Path build) {
        this.build = build;
    }

    /** Ids of the runs whose record fits the folder, file by file and byte by byte; none where it is no whole build. */
    Set<String> wholeBuildOf() throws IOException {
        Set<String> ids = new TreeSet<>();
        Set<String> found = FolderComparison.list(build, path -> !path.startsWith(CaseBuild.RUNS + "/")).stream()
                .map(BuiltFolder::line)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path record : records()) {
            if (!found.isEmpty() && recorded(record).equals(found)) {
                ids.add(record.getFileName().toString().replace(".json", ""));
            }
        }
        return ids;
    }

    private List<Path> records() throws IOException {
        Path runs = build.resolve(CaseBuild.RUNS);
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(runs)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> recorded(Path record) throws IOException {
        JsonNode root = JsonReader.parse(record.toString(), 1, Files.readString(record), JsonLimits.DEFAULT)
                .orThrow();
        Set<String> lines = new TreeSet<>();
        if (root instanceof JsonObject object && object.get("outputs").orElseThrow() instanceof JsonArray outputs) {
            for (JsonNode output : outputs.items()) {
                JsonObject file = (JsonObject) output;
                lines.add(file.text("path").orElseThrow() + " "
                        + file.text("sha256").orElseThrow());
            }
        }
        return lines;
    }

    private static String line(ResultFile file) {
        return file.path() + " " + file.sha256();
    }

    /** Names in the case's folder that a build may leave behind when it is killed. */
    static List<String> debris(Path caseFolder) throws IOException {
        List<String> debris = new ArrayList<>();
        try (Stream<Path> files = Files.list(caseFolder)) {
            files.map(f -> f.getFileName().toString())
                    .filter(name -> name.startsWith(".") || name.startsWith("build."))
                    .sorted()
                    .forEach(debris::add);
        }
        return debris;
    }
}
