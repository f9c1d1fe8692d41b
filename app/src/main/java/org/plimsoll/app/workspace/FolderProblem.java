package org.plimsoll.app.workspace;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something about a folder or file that ends the command: where, what is wrong, how to mend it. */
public final class FolderProblem extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String where;
    private final String remedy;

    /** A problem found by us. */
    public FolderProblem(Path where, String problem, String remedy) {
        this(where, problem, remedy, null);
    }

    private FolderProblem(Path where, String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.where = where.toString();
        this.remedy = remedy;
    }

    /** What the system said, with what can be done about it. */
    public static FolderProblem of(Path where, IOException e) {
        if (e instanceof FolderProblem known) {
            return known;
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String text = (reason == null ? e.toString() : reason).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("quota") || lower.contains("not enough space")) {
            return new FolderProblem(
                    where,
                    "The disk is full (" + text + ")",
                    "Make room and run the command again; nothing was changed",
                    e);
        }
        if (lower.contains("read-only file system")) {
            return new FolderProblem(where, "The disk is read-only", "Copy the case to a disk that can be written", e);
        }
        if (e instanceof AccessDeniedException || lower.contains("permission denied")) {
            return new FolderProblem(
                    where,
                    "You may not read or write this",
                    "Change its permissions, or copy the case to a folder of yours",
                    e);
        }
        if (e instanceof NoSuchFileException missing) {
            return new FolderProblem(
                    where,
                    "There is no " + missing.getFile(),
                    "Check the path, and that no other program is at work here",
                    e);
        }
        return new FolderProblem(
                where, "The system says: " + text, "Check the disk, and that no other program has the file open", e);
    }

    /** Which folder or file. */
    public String where() {
        return where;
    }

    /** What is wrong. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** How to mend it. */
    public String remedy() {
        return remedy;
    }
}
