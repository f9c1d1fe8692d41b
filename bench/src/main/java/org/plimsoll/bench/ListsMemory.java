package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What it takes to add a list of half a gigabyte: memory above all. */
final class ListsMemory implements Measurement {
    private static final String REFERENCE = "a plain streaming pass over the same file";
    private static final int PARTIES = 100_000;
    private static final int GROUPS = 56_000;
    private static final long LEAST_BYTES = 500_000_000;
    private static final int MOST_RUNS = 3;
    private static final String SOURCES = "bench/src/main/java";
    private static final Pattern ENTRIES = Pattern.compile("\"entries\": \\{([^}]*)}");
    private static final Pattern NUMBER = Pattern.compile(": (\\d+)");

    @Override
    public String name() {
        return "lists-memory";
    }

    @Override
    public String what() {
        return "./plimsoll lists add of made-up lists of 500 MB, in OFAC's advanced XML and in FollowTheMoney's lines, whole process, against "
                + REFERENCE + " (the JDK's StAX, Jackson's streaming parser)";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        int runs = Math.min(MOST_RUNS, setting.runs());
        Path folder = Files.createTempDirectory("bench");
        try {
            Path pass = compiled(setting, folder.resolve("classes"));
            List<Samples> all = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            for (boolean xml : List.of(true, false)) {
                Path file = folder.resolve(xml ? "sdn_advanced.xml" : "entities.ftm.json");
                LargeList.Written list =
                        xml ? new LargeList(file).advanced(PARTIES) : new LargeList(file).followTheMoney(GROUPS);
                if (list.bytes() < LEAST_BYTES) {
                    throw new IOException("the list has " + list.bytes() + " bytes only");
                }
                String label = xml ? "advanced XML" : "FollowTheMoney";
                notes.add(String.format(
                        Locale.ROOT,
                        "%s: %,d bytes, %,d entries, all of them counted after each run.",
                        label,
                        list.bytes(),
                        list.entries()));
                all.add(adding(setting, folder.resolve("lists"), list, label + ", lists add", runs, List.of()));
                all.add(adding(
                        setting, folder.resolve("lists"), list, label + ", heap of 200 MB", runs, List.of("-Xmx200m")));
                all.add(new Samples(
                        label + ", plain pass",
                        repeated(
                                new WholeProcess(List.of(
                                        setting.java().toString(),
                                        "-XX:+UseSerialGC",
                                        "-Xmx200m",
                                        // As many elements as a list of this size has are more than the JDK's limit.
                                        "-Djdk.xml.totalEntitySizeLimit=0",
                                        "-Djdk.xml.maxGeneralEntitySizeLimit=0",
                                        "-cp",
                                        pass + ":" + System.getProperty("java.class.path"),
                                        PlainPass.class.getName(),
                                        file.toString())),
                                runs)));
                Files.delete(file);
            }
            double peakMb = Math.max(all.get(0).most(Sample::peakMb), all.get(3).most(Sample::peakMb));
            notes.add("Target: 500 MB in less than 300 MB (286 MiB) of resident memory, as the launcher starts it.");
            notes.add(String.format(
                    Locale.ROOT,
                    "Adding takes %.1f times as long as the plain pass for the XML and %.1f times for the lines: the file is gone through"
                            + " twice and four times, digested, and copied.",
                    all.get(0).median(Sample::wallS) / all.get(2).median(Sample::wallS),
                    all.get(3).median(Sample::wallS) / all.get(5).median(Sample::wallS)));
            return new Outcome(
                    Table.ofProcesses(all),
                    notes,
                    peakMb,
                    "MiB",
                    peakMb
                            / Math.max(
                                    all.get(2).most(Sample::peakMb), all.get(5).most(Sample::peakMb)),
                    REFERENCE);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Path compiled(Setting setting, Path classes) throws IOException, InterruptedException {
        Path sources = setting.root().resolve(SOURCES);
        Process javac = new ProcessBuilder(
                        setting.java().resolveSibling("javac").toString(),
                        "-proc:none",
                        "-nowarn",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        sources.resolve(PlainPass.class.getName().replace('.', '/') + ".java")
                                .toString())
                .inheritIO()
                .start();
        if (javac.waitFor() != 0) {
            throw new IOException("the reference does not compile");
        }
        return classes;
    }

    private static Samples adding(
            Setting setting, Path lists, LargeList.Written list, String label, int runs, List<String> options)
            throws IOException, InterruptedException {
        var command = new WholeProcess(List.of(
                "env",
                "PLIMSOLL_JAVA_OPTS=" + String.join(" ", options),
                setting.root().resolve("plimsoll").toString(),
                "lists",
                "add",
                list.file().toString(),
                "--lists",
                lists.toString()));
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            samples.add(command.run());
            long entries = entries(lists);
            if (entries != list.entries()) {
                throw new IOException(entries + " of " + list.entries() + " entries were read");
            }
            Folders.delete(lists);
        }
        return new Samples(label, samples);
    }

    /** How many entries the record of the only version counts. */
    private static long entries(Path lists) throws IOException {
        try (Stream<Path> files = Files.walk(lists)) {
            Path record =
                    files.filter(f -> f.endsWith("version.json")).findFirst().orElseThrow();
            Matcher counts = ENTRIES.matcher(Files.readString(record));
            return counts.find()
                    ? NUMBER.matcher(counts.group(1))
                            .results()
                            .mapToLong(n -> Long.parseLong(n.group(1)))
                            .sum()
                    : 0;
        }
    }

    private static List<Sample> repeated(WholeProcess process, int runs) throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            samples.add(process.run());
        }
        return samples;
    }
}
