package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.casefile.Question;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Claim;

/**
 * A published figure held against the result. Only claims in the role of a check are compared: an input would agree with itself.
 *
 * @param claim what was published
 * @param ours the same quantity by our draws
 * @param chance share of our draws in which the claim holds as it is worded; for "about" and for a single
 *     number, within a tenth of the figure
 */
public record Comparison(Claim claim, Estimate ours, double chance) {

    private static final double ABOUT = 0.1;
    private static final long HALF_A_DAY = 43_200;

    /** The checks that can be made: those that speak of what the case counted. */
    public static List<Comparison> of(Collection<Claim> claims, Outcome outcome, Question question) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.role() == Claim.Role.CHECK && claim.figure().isPresent()) {
                sample(claim, outcome, question)
                        .ifPresent(sample -> comparisons.add(new Comparison(
                                claim,
                                Estimate.of(sample),
                                chance(sample, claim.figure().orElseThrow()))));
            }
        }
        return comparisons;
    }

    private static Optional<double[]> sample(Claim claim, Outcome outcome, Question question) {
        boolean whole = claim.period().map(question::isThatOf).orElse(true);
        return switch (claim.kind()) {
            case VOLUME_BBL -> volume(claim.period(), whole, outcome, question);
            case MASS_T -> whole ? Optional.of(outcome.massT()) : Optional.empty();
            case CALLS -> whole ? Optional.of(outcome.count.clone()) : Optional.empty();
            case LISTED_SHARE -> whole ? Optional.of(outcome.banShare()) : Optional.empty();
            case CAPACITY_PER_CALL_BBL -> Optional.of(outcome.capacityPerCallBbl());
            case SHIPS, NEED_BBL, PAYMENT, TROOPS, TECHNOLOGY, OTHER -> Optional.empty();
        };
    }

    /** A figure for the whole period means its calls, the last of which leave after its end; one for a part of it means what left then. */
    private static Optional<double[]> volume(Optional<Span> period, boolean whole, Outcome outcome, Question question) {
        if (whole) {
            return Optional.of(outcome.volumeBbl());
        }
        // The middle of the first and last day keeps zones out of it.
        return period.filter(span -> span.overlaps(question.period()))
                .map(span -> outcome.betweenBbl(
                        outcome.grid().index(span.earliest().plusSeconds(HALF_A_DAY)),
                        outcome.grid().index(span.latest().minusSeconds(HALF_A_DAY))));
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
