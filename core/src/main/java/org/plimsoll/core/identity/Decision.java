package org.plimsoll.core.identity;

import java.util.List;

/** What an analyst decided. A decision changes no row of the case: it says how rows are to be read, and can be undone by another. */
public sealed interface Decision {

    /** Stable word for the kind, as written in the journal. */
    default String kind() {
        return switch (this) {
            case Merge merge -> "merge";
            case Split split -> "split";
            case Reject reject -> "reject";
            case Annotate annotate -> "annotate";
            case Undo undo -> "undo";
        };
    }

    /**
     * Two hulls are one: all that is said of the second is read as said of the first.
     *
     * @param into id of the hull that stays
     * @param hull id of the hull that is read as the other
     */
    record Merge(String into, String hull) implements Decision {
        public Merge {
            if (into.equals(hull)) {
                throw new IllegalArgumentException("a hull cannot be merged with itself");
            }
        }
    }

    /**
     * Some rows of a hull are about another one.
     *
     * @param hull id of the hull that loses the rows
     * @param newHull id of the hull that they are about
     * @param rows at least one
     */
    record Split(String hull, String newHull, List<RowRef> rows) implements Decision {
        public Split {
            rows = List.copyOf(rows);
            if (rows.isEmpty() || hull.equals(newHull)) {
                throw new IllegalArgumentException("a split needs rows and another hull to take them");
            }
        }
    }

    /**
     * Rows are not believed: they stay in the file and nothing rests on them.
     *
     * @param rows at least one
     */
    record Reject(List<RowRef> rows) implements Decision {
        public Reject {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a rejection needs rows");
            }
        }
    }

    /**
     * A remark for whoever comes next; it changes nothing.
     *
     * @param about id of a hull, or a row such as {@code vessels.csv:12}
     */
    record Annotate(String about) implements Decision {}

    /**
     * An earlier decision no longer holds. Undoing an undoing brings the first one back.
     *
     * @param number of the decision, from 1
     */
    record Undo(int number) implements Decision {
        public Undo {
            if (number < 1) {
                throw new IllegalArgumentException("decisions are numbered from 1");
            }
        }
    }
}
