package org.plimsoll.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a person waits for {@code ./plimsoll --help}: launcher, JVM and program together. */
final class Help implements Measurement {
    private static final String REFERENCE = "a bare JVM";

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String what() {
        return "./plimsoll --help, whole process, against the start of " + REFERENCE + " (java -version)";
    }

    @Override
    public Outcome run(Setting setting) throws IOException, InterruptedException {
        String jar = setting.root().resolve("app/target/plimsoll.jar").toString();
        String java = setting.java().toString();
        Map<String, WholeProcess> commands = new LinkedHashMap<>();
        commands.put(
                "./plimsoll --help",
                new WholeProcess(List.of(setting.root().resolve("plimsoll").toString(), "--help")));
        commands.put("java -jar plimsoll.jar --help", new WholeProcess(List.of(java, "-jar", jar, "--help")));
        commands.put("java -version", new WholeProcess(List.of(java, "-version")));
        List<Samples> all = Turns.of(commands, setting.runs());
        double wallS = all.getFirst().median(Sample::wallS);
        return new Outcome(
                Table.ofProcesses(all),
                List.of(
                        "The commands ran by turns; each figure is a median.",
                        "The launcher's run has the start-up cache, the plain jar's has none."),
                wallS,
                "s",
                wallS / all.getLast().median(Sample::wallS),
                REFERENCE);
    }
}
