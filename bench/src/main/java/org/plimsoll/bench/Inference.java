package org.plimsoll.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long all stages of the inference take on a case of 1,000 calls with 10,000 draws, and how that grows. */
final class Inference implements Measurement {
    private static final String REFERENCE = "the plain per-call loop in as many threads";
    private static final String RUN = "org.plimsoll.bench.inference.InferenceRun";
    private static final List<String> STAGES = List.of("calls", "coverage", "association", "volumes", "ledger");
    private static final int CALLS = 1000;
    private static final int DRAWS = 10_000;
    private static final int MOST_RUNS = 5;
    private static final int MOST_ROUNDS = 3;
    private static final double SEEN = 0.1;
    private static final List<Integer> MORE_CALLS = List.of(125, 250, 500, 1000, 2000);
    private static final List<Integer> MORE_DRAWS = List.of(2500, 5000, 10_000, 20_000);
    private static final List<Double> MORE_SEEN = List.of(0.0, 0.1, 0.3);

    /** A line of the tables of growth. */
    private record Size(int calls, int draws, double seen) {
        String key() {
            return calls + ":" + draws + ":" + seen;
        }
    }

    /** What a run printed: words by name, and all figures of a name. */
    private record Printed(Map<String, String> words, Map<String, List<Double>> figures) {
        static Printed of(List<List<String>> runs) {
            Map<String, String> words = new TreeMap<>();
            Map<String, List<Double>> figures = new TreeMap<>();
            for (List<String> lines : runs) {
                for (String line : lines) {
                    String[] parts = line.split("\t", 2);
                    if (parts[0].equals("case") || parts[0].equals("agreement")) {
                        words.put(parts[0], parts[1]);
                    } else {
                        figures.computeIfAbsent(parts[0], name -> new ArrayList<>())
                                .add(Double.parseDouble(parts[1]));
                    }
                }
            }
            return new Printed(words, figures);
        }

        private double[] sorted(String name) {
            return figures.getOrDefault(name, List.of(Double.NaN)).stream()
                    .mapToDouble(f -> f)
                    .sorted()
                    .toArray();
        }

        double median(String name) {
            double[] sorted = sorted(name);
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        double most(String name) {
            return Arrays.stream(sorted(name)).max().orElseThrow();
        }

        List<String> row(String name, String label) {
            double[] sorted = sorted(name);
            return List.of(
                    label,
                    String.valueOf(sorted.length),
                    seconds(median(name)),
                    seconds(sorted[0]) + "–" + seconds(sorted[sorted.length - 1]));
        }
    }

    @Override
    public String name() {
        return "inference";
    }

    @Override
    public String scorecard() {
        return "inference-speed";
    }

    @Override
    public String what() {
        return "all stages of the inference on a simulated case of 1,000 calls with 10,000 draws, 2 threads and a heap of 1 GB, against "
                + REFERENCE + " and in one";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        // The collector of the launcher; two processors whatever the machine has.
        var jvm = new FreshJvm(
                setting,
                List.of("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=2", "-Xmx1g", "-Dstdout.encoding=UTF-8"));
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_RUNS, setting.runs()); i++) {
            runs.add(jvm.run(RUN, List.of("once", String.valueOf(CALLS), String.valueOf(DRAWS))));
        }
        Printed once = Printed.of(runs);
        int rounds = Math.min(MOST_ROUNDS, setting.runs());
        List<Size> byCalls =
                MORE_CALLS.stream().map(calls -> new Size(calls, DRAWS, SEEN)).toList();
        List<Size> byDraws =
                MORE_DRAWS.stream().map(draws -> new Size(CALLS, draws, SEEN)).toList();
        List<Size> bySeen =
                MORE_SEEN.stream().map(seen -> new Size(CALLS, DRAWS, seen)).toList();
        double wallS = once.median("total");
        var more = new StringBuilder("All that follows is warm: the cases by turns in one JVM, "
                + (rounds == 1 ? "one round" : "medians of " + rounds + " rounds")
                + " after the smallest had run three times; seconds.\n\n");
        Printed grown = grown(
                jvm,
                rounds,
                Stream.of(byCalls, byDraws, bySeen)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
        more.append("## By calls, ").append(DRAWS).append(" draws\n\n");
        more.append(table(grown, byCalls, "calls", size -> String.valueOf(size.calls())));
        more.append(slope("calls", slope(grown, byCalls, Size::calls)));
        more.append("## By draws, ").append(CALLS).append(" calls\n\n");
        more.append(table(grown, byDraws, "draws", size -> String.valueOf(size.draws())));
        more.append(slope("draws", slope(grown, byDraws, Size::draws)));
        more.append("## By the share of calls of which a departure was seen\n\n");
        more.append(table(grown, bySeen, "share", size -> String.valueOf(size.seen())));
        return new Outcome(
                stages(once),
                notes(once, wallS),
                wallS,
                "s",
                wallS / once.median("together"),
                REFERENCE,
                more.toString());
    }

