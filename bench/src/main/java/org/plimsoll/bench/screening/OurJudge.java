package org.plimsoll.bench.screening;

import java.util.List;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.screening.Match;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Weights;
import org.plimsoll.formats.script.ScriptRomaniser;

/** Plimsoll's screening: one screener of the whole list, one of the list without the ships of a half. */
public final class OurJudge implements Judge {
    private final Screener whole;
    private final Screener without;

    /** Prepares both lists for the questions of a half. */
    public OurJudge(RealLists lists, boolean half) {
        this(lists, half, Weights.STANDARD);
    }

    OurJudge(RealLists lists, boolean half, Weights weights) {
        var romaniser = new ScriptRomaniser();
        whole = new Screener(lists.histories(e -> true), romaniser, weights);
        without = new Screener(lists.histories(e -> !in(half, e)), romaniser, weights);
    }

    static boolean in(boolean half, ListEntry entry) {
        return entry.imos().stream().anyMatch(i -> RealLists.reported(i.digits()) == half);
    }

    static boolean bears(ListEntry entry, NameForm name) {
        return entry.names().stream().anyMatch(n -> NameForm.of(n.text()).equals(name));
    }

    static boolean is(ListEntry entry, Question question) {
        return question.meant().isPresent()
                && entry.imos().stream()
                        .anyMatch(i -> i.digits().equals(question.meant().get()));
    }

    @Override
    public Answer answer(Question question) {
        double meant = 0;
        double wrong = 0;
        Screener screener = question.kind().leftOut() ? without : whole;
        List<Match> matches =
                screener.screen(question.subject(), RealLists.DAY, 0).matches();
        for (Match match : matches) {
            ListEntry entry = match.designation().entry();
            if (is(entry, question)) {
                meant = Math.max(meant, match.score());
            } else if (match.score() > wrong && !bears(entry, question.source())) {
                wrong = match.score();
            }
        }
        return new Answer(meant, wrong);
    }
}
