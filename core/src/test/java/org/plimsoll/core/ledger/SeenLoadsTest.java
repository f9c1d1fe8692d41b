package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.cargo.Product;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.observation.Sighting.LoadState;
import org.plimsoll.core.observation.Sighting.Measured;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

class SeenLoadsTest {

    private static final Assumptions ASSUMED = Cases.assumptions();
    private static final Sighting ARRIVED = Cases.arrival("a", "large", "2024-04-01");
    private static final Sighting LEFT = Cases.seen("b", "large", Sighting.Event.DEPARTURE, "2024-04-02", "pier");

    /** A call with known truth: what it moved, and its draughts as they were read. */
    private record Truth(double barrels, double arrivingM, double leavingM) {

        /**
         * A call whose every quantity comes from the assumptions.
         *
         * @param world what all calls share is drawn as this number of the case
         * @param call its own variates
         */
        static Truth of(Hull hull, double fullDraughtM, int world, Draws form, Draws call) {
            CaseDraw shared = new CaseDraw.Source(4711, ASSUMED, List.of(new Product("gasoil", 1, new Fixed(7.5), 7.5)))
                    .at(world);
            var capacity = new Capacity(4711, ASSUMED, List.of(hull));
            Capacity.Load limit = capacity.of(hull).at(shared, capacity.sizes(shared, world), world);
            double dwtT = limit.massT() / shared.value(Assumed.CARGO_SHARE_OF_DWT);
            double fullT = limit.barrels(7.5) / 7.5;
            double ballastT = dwtT * drawn(Assumed.BALLAST_SHARE, call, 0);
            double bunkersT = dwtT * drawn(Assumed.BUNKERS_SHARE, call, 1);
            double came = drawn(Assumed.ARRIVAL_RESIDUE, call, 2);
            boolean loads = call.uniform(3) >= shared.value(Assumed.NO_LOADING_SHARE);
            boolean part = call.uniform(4) < shared.value(Assumed.PART_LADEN_SHARE);
            double fill = part
                    ? drawn(Assumed.PART_LADEN_FILL, call, 5)
                    : StrictMath.min(1, shared.value(Assumed.FULL_FILL) + drawn(Assumed.FILL_DEVIATION, call, 5));
            double moved = loads ? StrictMath.max(0, fill - came) : 0;
            double lightship = drawn(Assumed.LIGHTSHIP_SHARE, form, 0);
            double block = drawn(Assumed.BLOCK_COEFFICIENT, form, 1);
            double lightshipT = dwtT * lightship / (1 - lightship);
            double displacedT = dwtT / (1 - lightship);
            double before = (lightshipT + bunkersT + ballastT + came * fullT) / displacedT;
            double after = (lightshipT + bunkersT + (loads ? fill * fullT : ballastT)) / displacedT;
            return new Truth(
                    moved * fullT * 7.5,
                    fullDraughtM * draughtShare(before, block) + error(call, 6),
                    fullDraughtM * draughtShare(after, block) + error(call, 7));
        }

        private static double drawn(Assumed quantity, Draws streams, int number) {
            return ASSUMED.distribution(quantity).quantile(streams.uniform(number));
        }

        /** Share of the full-load draught by bisection of displacement, where the block coefficient is 1 − (1 − C) / ∛t. */
        private static double draughtShare(double displacement, double block) {
            double low = 0.05;
            double high = 2;
            for (int i = 0; i < 60; i++) {
                double t = (low + high) / 2;
                double at = t * (1 - (1 - block) / StrictMath.cbrt(t)) / block;
                low = at < displacement ? t : low;
                high = at < displacement ? high : t;
            }
            return low;
        }

        /** Logistic, by inversion. */
        private static double error(Draws streams, int number) {
            double u = streams.uniform(number);
            double sd = ASSUMED.median(Assumed.DRAUGHT_ERROR_M);
            return sd * StrictMath.sqrt(3) / StrictMath.PI * StrictMath.log(u / (1 - u));
        }
    }

    private static Cases one(Sighting... sightings) {
        return Cases.uncertain()
                .draws(4000)
                .with(Cases.hull("large", "dwt_t", "5000", "draught_m", "6.0", "role", "caller"))
                .with(sightings);
    }

    private static Measured draught(double draughtM) {
        return new Measured(Optional.of(draughtM), Optional.empty());
    }

    private static double width(Estimate estimate) {
        return estimate.q95() - estimate.q05();
    }

