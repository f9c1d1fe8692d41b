package org.plimsoll.app.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a document says that a test can check.
 *
 * @param links targets of links and pictures
 * @param spans words set as code within a line
 * @param blocks lines within fenced blocks
 * @param anchors the names of its headings in links
 */
record Markdown(Path file, List<Cited> links, List<Cited> spans, List<Cited> blocks, List<String> anchors) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");

    Markdown {
        links = List.copyOf(links);
        spans = List.copyOf(spans);
        blocks = List.copyOf(blocks);
        anchors = List.copyOf(anchors);
    }

    /** Some text with the place where it stands. */
    record Cited(String text, String where) {
        @Override
        public String toString() {
            return where + ": " + text;
        }
    }

    static Markdown read(Path file) {
        var links = new ArrayList<Cited>();
        var spans = new ArrayList<Cited>();
        var blocks = new ArrayList<Cited>();
        var anchors = new ArrayList<String>();
        boolean fenced = false;
        int number = 0;
        for (String line : Checkout.read(file).lines().toList()) {
            number++;
            String where = Checkout.relative(file) + ":" + number;
            if (line.stripLeading().startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                blocks.add(new Cited(line.strip(), where));
            } else {
                findAll(LINK, SPAN.matcher(line).replaceAll("")).forEach(text -> links.add(new Cited(text, where)));
                // A link around a code span loses its text above, but keeps its target.
                findAll(SPAN, line).forEach(text -> spans.add(new Cited(text, where)));
                findAll(HEADING, line).forEach(text -> anchors.add(anchorOf(text)));
            }
        }
        return new Markdown(file, links, spans, blocks, anchors);
    }

    private static List<String> findAll(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(Markdown::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }

    private static String anchorOf(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
