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
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Gathering;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;
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
        Network network = gathered(caseFile, day);
        List<Party> asked = folder ? ships(network, caseFile.orElseThrow()) : List.of(one(network));
        if (format != null) {
            write(network, asked, day, format);
        } else if (json()) {
            new NetworkText(network, day).json(asked, out());
        } else {
            var text = new NetworkText(network, day);
            asked.stream().filter(p -> !folder || text.tied(p)).forEach(p -> text.print(p, !folder, out()));
            if (folder) {
                text.summary(asked, out());
            }
        }
        return ExitCode.OK;
    }

    private Network gathered(Optional<CaseFile> caseFile, LocalDate day) throws IOException {
        List<Issue> troubles = new ArrayList<>();
        List<ListHistory> lists = store().histories(store().versions(), troubles::add);
        troubles.forEach(t -> err().println("plimsoll: " + t.at() + ": " + ListText.shown(t.problem())));
        if (lists.isEmpty() && caseFile.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    store().root().toString(),
                    "No list is at hand and no case is named, so nothing is known of anybody",
                    "Add a list that you have fetched from its publisher: plimsoll lists add FILE; or name a case with --case");
        }
        var progress = new ProgressPrinter(err(), !json() && onTerminal(), System::nanoTime);
        progress.begin("network", 1);
        var gathering = new Gathering(day).with(lists);
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

    /** The party that WHAT means: by id, by IMO number, by any name; ships before firms before all others. */
    private Party one(Network network) {
        Optional<Party> byId = network.party(what.strip().toLowerCase(Locale.ROOT));
        Optional<ImoNumber> imo = ImoNumber.parse(what.replaceAll("(?i)^\\s*imo\\W*", ""));
        String wanted = Party.idOf(what);
        List<Party> found = byId.isPresent()
                ? List.of(byId.get())
                : network.parties().stream()
                        .filter(p -> imo.isPresent() ? p.imo().equals(imo) : named(network, p, wanted))
                        .toList();
        if (found.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    ListText.shown(what),
                    "Nothing at hand says anything of a party of this " + (imo.isPresent() ? "number" : "name"),
                    "'plimsoll screen' finds names by likeness; then give the name as the list writes it, or the number");
        }
        if (found.size() > 1) {
            List<Party> ships =
                    found.stream().filter(p -> p.kind() == SubjectKind.VESSEL).toList();
            if (ships.size() == 1) {
                return ships.getFirst();
            }
            throw new Refusal(
                    ExitCode.INPUT,
                    ListText.shown(what),
                    "Several parties have this name",
                    "Give one of their ids: "
                            + String.join(
                                    ", ",
                                    found.stream()
                                            .limit(20)
                                            .map(p -> p.id() + " (" + p.kind().key() + ")")
                                            .toList()));
        }
        return found.getFirst();
    }

    private static boolean named(Network network, Party party, String wanted) {
        return Party.idOf(party.name()).equals(wanted)
                || network.designations(party.id()).stream()
                        .flatMap(d -> d.entry().names().stream())
                        .anyMatch(n -> Party.idOf(n.text()).equals(wanted));
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
