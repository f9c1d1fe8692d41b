package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is new since a fleet was screened before. */
public sealed interface AnswerChange {

    /** In words, with the reason. */
    String words();

    /** A match that was not there before. */
    record Appeared(Answer now) implements AnswerChange {
        @Override
        public String words() {
            return now.subject() + " now matches " + now.name() + " (" + now.list() + " " + now.ref() + "): "
                    + now.verdict().words() + ", " + now.then().words() + "; read in the version of " + now.version();
        }
    }

    /** A match that is no longer there. */
    record Went(Answer before) implements AnswerChange {
        @Override
        public String words() {
            return before.subject() + " no longer matches " + before.name() + " (" + before.list() + " " + before.ref()
                    + "), which it did with the version of " + before.version();
        }
    }

    /** A match of another kind, or in force and no longer, or the other way. */
    record Changed(Answer before, Answer now) implements AnswerChange {
        @Override
        public String words() {
            List<String> parts = new ArrayList<>();
            if (before.verdict() != now.verdict()) {
                parts.add(before.verdict().words() + " became " + now.verdict().words());
            }
            if (before.then() != now.then()) {
                parts.add(before.then().words() + " became " + now.then().words());
            }
            if (!before.name().equals(now.name())) {
                parts.add("listed as " + before.name() + " became " + now.name());
            }
            return now.subject() + " and " + now.name() + " (" + now.list() + " " + now.ref() + "): "
                    + String.join("; ", parts) + "; version of " + before.version() + " before, of " + now.version()
                    + " now";
        }
    }

    /** What changed, in the order of the answers now, then what went. */
    static List<AnswerChange> between(List<Answer> before, List<Answer> now) {
        Map<String, Answer> old = new TreeMap<>();
        before.forEach(a -> old.putIfAbsent(a.about(), a));
        List<AnswerChange> changes = new ArrayList<>();
        for (Answer answer : now) {
            Answer was = old.remove(answer.about());
            if (was == null) {
                changes.add(new Appeared(answer));
            } else if (was.verdict() != answer.verdict()
                    || was.then() != answer.then()
                    || !was.name().equals(answer.name())) {
                changes.add(new Changed(was, answer));
            }
        }
        old.values().forEach(a -> changes.add(new Went(a)));
        return changes;
    }
}
