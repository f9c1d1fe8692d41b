package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.casefile.CaseReading;
import org.plimsoll.formats.casefile.CaseYamlFormat;

/** A case folder on disk. */
public final class Workspace {
    private final SafeFolder files;

    private Workspace(SafeFolder files) {
        this.files = files;
    }

    /**
     * Opens a case folder and mends what a killed build has left in it.
     *
     * @param folder the folder, or the {@code case.yaml} in it
     */
    public static Workspace open(Path folder) throws FolderProblem {
        Path named = CaseYamlFormat.FILE.equals(String.valueOf(folder.getFileName())) && Files.isRegularFile(folder)
                ? folder.toAbsolutePath().getParent()
                : folder;
        if (named == null || !Files.isDirectory(named)) {
            throw new FolderProblem(
                    folder, "There is no such folder", "Name the folder of a case, or make one with 'plimsoll new'");
        }
        try {
            Workspace workspace = new Workspace(new SafeFolder(named.toRealPath()));
            workspace.build().recover();
            return workspace;
        } catch (IOException e) {
            throw FolderProblem.of(folder, e);
        }
    }

    /** The folder, with all links resolved. */
    public Path folder() {
        return files.root();
    }

    /** The case's files, safely. */
    public CaseFolder files() {
        return files;
    }

    /** Reads the case, its kept bytes included. */
    public CaseReading read() {
        CaseReading reading = CaseReader.read(files);
        List<Source> sources =
                reading.caseFile().map(c -> c.reference().sources()).orElse(List.of());
        List<Issue> issues = new ArrayList<>(reading.issues());
        issues.addAll(new RawFiles(files).check(sources));
        return new CaseReading(reading.caseFile(), issues, reading.sha256());
    }

    /** What commands add to the case: decisions, rows. */
    public CaseFiles additions() {
        return new CaseFiles(files);
    }

    /** Where its results are. */
    public BuildFolder build() {
        return new BuildFolder(files.root());
    }
}
