package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.sanction.PortBan;

/**
 * Draws what the documented calls of a flow moved, and when.
 *
 * <p><b>Algorithm.</b> In each draw every itemised call exists or not, and is counted by a published aggregate or not; an aggregate's
 * remaining calls fall evenly over its period and on ships of the roster. Documented calls are those of the aggregates and the itemised ones
 * that none of them holds. A call's barrels count on the day on which it leaves.
 *
 * <p><b>Limitations.</b> Calls that nobody saw are not estimated here. Round trips of the ships picked for calls that nobody itemised are not
 * checked against each other. A season within the period is not modelled.
 */
public final class Simulation {

    private final List<ItemisedCall> itemised;
    private final List<UnitemisedCalls> counts;
    private final GroupFacts groups;
    private final Roster roster;
    private final CaseDraw.Source source;
    private final CallCargo cargo;
    private final DayGrid grid;
    private final int draws;
    private final double committeeFactor;
    private final PortBan[][] bans;

    /**
     * A simulation of one flow.
     *
     * @param calls of the flow, as built from its sightings
     */
    public Simulation(CaseFile caseFile, Flow flow, List<Call> calls) {
        var settings = caseFile.settings();
        draws = settings.draws();
        roster = new Roster(caseFile, calls);
        source = new CaseDraw.Source(settings.seed(), settings.assumptions(), settings.products());
        cargo = new CallCargo(settings.seed(), settings.assumptions());
        grid = DayGrid.covering(caseFile.question().first(), caseFile.question().last());
        committeeFactor = settings.rules().isEmpty()
                ? 0
                : settings.rules().getFirst().limit().committeeBarrelsPerTonne();
        var timing = new Timing(settings.seed(), settings.assumptions());
        itemised = calls.stream()
                .map(call -> new ItemisedCall(settings.seed(), call, roster, cargo, timing))
                .toList();
        List<Aggregate> ofFlow = caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(flow.id()))
                .toList();
        counts = ofFlow.stream()
                .filter(a ->
                        a.detail().unit().equals("calls") && a.detail().within().isEmpty())
                .map(a -> new UnitemisedCalls(settings.seed(), a, cargo, timing))
                .toList();
        bans = new PortBan[counts.isEmpty() ? 0 : roster.size()][];
        for (int ship = 0; ship < bans.length; ship++) {
            bans[ship] = roster.portBans(ship, grid);
        }
        groups = new GroupFacts(settings.seed(), ofFlow, calls, caseFile.observations(), roster);
    }

    /** An outcome to be filled. */
    public Outcome outcome() {
        return new Outcome(grid, draws, itemised.size());
    }

    /** Fills one chunk of an outcome; chunks may be filled in any order and at the same time. */
    public void fill(Outcome outcome, int chunk) {
        for (int d = outcome.begin(chunk); d < outcome.begin(chunk + 1); d++) {
            fillDraw(outcome, chunk, d);
        }
    }

    private void fillDraw(Outcome outcome, int chunk, int d) {
        CaseDraw draw = source.at(d);
        var ships = roster.new Drawn(draw, d);
        int[] assigned = groups.assign(ships, d);
        int[] members = new int[counts.size()];
        for (int c = 0; c < itemised.size(); c++) {
            ItemisedCall call = itemised.get(c);
            if (!call.exists(d)) {
                continue;
            }
            int member = memberOf(call, d, members);
            if (member >= 0) {
                members[member]++;
            }
            outcome.count[d] += member >= 0 ? 0 : 1;
            int ship = call.ship();
            if (ship < 0) {
                ship = assigned.length > 0 && assigned[c] >= 0 ? assigned[c] : ships.pick(call.shipUniform(d));
            }
            PortBan ban = call.ship() >= 0 ? call.ban() : roster.portBan(ship, call.day());
            double barrels = add(outcome, d, draw, ships, ship, call.variates(), ban, call.leaves(d));
            outcome.callSumsBbl[chunk][c] += barrels;
            outcome.callCounts[chunk][c]++;
            if (outcome.callsKept()) {
                outcome.callSamplesBbl[c][d] = barrels;
            }
        }
        for (int a = 0; a < counts.size(); a++) {
            UnitemisedCalls rest = counts.get(a);
            outcome.count[d] += rest.count();
            for (int slot = members[a]; slot < rest.count(); slot++) {
                int ship = ships.pick(rest.shipUniform(slot, d));
                double arrives = rest.arrives(slot, d);
                add(
                        outcome,
                        d,
                        draw,
                        ships,
                        ship,
                        rest.variates(slot),
                        bans[ship][StrictMath.clamp(grid.index(arrives), 0, grid.days() - 1)],
                        rest.leaves(slot, d, arrives));
            }
        }
    }

    /** The aggregate that holds the call in this draw, or -1; an aggregate that is full holds no more. */
    private int memberOf(ItemisedCall call, int d, int[] members) {
        Optional<String> aggregate = call.memberOf(d);
        if (aggregate.isEmpty()) {
            return -1;
        }
        for (int a = 0; a < counts.size(); a++) {
            if (counts.get(a).id().equals(aggregate.get())
                    && members[a] < counts.get(a).count()) {
                return a;
            }
        }
        return -1;
    }

    private double add(
            Outcome outcome,
            int d,
            CaseDraw draw,
            Roster.Drawn ships,
            int ship,
            CallCargo.Variates variates,
            PortBan ban,
            double leaves) {
        double factor = draw.barrelsPerTonne(draw.product(variates.product().uniform(d)));
        double capacity = ships.load(ship).barrels(factor);
        double barrels = cargo.share(variates, draw, d) * capacity;
        outcome.capacityBbl[d] += capacity;
        outcome.volumeBbl[d] += barrels;
        outcome.massT[d] += barrels / factor;
        outcome.committeeBbl[d] += barrels / factor * committeeFactor;
        int index = grid.index(leaves);
        if (index >= 0 && index < grid.days()) {
            outcome.byDayBbl[d][index] += barrels;
        }
        outcome.banVerified[d] += ban == PortBan.IN_FORCE ? 1 : 0;
        outcome.banPossible[d] += ships.possiblyBanned(ship, ban) ? 1 : 0;
        return barrels;
    }

    /** The whole outcome on the calling thread. */
    public Outcome run() {
        Outcome outcome = outcome();
        for (int chunk = 0; chunk < Outcome.CHUNKS; chunk++) {
            fill(outcome, chunk);
        }
        return outcome;
    }

    /** The calls that the draws are about, in the order of {@link Outcome#call}. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>(itemised.size());
        itemised.forEach(i -> calls.add(i.call()));
        return calls;
    }

    @Override
    public String toString() {
        return "Simulation of " + itemised.size() + " itemised calls and counts "
                + Arrays.toString(
                        counts.stream().mapToInt(UnitemisedCalls::count).toArray());
    }
}
