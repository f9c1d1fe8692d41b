package org.plimsoll.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
        var ours = new WholeProcess(List.of(setting.root().resolve("plimsoll").toString(), "--help"));
        var withoutCache = new WholeProcess(List.of(java, "-jar", jar, "--help"));
        var bare = new WholeProcess(List.of(java, "-version"));
        // Once unmeasured: files into memory, the start-up cache made.
        ours.run();
        bare.run();
        var oursRuns = new ArrayList<Sample>();
        var withoutCacheRuns = new ArrayList<Sample>();
        var bareRuns = new ArrayList<Sample>();
        for (int i = 0; i < setting.runs(); i++) {
            oursRuns.add(ours.run());
            bareRuns.add(bare.run());
            withoutCacheRuns.add(withoutCache.run());
        }
        var launcher = new Samples("./plimsoll --help", oursRuns);
        var reference = new Samples("java -version", bareRuns);
        var table = Table.ofProcesses(
                List.of(launcher, new Samples("java -jar plimsoll.jar --help", withoutCacheRuns), reference));
        double wallS = launcher.median(Sample::wallS);
        return new Outcome(
                table,
                List.of(
                        "The commands ran by turns; each figure is a median.",
                        "The launcher's run has the start-up cache, the plain jar's has none."),
                wallS,
                "s",
                wallS / reference.median(Sample::wallS),
                REFERENCE);
    }
}