    private static Table stages(Printed once) {
        List<List<String>> rows = new ArrayList<>();
        STAGES.forEach(stage -> rows.add(once.row(stage, stage)));
        rows.add(once.row("total", "all stages"));
        rows.add(once.row("together", "plain loop, 2 threads"));
        rows.add(once.row("alone", "plain loop, 1 thread"));
        return new Table(List.of("stage", "runs", "median s", "from–to"), rows);
    }

    private static List<String> notes(Printed once, double wallS) {
        return List.of(
                "Each run is a JVM of its own that has computed nothing before: its compiling is in the figures, starting it and making the case are not."
                        + " The plain loop ran after the stages in the same JVM.",
                "Target: below 5 s on 2 cores with 1 GB of heap" + (wallS < 5 ? ": reached." : ": not reached."),
                String.format(
                        Locale.ROOT, "The heap was never fuller than %.0f MiB, garbage included.", once.most("heap")),
                "The case: " + once.words().getOrDefault("case", "") + ".",
                "The plain loop draws the documented volume alone, for each draw and each call anew from the quantile functions: no tables, nothing kept of"
                        + " a hull, no chunks; no coverage, association, days, bans or missed calls. Who the unnamed ships were it takes over; seen loads it"
                        + " weighs with the program's own code, each hull's form anew for each of its calls.",
                String.format(
                        Locale.ROOT,
                        "The volumes stage alone is %.2f of the plain loop in 2 threads; all stages are %.2f of the plain loop in one.",
                        once.median("volumes") / once.median("together"),
                        wallS / once.median("alone")),
                "Why: each documented and each missed call of each draw has variates of its own, a trip that must fit in with the others of its ship, and a"
                        + " weighed load, and profiles show no single part to cut. Working each call out for a block of draws at once was tried: its variates"
                        + " and tables take as long in blocks as draw by draw, and are less than a tenth of the stage. What a first run takes longer"
                        + " than a warm one below is compiling.",
                String.format(
                        Locale.ROOT,
                        "The simulator makes %,.0f worlds of sixty expected calls a minute on one thread, and %,.0f with the files of their cases.",
                        once.median("worlds"),
                        once.median("written")),
                "Median and 90 % interval must agree with the plain loop's, which has another seed, or the measurement fails. The last run: "
                        + once.words().getOrDefault("agreement", "") + ".");
    }

    private static Printed grown(FreshJvm jvm, int rounds, List<Size> sizes) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("growth", String.valueOf(rounds)));
        sizes.forEach(size -> arguments.add(size.key()));
        return Printed.of(List.of(jvm.run(RUN, arguments)));
    }

    private interface Label {
        String of(Size size);
    }

    private interface Measure {
        double of(Size size);
    }

    private static String table(Printed grown, List<Size> sizes, String head, Label label) {
        List<String> heads = new ArrayList<>(List.of(head));
        heads.addAll(STAGES);
        heads.add("all");
        List<List<String>> rows = new ArrayList<>();
        for (Size size : sizes) {
            List<String> row = new ArrayList<>(List.of(label.of(size)));
            STAGES.forEach(stage -> row.add(seconds(grown.median(size.key() + " " + stage))));
            row.add(seconds(total(grown, size)));
            rows.add(row);
        }
        return new Table(heads, rows).markdown() + "\n";
    }

    private static double total(Printed grown, Size size) {
        return STAGES.stream()
                .mapToDouble(stage -> grown.median(size.key() + " " + stage))
                .sum();
    }

    /** The slope of logarithms, by least squares: 1 where twice as much takes twice as long. */
    private static double slope(Printed grown, List<Size> sizes, Measure measure) {
        double x = sizes.stream()
                .mapToDouble(s -> Math.log(measure.of(s)))
                .average()
                .orElseThrow();
        double y = sizes.stream()
                .mapToDouble(s -> Math.log(total(grown, s)))
                .average()
                .orElseThrow();
        double both = 0;
        double square = 0;
        for (Size size : sizes) {
            double dx = Math.log(measure.of(size)) - x;
            both += dx * (Math.log(total(grown, size)) - y);
            square += dx * dx;
        }
        return both / square;
    }

    private static String slope(String of, double slope) {
        return String.format(Locale.ROOT, "Time grows with the power %.2f of the %s.%n%n", slope, of);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
