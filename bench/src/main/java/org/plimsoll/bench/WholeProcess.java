package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and measures the whole process, from its start to its end.
 *
 * <p>Algorithm: the shell's {@code time} gives wall, user and system time; peak memory is the kernel's own high-water mark
 * ({@code VmHWM}), read every few milliseconds. Limitations: growth in the last milliseconds is missed, and processes
 * that the command starts are not counted in memory.
 */
final class WholeProcess {
    private static final long SAMPLE_EVERY_MS = 5;
    /** Writes its own process id, then becomes the command, so that the id stays the command's. */
    private static final String BECOME = "echo $$ >\"$0\"; exec \"$@\"";

    private static final String TIMED =
            "TIMEFORMAT='%3R %3U %3S'; times=$1; shift; { time \"$@\" >/dev/null; } 2>\"$times\"";

    private final List<String> command;

    WholeProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    Sample run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        Path id = folder.resolve("id");
        Path times = folder.resolve("times");
        try {
            var all = new ArrayList<>(List.of("bash", "-c", TIMED, "bench", times.toString()));
            all.addAll(List.of("sh", "-c", BECOME, id.toString()));
            all.addAll(command);
            var builder = new ProcessBuilder(all).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = builder.start();
            double peakMb = Double.NaN;
            while (!process.waitFor(SAMPLE_EVERY_MS, TimeUnit.MILLISECONDS)) {
                double now = highWaterMb(id);
                peakMb = Double.isNaN(peakMb) ? now : Math.max(peakMb, Double.isNaN(now) ? peakMb : now);
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
            List<String> lines = Files.readAllLines(times);
            String[] parts = lines.getLast().strip().split(" ", -1);
            return new Sample(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), peakMb);
        } finally {
            Files.deleteIfExists(id);
            Files.deleteIfExists(times);
            Files.delete(folder);
        }
    }

    private static double highWaterMb(Path id) {
        try {
            Path status = Path.of("/proc", Files.readString(id).strip(), "status");
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException | RuntimeException e) {
            // Not begun, already ended, or a system without /proc.
            return Double.NaN;
        }
    }
}
