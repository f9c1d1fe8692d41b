package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.evidence.Assumptions;

/**
 * Makes worlds whose truth is known.
 *
 * <p><b>Algorithm.</b> Parameters are drawn from the assumptions that the case states, then ships, weather, looks, calls, cargo and finds from them: the
 * model of the estimators, read forwards and written anew. What cannot be known of a world is drawn from streams keyed by its seed and by what
 * is drawn, so that a world is a function of settings, assumptions and seed alone.
 *
 * <p><b>Source.</b> Talts, Betancourt, Simpson, Vehtari and Gelman 2018, validating Bayesian inference algorithms with simulation-based
 * calibration, for why parameters are drawn afresh from the prior in each world.
 *
 * <p><b>Accuracy.</b> Times to the second; published sizes to a tonne and a decimetre, measured lengths to a decimetre. The true deadweight of a
 * known ship is its rounded published one times the error of registers.
 *
 * <p><b>Limitations.</b> No images, one pier, no other traffic; of transmitters only when they fell silent and were heard again. Calls that arrived before the period do not reach into it.
 */
public final class Simulator {

    private static final double LEAST_REPORT_BBL = 4_000;
    private static final double MOST_REPORT_BBL = 12_000;
    private static final double REPORTED_MONTHS = 0.8;

    private Simulator() {}

    /**
     * One world.
     *
     * @param assumptions what its parameters are drawn from, and what its case states
     * @throws IllegalArgumentException if these assumptions are no distribution that a world can be drawn from, such as an endless number of
     *     calls
     */
    public static World world(WorldSettings settings, Assumptions assumptions, long seed) {
        Streams streams = new Streams(seed);
        Parameters truth = Parameters.draw(settings.family(), assumptions, streams);
        Watch.Watched watched = new Watch(settings, truth, streams).watch();
        Shipyard yard = new Shipyard(settings, assumptions, truth, streams);
        List<Ship> ships = new ArrayList<>(yard.fleet());
        List<Traffic.Visit> visits =
                new Traffic(settings, assumptions, truth, streams, watched.sky()).visits(ships, yard);
        Hold hold = new Hold(assumptions, truth, streams);
        Analysts analysts = new Analysts(settings, assumptions, truth, streams, watched.scenes(), ships);
        Seafaring seafaring = new Seafaring(settings, assumptions, streams);
        List<PortCall> calls = new ArrayList<>(visits.size());
        for (Traffic.Visit visit : visits) {
            Ship ship = ships.get(visit.ship() - 1);
            PortCall.Cargo cargo = hold.cargo(visit.number(), ship);
            List<PortCall.Find> finds = analysts.finds(visit, ship);
            calls.add(new PortCall(
                    visit.number(),
                    visit.ship(),
                    visit.stay(),
                    cargo,
                    ship.banned(LocalDate.ofInstant(visit.stay().arrival(), ZoneOffset.UTC)),
                    finds,
                    analysts.departure(visit.number(), ship, cargo.load()),
                    seafaring.around(visit)));
        }
        return new World(
                new World.Origin(seed, settings, assumptions),
                truth,
                ships,
                watched.scenes(),
                calls,
                reports(settings, streams),
                analysts.itemised(calls, ships));
    }

    private static List<World.MonthlyReport> reports(WorldSettings settings, Streams streams) {
        List<World.MonthlyReport> reports = new ArrayList<>();
        YearMonth last = YearMonth.from(settings.period().last());
        YearMonth month = YearMonth.from(settings.period().first());
        for (int i = 0; !month.isAfter(last); i++, month = month.plusMonths(1)) {
            if (streams.uniform("month", i, "reported") < REPORTED_MONTHS) {
                double share = streams.uniform("month", i, "barrels");
                reports.add(new World.MonthlyReport(
                        month, StrictMath.round(LEAST_REPORT_BBL + share * (MOST_REPORT_BBL - LEAST_REPORT_BBL))));
            }
        }
        return reports;
    }
}
