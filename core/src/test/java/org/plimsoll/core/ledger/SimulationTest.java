package org.plimsoll.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.Measure;

class SimulationTest {

    private static final double GASOIL = 7.5;

    @Test
    void oneMoreCallLeavesTheDrawsOfAllOthersAsTheyWere() {
        Cases two = fleet(Cases.uncertain())
                .with(Cases.arrival("a", "small", "2024-04-01"), Cases.arrival("b", "large", "2024-05-01"));
        Cases three = fleet(Cases.uncertain())
                .with(
                        Cases.arrival("a", "small", "2024-04-01"),
                        Cases.arrival("b", "large", "2024-05-01"),
                        Cases.arrival("c", "middling", "2024-06-01"));
        Outcome before = two.run();
        Outcome after = three.run();
        assertThat(after.callSamples(0)).isEqualTo(before.callSamples(0));
        assertThat(after.callSamples(1)).isEqualTo(before.callSamples(1));
        assertThat(after.callSamples(0)).isNotEqualTo(after.callSamples(1));
    }

    @Test
    void oneMoreCallOfAnUnnamedShipLeavesTheOthersAsTheyWere() {
        Cases one = fleet(Cases.uncertain()).with(Cases.arrival("a", "", "2024-04-01"));
        Cases two = fleet(Cases.uncertain())
                .with(Cases.arrival("a", "", "2024-04-01"), Cases.arrival("b", "", "2024-06-01"));
        assertThat(two.run().callSamples(0)).isEqualTo(one.run().callSamples(0));
    }

    @Test
    void theOrderInWhichChunksAreFilledChangesNothing() {
        Cases cases =
                fleet(Cases.uncertain()).with(Cases.count("sum", 20)).with(Cases.arrival("a", "small", "2024-04-01"));
        Simulation simulation = cases.experiment().simulation(cases.calls());
        Outcome forwards = simulation.run();
        Outcome backwards = simulation.outcome();
        for (int chunk = Outcome.CHUNKS - 1; chunk >= 0; chunk--) {
            simulation.fill(backwards, chunk);
        }
        assertThat(backwards.volumeBbl()).isEqualTo(forwards.volumeBbl());
        assertThat(backwards.byDayBbl).isDeepEqualTo(forwards.byDayBbl);
        assertThat(backwards.call(0)).isEqualTo(forwards.call(0));
    }

    @Test
    void volumesAloneAreThoseOfTheWholeOutcome() {
        Cases cases =
                fleet(Cases.uncertain()).with(Cases.count("sum", 20)).with(Cases.arrival("a", "small", "2024-04-01"));
        Simulation simulation = cases.experiment().simulation(cases.calls());
        assertThat(simulation.fill(simulation.volumes()).volumeBbl())
                .isEqualTo(simulation.run().volumeBbl());
    }

    @Test
    void withoutUncertaintyACallMovesWhatItsShipCarries() {
        Outcome outcome = fleet(Cases.exact())
                .with(Cases.arrival("a", "large", "2024-04-01"))
                .run();
        assertThat(outcome.volumeBbl()).containsOnly(5000 * GASOIL);
        assertThat(outcome.massT()).containsOnly(5000);
        assertThat(outcome.committeeBbl()[0]).isCloseTo(5000 * 8.33, within(1e-6));
        assertThat(outcome.count().q50()).isEqualTo(1);
    }

    @Test
    void tankVolumeLimitsALightCargo() {
        Outcome outcome = Cases.exact()
                .with(Cases.hull("full", "dwt_t", "1000", "cubic_m3", "1000", "role", "caller"))
                .with(Cases.arrival("a", "full", "2024-04-01"))
                .run();
        assertThat(outcome.volumeBbl()[0]).isCloseTo(1000 / 0.158987294928, within(1e-6));
    }

