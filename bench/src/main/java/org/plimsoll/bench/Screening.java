package org.plimsoll.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How fast a name is found among 50,000, and how often the true one stands first. */
final class Screening implements Measurement {
    private static final String REFERENCE = "Lucene's fuzzy search with rescoring";
    private static final String RUN = "org.plimsoll.bench.screening.SpeedRun";
    private static final int MOST_ROUNDS = 7;

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public String what() {
        return "searches of 2,000 made-up names, half of them with one to three slips, among 50,000, in one thread, against "
                + REFERENCE + " and a plain Jaro-Winkler scan by words";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        int rounds = Math.min(MOST_ROUNDS, setting.runs());
        var jvm = new FreshJvm(setting, List.of("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1", "-Xmx1g"));
        Map<String, Double> figures = new TreeMap<>();
        for (String line : jvm.run(RUN, List.of(String.valueOf(rounds)))) {
            String[] parts = line.split(" ", 2);
            figures.put(parts[0], Double.parseDouble(parts[1]));
        }
        var table = new Table(
                List.of("method", "queries/s", "true name first", "p50 ms", "p99 ms"),
                List.of(
                        row(figures, "ours", "NameIndex"),
                        row(figures, "lucene", "Lucene 9.12.1 fuzzy, ten rescored"),
                        row(figures, "scan", "Jaro-Winkler by words, every name")));
        double ours = figure(figures, "ours.per_s");
        double lucene = figure(figures, "lucene.per_s");
        double scan = figure(figures, "scan.per_s");
        return new Outcome(
                table,
                List.of(
                        text(
                                "%.1f times as many as the plain scan, which was asked 20 of the queries; Lucene was asked 400.",
                                ours / scan),
                        text(
                                "The methods ran by turns in one JVM, %.0f rounds after one of warming up; rates are medians.",
                                (double) rounds),
                        text("Building the index took %.2f s and ", figure(figures, "build_s"))
                                + text("%.0f MiB of heap.", figure(figures, "index_mb")),
                        text("100,000 names in one batch, screened with reasons: %.0f s; ", figure(figures, "batch_s"))
                                + text("the JVM's peak was %.0f MiB.", figure(figures, "peak_mb")),
                        "Target: at least 900 queries/s with the true name first in 94 %, p99 below 5 ms.",
                        "References: commons-text 1.13.0 JaroWinklerSimilarity, the best partner of each word from both sides;"
                                + " lucene-core 9.12.1 FuzzyQuery of two edits for each word, its ten best scored by the same."),
                ours,
                "queries/s",
                ours / lucene,
                REFERENCE);
    }

    private static List<String> row(Map<String, Double> figures, String key, String label) {
        return List.of(
                label,
                text("%.0f", figure(figures, key + ".per_s")),
                text("%.1f %% of ", figure(figures, key + ".first_percent"))
                        + text("%.0f", figure(figures, key + ".asked")),
                text("%.2f", figure(figures, key + ".p50_ms")),
                text("%.2f", figure(figures, key + ".p99_ms")));
    }

    private static double figure(Map<String, Double> figures, String key) {
        return figures.getOrDefault(key, Double.NaN);
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
