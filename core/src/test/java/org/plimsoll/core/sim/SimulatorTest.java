package org.plimsoll.core.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.vessel.ImoNumber;

/** Worlds are held against what can be worked out of them by hand; bounds are four standard errors of the seeds used. */
class SimulatorTest {
    private static final WorldSettings WATCHED = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
    private static final int WORLDS = 1500;

    private static Assumptions usual() {
        return Cases.assumptions().with(Assumed.RATE_SHAPE, new Fixed(2)).with(Assumed.RATE_CALLS, new Fixed(60));
    }

    private static Stream<World> worlds(WorldSettings settings, Assumptions assumptions, int count) {
        return IntStream.range(0, count).mapToObj(seed -> Simulator.world(settings, assumptions, seed));
    }

    private static WorldSettings of(Family family) {
        return WorldSettings.of(WorldKind.WATCHED, family);
    }

    private static WorldSettings clearChance(double share) {
        var eyes = new WorldSettings.Eyes(
                IntStream.range(0, 12).mapToObj(m -> share).toList(), false, 0, 0);
        return WATCHED.with(eyes);
    }

    private static double mean(Stream<World> worlds, java.util.function.ToDoubleFunction<World> value) {
        return worlds.mapToDouble(value).average().orElseThrow();
    }

    /** Sixty calls, always looked at, always clear, nothing else varied. */
    private static Assumptions plain() {
        return Cases.exactly()
                .with(Assumed.RATE_SHAPE, new Fixed(1e6))
                .with(Assumed.RATE_CALLS, new Fixed(60))
                .with(Assumed.CLEAR_ODDS, new Fixed(1))
                .with(Assumed.STAY_SCALE, new Fixed(1))
                .with(Assumed.STAY_SPREAD, new Fixed(1))
                .with(Assumed.LOOKED_SHARE, new Fixed(1))
                .with(Assumed.RADAR_SHARE, new Fixed(0))
                .with(Assumed.DETECTION, new Fixed(1))
                .with(Assumed.SEASON_STRENGTH, new Fixed(0.001))
                .with(Assumed.WEATHER_MEMORY_DAYS, new Fixed(1));
    }

    @Test
    void aWorldFollowsFromItsSeedAlone() {
        World one = Simulator.world(WATCHED, usual(), 7);

        World again = Simulator.world(WATCHED, usual(), 7);
        World other = Simulator.world(WATCHED, usual(), 8);

        assertThat(again.calls()).isEqualTo(one.calls());
        assertThat(again.truth()).isEqualTo(one.truth());
        assertThat(again.ships()).isEqualTo(one.ships());
        assertThat(again.scenes()).isEqualTo(one.scenes());
        assertThat(other.truth()).isNotEqualTo(one.truth());
        assertThat(other.calls()).isNotEqualTo(one.calls());
    }

    @Test
    void theNumberOfCallsIsGammaPoisson() {
        double[] calls = worlds(WATCHED, usual(), WORLDS)
                .mapToDouble(w -> w.calls().size())
                .toArray();

        double mean = Arrays.stream(calls).average().orElseThrow();
        double variance = Arrays.stream(calls).map(n -> (n - mean) * (n - mean)).sum() / (calls.length - 1);

        // Mean 60; variance 60 + 60^2 / 2 = 1860, so the standard error of the mean is 1.11.
        assertThat(mean).isCloseTo(60, within(4.5));
        assertThat(variance).isCloseTo(1860, within(400.0));
    }

    @Test
    void everyParameterIsDrawnFromItsStatedDistribution() {
        List<World> worlds = worlds(WATCHED, usual(), WORLDS).toList();

        for (Assumed quantity : worlds.getFirst().truth().values().keySet()) {
            Distribution stated = usual().distribution(quantity);
            for (double p : new double[] {0.1, 0.5, 0.9}) {
                double bound = stated.quantile(p);
                double below = worlds.stream()
                                .filter(w -> w.truth().value(quantity) < bound)
                                .count()
                        / (double) WORLDS;
                assertThat(below).as(quantity.key() + " below its " + p).isCloseTo(p, within(0.052));
            }
        }
    }

