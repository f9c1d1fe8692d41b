package org.plimsoll.core.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one version of a list changed against another.
 *
 * @param added entries that only the later version holds, by reference
 * @param removed entries that only the earlier version holds
 * @param changed entries that both hold with different content
 * @param unchanged how many are the same in both
 */
public record ListDifference(List<ListEntry> added, List<ListEntry> removed, List<Changed> changed, long unchanged) {
    public ListDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** One entry before and after. */
    public record Changed(ListEntry before, ListEntry after) {

        /** What changed, one line each: {@code + alias 'X'}, {@code - IMO 8660313}. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            if (before.kind() != after.kind()) {
                lines.add(
                        "~ kind " + before.kind().key() + " to " + after.kind().key());
            }
            each(lines, before.names(), after.names(), n -> n.kind().key() + " name '" + n.text() + "'");
            each(lines, before.facts(), after.facts(), f -> f.particular().key() + " " + f.value());
            each(lines, before.ties(), after.ties(), t -> t.relation().words() + " " + t.party());
            each(lines, before.terms().programmes(), after.terms().programmes(), p -> "programme " + p);
            each(
                    lines,
                    List.copyOf(before.terms().measures()),
                    List.copyOf(after.terms().measures()),
                    Measure::words);
            if (!before.terms().from().equals(after.terms().from())
                    || !before.terms().until().equals(after.terms().until())) {
                lines.add("~ in force " + dates(before.terms()) + " to " + dates(after.terms()));
            }
            if (!before.remarks().equals(after.remarks())) {
                lines.add("~ remarks");
            }
            return lines;
        }

        private static String dates(Terms terms) {
            return terms.from().map(Object::toString).orElse("?") + ".."
                    + terms.until().map(Object::toString).orElse("");
        }

        private static <T> void each(List<String> lines, List<T> before, List<T> after, Function<T, String> words) {
            before.stream().filter(x -> !after.contains(x)).forEach(x -> lines.add("- " + words.apply(x)));
            after.stream().filter(x -> !before.contains(x)).forEach(x -> lines.add("+ " + words.apply(x)));
        }
    }

    /** Compares two versions by the references of their entries; of two entries with one reference the first counts. */
    public static ListDifference between(Iterable<ListEntry> earlier, Iterable<ListEntry> later) {
        var before = byRef(earlier);
        var after = byRef(later);
        List<ListEntry> added = new ArrayList<>();
        List<ListEntry> removed = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        long unchanged = 0;
        for (ListEntry entry : after.values()) {
            ListEntry old = before.get(entry.ref());
            if (old == null) {
                added.add(entry);
            } else if (old.equals(entry)) {
                unchanged++;
            } else {
                changed.add(new Changed(old, entry));
            }
        }
        before.values().stream().filter(e -> !after.containsKey(e.ref())).forEach(removed::add);
        return new ListDifference(added, removed, changed, unchanged);
    }

    private static TreeMap<String, ListEntry> byRef(Iterable<ListEntry> entries) {
        var map = new TreeMap<String, ListEntry>();
        entries.forEach(e -> map.putIfAbsent(e.ref(), e));
        return map;
    }
}
