package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/scorecards}: what was measured, when, on what. */
record Scorecard(String date, String machine, String load) {
    String page(Measurement measurement, Outcome outcome) {
        var text = new StringBuilder();
        text.append("# Scorecard: ").append(measurement.scorecard()).append("\n\n");
        text.append("Written by `bench/run ").append(measurement.name()).append(" --write`; not edited by hand.\n\n");
        text.append("Measured: ").append(measurement.what()).append(".\n\n");
        text.append(outcome.table().markdown()).append("\n");
        text.append("**").append(outcome.closingLine(measurement.name())).append("**\n\n");
        outcome.notes().forEach(note -> text.append("- ").append(note).append("\n"));
        if (measurement.timed()) {
            text.append("- Code of ")
                    .append(date)
                    .append("; load at the start ")
                    .append(load)
                    .append(".\n");
            text.append("- ").append(machine).append(".\n");
        }
        text.append(outcome.more().isEmpty() ? "" : "\n" + outcome.more().stripTrailing() + "\n");
        return text.toString();
    }

    void write(Path root, Measurement measurement, Outcome outcome) throws IOException {
        Path file = root.resolve("docs/scorecards").resolve(measurement.scorecard() + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page(measurement, outcome));
        System.out.println("written: docs/scorecards/" + measurement.scorecard() + ".md");
    }
}
