package org.plimsoll.bench.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.bench.screening.MadeNames.Query;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.NameIndex;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.core.screening.Weights;

/**
 * Measures searches in this JVM and prints each figure as a line {@code name value}. Algorithm: all methods are warmed up, then run by
 * turns in rounds; a figure is the median of the rounds.
 */
public final class SpeedRun {
    private static final int NAMES = 50_000;
    private static final int QUERIES = 2_000;
    private static final int LUCENE_QUERIES = 400;
    private static final int SCAN_QUERIES = 20;
    private static final int BATCH = 100_000;
    private static final long SEED = 7_041_912;
    private static final double LEAST = 0.5;
    private static final int HITS = 10;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private SpeedRun() {}

    /** Finds the position of the name that a query means, or -1. */
    private interface Finder {
        int best(String query) throws IOException;
    }

    /** One method with its queries, its times and how often it was right. */
    private static final class Method {
        private final String name;
        private final Finder finder;
        private final List<Query> queries;
        private final List<Double> perSecond = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();
        private int right;

        Method(String name, List<Query> queries, Finder finder) {
            this.name = name;
            this.finder = finder;
            this.queries = queries;
        }

        void round(boolean counts) throws IOException {
            right = 0;
            long start = System.nanoTime();
            for (Query query : queries) {
                long one = System.nanoTime();
                int best = finder.best(query.text());
                if (counts) {
                    nanos.add(System.nanoTime() - one);
                }
                if (query.meant() >= 0 && best == query.meant()) {
                    right++;
                }
            }
            if (counts) {
                perSecond.add(queries.size() * 1e9 / (System.nanoTime() - start));
            }
        }

        void print() {
            long meant = queries.stream().filter(q -> q.meant() >= 0).count();
            double[] rates =
                    perSecond.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            long[] times = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            line(name + ".per_s", rates[rates.length / 2]);
            line(name + ".first_percent", 100.0 * right / meant);
            line(name + ".asked", (double) meant);
            line(name + ".p50_ms", times[times.length / 2] / 1e6);
            line(name + ".p99_ms", times[(int) (times.length * 0.99)] / 1e6);
        }
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        var made = new MadeNames(NAMES, SEED);
        List<Query> queries = made.queries(QUERIES);
        List<String> batch = made.queries(BATCH).stream().map(Query::text).toList();
        long before = heapBytes();
        double[] buildS = new double[rounds];
        NameIndex index = index(made.names());
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            index = index(made.names());
            buildS[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(buildS);
        line("build_s", buildS[rounds / 2]);
        line("index_mb", (heapBytes() - before) / 1048576.0);
        NameIndex.Searcher searcher = index.searcher();
        Finder own = query -> {
            List<NameIndex.Hit> hits = searcher.search(NameForm.of(query), LEAST, HITS);
            return hits.isEmpty() ? -1 : hits.getFirst().name();
        };
        var ours = new Method("ours", queries, own);
        ours.round(false);
        batch(made.names(), batch);
        var scan = new WordScan(made.names());
        var lucene = new FuzzySearch(made.names(), scan);
        var methods = List.of(
                ours,
                new Method("lucene", queries.subList(0, LUCENE_QUERIES), lucene::best),
                new Method("scan", queries.subList(0, SCAN_QUERIES), scan::best));
        for (int round = 0; round <= rounds; round++) {
            for (Method method : methods) {
                method.round(round > 0);
            }
        }
        methods.forEach(Method::print);
    }

    private static NameIndex index(List<String> names) {
        return new NameIndex(names.stream().map(NameForm::of).toList());
    }

    /** The whole screening, with reasons, of many names one after the other. */
    private static void batch(List<String> names, List<String> batch) throws IOException {
        var list = new ListId("made", "Made up", Authority.OTHER);
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(new ListEntry(
                    "n" + i,
                    SubjectKind.VESSEL,
                    List.of(ListedName.primary(names.get(i))),
                    List.of(),
                    List.of(),
                    Terms.of(List.of(), Set.of()),
                    ""));
        }
        var version = new ListVersion(list, "0".repeat(64), DAY, "made", DAY);
        var history = ListHistory.of(List.of(new ListHistory.Content(version, entries)));
        var screener = new Screener(List.of(history), Romaniser.LATIN, Weights.STANDARD);
        long start = System.nanoTime();
        long found = 0;
        for (String name : batch) {
            var subject = new Subject(
                    name,
                    Optional.of(SubjectKind.VESSEL),
                    List.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            found += screener.screen(subject, DAY).matches().isEmpty() ? 0 : 1;
        }
        line("batch_s", (System.nanoTime() - start) / 1e9);
        line("batch_found", (double) found);
        line("peak_mb", peakMb());
    }

    private static long heapBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double peakMb() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(l -> l.startsWith("VmHWM:"))
                        .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(Double.NaN)
                : Double.NaN;
    }

    private static void line(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s %.6f", name, value));
    }
}
