package org.plimsoll.core.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What speaks for and against two records being of one hull.
 *
 * @param first key of a record
 * @param second key of another, later in the order of keys
 * @param strength what is made of it
 * @param features one by one, those for it first
 */
public record Join(String first, String second, Strength strength, List<Feature> features) {
    /** By the records' keys. */
    public static final Comparator<Join> ORDER =
            Comparator.comparing(Join::first).thenComparing(Join::second);

    /** What is made of two records that have something in common. */
    public enum Strength {
        /** One IMO number: taken for one hull. */
        STRONG,
        /** A number of a transmitter or a call sign, and a name alike: shown as one hull, marked as weak. */
        WEAK,
        /** Something speaks against it, or an analyst does: shown, and not taken for one hull. */
        REFUSED
    }

    /**
     * One feature.
     *
     * @param says whether it speaks for one hull
     * @param words what it is, for people
     */
    public record Feature(boolean says, String words) {}

    public Join {
        features = features.stream()
                .sorted(Comparator.comparing(Feature::says).reversed())
                .toList();
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("the keys of a join stand in order");
        }
    }

    /** For people: {@code for: same call sign HMYZ; against: IMO 8312497 and IMO 8916293}. */
    public String words() {
        return side(true) + (features.stream().allMatch(Feature::says) ? "" : "; " + side(false));
    }

    private String side(boolean says) {
        return (says ? "for: " : "against: ")
                + features.stream()
                        .filter(f -> f.says() == says)
                        .map(Feature::words)
                        .collect(Collectors.joining(", "));
    }
}
