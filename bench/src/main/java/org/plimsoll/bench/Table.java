package org.plimsoll.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A small table, for the terminal and for a page. */
record Table(List<String> head, List<List<String>> rows) {
    Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One line a command: medians of whole processes. */
    static Table ofProcesses(List<Samples> all) {
        var rows = new ArrayList<List<String>>();
        for (Samples samples : all) {
            rows.add(List.of(
                    samples.label(),
                    String.valueOf(samples.runs().size()),
                    seconds(samples.median(Sample::wallS)),
                    seconds(samples.least(Sample::wallS)) + "–" + seconds(samples.most(Sample::wallS)),
                    seconds(samples.median(Sample::userS)),
                    seconds(samples.median(Sample::sysS)),
                    megabytes(samples, Sample::peakMb)));
        }
        return new Table(List.of("command", "runs", "wall s", "from–to", "user s", "sys s", "peak MiB"), rows);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String megabytes(Samples samples, ToDoubleFunction<Sample> part) {
        double value = samples.median(part);
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, "%.0f", value);
    }

    String markdown() {
        var text = new StringBuilder();
        text.append("| ").append(String.join(" | ", head)).append(" |\n");
        text.append("|").append("---|".repeat(head.size())).append("\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }

    String plain() {
        var lines = new ArrayList<List<String>>();
        lines.add(head);
        lines.addAll(rows);
        var text = new StringBuilder();
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                text.append(cell).append(" ".repeat(width(lines, column) - cell.length() + 2));
            }
            text.append("\n");
        }
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
