package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.sanction.PortBan;

/**
 * Draws what the documented calls of a flow moved, and when.
 *
 * <p><b>Algorithm.</b> In each draw every itemised call exists or not, and is counted by a published aggregate or not; one of a ship that
 * nobody named is of the hull of a joint sample of all such calls, unless a published group tells more of it. An aggregate's
 * remaining calls fall on ships of the roster, and over its period as arrivals are seen, or evenly where nothing is known of that. Documented
 * calls are those of the aggregates and the itemised ones
 * that none of them holds. A call's barrels count on the day on which it leaves. Where something was seen of
 * the load of an itemised call, it moves what that leaves possible.
 *
 * <p><b>Limitations.</b> Calls that nobody saw are not estimated here. Round trips of the ships picked for calls that nobody itemised are not
 * checked against each other.
 */
public final class Simulation {

    private final ItemisedCall[] itemised;
    private final List<UnitemisedCalls> counts;
    private final SeenLoads loads;
    private final GroupFacts groups;
    private final OpenCalls open;
    private final boolean[] named;
    private final Roster roster;
    private final CaseDraw.Source source;
    private final CallCargo cargo;
    private final DayGrid grid;
    private final int draws;
    private final double committeeFactor;
    private final PortBan[][] bans;
    private final Optional<Seen> seen;
    private final Timing timing;

