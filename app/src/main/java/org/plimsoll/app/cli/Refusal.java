package org.plimsoll.app.cli;

import java.nio.file.Path;
import org.plimsoll.core.evidence.Issue;

/** Ends a command with an error in three parts: where, what is wrong, how to mend it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ExitCode exitCode;
    private final String where;
    private final String remedy;

    /** A refusal. */
    public Refusal(ExitCode exitCode, String where, String problem, String remedy) {
        super(problem);
        this.exitCode = exitCode;
        this.where = where;
        this.remedy = remedy;
    }

    /** A refusal because of a fatal issue of the case in that folder. */
    public static Refusal of(Path folder, Issue issue) {
        return new Refusal(ExitCode.INPUT, folder + "/" + issue.at(), issue.problem(), issue.remedy());
    }

    /** A refusal because of a fatal issue. */
    public static Refusal of(Issue issue) {
        return new Refusal(ExitCode.INPUT, issue.at().toString(), issue.problem(), issue.remedy());
    }

    /** The exit code to end with. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** The three parts, a line each. */
    public String threeParts() {
        return "plimsoll: " + where + "\n  " + getMessage() + "\n  " + remedy;
    }
}
