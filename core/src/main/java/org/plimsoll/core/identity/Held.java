package org.plimsoll.core.identity;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Statement;

/**
 * A value that an attribute had, as far as statements say.
 *
 * @param attribute what it is a value of
 * @param value as the surest statement writes it
 * @param when from the first to the last moment for which a statement gives it, with none that gives another value in between; empty where no
 *     statement says when. It may have held longer
 * @param statements at least one, in the order of the case's files
 */
public record Held(Attribute attribute, String value, Optional<Span> when, List<Statement> statements) {
    public Held {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a value held needs a statement");
        }
    }

    /** How sure it is: as the surest of its statements. */
    public Certainty certainty() {
        return statements.stream()
                .map(s -> s.citation().certainty())
                .min(Certainty::compareTo)
                .orElse(Certainty.UNVERIFIED);
    }
}
