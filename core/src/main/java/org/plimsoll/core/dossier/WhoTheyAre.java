package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.IdentityCheck;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Ownership;
import org.plimsoll.core.network.OwnershipFinding;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Paths;
import org.plimsoll.core.network.Verdict;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Gathering;
import org.plimsoll.core.vessel.Hull;

/**
 * Who the ships of a case are and who stands behind them, on the last day of its period.
 *
 * @param day that day
 * @param conflicts what cannot be true together of who the ships are
 * @param network ships, firms and persons, and how they stand to each other
 * @param behind for each ship of which anybody behind it is known
 * @param ownership what is wrong with statements of ownership
 */
public record WhoTheyAre(
        LocalDate day,
        List<IdentityFinding> conflicts,
        Network network,
        List<Behind> behind,
        List<OwnershipFinding> ownership) {

    private static final int MOST_PATHS = 50;

    /**
     * Who stands behind a ship.
     *
     * @param ship the ship
     * @param links statements about its owners, managers and other parties, whatever day they hold for
     * @param verdict what the rule of fifty percent says of it
     * @param paths the best chain to each listed firm or person, the surest first; ships at the end of a chain are left out
     * @param leftOut listed firms and persons to which a chain leads too, and that were left out for number
     */
    public record Behind(Party ship, List<Link> links, Verdict verdict, List<ListedPath> paths, int leftOut) {
        public Behind {
            links = List.copyOf(links);
            paths = List.copyOf(paths);
        }
    }

    public WhoTheyAre {
        conflicts = List.copyOf(conflicts);
        behind = List.copyOf(behind);
        ownership = List.copyOf(ownership);
    }

    /**
     * Of a case.
     *
     * @param issues what reading it found: numbers that are none are conflicts too
     */
    public static WhoTheyAre of(CaseFile caseFile, List<Issue> issues) {
        LocalDate day = caseFile.question().last();
        Network network = new Gathering(day).with(caseFile).network();
        Ownership ownership = Ownership.on(day, network);
        List<Behind> behind = new ArrayList<>();
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            List<Link> links = network.linksFrom(hull.id());
            if (!links.isEmpty()) {
                behind.add(behind(network, ownership, hull.id(), links, day));
            }
        }
        return new WhoTheyAre(day, conflicts(caseFile, issues), network, behind, ownership.findings());
    }

    /** What cannot be true together of who the ships are. */
    public static List<IdentityFinding> conflicts(CaseFile caseFile, List<Issue> issues) {
        return IdentityCheck.of(
                caseFile.reference().fleet(),
                caseFile.observations().sightings(),
                caseFile.reference().places(),
                issues,
                caseFile.settings().assumptions().median(Assumed.MAX_SPEED_KN));
    }

    private static Behind behind(Network network, Ownership ownership, String hull, List<Link> links, LocalDate day) {
        var bounds = new Paths.Bounds(Paths.Bounds.DEFAULT.maxLinks(), Integer.MAX_VALUE);
        List<ListedPath> paths = Paths.from(hull, day, network, bounds).paths().stream()
                .filter(p -> p.end().kind() != SubjectKind.VESSEL)
                .toList();
        int kept = Math.min(paths.size(), MOST_PATHS);
        return new Behind(
                network.party(hull).orElseThrow(),
                links,
                ownership.verdict(hull),
                paths.subList(0, kept),
                paths.size() - kept);
    }

    /** A chain from a ship to a listed firm or person. */
    public record Chain(Party ship, ListedPath path) {}

    /** All chains, ship by ship. */
    public List<Chain> chains() {
        return behind.stream()
                .flatMap(b -> b.paths().stream().map(p -> new Chain(b.ship(), p)))
                .toList();
    }

    /** How many chains were left out for number. */
    public int leftOut() {
        return behind.stream().mapToInt(Behind::leftOut).sum();
    }

    /** Of the ships that are tied, those whose chain leads to somebody listed on that day, or when last seen; of the others it is not known. */
    public long knownTied() {
        return behind.stream()
                .filter(b -> b.paths().stream().anyMatch(ListedPath::known))
                .count();
    }

    /** The ships behind which a listed firm or person is known to stand, or may. */
    public Set<String> tied() {
        return behind.stream()
                .filter(b -> !b.paths().isEmpty())
                .map(b -> b.ship().id())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
