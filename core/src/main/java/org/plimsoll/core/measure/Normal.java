package org.plimsoll.core.measure;

/**
 * The standard normal distribution.
 *
 * <p><b>Source.</b> Quantile: Wichura 1988, Algorithm AS 241 (PPND16). Distribution function: Hart 1968 in the form of West 2005. The
 * coefficients stand as published, with more digits than a double holds.
 *
 * <p><b>Accuracy.</b> Quantile: about 1e-16 relative. Distribution function: better than 1e-14 absolute.
 */
@SuppressWarnings("FloatingPointLiteralPrecision")
public final class Normal {

    private static final double[] CENTRE_ABOVE = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608e0
    };
    private static final double[] CENTRE_BELOW = {
        5.226495278852545925e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0
    };
    private static final double[] TAIL_ABOVE = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
        3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0
    };
    private static final double[] TAIL_BELOW = {
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940e0, 2.05319162663775882187e0, 1.0
    };
    private static final double[] FAR_ABOVE = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0
    };
    private static final double[] FAR_BELOW = {
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0
    };
    private static final double[] CUMULATIVE_ABOVE = {
        3.52624965998911e-02,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] CUMULATIVE_BELOW = {
        8.83883476483184e-02,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    private static final double ROOT_TWO_PI = 2.506628274631;

    private Normal() {}

    /**
     * The value below which a standard normal lies with probability {@code p}.
     *
     * @param p in the open interval (0, 1)
     */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (q >= -0.425 && q <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double z = r <= 5
                ? polynomial(TAIL_ABOVE, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - 5) / polynomial(FAR_BELOW, r - 5);
        return q < 0 ? -z : z;
    }

    /** The probability that a standard normal lies below {@code z}. */
    public static double cumulative(double z) {
        double a = StrictMath.abs(z);
        double tail;
        if (a > 37) {
            tail = 0;
        } else {
            double density = StrictMath.exp(-a * a / 2);
            if (a < 7.07106781186547) {
                tail = density * polynomial(CUMULATIVE_ABOVE, a) / polynomial(CUMULATIVE_BELOW, a);
            } else {
                double continued = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
                tail = density / continued / ROOT_TWO_PI;
            }
        }
        return z > 0 ? 1 - tail : tail;
    }

    private static double polynomial(double[] fromHighest, double x) {
        double sum = fromHighest[0];
        for (int i = 1; i < fromHighest.length; i++) {
            sum = sum * x + fromHighest[i];
        }
        return sum;
    }
}
