package org.plimsoll.core.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.observation.Sighting;

/**
 * What the lengths of two sightings say of whether they are of one ship.
 *
 * <p><b>Algorithm.</b> Logarithms of the lengths of different ships are normal about the mean of all that were measured; each measurement has the
 * assumed error. Two of one ship have its length in common.
 *
 * <p><b>Limitations.</b> Errors are independent of each other, also of one observer. A ship that was measured often counts often in the mean.
 */
final class Lengths {
    /** How many measurements the assumed spread of ships' lengths is worth. */
    private static final double ASSUMED_COUNTS = 8;

    /** Two of a length that no other ship has are next to certainly one: more is not said. */
    private static final double MOST_LOG = 15;

    private final Map<String, Double> hullsM;
    private final double mean;
    private final double ofShips;
    private final double error;

    /**
     * Lengths among the sightings at a place.
     *
     * @param hullsM lengths over all of hulls that are known, by their id
     */
    Lengths(Collection<Sighting> here, Map<String, Double> hullsM, Assumptions assumptions) {
        this.hullsM = hullsM;
        error = assumptions.median(Assumed.LENGTH_ERROR);
        double[] logs = here.stream()
                .flatMap(s -> s.subject().lengthM().stream())
                .mapToDouble(StrictMath::log)
                .toArray();
        mean = Arrays.stream(logs).average().orElse(0);
        double assumed = StrictMath.hypot(
                assumptions.median(Assumed.FLEET_DWT_SPREAD) / 3,
                spread(assumptions.distribution(Assumed.DWT_PER_CUBIC_LENGTH)) / 3);
        double measured = Arrays.stream(logs)
                .map(log -> (log - mean) * (log - mean) - error * error)
                .sum();
        ofShips = StrictMath.sqrt(
                StrictMath.max(0, (ASSUMED_COUNTS * assumed * assumed + measured) / (ASSUMED_COUNTS + logs.length)));
    }

    /** Standard deviation of the logarithm. */
    private static double spread(Distribution distribution) {
        return (StrictMath.log(distribution.quantile(0.8413)) - StrictMath.log(distribution.quantile(0.1587))) / 2;
    }

    /** How many times likelier the lengths of two are where both are of one ship than where they are of two; 1 where one of them is not known. */
    double odds(Sighting a, Sighting b) {
        Optional<Double> ofA = lengthM(a);
        Optional<Double> ofB = lengthM(b);
        double sdA = StrictMath.hypot(ofShips, error(a));
        double sdB = StrictMath.hypot(ofShips, error(b));
        double common = ofShips * ofShips / (sdA * sdB);
        double rest = 1 - common * common;
        if (ofA.isEmpty() || ofB.isEmpty() || !(rest > 0)) {
            return 1;
        }
        double x = (StrictMath.log(ofA.get()) - mean) / sdA;
        double y = (StrictMath.log(ofB.get()) - mean) / sdB;
        return StrictMath.exp(
                        StrictMath.min(MOST_LOG, (2 * common * x * y - common * common * (x * x + y * y)) / (2 * rest)))
                / StrictMath.sqrt(rest);
    }

    private Optional<Double> lengthM(Sighting sighting) {
        return sighting.subject()
                .hull()
                .flatMap(hull -> Optional.ofNullable(hullsM.get(hull)))
                .or(() -> sighting.subject().lengthM());
    }

    private double error(Sighting sighting) {
        boolean known = sighting.subject().hull().filter(hullsM::containsKey).isPresent();
        return known ? 0 : error;
    }
}