    /**
     * A simulation of one flow.
     *
     * @param calls of the flow, as built from its sightings
     * @param association who the unnamed ships among them were
     * @param seen what is known of how many calls were seen
     */
    public Simulation(CaseFile caseFile, Flow flow, List<Call> calls, Association association, Optional<Seen> seen) {
        this.seen = seen;
        var settings = caseFile.settings();
        draws = settings.draws();
        roster = new Roster(caseFile, calls);
        source = new CaseDraw.Source(settings.seed(), settings.assumptions(), settings.products());
        cargo = new CallCargo(settings.assumptions());
        grid = DayGrid.covering(caseFile.question().first(), caseFile.question().last());
        committeeFactor = settings.rules().isEmpty()
                ? 0
                : settings.rules().getFirst().limit().committeeBarrelsPerTonne();
        timing = new Timing(settings.assumptions());
        List<Aggregate> ofFlow = caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(flow.id()))
                .toList();
        counts = ofFlow.stream()
                .filter(Aggregate::countsCalls)
                .map(a -> new UnitemisedCalls(settings.seed(), a, timing))
                .toList();
        List<String> countIds = counts.stream().map(UnitemisedCalls::id).toList();
        itemised = calls.stream()
                .map(call -> new ItemisedCall(settings.seed(), call, roster, countIds))
                .toArray(ItemisedCall[]::new);
        loads = new SeenLoads(caseFile, itemised);
        bans = roster.portBans(grid);
        groups = new GroupFacts(settings.seed(), ofFlow, calls, caseFile.observations(), roster);
        open = new OpenCalls(association, calls, caseFile, roster);
        named = roster.allNamed();
    }

    /** An outcome to be filled with everything. */
    public Outcome outcome() {
        return new Outcome(grid, draws, itemised.length).comparing(loads.seen());
    }

    /** An outcome to be filled with no more than the volumes, which a comparison of many runs asks for. */
    public Outcome volumes() {
        return Outcome.ofVolumes(grid, draws);
    }

    /** Fills one chunk of an outcome; chunks may be filled in any order and at the same time. */
    public void fill(Outcome outcome, int chunk) {
        var days = new DayBlock(outcome.byDayBbl, outcome.begin(chunk));
        var leaving = new Leaving(seen, itemised, timing);
        for (int d = outcome.begin(chunk); d < outcome.begin(chunk + 1); d++) {
            fillDraw(outcome, days, leaving, chunk, d);
        }
        days.flush(outcome.begin(chunk + 1));
    }

    private void fillDraw(Outcome outcome, DayBlock days, Leaving leaving, int chunk, int d) {
        var ofDraw = new OfDraw(outcome, days, leaving, chunk, d);
        for (int c = 0; c < itemised.length; c++) {
            ofDraw.fillItemised(c);
        }
        for (int a = 0; a < counts.size(); a++) {
            ofDraw.fillUnitemised(a);
        }
    }

    /** The calls of one draw as they are added up: one a method, which is compiled sooner than a loop with all that it calls. */
    private final class OfDraw {
        private final Outcome outcome;
        private final DayBlock days;
        private final Leaving leaving;
        private final int chunk;
        private final int d;
        private final CaseDraw draw;
        private final Roster.Drawn ships;
        private final Timing.Pace pace;
        private final SeenLoads.Drawn seenLoads;
        private final int[] assigned;
        private final int[] members;

        OfDraw(Outcome outcome, DayBlock days, Leaving leaving, int chunk, int d) {
            this.outcome = outcome;
            this.days = days;
            this.leaving = leaving;
            this.chunk = chunk;
            this.d = d;
            draw = source.at(d);
            ships = roster.new Drawn(draw, d);
            pace = Timing.Pace.of(seen, draw, d);
            seenLoads = loads.new Drawn(draw, d);
            assigned = groups.assign(ships, d);
            members = new int[counts.size()];
        }

        void fillItemised(int c) {
            ItemisedCall call = itemised[c];
            if (!call.exists(d)) {
                return;
            }
            int member = call.countOf(d);
            if (member >= 0 && members[member] == counts.get(member).count()) {
                member = ItemisedCall.NO_COUNT; // a count that is full holds no more
            }
            if (member >= 0) {
                members[member]++;
            }
            int ship = call.ship();
            Optional<Capacity.Known> measured = Optional.empty();
            if (ship < 0 && open.holds(c)) {
                ship = open.ship(c, d);
                if (ship < 0) {
                    ship = ships.pick(call.shipUniform(d), named, false);
                    measured = open.measured(c);
                }
            } else if (ship < 0) {
                ship = assigned.length > 0 && assigned[c] >= 0 ? assigned[c] : ships.pick(call.shipUniform(d));
            }
            Capacity.Load load = measured.isPresent() ? ships.load(measured.get()) : ships.load(ship);
            double supposed = cargo.share(call.streams(), draw, d);
            double share = loads.of(c) ? seenLoads.share(c, load) : supposed;
            double barrels = move(outcome, d, draw, load, call.streams(), share);
            if (outcome.complete()) {
                PortBan ban = call.ship() >= 0 ? call.ban() : ban(ship, grid.index(call.day()));
                outcome.count[d] += member >= 0 ? 0 : 1;
                outcome.callSumsBbl[chunk][c] += barrels;
                outcome.callCounts[chunk][c]++;
                if (outcome.callsKept()) {
                    outcome.callSamplesBbl[c][d] = barrels;
                }
                if (outcome.beforeLoad().kept(c)) {
                    outcome.beforeLoad().put(c, d, supposed * capacity(draw, load, call.streams(), d));
                }
                record(outcome, days, d, ships, ship, ban, leaving.of(c, pace, d), barrels);
            }
        }

        void fillUnitemised(int a) {
            UnitemisedCalls rest = counts.get(a);
            for (int slot = members[a]; slot < rest.count(); slot++) {
                int ship = ships.pick(rest.shipUniform(slot, d));
                double share = cargo.share(rest.streams(slot), draw, d);
                double barrels = move(outcome, d, draw, ships.load(ship), rest.streams(slot), share);
                if (outcome.complete()) {
                    double arrives = rest.arrives(slot, seen, d);
                    PortBan ban = ban(ship, grid.index(arrives));
                    record(outcome, days, d, ships, ship, ban, rest.leaves(slot, pace, d, arrives), barrels);
                }
            }
            if (outcome.complete()) {
                outcome.count[d] += rest.count();
            }
        }
    }

    private PortBan ban(int ship, int day) {
        return bans[ship][StrictMath.clamp(day, 0, grid.days() - 1)];
    }

    /** Adds what a call moved, a share of its ship's limit; its physical barrels are returned. */
    private double move(Outcome outcome, int d, CaseDraw draw, Capacity.Load load, Draws call, double share) {
        double factor = draw.barrelsPerTonne(CallCargo.product(call, draw, d));
        double capacity = load.barrels(factor);
        double barrels = share * capacity;
        outcome.volumeBbl[d] += barrels;
        if (outcome.complete()) {
            outcome.capacityBbl[d] += capacity;
            outcome.massT[d] += barrels / factor;
            outcome.committeeBbl[d] += barrels / factor * committeeFactor;
        }
        return barrels;
    }

    private static double capacity(CaseDraw draw, Capacity.Load load, Draws call, int d) {
        return load.barrels(draw.barrelsPerTonne(CallCargo.product(call, draw, d)));
    }

    /** Adds on which day a call left, and whether its ship was under a ban. */
    private void record(
            Outcome outcome,
            DayBlock days,
            int d,
            Roster.Drawn ships,
            int ship,
            PortBan ban,
            double leaves,
            double barrels) {
        int index = grid.index(leaves);
        if (index >= 0 && index < grid.days()) {
            days.add(index, d, barrels);
        }
        outcome.banVerified[d] += ban == PortBan.IN_FORCE ? 1 : 0;
        outcome.banPossible[d] += ships.possiblyBanned(ship, ban) ? 1 : 0;
    }

    /** A whole outcome on the calling thread. */
    public Outcome run() {
        return fill(outcome());
    }

    /** Fills all chunks of an outcome on the calling thread. */
    public Outcome fill(Outcome outcome) {
        for (int chunk = 0; chunk < Outcome.CHUNKS; chunk++) {
            fill(outcome, chunk);
        }
        return outcome;
    }

    /** The calls that the draws are about, in the order of {@link Outcome#call}. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>(itemised.length);
        for (ItemisedCall one : itemised) {
            calls.add(one.call());
        }
        return calls;
    }

    @Override
    public String toString() {
        return "Simulation of " + itemised.length + " itemised calls and counts "
                + Arrays.toString(
                        counts.stream().mapToInt(UnitemisedCalls::count).toArray());
    }
}
