package org.plimsoll.core.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plimsoll.core.measure.Distribution;

/**
 * What a case assumes: one value for every {@link Assumed} quantity.
 *
 * @param values complete, in the order of the enumeration
 */
public record Assumptions(Map<Assumed, Assumption> values) {

    /**
     * One assumption.
     *
     * @param distribution what is assumed
     * @param reason why
     * @param source id of a source; may be empty
     * @param origin {@code case.yaml}, or the name of the set that it comes from
     */
    public record Assumption(Distribution distribution, String reason, String source, String origin) {}

    public Assumptions {
        EnumMap<Assumed, Assumption> complete = new EnumMap<>(Assumed.class);
        complete.putAll(values);
        for (Assumed quantity : Assumed.values()) {
            if (!complete.containsKey(quantity)) {
                throw new IllegalArgumentException("no value is assumed for " + quantity.key());
            }
        }
        values = Collections.unmodifiableMap(complete);
    }

    /** The assumption about a quantity. */
    public Assumption of(Assumed quantity) {
        Assumption assumption = values.get(quantity);
        if (assumption == null) {
            throw new IllegalStateException("assumptions are complete by construction");
        }
        return assumption;
    }

    /** Its distribution. */
    public Distribution distribution(Assumed quantity) {
        return of(quantity).distribution();
    }

    /** Its median: the number itself where it is fixed. */
    public double median(Assumed quantity) {
        return distribution(quantity).quantile(0.5);
    }

    /** The same assumptions with one of them replaced. */
    public Assumptions with(Assumed quantity, Distribution distribution) {
        EnumMap<Assumed, Assumption> changed = new EnumMap<>(values);
        Assumption before = of(quantity);
        changed.put(quantity, new Assumption(distribution, before.reason(), before.source(), before.origin()));
        return new Assumptions(changed);
    }
}