    @Test
    void theSkyIsAsOftenClearAsItsMonth() {
        Assumptions certain = plain();
        double[] clear = new double[13];
        double[] all = new double[13];
        worlds(WATCHED, certain, 300)
                .forEach(w -> w.scenes().forEach(s -> {
                    int month = LocalDate.ofInstant(s.when(), ZoneOffset.UTC).getMonthValue();
                    all[month]++;
                    clear[month] += s.clear() ? 1 : 0;
                }));

        for (int month = 3; month <= 11; month++) {
            assertThat(clear[month] / all[month])
                    .as("month %d", month)
                    .isCloseTo(WATCHED.eyes().clearByMonth().get(month - 1), within(0.03));
        }
    }

    @Test
    void oddsOfAClearSkyAreMultiplied() {
        // Odds of 1 to 1 become 2 to 1.
        double clear = mean(
                worlds(clearChance(0.5), plain().with(Assumed.CLEAR_ODDS, new Fixed(2)), 200), w -> share(w.scenes()));

        assertThat(clear).isCloseTo(2.0 / 3, within(0.015));
    }

    private static double share(List<Scene> scenes) {
        return scenes.stream().filter(Scene::clear).count() / (double) scenes.size();
    }

    @Test
    void theSkyIsRememberedForAsLongAsStated() {
        // Autocorrelation of 0 and 1 with the same chance at both ends: exp(-days / memory).
        for (double memory : new double[] {0.5, 2}) {
            for (int lag : new int[] {1, 3}) {
                double product = mean(
                        worlds(clearChance(0.5), plain().with(Assumed.WEATHER_MEMORY_DAYS, new Fixed(memory)), 400),
                        w -> IntStream.range(lag, w.scenes().size())
                                .mapToDouble(i -> (w.scenes().get(i).clear() ? 1 : -1)
                                        * (w.scenes().get(i - lag).clear() ? 1 : -1))
                                .average()
                                .orElseThrow());
                assertThat(product)
                        .as("memory of %s days after %d", memory, lag)
                        .isCloseTo(Math.exp(-lag / memory), within(0.02));
            }
        }
    }

    @Test
    void aStayIsTheStatedOneScaledAndSpread() {
        var stay = new Distribution.LogNormal(1.5, 0.4, 0.25, 8);
        Assumptions assumptions = plain().with(Assumed.STAY_DAYS, stay)
                .with(Assumed.STAY_SCALE, new Fixed(1.2))
                .with(Assumed.STAY_SPREAD, new Fixed(0.5));
        double[] days = worlds(WATCHED, assumptions, 100)
                .flatMap(w -> w.calls().stream())
                .mapToDouble(c -> c.stay().days())
                .sorted()
                .toArray();

        double median = stay.quantile(0.5);
        for (double p : new double[] {0.1, 0.5, 0.9}) {
            double expected = median * 1.2 * Math.sqrt(stay.quantile(p) / median);
            assertThat(days[(int) (p * days.length)]).as("quantile " + p).isCloseTo(expected, within(0.04));
        }
    }

    @Test
    void theFoundShareIsWhatLooksStaysAndDetectionMakeOfIt() {
        // A stay of a day and a half holds one look or two, each with half a chance: a call is seen in (1/2 + 3/4) / 2.
        Assumptions assumptions =
                plain().with(Assumed.STAY_DAYS, new Fixed(1.5)).with(Assumed.DETECTION, new Fixed(0.5));
        double[] seen = new double[2];
        worlds(clearChance(1), assumptions, 200).forEach(w -> {
            seen[0] += w.totals().seen().calls();
            seen[1] += w.totals().all().calls();
        });

        // The last day and a half of 275 has fewer looks, which costs a fifth of a per cent.
        assertThat(seen[0] / seen[1]).isCloseTo(0.624, within(0.018));
    }

