package org.plimsoll.app.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.app.run.StageLog;
import org.plimsoll.formats.json.JsonWriter;

/**
 * The record of one run, for machines: what went in, what came out, what each stage did and how long it took.
 *
 * @param id name of the inputs and the program together
 * @param version of the program
 * @param started when
 * @param inputs sha256 of each input file by its name
 * @param outputs every file of the build with its digest
 * @param stages what was done, in order
 */
public record RunRecord(
        String id,
        String version,
        Instant started,
        Map<String, String> inputs,
        List<ResultFile> outputs,
        List<StageLog> stages) {

    /** Writes the record into the folder of runs of a build. */
    public void write(Path build) throws IOException {
        Path runs = Files.createDirectories(build.resolve(CaseBuild.RUNS));
        try (BufferedWriter out = Files.newBufferedWriter(runs.resolve(id + ".json"))) {
            JsonWriter json = JsonWriter.pretty(out).beginObject();
            json.member("id", id).member("version", version).member("started", started.toString());
            json.name("inputs").beginObject();
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                json.member(input.getKey(), input.getValue());
            }
            json.endObject().name("outputs").beginArray();
            for (ResultFile file : outputs) {
                json.beginInlineObject()
                        .member("path", file.path())
                        .member("bytes", file.bytes())
                        .member("sha256", file.sha256())
                        .endObject();
            }
            json.endArray().name("stages").beginArray();
            for (StageLog stage : stages) {
                json.beginInlineObject()
                        .member("stage", stage.stage())
                        .member("in", stage.in())
                        .member("out", stage.out())
                        .member("set_aside", stage.setAside())
                        .member("ms", stage.took().toMillis())
                        .endObject();
            }
            json.endArray().endObject().finish();
        }
    }
}
