package org.plimsoll.core.sim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;

/**
 * What ships do between their calls: through the strait with the transmitter on again, to a port of discharge, and back through the strait, where it
 * is switched off.
 *
 * <p><b>Algorithm.</b> Every moment is uniform over what the greatest speed leaves of the round trip, and the last signal before a call lies no more
 * than two days before the latest possible one. What is told is drawn apart, whether the call was found or not.
 *
 * <p><b>Limitations.</b> Transmitters tell the truth. A round trip that is too short for the way to a port of discharge went elsewhere, and nothing is
 * known of it.
 */
final class Seafaring {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double IDLE_SECONDS = 2 * 86_400;
    private static final String CALL = "call";

    private final WorldSettings.Elsewhere told;
    private final Streams streams;
    private final double secondsPerNm;
    private final Map<Integer, Passage.Discharge> last = new LinkedHashMap<>();

    Seafaring(WorldSettings settings, Assumptions assumptions, Streams streams) {
        told = settings.elsewhere();
        this.streams = streams;
        secondsPerNm = SECONDS_PER_HOUR / assumptions.median(Assumed.MAX_SPEED_KN);
    }

    /** What the ship of a visit did around it; visits of one ship are asked for in their order. */
    Optional<Passage> around(Traffic.Visit visit) {
        int port = uniform(visit, "destination") < Waters.GOING_THERE.getFirst() ? 0 : 1;
        double toStrait = Waters.pierToStraitNm() * secondsPerNm;
        double toPort = Waters.straitToPortNm(port) * secondsPerNm;
        double leaves = visit.stay().departure().getEpochSecond();
        double reaches = leaves + toStrait + toPort;
        double turns = visit.returns().getEpochSecond() - toPort - toStrait;
        if (turns < reaches) {
            last.remove(visit.ship());
            return Optional.empty();
        }
        double discharged = between(reaches, turns, uniform(visit, "discharge"));
        double back = between(leaves + toStrait, discharged - toPort, uniform(visit, "signal back"));
        double latest = visit.stay().arrival().getEpochSecond() - toStrait;
        double earliest = latest - IDLE_SECONDS;
        Passage.Discharge before = last.get(visit.ship());
        if (before != null) {
            double through = before.when().getEpochSecond() + Waters.straitToPortNm(before.port()) * secondsPerNm;
            earliest = StrictMath.min(latest, StrictMath.max(earliest, through));
        }
        var discharge = new Passage.Discharge(port, moment(discharged));
        last.put(visit.ship(), discharge);
        return Optional.of(new Passage(
                moment(between(earliest, latest, uniform(visit, "signal lost"))),
                moment(back),
                discharge,
                new Passage.Told(
                        uniform(visit, "loss told") < told.heard(),
                        uniform(visit, "return told") < told.heard(),
                        uniform(visit, "discharge told") < told.discharges())));
    }

    private static double between(double from, double to, double uniform) {
        return from + uniform * (to - from);
    }

    private static Instant moment(double second) {
        return Instant.ofEpochSecond(StrictMath.round(second));
    }

    private double uniform(Traffic.Visit visit, String quantity) {
        return streams.uniform(CALL, visit.number(), quantity);
    }
}