    @Test
    void nothingIsFoundUnderACoveredSkyButByRadar() {
        Assumptions assumptions = plain().with(Assumed.STAY_DAYS, new Fixed(1));
        double optical = mean(
                worlds(clearChance(0), assumptions, 20), w -> w.totals().seen().calls());
        double radar = mean(
                worlds(clearChance(0), assumptions.with(Assumed.RADAR_SHARE, new Fixed(0.25)), 100),
                w -> w.totals().seen().calls());

        assertThat(optical).isZero();
        // One look in four days and a stay of one: a quarter of 60 calls.
        assertThat(radar).isCloseTo(15, within(1.6));
    }

    @Test
    void partialCloudsHideAsMuchAsIsWrittenDown() {
        var eyes = new WorldSettings.Eyes(clearChance(0.5).eyes().clearByMonth(), true, 0, 0);
        Assumptions assumptions = plain().with(Assumed.STAY_DAYS, new Fixed(1));
        double[] sums = new double[2];
        worlds(WATCHED.with(eyes), assumptions, 200).forEach(w -> {
            sums[0] += w.totals().seen().calls();
            for (PortCall call : w.calls()) {
                sums[1] += w.scenes().stream()
                        .filter(s -> call.stay().holds(s.when()))
                        .mapToDouble(Scene::recordedShare)
                        .limit(1)
                        .sum();
            }
            assertThat(w.scenes())
                    .allMatch(s -> s.recordedShare() == s.openShare()
                            && (s.clear() ? s.openShare() >= 0.7 : s.openShare() <= 0.2));
        });

        assertThat(sums[0] / sums[1]).isCloseTo(1, within(0.06));
    }

    @Test
    void arrivalsGatherAroundTheBusiestDay() {
        var year = WATCHED.with(new WorldSettings.Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
        double cosine = worlds(year, plain().with(Assumed.SEASON_STRENGTH, new Fixed(0.5)), 300)
                .flatMapToDouble(w -> w.calls().stream().mapToDouble(c -> {
                    double day = (c.stay().arrival().getEpochSecond() - 1_672_531_200L) / 86_400.0;
                    return Math.cos(2 * Math.PI * (day - w.truth().busiestDay()) / 365.25);
                }))
                .average()
                .orElseThrow();

        // The mean cosine of the von Mises distribution of concentration 0.5: I1(0.5) / I0(0.5).
        assertThat(cosine).isCloseTo(0.2425, within(0.02));
    }

    @Test
    void callsFollowTheSharesOfShipsThatAreFree() {
        // With no turnaround and stays of minutes, shares are Dirichlet: two calls are by one ship with (a + 1) / (k a
        // + 1).
        Assumptions assumptions = plain().with(Assumed.STAY_DAYS, new Fixed(0.001))
                .with(Assumed.TURNAROUND_DAYS, new Fixed(0.001))
                .with(Assumed.FLEET_SIZE, new Fixed(10))
                .with(Assumed.SHARE_CONCENTRATION, new Fixed(1.5));
        double same = mean(worlds(WATCHED, assumptions, 400), w -> {
            int[] counts = new int[w.ships().size()];
            w.calls().forEach(c -> counts[c.ship() - 1]++);
            double n = w.calls().size();
            return Arrays.stream(counts).mapToDouble(c -> c * (c - 1.0)).sum() / (n * (n - 1));
        });

        assertThat(same).isCloseTo(2.5 / 16, within(0.008));
    }

    @Test
    void noShipIsAtThePierTwiceAndStrangersComeWhereAllAreAtSea() {
        Assumptions few = plain().with(Assumed.FLEET_SIZE, new Fixed(3)).with(Assumed.TURNAROUND_DAYS, new Fixed(20));
        World world = Simulator.world(WATCHED, few, 3);

        assertThat(world.ships().size()).isGreaterThan(3);
        assertThat(world.ships().subList(3, world.ships().size()))
                .allMatch(ship -> ship.known().isEmpty());
        for (Ship ship : world.ships()) {
            List<PortCall> own = world.calls().stream()
                    .filter(c -> c.ship() == ship.number())
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                assertThat(own.get(i).stay().arrival())
                        .isAfterOrEqualTo(own.get(i - 1).stay().departure().plusSeconds(20 * 86_400));
            }
        }
    }

