package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How well screening tells listed ships from others, on questions made from real lists. The same code gives the same page: no time is measured. */
final class ScreeningQuality implements Measurement {
    private static final String REFERENCE = "OpenSanctions' published weights";
    private static final String RUN = "org.plimsoll.bench.screening.QualityRun";

    @Override
    public String name() {
        return "screening-quality";
    }

    @Override
    public String what() {
        return "precision and recall of screening on labelled questions made from OFAC's lists of 2018 and 2023 and the US Consolidated Screening"
                + " List of 2022 by stated changes, against Jaro-Winkler alone and " + REFERENCE;
    }

    @Override
    public boolean timed() {
        return false;
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        Path data = Optional.ofNullable(System.getenv("PLIMSOLL_TESTDATA"))
                .map(Path::of)
                .orElse(setting.root().resolve("../shared/data"));
        if (!Files.isDirectory(data)) {
            throw new IOException("no real data; set PLIMSOLL_TESTDATA to its folder");
        }
        var jvm = new FreshJvm(setting, List.of("-XX:+UseSerialGC", "-Xmx1g", "-Dstdout.encoding=UTF-8"));
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        var more = new StringBuilder();
        double figure = Double.NaN;
        double reference = Double.NaN;
        for (String line : jvm.run(RUN, List.of(data.toAbsolutePath().toString()))) {
            String[] parts = line.split("\t", -1);
            List<String> cells = List.of(parts).subList(1, parts.length);
            switch (parts[0]) {
                case "row" -> rows.add(cells);
                case "note" -> notes.add(cells.getFirst());
                case "more" -> more.append(cells.getFirst()).append("\n");
                case "figure" -> {
                    figure = Double.parseDouble(cells.getFirst());
                    reference = Double.parseDouble(cells.getLast());
                }
                default -> throw new IOException("not understood: " + line);
            }
        }
        notes.add(
                "OpenSanctions' matching is re-created from the weights that nomenklatura publishes for logic-v2 (names 1.0, IMO or MMSI 0.95, weak alias 0.8,"
                        + " other numbers 0.3 off, a match from 0.7); its comparison of words is approximated by edit distance. Both baselines are asked ships"
                        + " alone and read other scripts as Plimsoll does.");
        notes.add(
                "Korean names are read back into Hangul syllable by syllable, a letter of two readings being drawn; Cyrillic reverses BGN/PCGN;"
                        + " Arabic letters are written without short vowels. The drawing is seeded: the page is the same in each run.");
        var table = new Table(List.of("questions", "asked", "recall", "precision", "F1", "false alarms"), rows);
        return new Outcome(table, notes, figure, "F1", figure / reference, REFERENCE, more.toString());
    }
}
