package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.run.StageLog;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.CaseScreening;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Screening;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.core.screening.Weights;
import org.plimsoll.formats.script.ScriptRomaniser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks lists about ships, firms and persons. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the lists at hand about ships, firms or persons, and says why it answers so.",
            "WHAT is a name, an IMO number, an MMSI, a file (text, table or .xlsx) with one of these a line or with columns, -"
                    + " for what is pasted in, or the folder of a case. A number outweighs a name: an entry of like name with another IMO number is ruled out, and shown as that."
        },
        footer = {
            "",
            "For example:",
            "  plimsoll screen 'CHON MA SAN' --at 2024-10-20",
            "  plimsoll screen 8660313 --case cases/vostochny-2024",
            "  plimsoll screen fleet.csv --changes",
            "  plimsoll screen cases/vostochny-2024 --keep"
        })
final class Screen extends ListsCommand {

    @Parameters(paramLabel = "WHAT", arity = "0..*", description = "What to ask about.")
    private List<String> what = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name of one ship that is asked about; may be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--imo", paramLabel = "NUMBER", description = "Its IMO number.")
    private @Nullable String imo;

    @Option(names = "--mmsi", paramLabel = "NUMBER", description = "Its MMSI.")
    private @Nullable String mmsi;

    @Option(names = "--call-sign", paramLabel = "SIGN", description = "Its call sign.")
    private @Nullable String callSign;

    @Option(names = "--flag", paramLabel = "STATE", description = "Its flag.")
    private @Nullable String flag;

