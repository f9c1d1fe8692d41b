package org.plimsoll.formats.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells the separator from a header line. */
final class Separator {
    /** What some spreadsheets write as a first line, to tell each other the separator. */
    static final Pattern DECLARATION = Pattern.compile("\"?sep=([,;\\t|])\"?");

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    private Separator() {}

    /** The candidate that yields most expected names, then most fields; the comma wins ties. */
    static char of(String headerLine, CsvExpectation expectation) {
        Set<String> known = new HashSet<>(expectation.known());
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            List<String> names = split(headerLine, candidate);
            long hits =
                    names.stream().map(CsvHeader::key).filter(known::contains).count();
            long score = hits * 100_000 + names.size();
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The candidate that cuts most of the lines into one and the same number of fields, then into most; the comma wins ties. */
    static char ofLines(List<String> lines) {
        char best = ',';
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            var linesOfCount = new TreeMap<Integer, Long>();
            lines.forEach(line -> linesOfCount.merge(split(line, candidate).size(), 1L, Long::sum));
            linesOfCount.remove(1);
            for (var count : linesOfCount.entrySet()) {
                long score = count.getValue() * 100_000 + count.getKey();
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static List<String> split(String line, char separator) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }
}
