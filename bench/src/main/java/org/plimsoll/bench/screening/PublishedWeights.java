package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * Baseline: what OpenSanctions publishes of its matching of ships, re-created.
 *
 * <p>Source: nomenklatura, {@code matching/logic_v2/model.py} (commit 03bed59e): the score is the highest of name 1.0, IMO or MMSI 0.95, weak
 * alias 0.8; words of the query without partner weigh 0.8 and of the listed name 0.1; other numbers cost 0.3; nothing speaks against a match of
 * names whose IMO numbers differ. A match begins at 0.7.
 *
 * <p>Limitations: the likeness of words is approximated by their edit distance, where slips in more than a third of a word's letters make it
 * another word, and that of whole names without spaces in the same manner; the country has no part, because no question says one.
 */
final class PublishedWeights implements Judge {
    /** Where a match begins. */
    static final double MATCH = 0.7;

    private static final double NUMBER = 0.95;
    private static final double WEAK_ALIAS = 0.8;
    private static final double EXTRA_ASKED = 0.8;
    private static final double EXTRA_LISTED = 0.1;

    /** A shade more than the 0.3 that is published, so that the very name with another number falls below the match and not upon it. */
    private static final double OTHER_NUMBERS = 0.301;

    private final LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    private final ListedShips ships;
    private final Romaniser romaniser;
    private final boolean half;
    private final Map<String, Double> known = new TreeMap<>();

    PublishedWeights(ListedShips ships, Romaniser romaniser, boolean half) {
        this.ships = ships;
        this.romaniser = romaniser;
        this.half = half;
    }

    @Override
    public Answer answer(Question question) {
        double[] best = new double[2];
        known.clear();
        Optional<ImoNumber> imo = question.subject().goodImo();
        Optional<String> mmsi = question.subject().mmsi();
        for (ListEntry entry : ships.entries()) {
            boolean sameImo = imo.isPresent() && entry.imos().contains(imo.get());
            boolean sameMmsi = mmsi.isPresent() && entry.all(Particular.MMSI).anyMatch(mmsi.get()::equals);
            if (sameImo || sameMmsi) {
                keep(best, question, entry, NUMBER);
            }
        }
        for (String name : question.subject().names()) {
            for (NameForm form : NameForm.of(name, romaniser)) {
                known.clear();
                for (ListedShips.Named listed : ships.names()) {
                    double score = listed.weak()
                            ? (listed.form().equals(form) ? WEAK_ALIAS : 0)
                            : likeness(form, listed.form());
                    keep(best, question, listed.entry(), score);
                }
            }
        }
        return new Answer(best[0], best[1]);
    }

    private void keep(double[] best, Question question, ListEntry entry, double score) {
        if (score <= Math.min(best[0], best[1])) {
            return;
        }
        if (OurJudge.is(entry, question)) {
            best[0] = Math.max(best[0], score);
        } else if (score > best[1]
                && !(question.kind().leftOut() && OurJudge.in(half, entry))
                && !OurJudge.bears(entry, question.source())) {
            best[1] = score;
        }
    }

    private double likeness(NameForm asked, NameForm listed) {
        double whole = word(asked.letters(), listed.letters());
        double score = Math.max(whole, byWords(asked.words(), listed.words()));
        return asked.numbers().equals(listed.numbers()) ? score : Math.max(0, score - OTHER_NUMBERS);
    }

    private double byWords(List<String> asked, List<String> listed) {
        List<String> left = new ArrayList<>(listed);
        double sum = 0;
        double weight = 0;
        for (String word : asked) {
            double best = 0;
            String partner = "";
            for (String other : left) {
                double like = known.computeIfAbsent(word + " " + other, k -> word(word, other));
                if (like > best) {
                    best = like;
                    partner = other;
                }
            }
            if (best > 0) {
                left.remove(partner);
                sum += best * (word.length() + partner.length());
                weight += word.length() + partner.length();
            } else {
                weight += EXTRA_ASKED * word.length();
            }
        }
        for (String extra : left) {
            weight += EXTRA_LISTED * extra.length();
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private double word(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (longer - shorter > shorter / 3) {
            return 0;
        }
        int slips = distance.apply(a, b);
        return slips > shorter / 3 ? 0 : 1 - (double) slips / Math.max(1, longer);
    }
}
