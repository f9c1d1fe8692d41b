package org.plimsoll.core.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.place.Gazetteer;

/**
 * How the place was watched, as far as it tells one stay from two.
 *
 * @param period in which the calls were made; empty where it is not known, and nothing then of how often a ship calls
 * @param looks at any place
 * @param complete whether these are all looks there were, so that how often each ship was seen says how often it called
 */
public record Watching(Optional<Span> period, Collection<Look> looks, boolean complete) {

    /** Nothing is known of it. */
    public static final Watching UNKNOWN = new Watching(Optional.empty(), List.of(), false);

    private static final double SECONDS_PER_DAY = 86_400;

    public Watching {
        looks = List.copyOf(looks);
    }

    /** The looks at the watched place that showed no ship. */
    List<TwoStays.Miss> misses(Gazetteer places, String watch, Assumptions assumptions) {
        return misses(
                look -> look.shipSeen().equals(Optional.of(false)),
                places,
                watch,
                assumptions.median(Assumed.DETECTION));
    }

    /** All looks at the watched place: a ship that one of them did not show was missed by it, whatever else it showed. */
    List<TwoStays.Miss> missesOfOne(Gazetteer places, String watch, Assumptions assumptions) {
        return misses(look -> true, places, watch, assumptions.median(Assumed.DETECTION));
    }

    private List<TwoStays.Miss> misses(Predicate<Look> of, Gazetteer places, String watch, double detection) {
        List<TwoStays.Miss> misses = new ArrayList<>();
        for (Look look : looks) {
            if (of.test(look) && look.citation().certainty().verified() && places.within(look.place(), watch)) {
                look.clearShare()
                        .ifPresent(share -> misses.add(
                                new TwoStays.Miss(TwoStays.within(look.when(), 0.5), 1 - share * detection)));
            }
        }
        return TwoStays.sorted(misses);
    }

    /** How often ships call where so many calls are documented; empty where that says nothing. */
    Optional<Pace> pace(double documented, Assumptions assumptions) {
        return period.filter(p -> documented > 0)
                .map(p -> new Pace(
                        documented
                                / assumptions.median(Assumed.VISIBLE_SHARE)
                                / (Duration.between(p.earliest(), p.latest()).toSeconds() / SECONDS_PER_DAY),
                        documented,
                        assumptions.median(Assumed.FLEET_SIZE),
                        assumptions.median(Assumed.SHARE_CONCENTRATION),
                        complete));
    }

    /**
     * How long a ship is away, where so many calls are documented and so many of its own.
     *
     * @param withoutRest {@link Rounds#withoutRest}
     */
    public Rounds rounds(Rounds withoutRest, double documented, double ofShip, Assumptions assumptions) {
        return pace(documented, assumptions)
                .map(pace -> pace.rounds(withoutRest, ofShip))
                .orElse(withoutRest);
    }

    /**
     * How often ships call.
     *
     * @param callsADay of the whole fleet
     * @param documented how many of the calls are documented
     * @param ships of the fleet
     * @param concentration of the Dirichlet distribution of the calls over ships
     * @param complete whether the calls that are documented of a ship say how often it called
     */
    record Pace(double callsADay, double documented, double ships, double concentration, boolean complete) {

        /** The rounds of a ship of which so many calls are documented. */
        Rounds rounds(Rounds withoutRest, double calls) {
            double share = complete
                    ? (calls + concentration) / (documented + concentration * StrictMath.max(1, ships))
                    : 1 / StrictMath.max(1, ships);
            return withoutRest.of(callsADay * share);
        }
    }
}
