package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;

/**
 * The documented calls of a flow: those that sightings show, and those of published counts that nobody has itemised.
 *
 * <p><b>Algorithm.</b> In each draw a call exists or not, what is shown as one stay was one or two, and a count holds it or not. Ships that are known come first: named ones, and unnamed
 * ones as the association or a published group has them. Where every look is known, their calls say how often each ship calls
 * ({@link CallShares}). All other calls follow in order of arrival, each by a ship that is not away ({@link Trips}).
 *
 * <p><b>Limitations.</b> That a published group has so many listed ships is held to without regard to who was away.
 */
final class DocumentedCalls {
    private final ItemisedCall[] itemised;
    private final List<UnitemisedCalls> counts;
    private final int[] firstSlot;
    private final int size;
    private final GroupFacts groups;
    private final OpenCalls open;
    private final Roster roster;
    private final DayGrid grid;
    private final Timing timing;
    private final Optional<Seen> seen;
    private final boolean unpicked;

    /**
     * Documented calls.
     *
     * @param calls of the flow, as built from its sightings
     * @param association who the unnamed ships among them were
     * @param seen what is known of how many calls were seen
     */
    DocumentedCalls(
            CaseFile caseFile,
            Flow flow,
            List<Call> calls,
            Association association,
            Optional<Seen> seen,
            Roster roster,
            Timing timing) {
        this.roster = roster;
        this.timing = timing;
        this.seen = seen;
        long seed = caseFile.settings().seed();
        List<Aggregate> ofFlow = caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(flow.id()))
                .toList();
        counts = ofFlow.stream()
                .filter(Aggregate::countsCalls)
                .map(a -> new UnitemisedCalls(seed, a, timing))
                .toList();
        List<String> countIds = counts.stream().map(UnitemisedCalls::id).toList();
        itemised = calls.stream()
                .map(call -> new ItemisedCall(seed, call, roster, countIds))
                .toArray(ItemisedCall[]::new);
        firstSlot = new int[counts.size()];
        int slots = itemised.length;
        for (int a = 0; a < firstSlot.length; a++) {
            firstSlot[a] = slots;
            slots += counts.get(a).count();
        }
        size = slots;
        groups = new GroupFacts(seed, ofFlow, calls, caseFile.observations(), roster);
        open = new OpenCalls(association, calls, caseFile, roster);
        grid = DayGrid.covering(caseFile.question().first(), caseFile.question().last());
        // Elsewhere the named ships were picked for publicity, and how often they were named says nothing of how often
        // they called.
        unpicked = caseFile.observations().completeLooks();
    }

    /** Those that sightings show. */
    ItemisedCall[] itemised() {
        return itemised;
    }

    /** The published counts. */
    List<UnitemisedCalls> counts() {
        return counts;
    }

    /** Index of a call of a count. */
    int index(int count, int slot) {
        return firstSlot[count] + slot;
    }

    /** The same as draws have them that follow each other on one thread; what is asked is of the last one drawn. */
    final class Drawn {
        private static final int ABSENT = -3;
        private static final int OTHER = -2;
        private static final int UNKNOWN = -1;

        private final Leaving leaving = new Leaving(seen, itemised, timing);
        private final CallShares shares = new CallShares(itemised, roster.size());
        private final Trips trips = new Trips(roster.size(), grid);
        private final int[] ship = new int[size];
        private final boolean[] other = new boolean[itemised.length];
        private final double[] arrives = new double[size];
        private final double[] leaves = new double[size];
        private final double[] back = new double[size];
        private final boolean[] two = new boolean[itemised.length];
        private final boolean[] secondCounted = new boolean[itemised.length];
        private final int[] memberOf = new int[itemised.length];
        private final int[] members = new int[counts.size()];

        /** Draws them. */
        void draw(Roster.Drawn ships, Timing.Pace pace, int number) {
            trips.clear();
            Arrays.fill(ship, ABSENT);
            Arrays.fill(members, 0);
            for (int c = 0; c < itemised.length; c++) {
                if (itemised[c].exists(number)) {
                    itemised(c, pace, number);
                }
            }
            if (unpicked) {
                shares.draw(ships, this, ByArrival.of(arrives, 0, itemised.length, index -> ship[index] >= 0), number);
            }
            place(ships, number);
            for (int a = 0; a < members.length; a++) {
                for (int slot = members[a]; slot < counts.get(a).count(); slot++) {
                    counted(a, slot, pace, number);
                }
            }
            for (int call : ByArrival.of(arrives, 0, size, index -> ship[index] == UNKNOWN)) {
                ship[call] = trips.send(ships, streams(call), number, arrives[call], back[call]);
            }
        }

        private void itemised(int c, Timing.Pace pace, int number) {
            ItemisedCall call = itemised[c];
            int member = call.countOf(number);
            if (member >= 0 && members[member] == counts.get(member).count()) {
                member = ItemisedCall.NO_COUNT; // a count that is full holds no more
            }
            memberOf[c] = member;
            two[c] = call.two(number);
            secondCounted[c] = false;
            if (member >= 0) {
                members[member]++;
                secondCounted[c] =
                        two[c] && members[member] < counts.get(member).count();
                members[member] += secondCounted[c] ? 1 : 0;
            }
            ship[c] = call.ship();
            if (ship[c] < 0 && open.holds(c)) {
                int named = open.ship(c, number);
                ship[c] = named < 0 ? OTHER : named;
            }
            other[c] = ship[c] == OTHER;
            leaves[c] = leaving.of(c, pace, number);
            arrives[c] = timing.arrived(call.stay(), call.streams(), pace, number, leaves[c]);
            back[c] = leaves[c] + timing.awaySeconds(call.streams(), number);
        }

        private void counted(int count, int slot, Timing.Pace pace, int number) {
            UnitemisedCalls calls = counts.get(count);
            int index = index(count, slot);
            ship[index] = UNKNOWN;
            arrives[index] = calls.arrives(slot, seen, number);
            leaves[index] = calls.leaves(slot, pace, number, arrives[index]);
            back[index] = leaves[index] + timing.awaySeconds(calls.streams(slot), number);
        }

        /** Notes when ships of which something is known are away. */
        private void place(Roster.Drawn ships, int number) {
            int[] assigned = groups.assign(ships, number);
            for (int c = 0; c < itemised.length; c++) {
                if (ship[c] == OTHER) {
                    ship[c] = ships.pickUnnamed(itemised[c].shipUniform(number));
                } else if (ship[c] == UNKNOWN && assigned.length > 0 && assigned[c] >= 0) {
                    ship[c] = assigned[c];
                }
                if (ship[c] >= 0) {
                    trips.add(ship[c], arrives[c], back[c]);
                }
            }
        }

        private Draws streams(int call) {
            if (call < itemised.length) {
                return itemised[call].streams();
            }
            int count = counts.size() - 1;
            while (call < firstSlot[count]) {
                count--;
            }
            return counts.get(count).streams(call - firstSlot[count]);
        }

        /** Whether the draw has a call. */
        boolean has(int call) {
            return ship[call] != ABSENT;
        }

        /** The count that holds an itemised call, or {@link ItemisedCall#NO_COUNT}. */
        int memberOf(int call) {
            return memberOf[call];
        }

        /** Whether what is shown as one itemised call was two stays. */
        boolean two(int call) {
            return two[call];
        }

        /** Whether a count holds the second of the two. */
        boolean secondCounted(int call) {
            return secondCounted[call];
        }

        /** How many itemised calls a count holds. */
        int members(int count) {
            return members[count];
        }

        /** The ship of a call. */
        int ship(int call) {
            return ship[call];
        }

        /** What is known of the size of its ship by a measured length alone, where it is none of the named ones. */
        Optional<Capacity.Known> measured(int call) {
            return other[call] ? open.measured(call) : Optional.empty();
        }

        /** Seconds since 1970 at which a call arrived. */
        double arrives(int call) {
            return arrives[call];
        }

        /** The same of its departure. */
        double leaves(int call) {
            return leaves[call];
        }

        /** The same of the moment at which its ship could arrive again. */
        double back(int call) {
            return back[call];
        }

        /** Which ships are away when. */
        Trips trips() {
            return trips;
        }
    }
}
