package org.plimsoll.core.association;

/**
 * How far sampling may be trusted.
 *
 * @param exact whether all states were enumerated; the figures below are then those of a perfect sample
 * @param worstRhat greatest split R-hat of all quantities that were watched; 1 is perfect
 * @param leastEffective least effective number of independent samples of these quantities
 */
public record Convergence(boolean exact, double worstRhat, double leastEffective) {

    /** Of an enumeration. */
    public static final Convergence EXACT = new Convergence(true, 1, Double.POSITIVE_INFINITY);

    /** Above this the chains disagree (Vehtari et al. 2021). */
    public static final double MOST_RHAT = 1.01;

    /** Below this an estimate of the error is not reliable itself (the same: 100 a chain). */
    public static final double LEAST_EFFECTIVE = 400;

    /** Whether chances and joint samples can be used without a warning. */
    public boolean sound() {
        return worstRhat <= MOST_RHAT && leastEffective >= LEAST_EFFECTIVE;
    }

    /** The worse of two, quantity by quantity. */
    public Convergence worse(Convergence other) {
        return new Convergence(
                exact && other.exact,
                StrictMath.max(worstRhat, other.worstRhat),
                StrictMath.min(leastEffective, other.leastEffective));
    }
}