    @Test
    void ladenOnDepartureNarrowsWhatACallMoved() {
        Estimate unseen = one(ARRIVED, LEFT).run().call(0);
        Estimate word = one(ARRIVED, Cases.load(LEFT, LoadState.LADEN)).run().call(0);
        Estimate deep = one(ARRIVED, Cases.measured(LEFT, draught(6.2))).run().call(0);
        Estimate both = one(ARRIVED, Cases.measured(Cases.load(LEFT, LoadState.LADEN), draught(6.2)))
                .run()
                .call(0);
        System.out.printf("unseen %s%nword   %s%ndeep   %s%nboth   %s%n", unseen, word, deep, both);
        assertThat(width(word) / width(unseen)).isBetween(0.3, 0.75);
        assertThat(width(deep) / width(unseen)).isBetween(0.3, 0.85);
        assertThat(width(both)).isLessThanOrEqualTo(width(word));
        assertThat(word.mean()).isGreaterThan(unseen.mean());
        assertThat(deep.mean()).isGreaterThan(unseen.mean());
    }

    @Test
    void whatWasSupposedBeforeTheLoadWasSeenIsKeptBesideIt() {
        Outcome unseen = one(ARRIVED, LEFT).run();
        Outcome seen = one(ARRIVED, Cases.load(LEFT, LoadState.BALLAST)).run();
        assertThat(unseen.callBeforeLoad(0)).isEmpty();
        assertThat(seen.callBeforeLoad(0)).contains(unseen.call(0));
        assertThat(seen.call(0).mean()).isLessThan(unseen.call(0).mean() * 0.98);
    }

    @Test
    void evidenceOfOneCallLeavesTheDrawsOfOthersAsTheyWere() {
        Sighting other = Cases.arrival("c", "small", "2024-06-01");
        Hull small = Cases.hull("small", "dwt_t", "1500", "role", "caller");
        Outcome unseen = one(ARRIVED, LEFT, other).with(small).run();
        Outcome seen = one(ARRIVED, Cases.measured(LEFT, draught(4)), other)
                .with(small)
                .run();
        assertThat(seen.callSamples(1)).isEqualTo(unseen.callSamples(1));
        assertThat(seen.callSamples(0)).isNotEqualTo(unseen.callSamples(0));
    }

    @Test
    void theSameChunksInAnyOrderAndTheVolumesAloneGiveTheSame() {
        Cases cases = one(Cases.measured(ARRIVED, draught(3)), Cases.measured(LEFT, draught(6)));
        Simulation simulation = cases.experiment().simulation(cases.calls());
        Outcome whole = simulation.run();
        Outcome backwards = simulation.outcome();
        for (int chunk = Outcome.CHUNKS - 1; chunk >= 0; chunk--) {
            simulation.fill(backwards, chunk);
        }
        assertThat(backwards.volumeBbl()).isEqualTo(whole.volumeBbl());
        assertThat(simulation.fill(simulation.volumes()).volumeBbl()).isEqualTo(whole.volumeBbl());
    }

    @Test
    void intervalsOfSingleCallsHoldAsOftenAsTheySay() {
        int number = 2000;
        Cases cases = Cases.uncertain().draws(200);
        double[] truths = new double[number];
        for (int i = 0; i < number; i++) {
            String id = "h" + i;
            Hull hull = hull(id, 1500 + i % 7 * 600);
            Truth truth = Truth.of(hull, fullDraughtM(hull), i, Draws.of(1, id, "form"), Draws.of(1, id, "call"));
            truths[i] = truth.barrels();
            cases.with(hull);
            cases.with(
                    i % 2 == 0
                            ? arrived(id)
                            : Cases.measured(arrived(id), draught(StrictMath.max(0.1, truth.arrivingM()))),
                    Cases.measured(left(id), draught(StrictMath.max(0.1, truth.leavingM()))));
        }
        Cases all = cases;
        Simulation simulation = all.experiment().simulation(all.calls());
        Outcome outcome = simulation.run();
        double held90 = 0;
        double held50 = 0;
        double narrower = 0;
        for (int c = 0; c < number; c++) {
            String id = simulation.calls().get(c).party().known().orElseThrow();
            double truth = truths[Integer.parseInt(id.substring(1))];
            Estimate estimate = outcome.call(c);
            held90 += estimate.q05() <= truth && truth <= estimate.q95() ? 1 : 0;
            held50 += estimate.q25() <= truth && truth <= estimate.q75() ? 1 : 0;
            narrower += width(estimate) / width(outcome.callBeforeLoad(c).orElseThrow());
        }
        assertThat(held90 / number).isBetween(0.87, 0.93);
        assertThat(held50 / number).isBetween(0.45, 0.55);
        assertThat(narrower / number).isBetween(0.5, 0.8);
    }