    @Test
    void knownShipsHaveNumbersThatCheckAndSizesThatFitTheTruth() {
        List<Ship> known = worlds(WATCHED, usual(), 60)
                .flatMap(w -> w.ships().stream())
                .filter(s -> s.known().isPresent())
                .toList();

        assertThat(known).hasSizeGreaterThan(400);
        for (Ship ship : known) {
            Ship.Particulars particulars = ship.known().orElseThrow();
            Ship.Size size = particulars.size().orElseThrow();
            assertThat(ImoNumber.parse(particulars.imo())).as(particulars.imo()).isPresent();
            assertThat(ship.dwtT() / size.dwtT()).isBetween(0.9, 1.1);
            assertThat(size.dwtT() / Math.pow(size.lengthM(), 3)).isBetween(0.0039, 0.0079);
        }
        double error = known.stream()
                .mapToDouble(s -> s.dwtT()
                        / s.known().flatMap(k -> k.size()).orElseThrow().dwtT())
                .average()
                .orElseThrow();
        assertThat(error).isCloseTo(1, within(0.006));
    }

    @Test
    void cargoIsTheLesserOfWeightAndVolumeOfAFullShip() {
        for (World world : worlds(WATCHED, usual(), 30).toList()) {
            for (PortCall call : world.calls()) {
                Ship ship = world.ship(call.ship());
                double factor = world.truth().products().stream()
                        .filter(p -> p.name().equals(call.cargo().product()))
                        .findFirst()
                        .orElseThrow()
                        .barrelsPerTonne();
                double most = Math.min(
                        ship.dwtT() * world.truth().value(Assumed.CARGO_SHARE_OF_DWT) * factor,
                        0.98 * ship.tankM3() / 0.158987294928);
                assertThat(call.cargo().barrels()).isBetween(0.0, most);
                assertThat(call.cargo().barrels()).isEqualTo(call.cargo().tonnes() * factor, within(1e-6));
            }
        }
    }

    @Test
    void totalsAddUpAndTheLimitIsPassedOnTheRightDay() {
        World world = worlds(WATCHED, usual(), 100)
                .filter(w -> w.totals().seen().crossing().isPresent())
                .findFirst()
                .orElseThrow();
        Totals totals = world.totals();
        LocalDate day = totals.seen().crossing().orElseThrow();

        double before = sum(world, day.minusDays(1));

        assertThat(totals.seen().calls() + totals.missed().calls())
                .isEqualTo(totals.all().calls());
        assertThat(totals.seen().barrels() + totals.missed().barrels())
                .isCloseTo(totals.all().barrels(), within(1e-3));
        assertThat(before).isLessThanOrEqualTo(Totals.LIMIT_BBL);
        assertThat(sum(world, day)).isGreaterThan(Totals.LIMIT_BBL);
        assertThat(totals.all().crossing().orElseThrow()).isBeforeOrEqualTo(day);
    }

    private static double sum(World world, LocalDate until) {
        return world.calls().stream()
                .filter(c -> c.seen() && !c.countsOn().isAfter(until))
                .mapToDouble(c -> c.cargo().barrels())
                .sum();
    }

