package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Claim;

/**
 * A published figure held against the result. Only claims in the role of a check are compared: an input would agree with itself.
 *
 * @param claim what was published
 * @param ours the same quantity by our draws
 * @param chance share of our draws in which the claim holds as it is worded; for "about", within a tenth of the figure
 */
public record Comparison(Claim claim, Estimate ours, double chance) {

    private static final double ABOUT = 0.1;

    /** The checks that can be made. */
    public static List<Comparison> of(Collection<Claim> claims, Outcome outcome) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.role() == Claim.Role.CHECK && claim.figure().isPresent()) {
                sample(claim, outcome)
                        .ifPresent(sample -> comparisons.add(new Comparison(
                                claim,
                                Estimate.of(sample),
                                chance(sample, claim.figure().orElseThrow()))));
            }
        }
        return comparisons;
    }

    private static Optional<double[]> sample(Claim claim, Outcome outcome) {
        return switch (claim.kind()) {
            case VOLUME_BBL -> Optional.of(volume(claim.period(), outcome));
            case MASS_T -> Optional.of(outcome.massT());
            case CALLS -> Optional.of(outcome.count.clone());
            case LISTED_SHARE -> Optional.of(outcome.banShare());
            case CAPACITY_PER_CALL_BBL -> Optional.of(outcome.capacityPerCallBbl());
            case SHIPS, NEED_BBL, PAYMENT, TROOPS, TECHNOLOGY, OTHER -> Optional.empty();
        };
    }

    private static double[] volume(Optional<Span> period, Outcome outcome) {
        return period.map(span -> outcome.betweenBbl(
                        outcome.grid().index(span.earliest().plusSeconds(43_200)),
                        outcome.grid().index(span.latest())))
                .orElseGet(outcome::volumeBbl);
    }

    private static double chance(double[] sample, Claim.Figure figure) {
        int holds = 0;
        for (double value : sample) {
            boolean one = switch (figure.comparison()) {
                case AT_LEAST -> value >= figure.low();
                case MORE_THAN -> value > figure.low();
                case AT_MOST -> value <= figure.high();
                case EQUAL, ABOUT -> value >= figure.low() * (1 - ABOUT) && value <= figure.high() * (1 + ABOUT);
            };
            holds += one ? 1 : 0;
        }
        return (double) holds / sample.length;
    }
}
