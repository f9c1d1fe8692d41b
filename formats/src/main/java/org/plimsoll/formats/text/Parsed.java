package org.plimsoll.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;

/**
 * What a reader made of an input.
 *
 * @param value the value, or null where the input could not be used at all; then an issue is fatal
 * @param issues what is wrong or doubtful, in the order found
 */
public record Parsed<T>(@Nullable T value, List<Issue> issues) {

    public Parsed {
        issues = List.copyOf(issues);
        if (value == null && issues.stream().noneMatch(i -> i.severity() == Severity.FATAL)) {
            throw new IllegalArgumentException("nothing was parsed, but no fatal issue says why");
        }
    }

    /** Nothing could be made of the input. */
    public static <T> Parsed<T> failed(List<Issue> before, Issue fatal) {
        var issues = new ArrayList<>(before);
        issues.add(fatal);
        return new Parsed<>(null, issues);
    }

    /** The value, for callers who know that reading succeeded (tests, files of our own). */
    public T orThrow() {
        if (value == null) {
            throw new IllegalStateException("unreadable: " + issues);
        }
        return value;
    }
}
