package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.screening.Answer;
import org.plimsoll.core.screening.Match;
import org.plimsoll.core.screening.Reason;
import org.plimsoll.core.screening.Screening;
import org.plimsoll.formats.json.JsonWriter;

/** The answers of a screening, for people and for programs. */
final class ScreenAnswers {
    private final AskedLists lists;
    private final List<Screening> screenings;
    private final LocalDate day;

    ScreenAnswers(AskedLists lists, List<Screening> screenings, LocalDate day) {
        this.lists = lists;
        this.screenings = List.copyOf(screenings);
        this.day = day;
    }

    /** Each match as a line that can be kept. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Screening screening : screenings) {
            screening.matches().forEach(m -> answers.add(Answer.of(screening.subject(), m)));
        }
        return answers;
    }

    /**
     * For people.
     *
     * @param all whether subjects for whom nothing was found are named too
     */
    void print(PrintWriter out, boolean all) {
        asked(out);
        int found = 0;
        for (Screening screening : screenings) {
            found += screening.matches().isEmpty() ? 0 : 1;
            if (all || !screening.matches().isEmpty() || !screening.ruledOut().isEmpty()) {
                print(screening, out);
            }
        }
        if (screenings.size() > 1) {
            out.println();
            out.println(found + " of " + screenings.size() + " matched.");
        }
    }

    /** For people who asked about a whole fleet: what holds on the day, and for which ships. */
    void printInShort(PrintWriter out) {
        asked(out);
        Map<String, List<String>> shipsByAnswer = new LinkedHashMap<>();
        for (Screening screening : screenings) {
            InShort.of(screening)
                    .forEach(line -> shipsByAnswer
                            .computeIfAbsent(line, l -> new ArrayList<>())
                            .add(ListText.shown(screening.subject().label())));
        }
        shipsByAnswer.forEach((answer, ships) -> {
            out.println();
            out.println(answer);
            out.println("  " + count(ships.size(), "ship") + ": " + String.join(", ", ships));
        });
        long found = screenings.stream().filter(s -> !s.matches().isEmpty()).count();
        out.println();
        out.println(found + " of " + screenings.size() + " matched; the reasons of each: --all.");
    }

    private void asked(PrintWriter out) {
        out.println("As of " + day + ", " + count(screenings.size(), "subject") + " against "
                + count(lists.histories().size(), "list") + " in " + count(lists.versions(), "version") + ":");
        lists.print(out);
    }

    private static String count(int n, String word) {
        return n + " " + word + (n == 1 ? "" : "s");
    }

    private static void print(Screening screening, PrintWriter out) {
        out.println();
        out.println(ListText.shown(screening.subject().label())
                + (screening.matches().isEmpty() ? ": nothing found" : ""));
        screening
                .subject()
                .imo()
                .filter(i -> screening.subject().goodImo().isEmpty())
                .ifPresent(i -> out.println("  " + ListText.shown(i)
                        + " is no IMO number: its check digit is wrong; compare it with the source digit by digit"));
        InShort.of(screening).forEach(line -> out.println("  " + line));
        screening.matches().forEach(m -> print(m, out));
        screening.ruledOut().forEach(m -> print(m, out));
    }

    private static void print(Match match, PrintWriter out) {
        Designation designation = match.designation();
        String score = String.format(Locale.ROOT, "%.2f", match.score());
        out.println("  " + score + "  " + ListText.line(designation.entry()));
        out.println("        " + ListText.shown(designation.version().list().title()) + ": "
                + match.verdict().words());
        if (match.verdict() != Match.Verdict.RULED_OUT) {
            out.println("        on " + designation.day() + ": "
                    + designation.then().words() + " (" + designation.reason() + "): "
                    + ListText.terms(designation.entry()));
            ListText.otherNames(designation.entry()).ifPresent(n -> out.println("        also known as: " + n));
            if (!designation.entry().remarks().isEmpty()) {
                out.println(
                        "        says: " + ListText.shown(designation.entry().remarks()));
            }
        }
        for (Reason reason : match.reasons()) {
            out.println("        " + String.format(Locale.ROOT, "%+5.1f", reason.bits()) + "  "
                    + ListText.shown(reason.words()));
        }
    }

    /**
     * For programs: what was asked, what could not be, and every match with its reasons.
     *
     * @param kept what a case keeps of it
     */
    void json(PrintWriter out, Optional<KeptScreening> kept) throws IOException {
        JsonWriter json = JsonWriter.pretty(out).beginObject().member("at", day.toString());
        lists.json(json);
        json.name("subjects").beginArray();
        for (Screening screening : screenings) {
            json.beginObject().member("subject", screening.subject().label());
            matches(json.name("matches"), screening.matches());
            matches(json.name("ruled_out"), screening.ruledOut());
            json.endObject();
        }
        json.endArray();
        if (kept.isPresent()) {
            kept.get().json(json);
        }
        json.endObject().finish();
        out.println();
    }

    private static void matches(JsonWriter json, List<Match> matches) throws IOException {
        json.beginArray();
        for (Match match : matches) {
            Designation designation = match.designation();
            json.beginObject()
                    .member("score", Math.round(match.score() * 1e4) / 1e4)
                    .member("verdict", match.verdict().name().toLowerCase(Locale.ROOT))
                    .member("list", designation.version().list().key())
                    .member("version", designation.version().sha256())
                    .member("ref", designation.entry().ref())
                    .member("kind", designation.entry().kind().key())
                    .member("name", designation.entry().name())
                    .member("in_force", designation.then().name().toLowerCase(Locale.ROOT))
                    .member("in_force_because", designation.reason())
                    .name("measures")
                    .beginInlineArray();
            for (Measure measure : designation.entry().terms().measures()) {
                json.value(measure.key());
            }
            json.endArray().name("reasons").beginArray();
            for (Reason reason : match.reasons()) {
                json.beginInlineObject()
                        .member("feature", reason.feature().name().toLowerCase(Locale.ROOT))
                        .member("bits", Math.round(reason.bits() * 100) / 100.0)
                        .member("words", reason.words())
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }
}
