package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of some questions.
 *
 * @param asked how many
 * @param positive how many of them mean a listed ship
 * @param hits where the ship that is meant was shown
 * @param alarms where any other subject was shown
 */
public record Tally(int asked, int positive, int hits, int alarms) {
    /** No question. */
    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Counts the questions of one class, or of all where it is not given, at a threshold. */
    static Tally of(List<Question> questions, List<Judge.Answer> answers, double threshold, QuestionClass... kinds) {
        Tally sum = NONE;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (kinds.length == 0 || List.of(kinds).contains(question.kind())) {
                Judge.Answer answer = answers.get(i);
                sum = new Tally(
                        sum.asked + 1,
                        sum.positive + (question.meant().isPresent() ? 1 : 0),
                        sum.hits + (question.meant().isPresent() && answer.meant() >= threshold ? 1 : 0),
                        sum.alarms + (answer.wrong() >= threshold ? 1 : 0));
            }
        }
        return sum;
    }

    /** Share of what is meant that was found. */
    public double recall() {
        return positive == 0 ? Double.NaN : (double) hits / positive;
    }

    /** Share of what was shown that was meant. */
    public double precision() {
        return hits == 0 ? Double.NaN : (double) hits / (hits + alarms);
    }

    /** The harmonic mean of both. */
    public double f1() {
        return 2.0 * hits / Math.max(1, positive + hits + alarms);
    }

    /** Share of questions in which something was shown that was not meant. */
    public double alarmed() {
        return (double) alarms / Math.max(1, asked);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(asked)));
        for (double value : new double[] {recall(), precision(), positive == 0 ? Double.NaN : f1(), alarmed()}) {
            cells.add(text(value));
        }
        return cells;
    }

    static String text(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
