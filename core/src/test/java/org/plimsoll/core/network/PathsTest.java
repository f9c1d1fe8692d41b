package org.plimsoll.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.core.network.Networks.DAY;
import static org.plimsoll.core.network.Networks.owned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Paths.Bounds;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;

class PathsTest {
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<Certainty> CERTAINTIES = List.of(Certainty.values());
    private static final Bounds FAR = new Bounds(20, 100);

    private static List<String> ids(ListedPath path) {
        var ids = new ArrayList<String>();
        ids.add(path.steps().getFirst().from().id());
        path.steps().forEach(step -> ids.add(step.to().id()));
        return ids;
    }

    @Test
    void aLongSurePathIsBetterThanAShortDoubtfulOne() {
        Networks networks = Networks.of("ship", "a", "b", "listed")
                .link("ship", Relation.OWNED_BY, "listed", Certainty.DISPUTED)
                .link("ship", Relation.MANAGED_BY, "a", Certainty.CONFIRMED)
                .link("a", Relation.OWNED_BY, "b", Certainty.LIKELY)
                .link("b", Relation.DIRECTED_BY, "listed", Certainty.CONFIRMED)
                .listed("listed");
        ListedPath path = Paths.from("ship", DAY, networks.build(), FAR).paths().getFirst();
        assertThat(ids(path)).containsExactly("ship", "a", "b", "listed");
        assertThat(path.weakest().from()).isEqualTo("a");
        assertThat(path.words())
                .isEqualTo(
                        "EXAMPLE ship managed by EXAMPLE a owned by EXAMPLE b directed by EXAMPLE listed (Example list: listed);"
                                + " weakest link: owned by, likely");
    }

    @Test
    void amongEquallySureThoseThatBindCloserThenThoseWithFewerLinksThenTheIds() {
        Networks closer = Networks.of("ship", "a", "listed")
                .link("ship", Relation.MET, "listed", Certainty.CONFIRMED)
                .link("ship", Relation.OWNED_BY, "a", Certainty.CONFIRMED)
                .link("a", Relation.OWNED_BY, "listed", Certainty.CONFIRMED)
                .listed("listed");
        assertThat(ids(Paths.from("ship", DAY, closer.build(), FAR).paths().getFirst()))
                .containsExactly("ship", "a", "listed");
        Networks byId = Networks.of("ship", "b", "a", "listed")
                .link("ship", Relation.OWNED_BY, "b", Certainty.CONFIRMED)
                .link("ship", Relation.OWNED_BY, "a", Certainty.CONFIRMED)
                .link("b", Relation.OWNED_BY, "listed", Certainty.CONFIRMED)
                .link("a", Relation.OWNED_BY, "listed", Certainty.CONFIRMED)
                .listed("listed");
        assertThat(ids(Paths.from("ship", DAY, byId.build(), FAR).paths().getFirst()))
                .containsExactly("ship", "a", "listed");
    }

    @Test
    void linksOutOfForceAreNotWalkedAndUndatedOnesAreNamed() {
        Validity past = Validity.between(LocalDate.of(2016, 1, 1), LocalDate.of(2024, 10, 19));
        Link undated = owned("ship", "listed", Share.of(100), Validity.NOT_SAID, Certainty.CONFIRMED);
        Network gone = Networks.of("ship", "listed")
                .link(owned("ship", "listed", Share.of(100), past, Certainty.CONFIRMED))
                .listed("listed")
                .build();
        assertThat(Paths.from("ship", DAY, gone, FAR).paths()).isEmpty();
        ListedPath path = Paths.from(
                        "ship",
                        DAY,
                        Networks.of("ship", "listed")
                                .link(undated)
                                .listed("listed")
                                .build(),
                        FAR)
                .paths()
                .getFirst();
        assertThat(path.undated()).containsExactly(undated);
        assertThat(path.words()).endsWith("; 1 link is of unknown date");
    }

    @Test
    void beingNamedInAnEntryIsNoEndOfAPath() {
        Networks networks = Networks.of("ship", "named").link("ship", Relation.LINKED_TO, "named", Certainty.CONFIRMED);
        assertThat(Paths.from("ship", DAY, networks.build(), FAR).paths()).isEmpty();
    }

    @Test
    void meetingsAreWalkedBothWaysAndOwnershipIsNot() {
        Network network = Networks.of("ship", "listed", "sister", "owner")
                .link("listed", Relation.MET, "ship", Certainty.CONFIRMED)
                .link("ship", Relation.OWNED_BY, "owner", Certainty.CONFIRMED)
                .link("sister", Relation.OWNED_BY, "owner", Certainty.CONFIRMED)
                .listed("listed", "sister")
                .build();
        assertThat(Paths.from("ship", DAY, network, FAR).paths())
                .extracting(p -> p.end().id())
                .containsExactly("listed");
    }

