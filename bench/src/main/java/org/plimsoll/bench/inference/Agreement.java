package org.plimsoll.bench.inference;

import java.util.Locale;
import org.plimsoll.core.ledger.MonteCarlo;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Estimate;

/**
 * Whether two samples of one quantity agree in median and 90 % interval.
 *
 * <p><b>Algorithm.</b> The errors by chance of both, as {@link MonteCarlo} tells them from batches of whole blocks, are added as squares; quantiles
 * agree that lie within {@value #ERRORS} such errors of each other.
 *
 * @param ours by the program
 * @param theirs by the reference
 * @param allowed greatest difference of a quantile
 */
record Agreement(Estimate ours, Estimate theirs, double allowed) {
    private static final double ERRORS = 4;

    static Agreement of(double[] ours, double[] theirs) {
        return new Agreement(Estimate.of(ours), Estimate.of(theirs), ERRORS * Math.hypot(error(ours), error(theirs)));
    }

    private static double error(double[] draws) {
        Estimate all = Estimate.of(draws);
        return MonteCarlo.error(draws, d -> d / Draws.BLOCK) * (all.q95() - all.q05());
    }

    /** Greatest difference of the 5, 50 and 95 % quantiles. */
    double difference() {
        return Math.max(
                Math.abs(ours.q50() - theirs.q50()),
                Math.max(Math.abs(ours.q05() - theirs.q05()), Math.abs(ours.q95() - theirs.q95())));
    }

    /** In words, with all figures. */
    String words() {
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f to %,.0f) barrels against %,.0f (%,.0f to %,.0f) of the plain loop: apart by %,.0f at most, of %,.0f that chance allows",
                ours.q50(),
                ours.q05(),
                ours.q95(),
                theirs.q50(),
                theirs.q05(),
                theirs.q95(),
                difference(),
                allowed);
    }

    /** Fails loudly where they do not agree. */
    void require() {
        if (!(difference() <= allowed)) {
            throw new IllegalStateException("the plain loop does not agree: " + words());
        }
    }
}