    @Test
    void aCallThatACountHoldsIsNotCountedTwice() {
        Sighting inside = Cases.counted(Cases.arrival("a", "large", "2024-04-01"), "sum");
        Outcome outcome =
                fleet(Cases.exact()).with(Cases.count("sum", 3)).with(inside).run();
        assertThat(outcome.count().q05()).isEqualTo(3);
        assertThat(outcome.count().q95()).isEqualTo(3);
    }

    @Test
    void aCallThatACountSurelyLeavesOutIsAdded() {
        Sighting outside = Cases.ais(Cases.arrival("a", "large", "2024-04-01"), Sighting.Ais.ON);
        Aggregate dark = Cases.count(
                "sum",
                3,
                Span.days(Cases.FIRST, Cases.LAST),
                new Aggregate.Detail("calls", Sighting.Ais.OFF, Optional.empty(), Optional.empty(), Optional.empty()));
        Outcome outcome = fleet(Cases.exact())
                .assume(Assumed.MEMBER_IF_CONTRADICTED, new Fixed(0))
                .with(dark)
                .with(outside)
                .run();
        assertThat(outcome.count().q50()).isEqualTo(4);
    }

    @Test
    void aCountFromMemoryAloneDocumentsNothing() {
        Aggregate remembered = Cases.remembered(Cases.count("sum", 30));
        Outcome outcome = fleet(Cases.exact())
                .with(remembered)
                .with(Cases.arrival("a", "large", "2024-04-01"))
                .run();
        assertThat(outcome.count().q50()).isEqualTo(1);
    }

    @Test
    void aPartOfACountAddsNothing() {
        Aggregate part = Cases.count(
                "part",
                5,
                Span.days(Cases.FIRST, Cases.LAST),
                new Aggregate.Detail(
                        "calls", Sighting.Ais.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of("sum")));
        Outcome outcome =
                fleet(Cases.exact()).with(Cases.count("sum", 9)).with(part).run();
        assertThat(outcome.count().q50()).isEqualTo(9);
    }

    @Test
    void theBarrelsOfADoubtfulCallAreThoseItMovedIfItWasOne() {
        Outcome outcome = fleet(Cases.exact())
                .assume(Assumed.TRUE_IF_UNVERIFIED, 0.3)
                .with(Cases.sure(Cases.arrival("a", "large", "2024-04-01"), Certainty.UNVERIFIED))
                .run();
        assertThat(outcome.call(0).q05()).isEqualTo(5000 * GASOIL);
        assertThat(outcome.call(0).q95()).isEqualTo(5000 * GASOIL);
    }

    @Test
    void callsOutsideThePeriodAreNotOfTheCase() {
        Outcome outcome = fleet(Cases.exact())
                .with(
                        Cases.arrival("before", "large", "2024-03-05"),
                        Cases.arrival("a", "large", "2024-03-30"),
                        Cases.arrival("after", "large", "2025-07-01"))
                .run();
        assertThat(outcome.count().q95()).isEqualTo(1);
        assertThat(outcome.volumeBbl()).containsOnly(5000 * GASOIL);
    }

    @Test
    void aCountOfAnotherPlaceOrTimeIsNotOfTheCase() {
        Aggregate pier = Cases.count("sum", 3);
        Aggregate elsewhere = new Aggregate(
                "elsewhere", "oil", 42, pier.period(), Optional.of("nampo"), pier.detail(), pier.citation());
        Aggregate earlier = Cases.count("earlier", 25, Cases.time("2014"), pier.detail());
        Outcome outcome =
                fleet(Cases.exact()).with(pier).with(elsewhere).with(earlier).run();
        assertThat(outcome.count().q50()).isEqualTo(3);
    }

