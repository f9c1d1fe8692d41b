package org.plimsoll.formats.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.Measure;

/**
 * What words about a listing order, as FollowTheMoney carries them: provisions of any authority, and paragraphs of the Security Council's
 * resolutions, which it has for programmes.
 *
 * <p>Source: for paragraphs, the resolutions of the Security Council themselves: 1718 (2006) 8 (d) and 2270 (2016) 12 freeze; 2321 (2016) 12
 * strikes from the register (a), bars from ports (c) and freezes (d); 2371 (2017) 6 and 2375 (2017) 6 bar from ports.
 *
 * <p>Limitations: English words only. Words that deny something order nothing here, and are left to a reader.
 */
final class ProvisionWords {
    private static final Pattern DENIES = Pattern.compile("\\b(?:no|not|without|except|exempt\\w*|lifted|delisted)\\b");

    private static final List<Rule> RULES = List.of(
            rule(Measure.ASSET_FREEZE, "\\bfreez|\\bfrozen\\b|\\bblock(?:ed|ing)?\\b"),
            rule(Measure.ASSET_FREEZE, "paragraph 8 ?\\(d\\) of resolution 1718|paragraph 12 of resolution 2270"),
            rule(Measure.ASSET_FREEZE, "paragraph 12 ?\\(d\\) of resolution 2321"),
            rule(Measure.ASSET_FREEZE, "^economic resources? (?:controlled|owned|operated)"),
            rule(
                    Measure.PORT_ENTRY_BAN,
                    "\\bports? (?:entry|access|ban|call)|\\b(?:entry|access) (?:in)?to (?:\\w+ ){0,2}ports?\\b"),
            rule(Measure.PORT_ENTRY_BAN, "paragraph 12 ?\\(c\\) of resolution 2321"),
            rule(Measure.PORT_ENTRY_BAN, "paragraph 6 of resolution (?:2371|2375)"),
            rule(Measure.DE_FLAG, "\\bde ?flag|\\bde ?regist|\\bloss of flag\\b"),
            rule(Measure.DE_FLAG, "paragraph 12 ?\\(a\\) of resolution 2321"),
            rule(Measure.TRAVEL_BAN, "\\btravel|\\bvisa\\b|(?<!port )\\bentry ban\\b|\\badmission (?:ban|restriction)"),
            rule(
                    Measure.TRADE_RESTRICTION,
                    "\\bexports?\\b|\\bimports?\\b|\\btrade\\b|\\bembargo|\\bsectoral\\b|\\blicen[cs]|\\bprocurement\\b"));

    private record Rule(Measure measure, Pattern words) {}

    private ProvisionWords() {}

    private static Rule rule(Measure measure, String words) {
        return new Rule(measure, Pattern.compile(words));
    }

    /** All measures that the words name; none where they name none that is known. */
    static Set<Measure> in(String words) {
        String plain = ListedText.clean(words)
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ');
        var measures = EnumSet.noneOf(Measure.class);
        if (!DENIES.matcher(plain).find()) {
            for (Rule rule : RULES) {
                if (rule.words().matcher(plain).find()) {
                    measures.add(rule.measure());
                }
            }
        }
        return measures;
    }
}
