package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.casefile.Observations;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.PortBan;

/**
 * What a source says of the unnamed ships of a small group: that one of them was a certain hull, that so many of them were listed. Which is
 * which is drawn; the numbers hold among its itemised calls; those that nobody itemised are drawn without them.
 */
final class GroupFacts {

    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final List<Group> groups = new ArrayList<>();
    private final int calls;
    private final Roster roster;

    /** The unnamed calls of one aggregate, and what is known of them together. */
    private record Group(List<Member> unnamed, int hull, int listed, boolean listedSaid) {}

    private static final class Member {
        private final int call;
        private final boolean[] listed;
        private final Draws order;
        private final Draws ship;

        Member(int call, boolean[] listed, Draws order, Draws ship) {
            this.call = call;
            this.listed = listed;
            this.order = order;
            this.ship = ship;
        }
    }

    GroupFacts(long seed, List<Aggregate> aggregates, List<Call> calls, Observations observations, Roster roster) {
        this.calls = calls.size();
        this.roster = roster;
        List<Aggregate> telling = aggregates.stream().filter(GroupFacts::tells).toList();
        if (telling.isEmpty()) {
            return;
        }
        Map<String, Sighting> sightings = new LinkedHashMap<>();
        observations.sightings().forEach(s -> sightings.put(s.id(), s));
        telling.forEach(a -> groups.add(group(seed, a, calls, sightings)));
    }

    private Group group(long seed, Aggregate aggregate, List<Call> all, Map<String, Sighting> sightings) {
        List<Member> unnamed = new ArrayList<>();
        int listedAlready = 0;
        boolean hullAlready = false;
        for (int c = 0; c < all.size(); c++) {
            Call call = all.get(c);
            boolean inGroup = call.evidence().sightings().stream()
                    .map(sightings::get)
                    .anyMatch(s -> s != null && s.detail().groups().contains(aggregate.id()));
            if (!inGroup) {
                continue;
            }
            LocalDate day = call.stay().seen().day();
            Optional<String> hull = call.party().known();
            if (hull.isPresent()) {
                listedAlready += roster.portBan(roster.index(hull.get()), day) == PortBan.NONE ? 0 : 1;
                hullAlready |= hull.equals(aggregate.detail().includesHull());
            } else {
                unnamed.add(new Member(
                        c, listedShips(day), Draws.of(seed, call.id(), "order"), Draws.of(seed, call.id(), "ship")));
            }
        }
        Optional<Integer> hull = hullAlready
                ? Optional.empty()
                : aggregate.detail().includesHull().map(roster::index);
        Optional<Integer> listed = aggregate.detail().listed();
        return new Group(
                List.copyOf(unnamed),
                hull.orElse(NOBODY),
                StrictMath.max(0, listed.orElse(0) - listedAlready),
                listed.isPresent());
    }

    /** The unnamed calls of which a group says something; which ship they were is drawn here and nowhere else. */
    static Set<String> told(List<Aggregate> aggregates, List<Call> calls, Observations observations) {
        Set<String> groups = new LinkedHashSet<>();
        aggregates.stream().filter(GroupFacts::tells).forEach(a -> groups.add(a.id()));
        Set<String> sightings = new LinkedHashSet<>();
        observations.sightings().stream()
                .filter(s -> s.detail().groups().stream().anyMatch(groups::contains))
                .forEach(s -> sightings.add(s.id()));
        Set<String> told = new LinkedHashSet<>();
        calls.stream()
                .filter(c -> c.party().known().isEmpty()
                        && c.evidence().sightings().stream().anyMatch(sightings::contains))
                .forEach(c -> told.add(c.id()));
        return told;
    }

    private static boolean tells(Aggregate aggregate) {
        return aggregate.citation().certainty().verified()
                && (aggregate.detail().listed().isPresent()
                        || aggregate.detail().includesHull().isPresent());
    }

    /** The ship of each call in one draw where a group says something of it, else -1; empty where no group does. */
    int[] assign(Roster.Drawn ships, int number) {
        if (groups.isEmpty()) {
            return NONE;
        }
        int[] assigned = new int[calls];
        Arrays.fill(assigned, NOBODY);
        for (Group group : groups) {
            assign(group, ships, number, assigned);
        }
        return assigned;
    }

    private void assign(Group group, Roster.Drawn ships, int number, int[] assigned) {
        int listedLeft = group.listed();
        boolean hullLeft = group.hull() != NOBODY;
        for (Member member : inOrder(group, number)) {
            int ship;
            if (hullLeft) {
                ship = group.hull();
                hullLeft = false;
            } else if (group.listedSaid()) {
                ship = ships.pick(member.ship.uniform(number), member.listed, listedLeft > 0);
            } else {
                continue;
            }
            listedLeft -= member.listed[ship] ? 1 : 0;
            assigned[member.call] = ship;
        }
    }

    /** The group's calls in the order of a draw, by insertion: such groups are small, and this is done in every draw. */
    private static Member[] inOrder(Group group, int number) {
        Member[] order = group.unnamed().toArray(Member[]::new);
        double[] keys = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            Member member = order[i];
            double key = member.order.uniform(number);
            int at = i;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                order[at] = order[--at];
            }
            keys[at] = key;
            order[at] = member;
        }
        return order;
    }

    /** For each ship of the roster, whether a listing may have been in force that day. */
    private boolean[] listedShips(LocalDate day) {
        boolean[] listed = new boolean[roster.size()];
        for (int ship = 0; ship < listed.length; ship++) {
            listed[ship] = roster.portBan(ship, day) != PortBan.NONE;
        }
        return listed;
    }
}
