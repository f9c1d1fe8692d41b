package org.plimsoll.app.render.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.app.run.Progress;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;

/** The founding case with few draws, as it is or with some of its files changed. */
public final class CaseInMemory {

    private static final int FEW_DRAWS = 200;

    private final Map<String, byte[]> files = new TreeMap<>();

    /** The founding case. */
    public static CaseInMemory founding() {
        CaseInMemory memory = new CaseInMemory();
        Path folder = root().resolve("cases/vostochny-2024");
        try {
            for (String name : CaseReader.fileNames()) {
                if (Files.exists(folder.resolve(name))) {
                    memory.files.put(name, Files.readAllBytes(folder.resolve(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return memory;
    }

    /** The same with one file changed. */
    public CaseInMemory with(String name, UnaryOperator<String> change) {
        String text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What it comes to. */
    public Findings findings() {
        var reading = CaseReader.read(CaseFolder.of(files));
        CaseFile caseFile = reading.caseFile().orElseThrow(() -> new AssertionError(reading.issues()));
        Settings few = caseFile.settings().withDraws(FEW_DRAWS);
        return new Pipeline(caseFile.with(few), new RunLog(() -> 0, Progress.SILENT))
                .run(reading.issues())
                .findings();
    }

    /** What a dossier of it says of its making. */
    public static DossierContext context() {
        return new DossierContext(Map.of("case.yaml", "0".repeat(64)), "0123456789ab", "test", Map.of());
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("cases"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("the tests run within the repository");
        }
        return at;
    }
}
