package org.plimsoll.app.cli;

/** What the program's exit code means; documented in the reference of commands, which is made from this list. */
public enum ExitCode {
    OK(0, "Done as asked."),
    INPUT(
            1,
            "The input cannot be used: a folder without a case, a broken case, a case without a build to verify. "
                    + "What was built before is untouched."),
    USAGE(2, "The command line is wrong; the message shows the right form."),
    MISSING(3, "Something that the launcher needs is not installed, such as a JDK."),
    NOT_BUILT(4, "The launcher could not build the program."),
    FILES(
            5,
            "Files could not be read or written: a path that is not there, permissions, a full disk, another build at work."),
    DIFFERS(6, "verify found something that differs from what the build recorded."),
    INTERNAL(70, "A fault of the program itself; please report it with the message.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }
}
