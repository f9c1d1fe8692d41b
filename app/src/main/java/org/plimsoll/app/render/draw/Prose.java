package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a figure. */
final class Prose {
    private Prose() {}

    /** Lines of at most {@code room} px at {@code size} px; a word longer than that is cut. */
    static List<String> lines(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (TextWidth.of(longer, size) <= room) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(TextWidth.fit(word, size, room));
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** At most {@code count} lines; the last is cut with an ellipsis if there would be more. */
    static List<String> lines(String text, double size, double room, int count) {
        List<String> all = lines(text, size, room);
        if (all.size() <= count) {
            return all;
        }
        String rest = String.join(" ", all.subList(count - 1, all.size()));
        List<String> some = new ArrayList<>(all.subList(0, count - 1));
        some.add(TextWidth.fit(rest, size, room));
        return some;
    }
}
