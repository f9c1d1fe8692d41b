package org.plimsoll.core.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Statement;

/** Phrases that several findings share. */
final class Words {
    private static final int MOST_SHOWN = 5;

    private Words() {}

    static String of(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    static String of(Attribute attribute) {
        return switch (attribute) {
            case IMO -> "IMO number";
            case MMSI -> "MMSI";
            case CALL_SIGN -> "call sign";
            default -> attribute.key().replace('_', ' ');
        };
    }

    /** A value with where it stands: {@code UN PHA 2 (vessels.csv:149, dprk-advisory-2019)}. */
    static String of(Statement statement) {
        return statement.value() + " (" + of(statement.citation()) + ")";
    }

    static String of(Citation citation) {
        String at = citation.at().file() + ":" + citation.at().line();
        return citation.source().isEmpty() ? at + ", no source" : at + ", " + citation.source();
    }

    /** The first few, and how many more. */
    static String list(Collection<String> all) {
        List<String> shown = all.stream().limit(MOST_SHOWN).toList();
        String text = shown.stream().collect(Collectors.joining(", "));
        return all.size() > shown.size() ? text + " and " + (all.size() - shown.size()) + " more" : text;
    }
}
