package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plimsoll.bench.screening.MadeNames;

/** How long a person waits for an answer from lists of ordinary size: launcher, JVM, lists, index of names, reasons. */
final class ScreenCold implements Measurement {
    private static final String REFERENCE = "a bare JVM";
    private static final long SEED = 20180330;
    private static final int ENTRIES = 8_250;
    private static final int VERSIONS = 4;
    private static final int NAMES_EACH = 2;

    /** Takes away what was read before, then becomes the command. */
    private static final String FORGETFUL = "rm -f \"$0\"/*/*/entries.copy; exec \"$@\"";

    @Override
    public String name() {
        return "screen-cold";
    }

    @Override
    public String what() {
        return "./plimsoll screen of one name and of one number against four versions of two made-up lists, 33,000 entries in all,"
                + " whole process, against the start of " + REFERENCE + " (java -version)";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        String plimsoll = setting.root().resolve("plimsoll").toString();
        Path folder = Files.createTempDirectory("bench");
        try {
            Path lists = folder.resolve("lists");
            List<String> names = new MadeNames(ENTRIES * (NAMES_EACH + 1), SEED).names();
            for (int version = 0; version < VERSIONS; version++) {
                Path list = list(folder.resolve("list-2024-01-0" + (version + 1) + ".csv"), names, version);
                new WholeProcess(List.of(
                                plimsoll,
                                "lists",
                                "add",
                                list.toString(),
                                "--list",
                                version < 2 ? "one" : "other",
                                "--lists",
                                lists.toString()))
                        .run();
            }
            var byName = List.of(plimsoll, "screen", names.get(ENTRIES), "--lists", lists.toString());
            var byNumber = List.of(plimsoll, "screen", imo(ENTRIES / 2), "--lists", lists.toString());
            var anew = new ArrayList<>(List.of("sh", "-c", FORGETFUL, lists.toString()));
            anew.addAll(byName);
            Map<String, WholeProcess> commands = new LinkedHashMap<>();
            commands.put("by name", new WholeProcess(byName));
            commands.put("by number", new WholeProcess(byNumber));
            commands.put("./plimsoll --help", new WholeProcess(List.of(plimsoll, "--help")));
            commands.put(
                    "java -version", new WholeProcess(List.of(setting.java().toString(), "-version")));
            // Not by turns with the others: it leaves the lists with copies, as it must find them without.
            Map<String, WholeProcess> first = Map.of("by name, lists read anew", new WholeProcess(anew));
            List<Samples> all = new ArrayList<>(Turns.of(commands, setting.runs()));
            all.addAll(2, Turns.of(first, setting.runs()));
            double wallS = all.getFirst().median(Sample::wallS);
            return new Outcome(
                    Table.ofProcesses(all),
                    List.of(
                            "The commands ran by turns, the one that reads the lists anew after them; each figure is a median.",
                            "Each entry has three names; the tables are plain, which are read quicker than XML.",
                            "Target: below 1.5 s on 2 cores."),
                    wallS,
                    "s",
                    wallS / all.getLast().median(Sample::wallS),
                    REFERENCE);
        } finally {
            Folders.delete(folder);
        }
    }

    /** A version: of each list the second differs from the first in every tenth entry. */
    private static Path list(Path file, List<String> names, int version) throws IOException {
        var text = new StringBuilder("name,former names,imo,flag,type,date of designation\n");
        int begin = version < 2 ? 0 : ENTRIES / 2;
        for (int i = 0; i < ENTRIES; i++) {
            int at = begin + (i % 10 == 0 && version % 2 == 1 ? names.size() / 2 : 0) + i;
            text.append(names.get(at % names.size())).append(',');
            for (int n = 1; n <= NAMES_EACH; n++) {
                text.append(n == 1 ? "" : "; ").append(names.get((at + n * ENTRIES) % names.size()));
            }
            text.append(',').append(i % 4 == 0 ? imo(begin + i) : "").append(",XX,tanker,2018-03-30\n");
        }
        return Files.writeString(file, text);
    }

    /** A number with a good check digit. */
    private static String imo(int of) {
        String digits = String.valueOf(900_000 + of % 90_000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return digits + sum % 10;
    }
}
