package org.plimsoll.formats.lists;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.Measure;

/** What publishers call measures, whatever their exact words. */
final class MeasureWords {
    /** The word itself: an export ban keeps no ship out of a port. */
    private static final Pattern PORT = Pattern.compile(
            "\\bports?\\b.*(?:\\bban|entry|access|prohibit)|(?:\\bban|entry|access|prohibit).*\\bports?\\b");

    private MeasureWords() {}

    /** The measures that a text speaks of; {@link Measure#NOT_SAID} where it speaks of none. */
    static Set<Measure> of(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        if (words.contains("freez") || words.contains("frozen") || words.contains("blocking")) {
            measures.add(Measure.ASSET_FREEZE);
        }
        if (PORT.matcher(words).find()) {
            measures.add(Measure.PORT_ENTRY_BAN);
        }
        if (words.contains("de flag")
                || words.contains("deflag")
                || words.contains("deregist")
                || words.contains("de regist")) {
            measures.add(Measure.DE_FLAG);
        }
        if (words.contains("travel")) {
            measures.add(Measure.TRAVEL_BAN);
        }
        if (words.contains("trade")
                || words.contains("export")
                || words.contains("services")
                || words.contains("licen")) {
            measures.add(Measure.TRADE_RESTRICTION);
        }
        return measures.isEmpty() ? EnumSet.of(Measure.NOT_SAID) : measures;
    }
}
