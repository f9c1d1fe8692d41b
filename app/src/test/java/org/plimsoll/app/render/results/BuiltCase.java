package org.plimsoll.app.render.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.app.run.Progress;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;

/** A real case, computed with few draws. */
record BuiltCase(Path folder, Findings findings, ResultContext context) {

    static final Path ROOT = root();

    private static final int FEW_DRAWS = 300;

    /** The founding case: it has something of everything. */
    static BuiltCase founding() {
        return Founding.CASE;
    }

    private static final class Founding {
        static final BuiltCase CASE = read(ROOT.resolve("cases/vostochny-2024"));
    }

    /** The case of a folder, as if some of its files were not there. */
    static BuiltCase read(Path folder, String... without) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String name : CaseReader.fileNames()) {
                if (Files.exists(folder.resolve(name)) && !List.of(without).contains(name)) {
                    files.put(name, Files.readAllBytes(folder.resolve(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reading = CaseReader.read(CaseFolder.of(files));
        CaseFile caseFile = reading.caseFile().orElseThrow(() -> new AssertionError(reading.issues()));
        Settings few = caseFile.settings().withDraws(FEW_DRAWS);
        var computed = new Pipeline(caseFile.with(few), new RunLog(() -> 0, Progress.SILENT)).run(reading.issues());
        return new BuiltCase(
                folder,
                computed.findings(),
                new ResultContext("test", reading.sha256()).with(MonthVolume.of(computed.outcome())));
    }

    private static Path root() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("cases/vostochny-2024/case.yaml"))) {
                return here;
            }
        }
        throw new IllegalStateException("the tests do not run inside a checkout");
    }
}
