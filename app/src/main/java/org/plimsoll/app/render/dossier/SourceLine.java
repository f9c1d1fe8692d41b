package org.plimsoll.app.render.dossier;

import java.util.Collection;
import java.util.List;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.observation.Observation;

/** The line under a figure that says whose data it shows and as of which day. */
final class SourceLine {

    private static final int MOST_AUTHORS = 5;

    private final CaseFile caseFile;

    SourceLine(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** The line for a figure drawn from these observations. */
    String of(Collection<? extends Observation> observations) {
        List<String> authors = observations.stream()
                .map(Observation::citation)
                .map(Citation::source)
                .distinct()
                .flatMap(id -> caseFile.reference().source(id).stream())
                .map(Source::author)
                .map(SourceLine::brief)
                .filter(author -> !author.isBlank())
                .distinct()
                .toList();
        int rest = authors.size() - MOST_AUTHORS;
        String names = String.join("; ", authors.subList(0, Math.min(MOST_AUTHORS, authors.size())))
                + (rest > 0 ? " and " + rest + " more" : "");
        return (names.isEmpty() ? "" : "Sources: " + names + ". ") + asOf();
    }

    /** The line for a figure drawn from what this dossier has computed. */
    String computed() {
        return "Computed from the statements and assumptions of this dossier. " + asOf();
    }

    private String asOf() {
        return "As of " + Dates.day(caseFile.question().asOf()) + ".";
    }

    /** An author without what stands in brackets. */
    static String brief(String author) {
        int aside = author.indexOf(" (");
        return (aside > 0 ? author.substring(0, aside) : author).strip();
    }
}
