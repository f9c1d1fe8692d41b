package org.plimsoll.core.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.QuantileTable;

/** What a case assumes: one value for every {@link Assumed} quantity. */
public final class Assumptions {

    private final Map<Assumed, Assumption> values;

    private final Map<Assumed, QuantileTable> tables;

    /**
     * One assumption.
     *
     * @param distribution what is assumed
     * @param reason why
     * @param source id of a source; may be empty
     * @param origin {@code case.yaml}, or the name of the set that it comes from
     */
    public record Assumption(Distribution distribution, String reason, String source, String origin) {}

    /** Assumptions, one for every quantity. */
    public Assumptions(Map<Assumed, Assumption> values) {
        this(values, new EnumMap<>(Assumed.class));
    }

    private Assumptions(Map<Assumed, Assumption> values, Map<Assumed, QuantileTable> known) {
        EnumMap<Assumed, Assumption> complete = new EnumMap<>(Assumed.class);
        complete.putAll(values);
        for (Assumed quantity : Assumed.values()) {
            if (!complete.containsKey(quantity)) {
                throw new IllegalArgumentException("no value is assumed for " + quantity.key());
            }
        }
        this.values = Collections.unmodifiableMap(complete);
        EnumMap<Assumed, QuantileTable> made = new EnumMap<>(Assumed.class);
        complete.forEach((quantity, assumption) -> {
            QuantileTable table = known.get(quantity);
            made.put(quantity, table == null ? new QuantileTable(assumption.distribution()) : table);
        });
        tables = made;
    }

    /** All of them, in the order of the enumeration. */
    public Map<Assumed, Assumption> values() {
        return values;
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

    /** The same as a table, for hot loops. */
    public QuantileTable table(Assumed quantity) {
        QuantileTable table = tables.get(quantity);
        if (table == null) {
            throw new IllegalStateException("there is a table for every quantity by construction");
        }
        return table;
    }

    /** Its median: the number itself where it is fixed. */
    public double median(Assumed quantity) {
        return distribution(quantity).quantile(0.5);
    }

    /** The chance that a sighting of that certainty is true. */
    public double chanceTrue(Certainty certainty) {
        return median(
                switch (certainty) {
                    case CONFIRMED -> Assumed.TRUE_IF_CONFIRMED;
                    case LIKELY -> Assumed.TRUE_IF_LIKELY;
                    case DISPUTED -> Assumed.TRUE_IF_DISPUTED;
                    case UNVERIFIED -> Assumed.TRUE_IF_UNVERIFIED;
                });
    }

    /** The same assumptions with one of them replaced. */
    public Assumptions with(Assumed quantity, Distribution distribution) {
        EnumMap<Assumed, Assumption> changed = new EnumMap<>(values);
        Assumption before = of(quantity);
        changed.put(quantity, new Assumption(distribution, before.reason(), before.source(), before.origin()));
        EnumMap<Assumed, QuantileTable> unchanged = new EnumMap<>(tables);
        unchanged.remove(quantity);
        return new Assumptions(changed, unchanged);
    }
}
