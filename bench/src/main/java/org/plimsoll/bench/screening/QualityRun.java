package org.plimsoll.bench.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.formats.script.ScriptRomaniser;

/**
 * Asks the labelled questions and prints what came of them: lines that begin with {@code row}, {@code note}, {@code more} or {@code figure} and
 * a tabulator. With {@code misses} as second argument it prints each miss of the first half and each false alarm instead, to learn from.
 */
public final class QualityRun {
    private static final double USUAL = 0.9;

    private QualityRun() {}

    /** The answers of one half. */
    private record Half(List<Question> questions, Map<String, List<Judge.Answer>> answers) {}

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        var lists = new RealLists(data);
        UnlistedShip.Found unlisted = UnlistedShip.read(data, lists);
        if (args.length > 1) {
            misses(lists, unlisted);
            return;
        }
        Half chosen = half(lists, unlisted, false);
        Half reported = half(lists, unlisted, true);
        double best = bestThreshold(chosen.questions(), answers(chosen, "jaro"));
        table(reported);
        summary(chosen, reported, best);
        baselines(reported, best);
        curve(reported);
        line(
                "note",
                "Ships with a good IMO number: " + lists.ships().size()
                        + ", halved by a hash of it. Everything but the line of half A is half B, which no weight was chosen on.");
        line(
                "note",
                "Hits: the ship that is meant is shown at the default threshold. False alarm: any other subject is shown. Precision is hits / (hits + false alarms). Another subject with the very name asked is neither.");
        line(
                "note",
                "The whole is the sum of all questions, at most 150 of a class, so its figures depend on that mix.");
        line(
                "note",
                "Unlisted ships: " + unlisted.ships().size()
                        + " names of the US fleet and of one day of AIS off the United States; " + unlisted.homonyms()
                        + " more were dropped because a listed ship bears the very name, " + unlisted.listed()
                        + " because they are listed.");
    }

    private static Half half(RealLists lists, UnlistedShip.Found unlisted, boolean half) {
        List<Question> questions = new Questions(lists, unlisted.ships(), half).all();
        var romaniser = new ScriptRomaniser();
        var ships = new ListedShips(lists, romaniser);
        Map<String, List<Judge.Answer>> answers = new LinkedHashMap<>();
        answers.put("ours", new OurJudge(lists, half).answers(questions));
        answers.put("jaro", new WholeNames(ships, romaniser, half).answers(questions));
        answers.put("open", new PublishedWeights(ships, romaniser, half).answers(questions));
        return new Half(questions, answers);
    }

    private static List<Judge.Answer> answers(Half half, String judge) {
        return half.answers().getOrDefault(judge, List.of());
    }

    private static void misses(RealLists lists, UnlistedShip.Found unlisted) {
        List<Question> questions = new Questions(lists, unlisted.ships(), false).all();
        List<Judge.Answer> answers = new OurJudge(lists, false).answers(questions);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Judge.Answer answer = answers.get(i);
            boolean missed = question.meant().isPresent() && answer.meant() < Screener.THRESHOLD;
            if (missed || answer.wrong() >= Screener.THRESHOLD) {
                line(
                        missed ? "missed" : "alarm",
                        String.format(
                                Locale.ROOT,
                                "%s %s of %s %.2f %.2f",
                                question.kind(),
                                question.subject().label(),
                                question.source().words(),
                                answer.meant(),
                                answer.wrong()));
            }
        }
        for (QuestionClass kind : QuestionClass.values()) {
            line(
                    kind.words(),
                    String.join(
                            " ",
                            Tally.of(questions, answers, Screener.THRESHOLD, kind)
                                    .cells()));
        }
        line(
                "all",
                String.join(
                        " ", Tally.of(questions, answers, Screener.THRESHOLD).cells()));
    }

    /** The threshold of the best F1, in hundredths. */
    private static double bestThreshold(List<Question> questions, List<Judge.Answer> answers) {
        double best = 0;
        double bestF1 = -1;
        for (int hundredth = 60; hundredth <= 100; hundredth++) {
            double f1 = Tally.of(questions, answers, hundredth / 100.0).f1();
            if (f1 > bestF1) {
                bestF1 = f1;
                best = hundredth / 100.0;
            }
        }
        return best;
    }

    /** What our screening makes of each class. */
    public static Map<QuestionClass, Tally> byClass(List<Question> questions, List<Judge.Answer> answers) {
        Map<QuestionClass, Tally> tallies = new EnumMap<>(QuestionClass.class);
        for (QuestionClass kind : QuestionClass.values()) {
            tallies.put(kind, Tally.of(questions, answers, Screener.THRESHOLD, kind));
        }
        return tallies;
    }

    private static void table(Half half) {
        byClass(half.questions(), answers(half, "ours"))
                .forEach((kind, tally) -> line("row", kind.words() + "\t" + String.join("\t", tally.cells())));
    }

    private static void summary(Half chosen, Half reported, double best) {
        Tally ours = Tally.of(reported.questions(), answers(reported, "ours"), Screener.THRESHOLD);
        Tally open = Tally.of(reported.questions(), answers(reported, "open"), PublishedWeights.MATCH);
        line("figure", ours.f1() + "\t" + open.f1());
        more("## All questions together");
        more("");
        more("| method | asked | recall | precision | F1 | false alarms |");
        more("|---|---|---|---|---|---|");
        more(row("Plimsoll, half B", ours));
        more(row("Plimsoll, half A", Tally.of(chosen.questions(), answers(chosen, "ours"), Screener.THRESHOLD)));
        more(row("Jaro-Winkler at 0.90", Tally.of(reported.questions(), answers(reported, "jaro"), USUAL)));
        more(row(
                "Jaro-Winkler at its best of half A, " + Tally.text(best),
                Tally.of(reported.questions(), answers(reported, "jaro"), best)));
        more(row("OpenSanctions' published weights at 0.70", open));
        double other = bestThreshold(chosen.questions(), answers(chosen, "open"));
        more(row(
                "OpenSanctions' published weights at their best of half A, " + Tally.text(other),
                Tally.of(reported.questions(), answers(reported, "open"), other)));
        more("");
    }

    private static void baselines(Half half, double best) {
        more("## Baselines by class: share found / share of questions with a false alarm");
        more("");
        more("| questions | Plimsoll | Jaro-Winkler 0.90 | Jaro-Winkler " + Tally.text(best)
                + " | OpenSanctions' weights |");
        more("|---|---|---|---|---|");
        for (QuestionClass kind : QuestionClass.values()) {
            List<String> cells = new ArrayList<>(List.of(kind.words()));
            cells.add(pair(half, "ours", Screener.THRESHOLD, kind));
            cells.add(pair(half, "jaro", USUAL, kind));
            cells.add(pair(half, "jaro", best, kind));
            cells.add(pair(half, "open", PublishedWeights.MATCH, kind));
            more("| " + String.join(" | ", cells) + " |");
        }
        more("");
    }

    private static String pair(Half half, String judge, double threshold, QuestionClass kind) {
        Tally tally = Tally.of(half.questions(), answers(half, judge), threshold, kind);
        return Tally.text(tally.recall()) + " / " + Tally.text(tally.alarmed());
    }

    private static void curve(Half half) {
        more("## Precision and recall at other thresholds");
        more("");
        more(
                "| threshold | Plimsoll recall | precision | Jaro-Winkler recall | precision | OpenSanctions' weights recall | precision |");
        more("|---|---|---|---|---|---|---|");
        for (double threshold :
                new double[] {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98}) {
            List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%.2f", threshold)));
            for (String judge : List.of("ours", "jaro", "open")) {
                Tally tally = Tally.of(half.questions(), answers(half, judge), threshold);
                cells.add(Tally.text(tally.recall()));
                cells.add(Tally.text(tally.precision()));
            }
            more("| " + String.join(" | ", cells) + " |");
        }
        more("");
    }

    private static String row(String label, Tally tally) {
        return "| " + label + " | " + String.join(" | ", tally.cells()) + " |";
    }

    private static void more(String text) {
        line("more", text);
    }

    private static void line(String kind, String text) {
        System.out.println(kind + "\t" + text);
    }
}
