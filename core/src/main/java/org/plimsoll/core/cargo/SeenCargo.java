package org.plimsoll.core.cargo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Exponential;
import org.plimsoll.core.measure.QuantileTable;
import org.plimsoll.core.measure.RunningSum;
import org.plimsoll.core.observation.Sighting.Measured;

/**
 * How much one call moved where its load was seen.
 *
 * <p><b>Algorithm.</b> In each draw, what {@link CallCargo} draws is replaced by a pick among candidates, weighted by how well they go with what
 * was seen. On departure: nothing loaded, with four amounts of ballast; part-laden and nearly full, with {@value #FILLS} fills each, spread
 * evenly over the probability of their assumed distributions. On arrival: two residues, each with four amounts of ballast; or cargo of
 * elsewhere, with {@link Assumed#ARRIVES_LADEN} and every share alike from where ballast ends. One uniform variate of the call picks by the
 * running sum over candidates in ascending order, so that in each draw evidence for a deeper departure gives a greater share or the same. What
 * was not seen of the two is drawn as without evidence. Where draughts or freeboards were measured, {@link HullForms#CANDIDATES} forms of the
 * hull are weighed by all measurements of its calls in that draw, and one is picked: two measurements of one hull cancel the bias of its deck.
 *
 * <p><b>Source.</b> Sampling-importance-resampling: Rubin 1988; Gelman et al., Bayesian Data Analysis (2013), section 10.4. Draught and freeboard
 * from load: {@link HullForm}.
 *
 * <p><b>Limitations.</b> What the whole case shares (mean fill, share of part loads) and the deadweight of the hull stay as drawn: evidence of one
 * call says nothing of others but through the form of a common hull. Bunkers are as drawn, alike on arrival and on departure. A ship with
 * cargo has no ballast; one that loads nothing leaves without cargo.
 */
public final class SeenCargo {

    private static final int FILLS = 4;
    private static final int BALLASTS = 4;
    private static final int RESIDUES = 2;
    private static final long LOADING = Draws.quantity("loading");
    private static final long FILL = Draws.quantity("fill");
    private static final long RESIDUE = Draws.quantity("residue");
    private static final long RESIDUE_PICKED = Draws.quantity("residue picked");
    private static final long BALLAST = Draws.quantity("ballast");
    private static final long BUNKERS = Draws.quantity("bunkers");
    private static final long FORM = Draws.quantity("form picked");

    private final CallCargo cargo;
    private final HullForms forms;
    private final LoadEvidence evidence;
    private final QuantileTable deviation;
    private final QuantileTable partFill;
    private final QuantileTable residue;
    private final QuantileTable ballast;
    private final QuantileTable bunkers;
    private final double arrivesLaden;

    /** Cargo of calls under the assumptions of a case. */
    public SeenCargo(Assumptions assumptions) {
        cargo = new CallCargo(assumptions);
        forms = new HullForms(assumptions);
        evidence = new LoadEvidence(assumptions);
        deviation = assumptions.table(Assumed.FILL_DEVIATION);
        partFill = assumptions.table(Assumed.PART_LADEN_FILL);
        residue = assumptions.table(Assumed.ARRIVAL_RESIDUE);
        ballast = assumptions.table(Assumed.BALLAST_SHARE);
        bunkers = assumptions.table(Assumed.BUNKERS_SHARE);
        arrivesLaden = assumptions.median(Assumed.ARRIVES_LADEN);
    }

    /**
     * One call of a hull in one draw.
     *
     * @param streams of the call
     * @param seen what was seen of its load
     * @param freight of its ship and product in that draw
     */
    public record Loading(Draws streams, Call.Load seen, Freight freight) {}

    /**
     * Which of its forms a hull has in a draw, given all that was measured of its calls.
     *
     * @param hull streams of the hull's form
     * @param publishedDraughtM its full-load draught, where a source gives it
     * @param calls those of the hull that the draw has, one or more
     */
    public HullForm form(
            Draws hull, Optional<Double> publishedDraughtM, List<Loading> calls, CaseDraw draw, int number) {
        double dwtT = calls.getFirst().freight().dwtT();
        List<Weighing> weighings = weighings(calls, draw, number);
        if (weighings.isEmpty()) {
            return forms.of(hull, 1, number, dwtT, publishedDraughtM)[0];
        }
        HullForm[] candidates = forms.of(hull, HullForms.CANDIDATES, number, dwtT, publishedDraughtM);
        double[] logs = new double[candidates.length];
        for (int k = 0; k < candidates.length; k++) {
            for (Weighing weighing : weighings) {
                logs[k] += weighing.under(candidates[k]).logSum();
            }
        }
        double greatest = Arrays.stream(logs).max().orElseThrow();
        double[] until = new double[logs.length];
        double sum = 0;
        for (int k = 0; k < logs.length; k++) {
            sum += Exponential.of(logs[k] - greatest);
            until[k] = sum;
        }
        return candidates[new RunningSum(until).passing(hull.uniform(FORM, number) * sum)];
    }

