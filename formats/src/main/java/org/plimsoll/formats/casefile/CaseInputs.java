package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.InputFile;

/** The files of the case while it is read: which there were, their digests, and what was wrong. */
final class CaseInputs {
    private static final int BUFFER_BYTES = 1 << 16;

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
                sha256.put(name, digest(file.get()));
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

    private static String digest(InputFile file) throws IOException {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
