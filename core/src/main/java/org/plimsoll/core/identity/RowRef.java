package org.plimsoll.core.identity;

/**
 * A row of the case as a decision names it: where it stood, and what it said, so that a row that has moved is found again and one that has
 * changed is not mistaken for it.
 *
 * @param file name of the table
 * @param line line number at the time of the decision, from 1
 * @param says what the row said, see {@link CaseRow}
 */
public record RowRef(String file, int line, String says) {
    public RowRef {
        if (line < 1) {
            throw new IllegalArgumentException("lines are numbered from 1");
        }
    }

    /** For people: {@code vessels.csv:12}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
