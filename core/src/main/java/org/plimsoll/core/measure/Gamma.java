package org.plimsoll.core.measure;

/**
 * Gamma and Dirichlet variates.
 *
 * <p><b>Source.</b> Marsaglia and Tsang 2000, a simple method for generating gamma variables; shapes below one by the boost of the same paper.
 */
public final class Gamma {

    private static final int MAX_TRIES = 1000;

    private static final double SQUEEZE = 0.0331;

    private Gamma() {}

    /**
     * One gamma variate of unit scale.
     *
     * @param shape above zero
     */
    public static double draw(Draws stream, double shape, int draw) {
        if (shape < 1) {
            double boost = StrictMath.pow(stream.sub(-1).uniform(draw), 1 / shape);
            return draw(stream.sub(-2), shape + 1, draw) * boost;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        for (int attempt = 0; attempt < MAX_TRIES; attempt++) {
            Draws normal = stream.sub(2 * attempt);
            // All but a few are decided by the first try: spread evenly, it carries nearly all of the variate.
            double x = attempt == 0 ? Normal.quantile(normal.stratified(draw)) : normal.normal(draw);
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = stream.sub(2 * attempt + 1).uniform(draw);
            // The squeeze accepts nearly all without a logarithm, and nothing that the test would refuse.
            if (u < 1 - SQUEEZE * x * x * x * x
                    || StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
        throw new IllegalStateException("no gamma variate of shape " + shape + " in " + MAX_TRIES + " tries");
    }

    /** One Dirichlet vector; entries are at least zero and sum to one. */
    public static double[] dirichlet(Draws stream, double[] shapes, int draw) {
        double[] shares = new double[shapes.length];
        double sum = 0;
        for (int i = 0; i < shapes.length; i++) {
            shares[i] = draw(stream.sub(i), shapes[i], draw);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Logarithm of the gamma function, by Stirling's series after a shift; error below 1e-10. */
    public static double logFunction(double x) {
        double shift = 0;
        double y = x;
        while (y < 10) {
            shift -= StrictMath.log(y);
            y++;
        }
        double square = 1 / (y * y);
        return shift
                + (y - 0.5) * StrictMath.log(y)
                - y
                + 0.5 * StrictMath.log(2 * StrictMath.PI)
                + (1.0 / 12 - square * (1.0 / 360 - square / 1260)) / y;
    }
}