    @Option(
            names = "--at",
            paramLabel = "DAY",
            description = "Was it listed on that day? By default today; for a whole case the last day of its period.")
    private @Nullable LocalDate at;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "Ask the listings that this case states too; a case that is screened is always asked.")
    private @Nullable Path statedBy;

    @Option(
            names = "--changes",
            description = "Show only what changed since WHAT, a file, was screened last; the answer is kept beside it.")
    private boolean changes;

    @Option(
            names = "--keep",
            description =
                    "Keep what was found in the folder of the case that is WHAT: lists asked, entries, and the parties that they name. Its next"
                            + " build uses it, and says which versions were asked.")
    private boolean keep;

    @Option(
            names = "--particulars",
            description =
                    "With --keep: add what the lists say of identified ships (flag, call sign, deadweight) to vessels.csv.")
    private boolean particulars;

    @Option(names = "--forget", description = "With --keep: drop what the case keeps of versions that are not at hand.")
    private boolean forget;

    @Option(names = "--all", description = "Show those too for which nothing was found.")
    private boolean all;

    @Override
    ExitCode run() throws IOException {
        if (keep || particulars) {
            return keep();
        }
        var asked = new Asking(store(), this::open);
        List<Subject> subjects = new ArrayList<>(subjects(asked));
        if (subjects.isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "screen",
                    "Nothing is asked about",
                    "Give a name, a number, a file or the folder of a case; 'plimsoll screen --help' has examples");
        }
        if (statedBy != null) {
            asked.state(statedBy);
        }
        LocalDate day = at != null ? at : asked.endOfCase().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        List<Issue> troubles = new ArrayList<>();
        AskedLists lists = asked.lists(troubles::add);
        requireLists(lists);
        var screener = new Screener(lists.histories(), new ScriptRomaniser(), Weights.STANDARD);
        List<Screening> screenings = new ArrayList<>();
        var progress = new ProgressPrinter(err(), !json() && onTerminal(), System::nanoTime);
        progress.begin("screening", subjects.size());
        for (Subject subject : subjects) {
            screenings.add(asked.withoutRejected(subject, screener.screen(subject, day)));
            progress.step();
        }
        progress.end(new StageLog("screening", "", "", 0, Duration.ZERO));
        asked.leftOut().forEach(line -> err().println("left out: " + ListText.plain(line)));
        var answers = new ScreenAnswers(lists, screenings, day);
        troubles.forEach(t -> err().println("plimsoll: " + t.at() + ": " + ListText.shown(t.problem())));
        if (changes) {
            changes(answers, day);
        } else if (json()) {
            answers.json(out(), Optional.empty());
        } else {
            answers.print(out(), all || subjects.size() == 1);
        }
        return ExitCode.OK;
    }

    /** Asks the lists at hand, without what the case states itself, about its ships as of the end of its period. */
    private ExitCode keep() throws IOException {
        if (!keep || what.size() != 1 || !Files.isDirectory(Path.of(what.getFirst())) || at != null || changes) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--keep",
                    "A screening is kept in a case, for the last day of its period",
                    "Give the folder of the case as WHAT, with --keep, and without --at and --changes");
        }
        Session session = open(Path.of(what.getFirst()));
        CaseFile caseFile = session.caseFile();
        List<Issue> troubles = new ArrayList<>();
        AskedLists lists = new Asking(store(), this::open).lists(troubles::add);
        requireLists(lists);
        requireKeptVersions(caseFile, lists);
        var screener = new Screener(lists.histories(), new ScriptRomaniser(), Weights.STANDARD);
        var progress = new ProgressPrinter(err(), !json() && onTerminal(), System::nanoTime);
        progress.begin("screening", caseFile.reference().fleet().hulls().size());
        CaseScreening.Result result = CaseScreening.of(caseFile, screener, progress::step);
        progress.end(new StageLog("screening", "", "", 0, Duration.ZERO));
        troubles.forEach(t -> err().println("plimsoll: " + t.at() + ": " + ListText.shown(t.problem())));
        var kept = new KeptScreening(session, result);
        kept.write(store().versions());
        if (particulars) {
            kept.writeParticulars();
        }
        var answers = new ScreenAnswers(
                lists, result.screenings(), caseFile.question().last());
        if (json()) {
            answers.json(out(), Optional.of(kept));
        } else {
            if (all) {
                answers.print(out(), true);
            } else {
                answers.printInShort(out());
            }
            kept.print(out());
            out().println("Build the case to see it in the dossier: plimsoll build " + what.getFirst());
        }
        return ExitCode.OK;
    }

    private void requireLists(AskedLists lists) {
        if (lists.histories().isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    store().root().toString(),
                    "No list is at hand, so nothing can be said",
                    "Add one that you have fetched from its publisher: plimsoll lists add FILE; or ask what a case states: --case CASE");
        }
    }

    /** What was found in versions that are no longer at hand would be lost. */
    private void requireKeptVersions(CaseFile caseFile, AskedLists lists) {
        List<String> missing = caseFile.reference().screened().asked().stream()
                .filter(a -> !lists.holds(a.version()))
                .map(a -> a.id() + " (" + a.version().origin() + ")")
                .toList();
        if (!missing.isEmpty() && !forget) {
            throw new Refusal(
                    ExitCode.INPUT,
                    what.getFirst(),
                    "The case keeps what was found in versions that are not at hand: " + String.join(", ", missing),
                    "Add them with 'plimsoll lists add', or say --forget to drop what was found in them");
        }
    }

    private void changes(ScreenAnswers answers, LocalDate day) throws IOException {
        if (what.size() != 1 || !Files.isRegularFile(Path.of(what.getFirst()))) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--changes",
                    "Changes are told for one file",
                    "Give the file with the fleet as WHAT, and nothing else");
        }
        new KeptAnswers(Path.of(what.getFirst())).report(answers.answers(), day, out(), json());
    }

    private List<Subject> subjects(Asking asking) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        boolean described = !names.isEmpty() || imo != null || mmsi != null || callSign != null;
        if (described) {
            String label = names.isEmpty()
                    ? (imo != null ? "IMO " + imo : mmsi != null ? mmsi : String.valueOf(callSign))
                    : names.getFirst();
            subjects.add(new Subject(
                    label,
                    Optional.of(SubjectKind.VESSEL),
                    names,
                    Optional.ofNullable(imo),
                    Optional.ofNullable(mmsi),
                    Optional.ofNullable(callSign),
                    Optional.ofNullable(flag)));
        }
        for (String one : together(what)) {
            subjects.addAll(asking.subjects(one, err()));
        }
        return subjects;
    }

    /** Several words without blanks in any of them were one name before the shell cut it up: CHON MA SAN. */
    private List<String> together(List<String> words) {
        boolean name = words.size() > 1
                && words.stream()
                        .noneMatch(w ->
                                w.contains(" ") || w.matches("\\d{7,9}") || Files.exists(Path.of(w)) || w.equals("-"));
        if (name) {
            String joined = String.join(" ", words);
            err().println("asked as one name: " + ListText.shown(joined)
                    + " (put each in quotes to ask about several)");
            return List.of(joined);
        }
        return words;
    }
}
