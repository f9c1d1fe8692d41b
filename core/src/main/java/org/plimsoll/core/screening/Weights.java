package org.plimsoll.core.screening;

import java.util.Arrays;

/**
 * How much each reason tells, in bits. These are judgements; what they amount to is measured on labelled pairs (the scorecard of screening), and
 * they were set on one half of the ships and measured on the other.
 *
 * @param prior before anything was compared
 * @param sameImo one IMO number
 * @param otherImo two good IMO numbers: no name can make up for it
 * @param nearImo a wrong number, one slip from the listed one
 * @param sameMmsi one MMSI; it goes with flag and radio licence, so it tells less than an IMO number
 * @param sameCallSign one call sign
 * @param small what a flag, a call sign or an MMSI that differs, or a flag that agrees, tells: all of them change
 * @param otherKind a ship asked, a person or firm found
 * @param renamed the most that a different name speaks against a match that a number makes: ships are renamed
 * @param weakName what is taken off for a name that the list itself calls weak
 * @param names bits of a name by its likeness
 */
public record Weights(
        double prior,
        double sameImo,
        double otherImo,
        double nearImo,
        double sameMmsi,
        double sameCallSign,
        double small,
        double otherKind,
        double renamed,
        double weakName,
        Curve names) {

    /**
     * The weights in use. A name alone is shown from a likeness of 0.79 on, where it makes up for the prior: one wrong letter in a name of five,
     * two in one of ten. Below that the curve falls steeply, because there lie most names of other ships.
     */
    public static final Weights STANDARD = new Weights(
            -4, 12, -16, 5, 5, 4, 0.5, -8, -2, -1.5, new Curve(new double[] {0.5, 0.7, 0.79, 0.9, 1.0}, new double[] {
                -6, -2, 4, 5.5, 7
            }));

    /** A line of straight pieces through points; level outside them. */
    public static final class Curve {
        private final double[] at;
        private final double[] bits;

        /** Points in ascending order. */
        public Curve(double[] at, double[] bits) {
            this.at = at.clone();
            this.bits = bits.clone();
        }

        /** The value at a point. */
        public double at(double x) {
            int i = Arrays.binarySearch(at, x);
            if (i >= 0) {
                return bits[i];
            }
            int after = -i - 1;
            if (after == 0) {
                return bits[0];
            }
            if (after == at.length) {
                return bits[at.length - 1];
            }
            double share = (x - at[after - 1]) / (at[after] - at[after - 1]);
            return bits[after - 1] + share * (bits[after] - bits[after - 1]);
        }
    }
}