    @Test
    void familiesDepartFromTheStatedInTheirOwnWay() {
        Assumptions usual = usual();
        assertThat(worlds(of(Family.HEAVY_PRODUCT), usual, 5).flatMap(w -> w.calls().stream()))
                .isNotEmpty()
                .allMatch(c -> c.cargo().product().equals("residual fuel oil"));
        assertThat(Simulator.world(of(Family.LASTING_WEATHER), usual, 1).truth().value(Assumed.WEATHER_MEMORY_DAYS))
                .isCloseTo(
                        4 * Simulator.world(WATCHED, usual, 1).truth().value(Assumed.WEATHER_MEMORY_DAYS),
                        within(1e-12));
        assertThat(Simulator.world(of(Family.LARGE_SHIPS), usual, 1).truth().fleetMedianT())
                .isCloseTo(1.5 * Simulator.world(WATCHED, usual, 1).truth().fleetMedianT(), within(1e-6));
        List<Scene> mistaken = worlds(of(Family.OPTIMISTIC_ANALYSTS), usual, 40)
                .flatMap(w -> w.scenes().stream())
                .filter(s -> !s.clear() && s.sensor() == Scene.Sensor.OPTICAL)
                .toList();
        assertThat(mistaken.stream().filter(s -> s.recordedShare() == 1).count() / (double) mistaken.size())
                .isCloseTo(0.3, within(0.03));
        double[] names = new double[2];
        worlds(of(Family.WRONG_NAMES), usual, 100)
                .forEach(w -> w.calls()
                        .forEach(c -> c.finds()
                                .forEach(f -> f.ship().named().ifPresent(named -> {
                                    names[0] += named == c.ship() ? 0 : 1;
                                    names[1]++;
                                }))));
        assertThat(names[0] / names[1]).isCloseTo(0.1, within(0.03));
    }

    @Test
    void whoEvadesArrivesThreeTimesAsOftenUnderCloud() {
        // Half the days are covered and the memory is long, so that the look of the day tells the sky of the arrival:
        // of the calls 3 in 4 come under cloud.
        Assumptions slow = plain().with(Assumed.WEATHER_MEMORY_DAYS, new Fixed(30));
        List<Boolean> covered = new ArrayList<>();
        WorldSettings settings = of(Family.EVASION).with(clearChance(0.5).eyes());
        worlds(settings, slow, 400).forEach(w -> {
            double share = share(w.scenes());
            if (share > 0.45 && share < 0.55) {
                w.calls()
                        .forEach(c -> w.scenes().stream()
                                .filter(s -> Math.abs(s.when().getEpochSecond()
                                                - c.stay().arrival().getEpochSecond())
                                        <= 43_200)
                                .forEach(s -> covered.add(!s.clear())));
            }
        });

        assertThat(covered).hasSizeGreaterThan(1000);
        assertThat(covered.stream().filter(c -> c).count() / (double) covered.size())
                .isCloseTo(0.75, within(0.03));
    }

    @Test
    void staysOfTheBimodalFamilyAreShortOrLong() {
        Assumptions fixed = plain().with(Assumed.STAY_DAYS, new Fixed(1));
        double[] days = worlds(of(Family.LONG_AND_SHORT_STAYS), fixed, 20)
                .flatMap(w -> w.calls().stream())
                .mapToDouble(c -> c.stay().days())
                .toArray();

        assertThat(days).hasSizeGreaterThan(900);
        assertThat(Arrays.stream(days).filter(d -> Math.abs(d - 0.4) < 1e-4).count() / (double) days.length)
                .isCloseTo(0.5, within(0.06));
        assertThat(Arrays.stream(days)).allMatch(d -> Math.abs(d - 0.4) < 1e-4 || Math.abs(d - 2) < 1e-4);
    }

    @Test
    void impossibleWorldsAreRefused() {
        assertThatThrownBy(() -> Simulator.world(WATCHED, Cases.assumptions(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate_calls");
        assertThatThrownBy(() -> new WorldSettings.Period(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 1)))
                .hasMessageContaining("before it begins");
        assertThatThrownBy(() -> new WorldSettings.Register(1.2, 0, 0)).hasMessageContaining("outside 0 to 1");
        assertThatThrownBy(() -> new WorldSettings.Eyes(List.of(0.5), false, 0, 0))
                .hasMessageContaining("each month");
        assertThatThrownBy(() -> WATCHED.eyes().with(0.5, -1)).hasMessageContaining("second words");
        assertThatThrownBy(() -> new WorldSettings.Elsewhere(2, 0)).hasMessageContaining("heard");
        assertThat(Family.of("no such")).isEmpty();
    }
}
