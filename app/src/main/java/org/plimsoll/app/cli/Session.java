package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.app.render.RunRecord;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.app.run.StageLog;
import org.plimsoll.app.workspace.NewBuild;
import org.plimsoll.app.workspace.Workspace;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.casefile.CaseReading;

/** One command's work on one case: read it, compute it, build it, with progress for people. */
final class Session {

    private final Workspace workspace;
    private final RunLog log;
    private final CaseReading reading;

    /** Opens and reads a case. */
    Session(Path folder, PrintWriter progress, boolean terminal) throws IOException {
        log = new RunLog(System::nanoTime, new ProgressPrinter(progress, terminal, System::nanoTime));
        workspace = Workspace.open(folder);
        long begin = System.nanoTime();
        reading = workspace.read();
        log.add(new StageLog(
                "read",
                reading.sha256().size() + " files",
                reading.issues().size() + " issues",
                reading.issues(Issue.Severity.SET_ASIDE).size(),
                Duration.ofNanos(System.nanoTime() - begin)));
    }

    Workspace workspace() {
        return workspace;
    }

    CaseReading reading() {
        return reading;
    }

    List<StageLog> stages() {
        return log.stages();
    }

    /** The case, or a refusal that names the first fatal issue. */
    CaseFile caseFile() {
        return reading.caseFile()
                .orElseThrow(() -> Refusal.of(
                        workspace.folder(), reading.issues(Issue.Severity.FATAL).getFirst()));
    }

    Pipeline.Computed compute() {
        return new Pipeline(caseFile(), log).run(reading.issues());
    }

    /** Computes the case and replaces its build. */
    Built build(boolean print) throws IOException {
        var started = InstantSource.system().instant();
        Pipeline.Computed computed = compute();
        Map<String, String> inputs = reading.sha256();
        String version = Main.version();
        var caseBuild = new CaseBuild(version, inputs, print);
        try (NewBuild aside = workspace.build().begin()) {
            aside.carryOver(CaseBuild.RUNS);
            List<ResultFile> files = caseBuild.write(aside.folder(), computed, log);
            new RunRecord(caseBuild.runId(), version, started, inputs, files, log.stages()).write(aside.folder());
            return new Built(computed, files, aside.commit());
        }
    }

    /** Writes a build into another folder, to compare. */
    List<ResultFile> rebuild(Path folder, boolean print) throws IOException {
        return new CaseBuild(Main.version(), reading.sha256(), print).write(folder, compute(), log);
    }

    /** What a build came to, and where it is. */
    record Built(Pipeline.Computed computed, List<ResultFile> files, Path folder) {}

    /** The table of stages that each run ends with. */
    void printStages(PrintWriter out) {
        int widest = stages().stream()
                .map(s -> s.in().length())
                .max(Comparator.naturalOrder())
                .orElse(0);
        int widestOut = stages().stream()
                .map(s -> s.out().length())
                .max(Comparator.naturalOrder())
                .orElse(0);
        out.println(
                pad("stage", 12) + pad("in", widest + 2) + pad("out", widestOut + 2) + pad("set aside", 11) + "time");
        for (StageLog stage : stages()) {
            out.println(pad(stage.stage(), 12)
                    + pad(stage.in(), widest + 2)
                    + pad(stage.out(), widestOut + 2)
                    + pad(Integer.toString(stage.setAside()), 11)
                    + stage.took().toMillis() + " ms");
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
