package org.plimsoll.core.ledger;

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
import org.plimsoll.core.sanction.PortBan;

/**
 * Draws what the calls of a flow moved, and when: the documented ones, and if wanted those that nobody saw.
 *
 * <p><b>Algorithm.</b> {@link DocumentedCalls} tells which calls a draw has, by which ships and when. A call's barrels count on the day on which
 * it leaves. Where something was seen of the load of an itemised call, it moves what that leaves possible. {@link MissedCalls} go on from
 * there in the same draw, with the same ships.
 */
public final class Simulation {

    private final DocumentedCalls calls;
    private final ItemisedCall[] itemised;
    private final List<UnitemisedCalls> counts;
    private final SeenLoads loads;
    private final Roster roster;
    private final CaseDraw.Source source;
    private final CallCargo cargo;
    private final DayGrid grid;
    private final int draws;
    private final double committeeFactor;
    private final PortBan[][] bans;
    private final Optional<Seen> seen;
    private final MissedCalls missed;

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
        var timing = new Timing(settings.assumptions());
        this.calls = new DocumentedCalls(caseFile, flow, calls, association, seen, roster, timing);
        itemised = this.calls.itemised();
        counts = this.calls.counts();
        loads = new SeenLoads(caseFile, itemised);
        bans = roster.portBans(grid);
        missed = new MissedCalls(caseFile, seen, cargo, timing, bans);
    }

    /** An outcome to be filled with everything. */
    public Outcome outcome() {
        return new Outcome(grid, draws, itemised.length).comparing(loads.seen());
    }

    /** An outcome to be filled with no more than the volumes, which a comparison of many runs asks for. */
    public Outcome volumes() {
        return Outcome.ofVolumes(grid, draws);
    }

    /** To be filled with the calls that nobody saw, beside a complete outcome. */
    public Missed missed(Outcome documented) {
        return new Missed(documented, seen);
    }

    /** Fills one chunk of an outcome with the documented calls; chunks may be filled in any order and at the same time. */
    public void fill(Outcome outcome, int chunk) {
        fill(outcome, Optional.empty(), chunk);
    }

    /** The same, and of the calls that nobody saw. */
    public void fill(Missed missed, int chunk) {
        fill(missed.documented(), Optional.of(missed), chunk);
    }

    private void fill(Outcome outcome, Optional<Missed> unseen, int chunk) {
        int begin = outcome.begin(chunk);
        int end = outcome.begin(chunk + 1);
        var days = new DayBlock(outcome.byDayBbl, begin);
        var drawn = calls.new Drawn();
        Optional<MissedCalls.Chunk> filling = unseen.map(of -> missed.new Chunk(of, begin));
        for (int d = begin; d < end; d++) {
            CaseDraw draw = source.at(d);
            var ships = roster.new Drawn(draw, d);
            var pace = Timing.Pace.of(seen, draw, d);
            drawn.draw(ships, pace, d);
            new OfDraw(outcome, days, drawn, draw, ships, chunk, d).fill();
            if (filling.isPresent()) {
                filling.get().fill(draw, ships, drawn.trips(), pace, d);
            }
        }
        days.flush(end);
        filling.ifPresent(of -> of.flush(end));
    }

    /** The documented calls of one draw as they are added up: one a method, which is compiled sooner than a loop with all that it calls. */
    private final class OfDraw {
        private final Outcome outcome;
        private final DayBlock days;
        private final DocumentedCalls.Drawn drawn;
        private final CaseDraw draw;
        private final Roster.Drawn ships;
        private final int chunk;
        private final int d;
        private final SeenLoads.Drawn seenLoads;

        OfDraw(
                Outcome outcome,
                DayBlock days,
                DocumentedCalls.Drawn drawn,
                CaseDraw draw,
                Roster.Drawn ships,
                int chunk,
                int d) {
            this.outcome = outcome;
            this.days = days;
            this.drawn = drawn;
            this.draw = draw;
            this.ships = ships;
            this.chunk = chunk;
            this.d = d;
            seenLoads = loads.new Drawn(draw, d);
        }

        void fill() {
            for (int c = 0; c < itemised.length; c++) {
                if (drawn.has(c)) {
                    fillItemised(c);
                }
            }
            for (int a = 0; a < counts.size(); a++) {
                fillUnitemised(a);
            }
        }

        private void fillItemised(int c) {
            ItemisedCall call = itemised[c];
            int ship = drawn.ship(c);
            Optional<Capacity.Known> measured = drawn.measured(c);
            Capacity.Load load = measured.isPresent() ? ships.load(measured.get()) : ships.load(ship);
            double supposed = cargo.share(call.streams(), draw, d);
            double share = loads.of(c) ? seenLoads.share(c, load) : supposed;
            double barrels = move(outcome, d, draw, load, call.streams(), share);
            if (outcome.complete()) {
                PortBan ban = call.ship() >= 0 ? call.ban() : ban(ship, grid.index(call.day()));
                outcome.count[d] += drawn.memberOf(c) >= 0 ? 0 : 1;
                outcome.callSumsBbl[chunk][c] += barrels;
                outcome.callCounts[chunk][c]++;
                outcome.callsLoaded[chunk][c] += barrels > 0 ? 1 : 0;
                if (outcome.callsKept()) {
                    outcome.callSamplesBbl[c][d] = barrels;
                }
                if (outcome.beforeLoad().kept(c)) {
                    outcome.beforeLoad().put(c, d, supposed * capacity(draw, load, call.streams(), d));
                }
                record(outcome, days, d, ships, ship, ban, drawn.leaves(c), barrels);
            }
            if (drawn.two(c)) {
                second(c, load);
            }
        }

        /** The other of two stays that are shown as one: of the same ship, with a load of its own, gone by the same day. */
        private void second(int c, Capacity.Load load) {
            Draws streams = itemised[c].streams().sub(1);
            double barrels = move(outcome, d, draw, load, streams, cargo.share(streams, draw, d));
            if (outcome.complete()) {
                int ship = drawn.ship(c);
                outcome.count[d] += drawn.secondCounted(c) ? 0 : 1;
                PortBan ban = ban(ship, grid.index(itemised[c].day()));
                record(outcome, days, d, ships, ship, ban, drawn.leaves(c), barrels);
            }
        }

        private void fillUnitemised(int a) {
            UnitemisedCalls rest = counts.get(a);
            for (int slot = drawn.members(a); slot < rest.count(); slot++) {
                int index = calls.index(a, slot);
                int ship = drawn.ship(index);
                double share = cargo.share(rest.streams(slot), draw, d);
                double barrels = move(outcome, d, draw, ships.load(ship), rest.streams(slot), share);
                if (outcome.complete()) {
                    PortBan ban = ban(ship, grid.index(drawn.arrives(index)));
                    record(outcome, days, d, ships, ship, ban, drawn.leaves(index), barrels);
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

    /** A whole outcome with the calls that nobody saw, on the calling thread. */
    public Missed runWithMissed() {
        Missed all = missed(outcome());
        for (int chunk = 0; chunk < Outcome.CHUNKS; chunk++) {
            fill(all, chunk);
        }
        return all;
    }

    /** The calls that the draws are about, in the order of {@link Outcome#call}. */
    public List<Call> calls() {
        return Arrays.stream(itemised).map(ItemisedCall::call).toList();
    }

    @Override
    public String toString() {
        return "Simulation of " + itemised.length + " itemised calls and counts "
                + Arrays.toString(
                        counts.stream().mapToInt(UnitemisedCalls::count).toArray());
    }
}
