package org.plimsoll.bench.inference;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Observations;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.formats.casefile.CaseFolder;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.simulated.SimulatedCase;

/**
 * A simulated case with a given number of calls: one pier, watched for as many years as it takes at 200 calls a year, every look told. Of one ship
 * in five nobody knows the name, of the others one find in twenty does not name them. Of one in ten calls that were found the departure was seen
 * too, with a word for the load, half of these with a measured draught, a third with a freeboard.
 *
 * <p><b>Limitations.</b> How deep a ship sits is a rule of thumb with an error, not the simulator's: what matters here is how much there is to
 * compute.
 */
final class InferenceCase {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final double CALLS_A_YEAR = 200;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int MOST_TRIES = 30;
    private static final double NEAR = 0.01;
    private static final double ALL_BUT_FIXED = 1e6;
    private static final double SHAPE = 2;
    private static final double DEPARTURES_SEEN = 0.1;
    private static final double KNOWN = 0.8;
    private static final double NAMED = 0.95;
    private static final long SEED = 1;
    private static final double DRAUGHT_ERROR_M = 0.3;
    private static final double FREEBOARD_ERROR_M = 0.6;

    private InferenceCase() {}

    /** A case of which about so many calls are expected, each by its chance to be one: within a hundredth. */
    static CaseFile of(int calls, int draws) throws IOException {
        return of(calls, draws, DEPARTURES_SEEN);
    }

    /** The same with another share of departures seen, 0 to 1. */
    static CaseFile of(int calls, int draws, double departuresSeen) throws IOException {
        // A world in which twice as many are expected shows about twice as many: the seed stays, and with it all else.
        double expected = calls;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Assumptions simulated = SimulatedCase.assumptions()
                    .with(Assumed.FLEET_SIZE, new Distribution.Triangular(20, 30, 45))
                    .with(Assumed.RATE_CALLS, new Distribution.Fixed(expected))
                    .with(Assumed.RATE_SHAPE, new Distribution.Fixed(ALL_BUT_FIXED));
            World world = Simulator.world(settings(calls, departuresSeen), simulated, SEED);
            CaseFile made = read(world, draws);
            double found = new Experiment(made, made.mainFlow())
                    .calls().stream()
                            .mapToDouble(call -> call.belief().exists())
                            .sum();
            if (Math.abs(found - calls) <= Math.max(1, NEAR * calls)) {
                return made;
            }
            expected *= calls / found;
        }
        throw new IllegalStateException("no world of " + MOST_TRIES + " has about " + calls + " calls");
    }

    private static WorldSettings settings(int calls, double departuresSeen) {
        WorldSettings usual = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        int days = (int) Math.ceil(calls / CALLS_A_YEAR * DAYS_A_YEAR);
        return usual.with(new WorldSettings.Period(FIRST, FIRST.plusDays(days - 1L)))
                .with(new WorldSettings.Eyes(usual.eyes().clearByMonth(), true, departuresSeen, 0))
                .with(new WorldSettings.Register(KNOWN, NAMED, usual.register().banBeginsInPeriod()));
    }

    private static CaseFile read(World world, int draws) throws IOException {
        CaseFile read = CaseReader.read(CaseFolder.of(SimulatedCase.ofCase(world)))
                .caseFile()
                .orElseThrow(() -> new IllegalStateException("a simulated case cannot be read"));
        var seen = read.observations();
        List<Sighting> sightings = new ArrayList<>();
        for (Sighting sighting : seen.sightings()) {
            sightings.add(sighting.event() == Sighting.Event.DEPARTURE ? measured(sighting, world) : sighting);
        }
        var settings = read.settings();
        return new CaseFile(
                read.question(),
                read.flows(),
                read.reference(),
                new Observations(
                        sightings,
                        seen.aggregates(),
                        seen.claims(),
                        seen.deliveries(),
                        seen.looks(),
                        seen.completeLooks(),
                        seen.clearSky()),
                // The number of calls is told to nobody but the simulator.
                settings.with(settings.assumptions().with(Assumed.RATE_SHAPE, new Distribution.Fixed(SHAPE)))
                        .withDraws(draws),
                read.replies());
    }

    private static Sighting measured(Sighting departure, World world) {
        int number = Integer.parseInt(departure.id().substring(departure.id().lastIndexOf('-') + 1));
        var call = world.calls().get(number - 1);
        double fullM = 0.529 * Math.pow(world.ship(call.ship()).dwtT(), 0.285);
        double share = switch (call.cargo().load()) {
            case LADEN -> 1;
            case PART_LADEN -> 0.8;
            case BALLAST, UNKNOWN -> 0.55;
        };
        var error = Draws.of(world.origin().seed(), departure.id(), "error");
        double draughtM = Math.max(1, fullM * share + DRAUGHT_ERROR_M * error.normal(0));
        double freeboardM = Math.max(0, 1 + fullM * (1 - share) + FREEBOARD_ERROR_M * error.normal(1));
        var detail = departure.detail();
        var measured = new Sighting.Measured(
                number % 2 == 0 ? Optional.of(draughtM) : Optional.empty(),
                number % 3 == 0
                        ? Optional.of(new Sighting.Freeboard(freeboardM, FREEBOARD_ERROR_M))
                        : Optional.empty());
        return new Sighting(
                departure.id(),
                departure.flow(),
                departure.subject(),
                departure.event(),
                departure.when(),
                departure.where(),
                new Sighting.Detail(detail.sensor(), detail.ais(), detail.load(), measured, detail.groups()),
                departure.citation());
    }
}
