package org.plimsoll.bench.screening;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.ListEntry;

/** Baseline: the Jaro-Winkler similarity of whole folded names and nothing else. */
final class WholeNames implements Judge {
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final List<ListedShips.Named> names;
    private final List<String> texts;
    private final Romaniser romaniser;
    private final boolean half;

    WholeNames(ListedShips ships, Romaniser romaniser, boolean half) {
        this.names = ships.names();
        this.texts = names.stream().map(n -> text(n.form())).toList();
        this.romaniser = romaniser;
        this.half = half;
    }

    private static String text(NameForm form) {
        return (String.join(" ", form.words()) + " " + String.join(" ", form.numbers())).strip();
    }

    @Override
    public Answer answer(Question question) {
        double meant = 0;
        double wrong = 0;
        for (String name : question.subject().names()) {
            for (NameForm form : NameForm.of(name, romaniser)) {
                String asked = text(form);
                for (int i = 0; i < texts.size(); i++) {
                    double score = similarity.apply(asked, texts.get(i));
                    if (score > Math.min(meant, wrong)) {
                        ListEntry entry = names.get(i).entry();
                        if (OurJudge.is(entry, question)) {
                            meant = Math.max(meant, score);
                        } else if (score > wrong
                                && !(question.kind().leftOut() && OurJudge.in(half, entry))
                                && !OurJudge.bears(entry, question.source())) {
                            wrong = score;
                        }
                    }
                }
            }
        }
        return new Answer(meant, wrong);
    }
}
