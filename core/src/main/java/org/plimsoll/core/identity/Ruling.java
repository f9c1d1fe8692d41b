package org.plimsoll.core.identity;

import java.time.Instant;

/**
 * A decision with who took it, when and why.
 *
 * @param number place in the journal, from 1
 * @param time when it was taken
 * @param author who took it, as they call themselves
 * @param decision what was decided
 * @param because why; never blank
 */
public record Ruling(int number, Instant time, String author, Decision decision, String because) {
    public Ruling {
        if (number < 1 || author.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a decision needs a number, an author and a reason");
        }
    }
}