    @Test
    void countAndLengthAreBounded() {
        Networks networks = Networks.of("ship", "a", "b", "c");
        networks.link("ship", Relation.OWNED_BY, "a", Certainty.CONFIRMED);
        networks.link("a", Relation.OWNED_BY, "b", Certainty.CONFIRMED);
        networks.link("b", Relation.OWNED_BY, "c", Certainty.CONFIRMED);
        Network network = networks.listed("a", "b", "c").build();
        assertThat(Paths.from("ship", DAY, network, new Bounds(2, 100)).paths()).hasSize(2);
        Paths.Found found = Paths.from("ship", DAY, network, new Bounds(3, 1));
        assertThat(found.paths()).hasSize(1);
        assertThat(found.leftOut()).isEqualTo(2);
    }

    @Test
    void agreesWithAllPathsTriedOneByOne() {
        var random = new Random(8712362);
        int found = 0;
        for (int round = 0; round < 500; round++) {
            int n = 3 + random.nextInt(5);
            String[] names = Networks.names(n);
            Networks networks = Networks.of(names);
            int links = random.nextInt(3 * n);
            for (int i = 0; i < links; i++) {
                networks.link(
                        names[random.nextInt(n)],
                        RELATIONS.get(random.nextInt(RELATIONS.size())),
                        names[random.nextInt(n)],
                        CERTAINTIES.get(random.nextInt(4)));
            }
            networks.listed(names[n - 1]).listed(names[1]);
            Network network = networks.build();
            int maxLinks = 1 + random.nextInt(n);
            Map<String, List<String>> wanted = allPaths(network, names[0], maxLinks);
            Map<String, List<String>> got =
                    Paths.from(names[0], DAY, network, new Bounds(maxLinks, 100)).paths().stream()
                            .collect(Collectors.toMap(p -> p.end().id(), PathsTest::ids, (a, b) -> a, TreeMap::new));
            assertThat(got).isEqualTo(wanted);
            found += got.size();
        }
        assertThat(found).isGreaterThan(200);
    }

    /** A path tried out, with what it is judged by. */
    private record Tried(int certainty, int grade, List<String> ids) {}

    private static final Comparator<Tried> BEST = Comparator.comparingInt(Tried::certainty)
            .thenComparingInt(Tried::grade)
            .thenComparingInt(t -> t.ids().size())
            .thenComparing(t -> String.join(" ", t.ids()));

    private static Map<String, List<String>> allPaths(Network network, String start, int maxLinks) {
        var best = new TreeMap<String, Tried>();
        walk(network, new Tried(0, 0, List.of(start)), maxLinks, best);
        var ids = new TreeMap<String, List<String>>();
        best.forEach((end, tried) -> ids.put(end, tried.ids()));
        return ids;
    }

    private static void walk(Network network, Tried tried, int left, Map<String, Tried> best) {
        String at = tried.ids().getLast();
        if (tried.ids().size() > 1 && !network.listed(at, DAY).isEmpty()) {
            best.merge(at, tried, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
        }
        if (left == 0) {
            return;
        }
        for (Link link : network.links()) {
            boolean mutual = link.relation() == Relation.MET || link.relation() == Relation.LINKED_TO;
            String next =
                    link.from().equals(at) ? link.to() : mutual && link.to().equals(at) ? link.from() : at;
            if (!tried.ids().contains(next)) {
                var ids = new ArrayList<>(tried.ids());
                ids.add(next);
                var further = new Tried(
                        Math.max(tried.certainty(), CERTAINTIES.indexOf(link.certainty())),
                        Math.max(tried.grade(), Strength.grade(link.relation())),
                        ids);
                walk(network, further, left - 1, best);
            }
        }
    }

    @Test
    void anUnknownIdIsRefusedAloud() {
        Party ship = Party.ship("an-san-1", "AN SAN 1", new ImoNumber("7303803"));
        Link link = new Link(
                "an-san-1", Relation.OWNED_BY, "nobody", Share.NOT_SAID, Validity.NOT_SAID, Certainty.LIKELY, "");
        NetworkBuilder.Built built = Network.builder()
                .link(link)
                .party(ship)
                .party(ship)
                .party(Party.of("an-san-1", "EXAMPLE OTHER", SubjectKind.OTHER))
                .listed("nobody", Networks.designation("x", DAY, Set.of(), Authority.OTHER))
                .build();
        assertThat(built.network().links()).isEmpty();
        assertThat(built.network().parties()).containsExactly(ship);
        assertThat(built.refusals())
                .extracting(Refusal::words)
                .containsExactly(
                        "two parties have the id an-san-1: AN SAN 1, which was kept, and EXAMPLE OTHER",
                        "the link an-san-1 owned by nobody names nobody, which is no party of the network",
                        "the designation x (EXAMPLE x) was given to nobody, which is no party of the network");
    }
}
