package org.plimsoll.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a class of this module in a JVM of its own, with the libraries of the references. The class is compiled first and by another process, so
 * that the compiler's work is no part of what is measured.
 */
final class FreshJvm {
    private static final String SOURCES = "bench/src/main/java";
    private static final String REFERENCES = "bench/target/references";

    private final Setting setting;
    private final List<String> options;

    FreshJvm(Setting setting, List<String> options) {
        this.setting = setting;
        this.options = List.copyOf(options);
    }

    /** The lines that the class prints. */
    List<String> run(String mainClass, List<String> arguments) throws IOException, InterruptedException {
        Path references = setting.root().resolve(REFERENCES);
        if (!Files.isDirectory(references)) {
            throw new IOException("the references are not there: mvn -q package -pl bench -am -DskipTests");
        }
        Path folder = Files.createTempDirectory("bench");
        try {
            String libraries = System.getProperty("java.class.path") + File.pathSeparator + references.resolve("*");
            Path sources = setting.root().resolve(SOURCES);
            String javac = setting.java().resolveSibling("javac").toString();
            String source =
                    sources.resolve(mainClass.replace('.', '/') + ".java").toString();
            started(List.of(
                    javac,
                    "-proc:none",
                    "-nowarn",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    folder.toString(),
                    "-cp",
                    libraries,
                    "--source-path",
                    sources.toString(),
                    source));
            var command = new ArrayList<>(List.of(setting.java().toString()));
            command.addAll(options);
            command.addAll(List.of("-cp", folder + File.pathSeparator + libraries, mainClass));
            command.addAll(arguments);
            return started(command);
        } finally {
            Folders.delete(folder);
        }
    }

    private List<String> started(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.directory(setting.root().toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        List<String> lines = new ArrayList<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            @Nullable String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                line = reader.readLine();
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue());
        }
        return lines;
    }
}
