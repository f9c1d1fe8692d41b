package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * All decisions of a case, in the order taken.
 *
 * @param all numbered from 1 without gaps
 */
public record Rulings(List<Ruling> all) {
    /** Nothing was decided. */
    public static final Rulings NONE = new Rulings(List.of());

    public Rulings {
        all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() != i + 1) {
                throw new IllegalArgumentException("decision " + all.get(i).number() + " stands in place " + (i + 1));
            }
        }
    }

    /** Those that hold, undoings left out: what no later decision that holds itself has undone. */
    public List<Ruling> standing() {
        boolean[] undone = undone();
        var standing = new ArrayList<Ruling>();
        for (Ruling ruling : all) {
            if (!undone[ruling.number()] && !(ruling.decision() instanceof Decision.Undo)) {
                standing.add(ruling);
            }
        }
        return standing;
    }

    /** Whether a decision was undone and not brought back. */
    public boolean isUndone(int number) {
        return number >= 1 && number <= all.size() && undone()[number];
    }

    /** From the last to the first, because only what comes later can undo. */
    private boolean[] undone() {
        boolean[] undone = new boolean[all.size() + 1];
        for (int i = all.size() - 1; i >= 0; i--) {
            Ruling ruling = all.get(i);
            if (ruling.decision() instanceof Decision.Undo undo
                    && !undone[ruling.number()]
                    && undo.number() < ruling.number()) {
                undone[undo.number()] = true;
            }
        }
        return undone;
    }
}
