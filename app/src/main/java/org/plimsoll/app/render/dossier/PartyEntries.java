package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Validity;
import org.plimsoll.core.network.Verdict;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListId;

/** Lists asked, who stands behind the ships, and what cannot be true together, as the dossier shows them. */
public final class PartyEntries {
    private static final int MOST_CHAINS = 80;
    private static final int MOST_CONFLICTS = 60;
    private static final int MOST_POSSIBLE = 60;

    private final Screened screened;
    private final WhoTheyAre who;
    private final List<ToParty> all;

    PartyEntries(Findings findings) {
        this.screened = findings.caseFile().reference().screened();
        this.who = findings.who();
        var ships = new ShipEntries(findings);
        List<String> callers = ships.callers().stream().map(e -> e.hull().id()).toList();
        this.all = who.behind().stream()
                .sorted(Comparator.comparing(
                        (WhoTheyAre.Behind b) -> !callers.contains(b.ship().id())))
                .flatMap(b -> chains(b).stream())
                .toList();
    }

    /** A person on two lists is two parties, whom nobody has joined; shown in one row, because the name is what a reader sees. */
    private static List<ToParty> chains(WhoTheyAre.Behind behind) {
        Map<String, List<ListedPath>> byName = new LinkedHashMap<>();
        behind.paths()
                .forEach(p -> byName.computeIfAbsent(Party.idOf(p.end().name()), n -> new ArrayList<>())
                        .add(p));
        return byName.values().stream()
                .map(paths -> new ToParty(behind.ship(), paths))
                .toList();
    }

    /** A version that was asked, and how many ships it was found to hold. */
    public record Asked(Screened.Asked asked, long identified, long possible) {}

    /** The chains from a ship to a listed party, the best first. */
    public record ToParty(Party ship, List<ListedPath> paths) {
        public ToParty {
            paths = List.copyOf(paths);
        }

        /** The best chain. */
        public ListedPath path() {
            return paths.getFirst();
        }

        /** On which lists the party stands, or may. */
        public String lists() {
            return paths.stream().map(ListedPath::lists).distinct().collect(Collectors.joining("; "));
        }

        /** The link that the chain hangs on, in words. */
        public String weakest() {
            Validity valid = path().weakest().valid();
            if (path().steps().size() == 1) {
                return "the only link, " + valid.words();
            }
            return path().weakest().relation().words() + ", "
                    + path().weakest().certainty().name().toLowerCase(Locale.ROOT) + ", " + valid.words();
        }
    }

    /** The versions asked. */
    public List<Asked> lists() {
        return screened.asked().stream()
                .map(a -> new Asked(a, ships(a, KeptEntry.Basis.IDENTIFIED), ships(a, KeptEntry.Basis.POSSIBLE)))
                .toList();
    }

    private long ships(Screened.Asked asked, KeptEntry.Basis basis) {
        return screened.entries().stream()
                .filter(e -> e.basis() == basis && e.versions().contains(asked.version()))
                .map(KeptEntry::party)
                .distinct()
                .count();
    }

    /** Well-known lists of which no version was asked, in words; empty where all were. */
    public String notAsked() {
        return screened.notAsked().stream().map(ListId::title).collect(Collectors.joining("; "));
    }

    /** How many entries an analyst must look at. */
    public long possibleInAll() {
        return screened.entries().stream()
                .filter(e -> e.basis() == KeptEntry.Basis.POSSIBLE)
                .count();
    }

    /** Those of them that are shown. */
    public List<KeptEntry> possible() {
        return screened.entries().stream()
                .filter(e -> e.basis() == KeptEntry.Basis.POSSIBLE)
                .limit(MOST_POSSIBLE)
                .toList();
    }

    /** How many ships have an owner, manager or other party. */
    public int withParties() {
        return who.behind().size();
    }

    /** How many ships are tied to a listed firm or person. */
    public int tied() {
        return who.tied().size();
    }

    /** Of these, how many are tied to one that was listed for all that is known, and not only may have been. */
    public long knownTied() {
        return who.knownTied();
    }

    /** Chains beyond the number that is kept of one ship. */
    public int leftOut() {
        return who.leftOut();
    }

    /** All chains, those of callers first. */
    List<ToParty> all() {
        return all;
    }

    /** The chains that are shown. */
    public List<ToParty> chains() {
        return all.stream().limit(MOST_CHAINS).toList();
    }

    /** How many are not. */
    public int chainsLeft() {
        return Math.max(0, all.size() - MOST_CHAINS);
    }

    /** What the rule of fifty percent says of ships that are not listed themselves. */
    public List<Verdict> blocked() {
        return who.behind().stream()
                .map(WhoTheyAre.Behind::verdict)
                .filter(v -> v.answer() != Verdict.Answer.NO && v.listed().isEmpty())
                .toList();
    }

    /** The conflicts that are shown. */
    public List<IdentityFinding> conflicts() {
        return who.conflicts().stream().limit(MOST_CONFLICTS).toList();
    }

    /** How many are not. */
    public int conflictsLeft() {
        return Math.max(0, who.conflicts().size() - MOST_CONFLICTS);
    }
}
