package org.plimsoll.formats.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.Measure;

/**
 * The header of somebody's table: which columns hold what is known ({@link PlainColumn}), and which say of one measure whether it is ordered,
 * as the sheet of the 1718 Committee has one for each paragraph of a resolution.
 */
final class PlainHeader {
    /**
     * Without one of these, the words of a measure are about something else, such as the last call at a port.
     */
    private static final Pattern ORDERS = Pattern.compile(
            "\\bmeasures?\\b|\\bfreez|\\bfrozen\\b|\\bban(?:ned)?\\b|\\bprohibit|\\bde ?flag|\\bde ?regist|\\bparagraphs? \\d"
                    + "|^economic resources");

    /** Several names in one cell, as the 1718 Committee writes those of a ship. */
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s+)\\d{1,2}:\\s+");

    private final List<String> names;
    private final Map<PlainColumn, List<Integer>> columns = new EnumMap<>(PlainColumn.class);
    private final Map<Integer, Set<Measure>> measures = new TreeMap<>();

    PlainHeader(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            Optional<PlainColumn> column = PlainColumn.of(names.get(i));
            if (column.isPresent()) {
                columns.computeIfAbsent(column.get(), c -> new ArrayList<>(1)).add(i);
            } else {
                Set<Measure> ordered = ordered(names.get(i));
                if (!ordered.isEmpty()) {
                    measures.put(i, ordered);
                }
            }
        }
    }

    /** The measures that a column is about. That trade is limited is never said by a column alone: too much else is called exports. */
    private static Set<Measure> ordered(String name) {
        String words = ListedText.clean(name)
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ');
        Set<Measure> found =
                ORDERS.matcher(words).find() ? EnumSet.copyOf(ProvisionWords.in(words)) : EnumSet.noneOf(Measure.class);
        found.remove(Measure.TRADE_RESTRICTION);
        return found;
    }

    List<String> names() {
        return names;
    }

    boolean has(PlainColumn column) {
        return columns.containsKey(column);
    }

    /** Whether a row can say who is listed. */
    boolean lists() {
        return has(PlainColumn.NAME) || has(PlainColumn.IMO);
    }

    /** Whether a row can say who is asked about. */
    boolean asks() {
        return lists() || has(PlainColumn.MMSI) || has(PlainColumn.CALL_SIGN);
    }

    /** How many columns are understood. */
    int known() {
        return columns.values().stream().mapToInt(List::size).sum() + measures.size();
    }

    /** Whether a column only says whether a measure is ordered. */
    boolean isMeasure(int column) {
        return measures.containsKey(column);
    }

    /** What one row says, given the text of each of its columns. */
    PlainRow row(int line, IntFunction<String> texts) {
        Map<PlainColumn, List<String>> cells = new EnumMap<>(PlainColumn.class);
        columns.forEach((column, indices) -> {
            List<String> values = new ArrayList<>(indices.size());
            indices.forEach(i -> take(column, texts.apply(i).strip(), values));
            if (!values.isEmpty()) {
                cells.put(column, values);
            }
        });
        List<PlainRow.Mark> marks = new ArrayList<>(measures.size());
        measures.forEach((i, m) ->
                marks.add(new PlainRow.Mark(ListedText.clean(names.get(i)), m, ListedText.clean(texts.apply(i)))));
        return new PlainRow(line, cells, marks);
    }

    private static void take(PlainColumn column, String text, List<String> values) {
        // NA is how statisticians write nothing, and the code of Namibia.
        boolean country =
                column == PlainColumn.FLAG || column == PlainColumn.FORMER_FLAG || column == PlainColumn.COUNTRY;
        if (text.isEmpty() || text.equals("-0-") || (text.equals("NA") && !country)) {
            return;
        }
        if (column != PlainColumn.REMARKS && text.startsWith("1: ")) {
            NUMBERED.splitAsStream(text).filter(t -> !t.isBlank()).forEach(values::add);
        } else {
            values.add(text);
        }
    }
}
