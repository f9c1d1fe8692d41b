package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.app.scorecard.InferenceScorecard;
import org.plimsoll.app.scorecard.ScorecardPage;
import org.plimsoll.app.scorecard.Scores;
import org.plimsoll.app.scorecard.Tally;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How often the intervals of counts, volumes and days hold. */
@Command(
        name = "inference",
        mixinStandardHelpOptions = true,
        description = {
            "Makes simulated worlds, writes each as a case, estimates it as every case is, and counts how often 90 %% intervals hold the truth.",
            "Three kinds: worlds drawn from what their cases assume, of which 90 %% must hold; worlds whose truth stands still; and worlds that"
                    + " differ from what their cases assume. Beside it the ways that others count."
        },
        footer = {"", "For example:", "  plimsoll scorecard inference --worlds 200 --seed 1"})
final class ScorecardInference extends CaseCommand {
    private static final int MOST_WORLDS = 1_000_000;

    @Option(
            names = "--worlds",
            paramLabel = "N",
            description =
                    "Worlds of each kind drawn from what their cases assume; the others get a part of it (default 400).")
    private int worlds = 400;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all worlds (default 1).")
    private long seed = 1;

    @Option(
            names = "--write",
            paramLabel = "PAGE",
            description = "Also write the scorecard as a page in Markdown to this file.")
    private Optional<Path> page = Optional.empty();

