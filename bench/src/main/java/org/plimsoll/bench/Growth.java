package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the main job grows with the number of sightings: simulated cases of 5,000 hulls, 1,000 draws. */
final class Growth implements Measurement {
    private static final int HULLS = 5_000;
    private static final List<Integer> SIZES = List.of(100, 10_000, 1_000_000);
    private static final String REFERENCE = "sort(1) of the same table";

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "./plimsoll build --no-pdf of simulated cases with 10^2, 10^4 and 10^6 sightings of 5,000 hulls, 1,000 draws, "
                + "against " + REFERENCE + " (LC_ALL=C)";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        try {
            var samples = new ArrayList<Samples>();
            var notes = new ArrayList<>(List.of(
                    "Each figure is a median; the largest case ran " + Math.min(3, setting.runs()) + " times.",
                    "Target: near-linear, and 10^6 below 60 s.",
                    "Peak memory is bounded by the JVM's own default, a quarter of the machine's."));
            double wallS = 0;
            double before = 0;
            Path sightings = folder;
            for (int size : SIZES) {
                Path made = GrowthCase.write(folder.resolve("case-" + size), HULLS, size);
                var build = new WholeProcess(
                        List.of(setting.root().resolve("plimsoll").toString(), "build", made.toString(), "--no-pdf"));
                var one = new Samples(
                        String.format(Locale.ROOT, "%,d sightings", size), repeat(build, Math.min(3, setting.runs())));
                samples.add(one);
                wallS = one.median(Sample::wallS);
                if (before > 0) {
                    notes.add(String.format(
                            Locale.ROOT,
                            "%,d sightings took %.1f times as long as a hundredth of them.",
                            size,
                            wallS / before));
                }
                before = wallS;
                sightings = made.resolve("sightings.csv");
            }
            var sort = new WholeProcess(List.of("env", "LC_ALL=C", "sort", sightings.toString()));
            sort.run();
            var reference = new Samples("sort of the last", repeat(sort, Math.min(3, setting.runs())));
            samples.add(reference);
            return new Outcome(
                    Table.ofProcesses(samples), notes, wallS, "s", wallS / reference.median(Sample::wallS), REFERENCE);
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Sample> repeat(WholeProcess process, int times) throws IOException, InterruptedException {
        var runs = new ArrayList<Sample>();
        for (int i = 0; i < times; i++) {
            runs.add(process.run());
        }
        return runs;
    }
}
