package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The machine in words, without its name and without paths. */
final class Machine {
    private Machine() {}

    static String describe() {
        int cores = Runtime.getRuntime().availableProcessors();
        String processor = valueOf("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch"));
        String memory = valueOf("/proc/meminfo", "MemTotal")
                .map(text -> String.format(
                        Locale.ROOT, "%.0f GiB", Double.parseDouble(text.replaceAll("\\D", "")) / 1024 / 1024))
                .orElse("memory not known");
        return cores + " cores of " + processor + ", " + memory + ", " + System.getProperty("os.name") + ", Java "
                + Runtime.version();
    }

    /** How many tasks wanted to run in the last minute, where the system tells: a busy machine measures badly. */
    static String load() {
        return read("/proc/loadavg").map(text -> text.split(" ", 2)[0]).orElse("not known");
    }

    private static Optional<String> valueOf(String file, String key) {
        return read(file)
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith(key)).findFirst())
                .map(line -> line.substring(line.indexOf(':') + 1).strip());
    }

    private static Optional<String> read(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
