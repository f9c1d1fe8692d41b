package org.plimsoll.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Match;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.core.screening.Weights;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.formats.script.ScriptRomaniser;

/** Finds the party of a network that somebody means: by id, by IMO number, by any name, and where nobody is called so, by likeness. */
final class PartySearch {
    private static final int MOST_SHOWN = 20;

    private final Network network;
    private final Collection<ListHistory> lists;
    private final LocalDate day;

    /** A search among the parties of a network, with the lists whose entries may have a like name. */
    PartySearch(Network network, Collection<ListHistory> lists, LocalDate day) {
        this.day = day;
        this.network = network;
        this.lists = lists;
    }

    /** The one party that a word means; ships before all others. */
    Party one(String what) {
        List<Party> found = exactly(what);
        boolean alike = found.isEmpty();
        if (alike) {
            found = alike(what);
        }
        if (found.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    ListText.shown(what),
                    "Nothing at hand says anything of a party of this name or number, or of a like name",
                    "Name a case that knows of it with --case, or add lists with 'plimsoll lists add'");
        }
        List<Party> ships =
                found.stream().filter(p -> p.kind() == SubjectKind.VESSEL).toList();
        if (found.size() > 1 && (alike || ships.size() != 1)) {
            throw new Refusal(
                    ExitCode.INPUT,
                    ListText.shown(what),
                    alike ? "Nobody is called so; several have a like name" : "Several parties have this name",
                    "Give one of their ids: "
                            + found.stream()
                                    .limit(MOST_SHOWN)
                                    .map(p -> p.id() + " (" + ListText.shown(p.name()) + ", "
                                            + p.kind().key() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        return found.size() == 1 ? found.getFirst() : ships.getFirst();
    }

    private List<Party> exactly(String what) {
        Optional<Party> byId = network.party(what.strip().toLowerCase(Locale.ROOT));
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        Optional<ImoNumber> imo = ImoNumber.parse(what.replaceAll("(?i)^\\s*imo\\W*", ""));
        String wanted = Party.idOf(what);
        return network.parties().stream()
                .filter(p -> imo.isPresent() ? p.imo().equals(imo) : named(p, wanted))
                .toList();
    }

    private boolean named(Party party, String wanted) {
        return Party.idOf(party.name()).equals(wanted)
                || network.designations(party.id()).stream()
                        .flatMap(d -> d.entry().names().stream())
                        .anyMatch(n -> Party.idOf(n.text()).equals(wanted));
    }

    /** The parties of the entries that screening finds, the likeliest first. */
    private List<Party> alike(String what) {
        List<Party> found = new ArrayList<>();
        var screener = new Screener(lists, new ScriptRomaniser(), Weights.STANDARD);
        for (Match match : screener.screen(Subject.typed(what), day).matches()) {
            EntryId id = id(match.designation());
            network.parties().stream()
                    .filter(p -> network.designations(p.id()).stream().anyMatch(d -> id(d).equals(id)))
                    .filter(p -> !found.contains(p))
                    .forEach(found::add);
        }
        return found;
    }

    private static EntryId id(Designation designation) {
        return EntryId.of(designation.version().list(), designation.entry());
    }
}