    @Test
    void whatMemoryAloneSaysOfAGroupNamesNoShip() {
        Aggregate.Detail detail = new Aggregate.Detail(
                "calls", Sighting.Ais.UNKNOWN, Optional.of(1), Optional.of("small"), Optional.of("sum"));
        Aggregate known = Cases.count("part", 1, Span.days(Cases.FIRST, Cases.LAST), detail);
        Aggregate remembered = new Aggregate(
                known.id(),
                known.flow(),
                known.count(),
                known.period(),
                known.place(),
                detail,
                Cases.cited(Certainty.UNVERIFIED));
        Outcome outcome = fleet(Cases.exact())
                .listed("small", LocalDate.of(2018, 1, 1), Measure.PORT_ENTRY_BAN)
                .with(Cases.count("sum", 1))
                .with(remembered)
                .with(Cases.counted(Cases.arrival("a", "", "2024-04-01"), "part", "sum"))
                .run();
        assertThat(outcome.banVerified().mean()).isLessThan(0.6);
    }

    @Test
    void aPartOfACountFromMemoryStandsAlone() {
        Aggregate remembered = Cases.remembered(Cases.count("sum", 30));
        Aggregate part = Cases.count(
                "part",
                5,
                Span.days(Cases.FIRST, Cases.LAST),
                new Aggregate.Detail(
                        "calls", Sighting.Ais.UNKNOWN, Optional.empty(), Optional.empty(), Optional.of("sum")));
        Outcome outcome = fleet(Cases.exact()).with(remembered).with(part).run();
        assertThat(outcome.count().q05()).isEqualTo(5);
        assertThat(outcome.count().q95()).isEqualTo(5);
    }

    @Test
    void callsOfOneHullShareItsError() {
        Outcome one = fleet(Cases.uncertain())
                .with(Cases.arrival("a", "large", "2024-04-01"), Cases.arrival("b", "large", "2024-06-01"))
                .run();
        Outcome two = fleet(Cases.uncertain())
                .with(Cases.hull("twin", "dwt_t", "5000", "role", "caller"))
                .with(Cases.arrival("a", "large", "2024-04-01"), Cases.arrival("b", "twin", "2024-06-01"))
                .run();
        assertThat(correlation(one.callSamples(0), one.callSamples(1)))
                .isGreaterThan(correlation(two.callSamples(0), two.callSamples(1)));
    }

    @Test
    void aBanCountsFromItsFirstDayOn() {
        LocalDate first = LocalDate.of(2024, 6, 1);
        Outcome outcome = fleet(Cases.exact())
                .listed("large", first, Measure.PORT_ENTRY_BAN)
                .with(Cases.arrival("before", "large", "2024-05-01"), Cases.arrival("after", "large", "2024-07-01"))
                .run();
        assertThat(outcome.banVerified().q05()).isEqualTo(1);
        assertThat(outcome.banVerified().q95()).isEqualTo(1);
    }

    @Test
    void callsThatNobodyItemisedAreOnlyBannedInDaysOfTheBan() {
        Outcome never = count(Cases.LAST.plusDays(40));
        Outcome always = count(Cases.FIRST.minusDays(400));
        assertThat(never.banVerified().q95()).isZero();
        assertThat(always.banVerified().q05()).isEqualTo(10);
    }

    private static Outcome count(LocalDate banFrom) {
        // A ship that is back at once can make all calls.
        return Cases.exact()
                .assume(Assumed.FLEET_SIZE, 1)
                .assume(Assumed.STAY_DAYS, 0)
                .assume(Assumed.TURNAROUND_DAYS, 0)
                .with(Cases.hull("only", "dwt_t", "3000", "role", "caller"))
                .listed("only", banFrom, Measure.PORT_ENTRY_BAN)
                .with(Cases.count("sum", 10))
                .run();
    }

    private static Cases fleet(Cases cases) {
        return cases.with(Cases.hull("small", "dwt_t", "1200", "cubic_m3", "9000", "role", "caller"))
                .with(Cases.hull("middling", "dwt_t", "3000", "cubic_m3", "9000", "role", "caller"))
                .with(Cases.hull("large", "dwt_t", "5000", "cubic_m3", "9000", "role", "caller"));
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / StrictMath.sqrt(aa * bb);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
