package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.run.StageLog;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.network.Neighbourhood;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Ownership;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.screening.CaseLists;
import org.plimsoll.core.screening.Gathering;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.network.FtmNetworkWriter;
import org.plimsoll.formats.network.GraphMlWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who stands behind a ship, and behind those. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = {
            "Shows who owns, manages and directs a ship or firm on a day, what the rule of fifty percent says of it, and by which chain of"
                    + " statements it is tied to listed parties, with the weakest link.",
            "WHAT is a name, an IMO number, an id of a case, or the folder of a case for all its ships. Asked are the lists at hand, and the case"
                    + " that is named."
        },
        footer = {
            "",
            "For example:",
            "  plimsoll network 'CHON MA SAN' --at 2023-01-31",
            "  plimsoll network cases/vostochny-2024",
            "  plimsoll network cases/vostochny-2024 --to graphml --out network.graphml"
        })
final class NetworkOf extends ListsCommand {
    private static final int MOST_STEPS = 20;

    @Parameters(paramLabel = "WHAT", description = "What to ask about.")
    private String what = "";

    @Option(names = "--case", paramLabel = "CASE", description = "A case whose ships and statements are part of it.")
    private @Nullable Path stated;

    @Option(
            names = "--at",
            paramLabel = "DAY",
            description = "How it was on that day; by default the last day of the case's period, else today.")
    private @Nullable LocalDate at;

    @Option(
            names = "--authority",
            paramLabel = "WHO",
            description =
                    "Whose listings block anybody by the rule of fifty percent, such as united_states; by default everybody's.")
    private @Nullable String authority;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "4",
            description = "With --to: how many links to go; by default 4.")
    private int steps = 4;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "Write what is around WHAT for other programs: ftm (FollowTheMoney) or graphml.")
    private @Nullable String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "File to write; by default the standard output.")
    private @Nullable Path target;

    @Override
    ExitCode run() throws IOException {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new Refusal(
                    ExitCode.USAGE, "--steps " + steps, "This is no number of links", "Use 1 to " + MOST_STEPS);
        }
        if (what.isBlank()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "network",
                    "Nobody is asked about",
                    "Give a name, an IMO number, an id or the folder of a case");
        }
        if (target != null && format == null) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--out " + target,
                    "It is not said in which format to write",
                    "Add --to ftm or --to graphml");
        }
        Optional<Authority> who = Optional.ofNullable(authority).map(ListChoice::authority);
        boolean folder = Files.isDirectory(Path.of(what));
        Optional<CaseFile> caseFile = folder
                ? Optional.of(open(Path.of(what)).caseFile())
                : Optional.ofNullable(stated).isPresent()
                        ? Optional.of(
                                open(Optional.ofNullable(stated).orElseThrow()).caseFile())
                        : Optional.empty();
        LocalDate day = Optional.ofNullable(at)
                .or(() -> caseFile.map(c -> c.question().last()))
                .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        AskedLists lists = lists(caseFile);
        Network network = gathered(caseFile, lists, day);
        List<Party> asked = folder
                ? ships(network, caseFile.orElseThrow())
                : List.of(new PartySearch(network, searched(caseFile, lists), day).one(what));
        if (format != null) {
            write(network, asked, day, format);
            return ExitCode.OK;
        }
        Ownership ownership = who.map(a -> Ownership.on(day, network, a)).orElseGet(() -> Ownership.on(day, network));
        var text = new NetworkText(network, day, ownership);
        if (json()) {
            text.json(asked, lists, out());
            return ExitCode.OK;
        }
        lists.print(out());
        out().println();
        asked.stream()
                .filter(p -> !folder || text.tied(p) || text.listed(p))
                .forEach(p -> text.print(p, !folder, out()));
        if (folder) {
            text.summary(asked, out());
        }
        return ExitCode.OK;
    }

    private AskedLists lists(Optional<CaseFile> caseFile) throws IOException {
        List<Issue> troubles = new ArrayList<>();
        List<ListHistory> atHand = store().histories(store().versions(), troubles::add);
        troubles.forEach(t -> err().println("plimsoll: " + t.at() + ": " + ListText.shown(t.problem())));
        if (atHand.isEmpty() && caseFile.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    store().root().toString(),
                    "No list is at hand and no case is named, so nothing is known of anybody",
                    "Add a list that you have fetched from its publisher: plimsoll lists add FILE; or name a case with --case");
        }
        var lists = new AskedLists(atHand);
        return caseFile.map(lists::and).orElse(lists);
    }

    private static List<ListHistory> searched(Optional<CaseFile> caseFile, AskedLists lists) {
        List<ListHistory> all = new ArrayList<>(lists.histories());
        caseFile.ifPresent(c -> {
            all.addAll(c.reference().screened().histories());
            CaseLists.of(c, "").forEach(stated -> all.add(stated.history()));
        });
        return all;
    }

    private Network gathered(Optional<CaseFile> caseFile, AskedLists lists, LocalDate day) {
        var progress = new ProgressPrinter(err(), !json() && onTerminal(), System::nanoTime);
        progress.begin("network", 1);
        var gathering = new Gathering(day).with(lists.histories());
        caseFile.ifPresent(gathering::with);
        Network network = gathering.network();
        progress.end(new StageLog("network", "", "", 0, Duration.ZERO));
        return network;
    }

    private static List<Party> ships(Network network, CaseFile caseFile) {
        return caseFile.reference().fleet().hulls().stream()
                .map(Hull::id)
                .flatMap(id -> network.party(id).stream())
                .toList();
    }

    private void write(Network network, List<Party> asked, LocalDate day, String to) throws IOException {
        Network part = Neighbourhood.of(network, asked.stream().map(Party::id).toList(), steps);
        AtomicFile.Text text = switch (to.toLowerCase(Locale.ROOT)) {
            case "ftm" -> out -> FtmNetworkWriter.write(part, "plimsoll_network", out);
            case "graphml" -> out -> GraphMlWriter.write(part, day, out);
            default ->
                throw new Refusal(ExitCode.USAGE, "--to " + to, "There is no such format", "Use one of ftm, graphml");
        };
        Path file = target;
        if (file == null) {
            text.writeTo(out());
            out().flush();
        } else {
            AtomicFile.writeText(file, text);
            out().println(part.parties().size() + " parties and " + part.links().size() + " links in " + file);
        }
    }
}