    /** What a call may have had on board on arrival or on departure, and what was measured of that. */
    private final class Weighing {
        private final LoadCandidates loads;
        private final Measured measured;

        Weighing(LoadCandidates loads, Measured measured) {
            this.loads = loads;
            this.measured = measured;
        }

        WeighedLoads under(HullForm form) {
            return loads.weighed(evidence, measured, form);
        }
    }

    /** All that was measured of those calls; a word says nothing of the form. */
    private List<Weighing> weighings(List<Loading> calls, CaseDraw draw, int number) {
        List<Weighing> weighings = new ArrayList<>();
        for (Loading call : calls) {
            if (call.seen().leaving().any()) {
                weighings.add(leaving(call, draw, number));
            }
            if (call.seen().arriving().any()) {
                weighings.add(arriving(call, number));
            }
        }
        return weighings;
    }

    /** The share of the hull's limit that a call moved, 0 to 1, given the form of its hull. */
    public double share(Loading call, HullForm form, CaseDraw draw, int number) {
        double left = call.seen().departureSeen()
                ? leaving(call, form, draw, number).pick(call.streams().uniform(LOADING, number))
                : cargo.fill(call.streams(), draw, number);
        double came = call.seen().arrivalSeen()
                ? arriving(call, number).under(form).pick(call.streams().uniform(RESIDUE_PICKED, number))
                : residue.at(call.streams().uniform(RESIDUE, number));
        return StrictMath.max(0, left - came);
    }

    /** Share of the limit on board on departure, weighted by what was seen of it. */
    WeighedLoads leaving(Loading call, HullForm form, CaseDraw draw, int number) {
        return leaving(call, draw, number).under(form);
    }

    private Weighing leaving(Loading call, CaseDraw draw, int number) {
        Call.Load seen = call.seen();
        double none = draw.value(Assumed.NO_LOADING_SHARE);
        double part = draw.value(Assumed.PART_LADEN_SHARE);
        double fuel = bunkers.at(call.streams().uniform(BUNKERS, number));
        double offset = call.streams().uniform(FILL, number);
        LoadCandidates loads = new LoadCandidates(BALLASTS + 2 * FILLS);
        double empty = none / BALLASTS * evidence.words(seen.onDeparture(), 0);
        double water = call.streams().uniform(BALLAST, number);
        for (int i = 0; i < BALLASTS; i++) {
            loads.add(0, empty, fuel + ballast.at((i + water) / BALLASTS));
        }
        double partly = (1 - none) * part / FILLS;
        for (int i = 0; i < FILLS; i++) {
            addLaden(loads, call, partFill.at((i + offset) / FILLS), partly, fuel);
        }
        double fully = (1 - none) * (1 - part) / FILLS;
        for (int i = 0; i < FILLS; i++) {
            double fill = StrictMath.min(1, draw.value(Assumed.FULL_FILL) + deviation.at((i + offset) / FILLS));
            addLaden(loads, call, fill, fully, fuel);
        }
        return new Weighing(loads, seen.leaving());
    }

    private void addLaden(LoadCandidates loads, Loading call, double fill, double prior, double fuel) {
        loads.add(
                fill,
                prior * evidence.words(call.seen().onDeparture(), fill),
                fill * call.freight().limitShare() + fuel);
    }

    /** Share of the limit on board on arrival, weighted by what was seen of it. */
    private Weighing arriving(Loading call, int number) {
        Call.Load seen = call.seen();
        double fuel = bunkers.at(call.streams().uniform(BUNKERS, number));
        double limit = call.freight().limitShare();
        double offset = call.streams().uniform(RESIDUE, number);
        double water = call.streams().uniform(BALLAST, number);
        LoadCandidates loads = new LoadCandidates(RESIDUES * BALLASTS + FILLS);
        double usual = (1 - arrivesLaden) / (RESIDUES * BALLASTS);
        for (int r = 0; r < RESIDUES; r++) {
            double left = residue.at((r + offset) / RESIDUES);
            double word = evidence.words(seen.onArrival(), left);
            for (int b = 0; b < BALLASTS; b++) {
                double onBoard = left * limit + fuel + ballast.at((b + water) / BALLASTS);
                loads.add(left, usual * word, onBoard);
            }
        }
        double from = evidence.ballastBelow();
        double elsewhere = arrivesLaden / FILLS;
        for (int i = 0; i < FILLS; i++) {
            double left = from + (1 - from) * (i + offset) / FILLS;
            loads.add(left, elsewhere * evidence.words(seen.onArrival(), left), left * limit + fuel);
        }
        return new Weighing(loads, seen.arriving());
    }
}
