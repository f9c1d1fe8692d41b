package org.plimsoll.core.sim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a world departs from what its case states. */
public enum Family {
    /** Not at all: parameters come from the stated assumptions, data from the model that goes with them. */
    MATCHED,
    /** Half the stays are 0.4 times as long as stated, the other half twice as long. */
    LONG_AND_SHORT_STAYS,
    /** The memory of the weather is four times as long, and analysts write down the mean clear share of a week. */
    LASTING_WEATHER,
    /** Ships arrive three times as often under a covered sky as under a clear one. */
    EVASION,
    /** Residual fuel oil alone, the product with the fewest barrels in a tonne. */
    HEAVY_PRODUCT,
    /** Ships half as large again as stated, and only the smaller half of the known ones has published particulars. */
    LARGE_SHIPS,
    /** Three in ten covered looks are written down as clear. */
    OPTIMISTIC_ANALYSTS,
    /** One in ten names is that of another ship. */
    WRONG_NAMES;

    /** As written on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The family of that key. */
    public static Optional<Family> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key.strip())).findFirst();
    }
}