    @Override
    ExitCode run() throws IOException {
        if (worlds < 1 || worlds > MOST_WORLDS) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--worlds " + worlds,
                    "A scorecard has 1 to " + MOST_WORLDS + " worlds",
                    "4000 give a share of 90 % to within half a per cent; 400 to within one and a half");
        }
        var log = new RunLog(System::nanoTime, new ProgressPrinter(err(), !json() && onTerminal(), System::nanoTime));
        var scorecard = new InferenceScorecard(worlds, seed, log.progress());
        InferenceScorecard.Result result =
                log.stage("worlds", worlds + " of each kind", scorecard.steps(), scorecard::run, r -> "done");
        if (page.isPresent()) {
            byte[] text = ScorecardPage.of(result, worlds, seed).getBytes(StandardCharsets.UTF_8);
            AtomicFile.writeBytes(page.get(), out -> out.write(text));
        }
        if (json()) {
            json(result);
        } else {
            print(result);
        }
        return ExitCode.OK;
    }

    private void print(InferenceScorecard.Result result) {
        out().println("Share of worlds in which the 90 % interval held the truth.");
        out().println();
        var matched = new TextTable("worlds", "quantity", "worlds", "held", "chi-squared of 19", "median / truth");
        result.matched().forEach((kind, tallies) -> rows(matched, kind, tallies));
        matched.print(out());
        out().println();
        out().println("The ways that others count, on some of the same worlds:");
        var naive = new TextTable("way", "quantity", "worlds", "held", "chi-squared of 19", "median / truth");
        rows(naive, "", result.naive());
        naive.print(out());
        out().println();
        out().println("Worlds that differ from what their cases assume:");
        var wrong = new TextTable("family", "quantity", "worlds", "held", "chi-squared of 19", "median / truth");
        result.wrong().forEach((family, tallies) -> rows(wrong, family, tallies));
        wrong.print(out());
        out().println();
        out().println("How often a dossier would warn that what was seen does not look like what is assumed:");
        var warned = new TextTable("worlds", "number", "warned of");
        result.matched().forEach((kind, scores) -> warned(warned, kind, scores));
        result.wrong().forEach((family, scores) -> warned(warned, family, scores));
        warned.print(out());
        out().println();
        out().println("What was given a chance, and how often it was so:");
        var chances = new TextTable("worlds", "what", "stated", "was so", "of");
        result.wrong().forEach((family, scores) -> chances(chances, family, scores));
        chances.print(out());
        out().println();
        out().println("Worlds whose truth stands still (no target; the worst cell tells most):");
        var fixed = new TextTable("truth", "quantity", "worlds", "held", "chi-squared of 19", "median / truth");
        result.fixed().forEach((cell, tallies) -> rows(fixed, cell, tallies));
        fixed.print(out());
    }

    private static void rows(TextTable table, String first, Scores scores) {
        scores.tallies()
                .forEach((quantity, tally) -> table.row(
                        first,
                        quantity,
                        Integer.toString(tally.worlds()),
                        tenths(100 * tally.coverage()) + " %",
                        tenths(tally.chiSquared()),
                        tenths(100 * tally.ratio()) + " %"));
    }

    private static void warned(TextTable table, String kind, Scores scores) {
        table.row(kind, Integer.toString(scores.worlds()), tenths(100 * scores.warnedShare()) + " %");
    }

    private static void chances(TextTable table, String worlds, Scores scores) {
        scores.chances()
                .forEach((what, chances) -> chances.tenths()
                        .forEach(tenth -> table.row(
                                worlds,
                                what,
                                tenths(100 * tenth.stated()) + " %",
                                tenths(100 * tenth.so()) + " %",
                                Integer.toString(tenth.number()))));
    }

    private static String tenths(double value) {
        return Double.toString(Math.rint(value * 10) / 10);
    }

    private void json(InferenceScorecard.Result result) throws IOException {
        JsonWriter json = JsonWriter.pretty(out()).beginObject();
        json.member("worlds", worlds);
        json.member("seed", seed);
        json.name("coverage90").beginObject();
        for (var kind : result.matched().entrySet()) {
            for (var quantity : kind.getValue().tallies().entrySet()) {
                json.member(
                        kind.getKey() + "." + quantity.getKey(),
                        quantity.getValue().coverage());
            }
        }
        json.endObject();
        json.name("warned").beginObject();
        for (var kind : result.matched().entrySet()) {
            json.member(kind.getKey(), kind.getValue().warnedShare());
        }
        for (var family : result.wrong().entrySet()) {
            json.member(family.getKey(), family.getValue().warnedShare());
        }
        json.endObject();
        json.name("matched").beginObject();
        for (var kind : result.matched().entrySet()) {
            json.name(kind.getKey());
            tallies(json, kind.getValue());
        }
        json.endObject();
        json.name("naive");
        tallies(json, result.naive());
        json.name("wrong_worlds").beginObject();
        for (var family : result.wrong().entrySet()) {
            json.name(family.getKey());
            tallies(json, family.getValue());
        }
        json.endObject();
        json.name("chances").beginObject();
        for (var family : result.wrong().entrySet()) {
            if (!family.getValue().chances().isEmpty()) {
                json.name(family.getKey());
                chances(json, family.getValue());
            }
        }
        json.endObject();
        json.name("fixed_truth").beginObject();
        for (var cell : result.fixed().entrySet()) {
            json.name(cell.getKey());
            tallies(json, cell.getValue());
        }
        json.endObject();
        json.endObject().finish();
        out().println();
    }

    private static void chances(JsonWriter json, Scores scores) throws IOException {
        json.beginObject();
        for (var entry : scores.chances().entrySet()) {
            json.name(entry.getKey().replace(' ', '_')).beginArray();
            for (var tenth : entry.getValue().tenths()) {
                json.beginInlineObject()
                        .member("stated", tenth.stated())
                        .member("was_so", tenth.so())
                        .member("number", tenth.number())
                        .endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void tallies(JsonWriter json, Scores scores) throws IOException {
        json.beginObject();
        for (var entry : scores.tallies().entrySet()) {
            Tally tally = entry.getValue();
            json.name(entry.getKey()).beginObject();
            json.member("worlds", tally.worlds());
            json.member("certain", tally.certain());
            json.member("coverage90", tally.coverage());
            json.member("median_over_truth", tally.ratio());
            json.member("rank_chi_squared_19", tally.chiSquared());
            json.name("ranks").beginInlineArray();
            for (int n : tally.ranks()) {
                json.value(n);
            }
            json.endArray().endObject();
        }
        json.endObject();
    }
}
