package org.plimsoll.core.measure;

/**
 * The standard normal distribution.
 *
 * <p><b>Source.</b> Quantile: Wichura 1988, Algorithm AS 241 (PPND16). Distribution function: complementary error function by the rational
 * approximations of Cody 1969 in the form of West 2005.
 *
 * <p><b>Accuracy.</b> Quantile: about 1e-16 relative. Distribution function: better than 1e-14 absolute.
 */
public final class Normal {

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
            return q
                    * (((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r
                                                                                            + 4.5921953931549871457e4)
                                                                                    * r
                                                                            + 1.3731693765509461125e4)
                                                                    * r
                                                            + 1.9715909503065514427e3)
                                                    * r
                                            + 1.3314166789178437745e2)
                                    * r
                            + 3.387132872796366608e0)
                    / (((((((5.226495278852545925e3 * r + 2.8729085735721942674e4) * r + 3.9307895800092710610e4) * r
                                                                                            + 2.1213794301586595867e4)
                                                                                    * r
                                                                            + 5.3941960214247511077e3)
                                                                    * r
                                                            + 6.8718700749205790830e2)
                                                    * r
                                            + 4.2313330701600911252e1)
                                    * r
                            + 1.0);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double z;
        if (r <= 5) {
            r -= 1.6;
            z = (((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
                                                                                            + 1.27045825245236838258e0)
                                                                                    * r
                                                                            + 3.64784832476320460504e0)
                                                                    * r
                                                            + 5.76949722146069140550e0)
                                                    * r
                                            + 4.63033784615654529590e0)
                                    * r
                            + 1.42343711074968357734e0)
                    / (((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2)
                                                                                                    * r
                                                                                            + 1.48103976427480074590e-1)
                                                                                    * r
                                                                            + 6.89767334985100004550e-1)
                                                                    * r
                                                            + 1.67638483018380384940e0)
                                                    * r
                                            + 2.05319162663775882187e0)
                                    * r
                            + 1.0);
        } else {
            r -= 5;
            z = (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
                                                                                            + 2.65321895265761230930e-2)
                                                                                    * r
                                                                            + 2.96560571828504891230e-1)
                                                                    * r
                                                            + 1.78482653991729133580e0)
                                                    * r
                                            + 5.46378491116411436990e0)
                                    * r
                            + 6.65790464350110377720e0)
                    / (((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r
                                                                                                            + 1.84631831751005468180e-5)
                                                                                                    * r
                                                                                            + 7.86869131145613259100e-4)
                                                                                    * r
                                                                            + 1.48753612908506148525e-2)
                                                                    * r
                                                            + 1.36929880922735805310e-1)
                                                    * r
                                            + 5.99832206555887937690e-1)
                                    * r
                            + 1.0);
        }
        return q < 0 ? -z : z;
    }

    /** The probability that a standard normal lies below {@code z}. */
    public static double cumulative(double z) {
        double a = StrictMath.abs(z);
        double tail;
        if (a > 37) {
            tail = 0;
        } else {
            double e = StrictMath.exp(-a * a / 2);
            if (a < 7.07106781186547) {
                double n = (((((3.52624965998911e-02 * a + 0.700383064443688) * a + 6.37396220353165) * a
                                                                        + 33.912866078383)
                                                                * a
                                                        + 112.079291497871)
                                                * a
                                        + 221.213596169931)
                                * a
                        + 220.206867912376;
                double d = ((((((8.83883476483184e-02 * a + 1.75566716318264) * a + 16.064177579207) * a
                                                                                        + 86.7807322029461)
                                                                                * a
                                                                        + 296.564248779674)
                                                                * a
                                                        + 637.333633378831)
                                                * a
                                        + 793.826512519948)
                                * a
                        + 440.413735824752;
                tail = e * n / d;
            } else {
                double c = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
                tail = e / c / 2.506628274631;
            }
        }
        return z > 0 ? 1 - tail : tail;
    }
}