    @Test
    void draughtsOfFortyThreeCallsNarrowTheirSumALittle() {
        Trial trial = Trial.of(3, 1000);
        assertThat(width(trial.after()) / width(trial.before())).isBetween(0.65, 0.9);
        assertThat(trial.after().q50() / trial.truth()).isBetween(0.8, 1.2);
    }

    /** Forty worlds held 0.875 of the truths with draughts and 0.975 without, at 70 % of the width: the build makes twelve of them. */
    @Test
    void theSumWithDraughtsHoldsItsTruthNearlyAsOften() {
        double held = 0;
        double heldBefore = 0;
        double ratio = 0;
        int worlds = 12;
        for (int w = 0; w < worlds; w++) {
            Trial t = Trial.of(w, 200);
            held += t.after().q05() <= t.truth() && t.truth() <= t.after().q95() ? 1 : 0;
            heldBefore +=
                    t.before().q05() <= t.truth() && t.truth() <= t.before().q95() ? 1 : 0;
            ratio += width(t.after()) / width(t.before());
        }
        // Four standard errors of a share of 90 % in twelve worlds.
        assertThat(held / worlds).isGreaterThan(0.9 - 4 * Math.sqrt(0.09 / worlds));
        assertThat(heldBefore / worlds).isGreaterThan(0.9 - 4 * Math.sqrt(0.09 / worlds));
        assertThat(ratio / worlds).isBetween(0.6, 0.9);
    }

    /**
     * Forty-three calls of ten hulls, of which both draughts were read.
     *
     * @param truth barrels that they moved
     * @param before their sum by the assumptions alone
     * @param after the same with the draughts
     */
    private record Trial(double truth, Estimate before, Estimate after, double singleCalls) {

        static Trial of(int world, int draws) {
            Cases unseen = Cases.uncertain().draws(draws);
            Cases seen = Cases.uncertain().draws(draws);
            double truth = 0;
            for (int i = 0; i < 43; i++) {
                String id = "h" + i % 10;
                Hull hull = hull(id, 1500 + i % 10 * 400);
                if (i < 10) {
                    unseen.with(hull);
                    seen.with(hull);
                }
                Truth call = Truth.of(
                        hull,
                        fullDraughtM(hull),
                        world,
                        Draws.of(world, id, "form"),
                        Draws.of(world, "call " + i, "call"));
                truth += call.barrels();
                String day = "2024-0" + (3 + i / 10) + "-";
                Sighting arrival = Cases.arrival("a" + i, id, day + (10 + i % 10 * 2));
                Sighting departure = Cases.seen("b" + i, id, Sighting.Event.DEPARTURE, day + (11 + i % 10 * 2), "pier");
                unseen.with(arrival, departure);
                seen.with(
                        Cases.measured(arrival, draught(call.arrivingM())),
                        Cases.measured(departure, draught(call.leavingM())));
            }
            Outcome before = unseen.run();
            Outcome after = seen.run();
            double single = IntStream.range(0, 43)
                    .mapToDouble(c -> width(after.call(c)) / width(before.call(c)))
                    .average()
                    .orElseThrow();
            return new Trial(truth, Estimate.of(before.volumeBbl()), Estimate.of(after.volumeBbl()), single);
        }
    }

    private static Hull hull(String id, double dwtT) {
        return Cases.hull(
                id,
                "dwt_t",
                Double.toString(dwtT),
                "draught_m",
                Double.toString(0.55 * StrictMath.pow(dwtT, 0.285)),
                "role",
                "caller");
    }

    private static double fullDraughtM(Hull hull) {
        return hull.verified(Attribute.DRAUGHT_M).orElseThrow().number();
    }

    private static Sighting arrived(String hull) {
        return Cases.arrival("a" + hull, hull, "2024-06-01");
    }

    private static Sighting left(String hull) {
        return Cases.seen("b" + hull, hull, Sighting.Event.DEPARTURE, "2024-06-02", "pier");
    }
}
