package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.text.InputFile;

/** The files of the case while it is read: which there were, their digests, and what was wrong. */
final class CaseInputs {
    private final CaseFolder folder;
    private final Map<String, String> sha256 = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    CaseInputs(CaseFolder folder) {
        this.folder = folder;
    }

    /** The file of that name, hashed. */
    Optional<InputFile> find(String name) {
        try {
            Optional<InputFile> file = folder.file(name);
            if (file.isPresent()) {
                try (InputStream in = file.get().open()) {
                    sha256.put(name, Sha256.of(in));
                }
            }
            return file;
        } catch (IOException e) {
            unreadable(name, e);
            return Optional.empty();
        }
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void unreadable(String name, IOException e) {
        add(Issue.fatal(
                "unreadable-file",
                Locus.inFile(name),
                "The file cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()),
                "Check that it is a plain file of the case folder that you may read"));
    }

    boolean broken() {
        return issues.stream().anyMatch(i -> i.severity() == Issue.Severity.FATAL);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    Map<String, String> sha256() {
        return sha256;
    }
}
