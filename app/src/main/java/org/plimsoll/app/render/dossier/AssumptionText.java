package org.plimsoll.app.render.dossier;

import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Distribution;

/** Assumptions as people read them. */
public final class AssumptionText {

    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    /** What inverting a distribution around zero leaves of it. */
    private static final double NOTHING = 1e-9;

    private AssumptionText() {}

    /** {@code Full fill}: the quantity's name as it opens a line. */
    public static String title(Assumed quantity) {
        String words = quantity.words().replace(" dwt", " DWT").replace(" gt", " GT");
        String tidy = words.startsWith("dwt") ? "DWT" + words.substring(3) : words;
        return Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1);
    }

    /** Unit with its space; nothing where the quantity is a pure number. */
    public static String unit(Assumed quantity) {
        return switch (quantity.unit()) {
            case "chance", "share", "factor", "log", "pure number" -> "";
            case "m3/t" -> " m³/t";
            case "t/m3" -> " t/m³";
            default -> " " + quantity.unit();
        };
    }

    /** A value without invented precision: {@code 0.92}, {@code 1.5}, {@code 3,100}. */
    public static String value(double value) {
        double size = Math.abs(value);
        if (size < NOTHING || size >= THOUSAND) {
            return Numbers.whole(size < NOTHING ? 0 : Numbers.significant(value, 4));
        }
        if (size < TEN / THOUSAND) {
            return new java.math.BigDecimal(value)
                    .round(new java.math.MathContext(3, java.math.RoundingMode.HALF_UP))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return trimmed(Numbers.decimal(value, size >= 100 ? 0 : size >= TEN ? 1 : size >= 2 ? 2 : 3));
    }

    private static String trimmed(String decimal) {
        if (decimal.indexOf('.') < 0) {
            return decimal;
        }
        int end = decimal.length();
        while (decimal.charAt(end - 1) == '0') {
            end--;
        }
        return decimal.substring(0, decimal.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** The middle of a distribution and its 90 % interval; a fixed value alone. */
    public static String middle(Distribution distribution) {
        return value(distribution.quantile(0.5));
    }

    /** {@code 0.85–0.97}, or "fixed". */
    public static String interval(Distribution distribution) {
        return distribution.fixed()
                ? "fixed"
                : value(distribution.quantile(0.05)) + "–" + value(distribution.quantile(0.95));
    }

    /** The family in words. */
    public static String family(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Fixed f -> "fixed";
            case Distribution.Uniform u -> "uniform " + value(u.low()) + " to " + value(u.high());
            case Distribution.Triangular t ->
                "triangular " + value(t.low()) + ", " + value(t.mode()) + ", " + value(t.high());
            case Distribution.TruncatedNormal n ->
                "normal, mean " + value(n.mean()) + ", sd " + value(n.sd()) + cut(n.low(), n.high());
            case Distribution.LogNormal l ->
                "lognormal, median " + value(l.median()) + ", log sd " + value(l.sdLog()) + cut(l.low(), l.high());
        };
    }

    private static String cut(double low, double high) {
        String from = Double.isInfinite(low) ? "" : value(low);
        String to = Double.isInfinite(high) ? "" : value(high);
        return from.isEmpty() && to.isEmpty() ? "" : ", kept within " + from + "…" + to;
    }

    /** Over what its error is shared. */
    public static String level(Assumed quantity) {
        return switch (quantity.level()) {
            case FIXED -> "not varied";
            case CASE -> "whole case";
            case HULL -> "each hull";
            case CALL -> "each call";
        };
    }
}
