package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a person waits for the founding case: launcher, JVM, inference, dossier, figures, tables and maps; no PDF. */
final class BuildCold implements Measurement {
    private static final String REFERENCE = "a bare JVM";
    private static final String CASE = "cases/vostochny-2024";

    @Override
    public String name() {
        return "build-cold";
    }

    @Override
    public String what() {
        return "./plimsoll build --no-pdf of the founding case, whole process, against the start of " + REFERENCE
                + " (java -version)";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        String java = setting.java().toString();
        String jar = setting.root().resolve("app/target/plimsoll.jar").toString();
        Path folder = Files.createTempDirectory("bench");
        try {
            Path copy = copy(setting.root().resolve(CASE), folder.resolve("case"));
            var build = List.of("build", copy.toString(), "--no-pdf");
            Map<String, WholeProcess> commands = new LinkedHashMap<>();
            commands.put(
                    "./plimsoll build --no-pdf",
                    new WholeProcess(
                            command(List.of(setting.root().resolve("plimsoll").toString()), build)));
            commands.put(
                    "java -jar plimsoll.jar build --no-pdf",
                    new WholeProcess(command(List.of(java, "-XX:+UseSerialGC", "-jar", jar), build)));
            commands.put("java -version", new WholeProcess(List.of(java, "-version")));
            List<Samples> all = Turns.of(commands, setting.runs());
            double wallS = all.getFirst().median(Sample::wallS);
            return new Outcome(
                    Table.ofProcesses(all),
                    List.of(
                            "The commands ran by turns; each figure is a median. Target: below 3 s and 512 MiB on 2 cores.",
                            "Every run reads the case anew and writes all files but the PDF and the PNG pictures.",
                            "The launcher's run has the start-up cache, the plain jar's has none."),
                    wallS,
                    "s",
                    wallS / all.getLast().median(Sample::wallS),
                    REFERENCE);
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<String> command(List<String> program, List<String> arguments) {
        return Stream.concat(program.stream(), arguments.stream()).toList();
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
