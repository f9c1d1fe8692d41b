package org.plimsoll.core.evidence;

import java.util.Comparator;

/**
 * A problem of the data, as a value: where it is, what is wrong, and how to mend it. Issues are shown in the run log and in the dossier's
 * annex; a row with an issue is never dropped in silence.
 *
 * @param severity whether the run can go on, and whether the row counts
 * @param code stable kebab-case name of the kind of problem, for example {@code bad-date}
 * @param at where in the input
 * @param problem what is wrong, in one sentence that quotes the offending value (shortened)
 * @param remedy how to mend it
 */
public record Issue(Severity severity, String code, Locus at, String problem, String remedy) {

    /** Order of listings: by file, line and column, then by code. */
    public static final Comparator<Issue> BY_PLACE = Comparator.comparing(Issue::at, Locus.ORDER)
            .thenComparing(Issue::code)
            .thenComparing(Issue::problem);

    /** How bad it is. */
    public enum Severity {
        /** Nothing can be built until it is mended. */
        FATAL,
        /** The row or value is set aside; the rest goes on. */
        SET_ASIDE,
        /** The value is used, with a doubt that the reader should know. */
        DOUBT,
        /** Nothing is wrong with the data; a remark for its author. */
        NOTE
    }

    /** A value that could not be used and was set aside. */
    public static Issue setAside(String code, Locus at, String problem, String remedy) {
        return new Issue(Severity.SET_ASIDE, code, at, problem, remedy);
    }

    /** A value that is used although something about it is doubtful. */
    public static Issue doubt(String code, Locus at, String problem, String remedy) {
        return new Issue(Severity.DOUBT, code, at, problem, remedy);
    }

    /** A problem that stops the build. */
    public static Issue fatal(String code, Locus at, String problem, String remedy) {
        return new Issue(Severity.FATAL, code, at, problem, remedy);
    }

    /** A remark. */
    public static Issue note(String code, Locus at, String problem, String remedy) {
        return new Issue(Severity.NOTE, code, at, problem, remedy);
    }
}
