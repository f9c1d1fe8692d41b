package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plimsoll.core.casefile.Observations;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.PortBan;

/**
 * What a source says of the unnamed ships of a small group: that one of them was a certain hull, that so many of them were listed. Which is
 * which is drawn; the numbers always hold.
 */
final class GroupFacts {

    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final List<Group> groups = new ArrayList<>();
    private final int calls;
    private final Roster roster;

    /** The unnamed calls of one aggregate, and what is known of them together. */
    private record Group(List<Member> unnamed, Optional<Integer> hull, Optional<Integer> listed) {}

    private record Member(int call, List<Boolean> listed, Draws order, Draws ship) {}

    GroupFacts(long seed, List<Aggregate> aggregates, List<Call> calls, Observations observations, Roster roster) {
        this.calls = calls.size();
        this.roster = roster;
        List<Aggregate> telling = aggregates.stream()
                .filter(a -> a.detail().listed().isPresent()
                        || a.detail().includesHull().isPresent())
                .toList();
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
        int already = listedAlready;
        return new Group(
                List.copyOf(unnamed),
                hullAlready
                        ? Optional.empty()
                        : aggregate.detail().includesHull().map(roster::index),
                aggregate.detail().listed().map(listed -> StrictMath.max(0, listed - already)));
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
        List<Member> order = group.unnamed().stream()
                .sorted(Comparator.comparingDouble(m -> m.order().uniform(number)))
                .toList();
        int listedLeft = group.listed().orElse(0);
        boolean hullLeft = group.hull().isPresent();
        for (Member member : order) {
            int ship;
            if (hullLeft) {
                ship = group.hull().orElseThrow();
                hullLeft = false;
            } else if (group.listed().isPresent()) {
                boolean wanted = listedLeft > 0;
                ship = ships.pick(
                        member.ship().uniform(number), s -> member.listed().get(s) == wanted);
            } else {
                continue;
            }
            listedLeft -= member.listed().get(ship) ? 1 : 0;
            assigned[member.call()] = ship;
        }
    }

    /** For each ship of the roster, whether a listing may have been in force that day. */
    private List<Boolean> listedShips(LocalDate day) {
        return IntStream.range(0, roster.size())
                .mapToObj(ship -> roster.portBan(ship, day) != PortBan.NONE)
                .toList();
    }
}
