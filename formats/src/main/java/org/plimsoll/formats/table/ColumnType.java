package org.plimsoll.formats.table;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The types that every format we write can tell apart, or can be given a faithful text for. */
public enum ColumnType {
    /** {@link String}. */
    TEXT(String.class),
    /** {@link Long}. */
    INTEGER(Long.class),
    /** {@link Double}, finite: several formats have no spelling for NaN, and an unknown number is a null. */
    REAL(Double.class),
    /** {@link Boolean}. */
    BOOLEAN(Boolean.class),
    /** {@link LocalDate}. */
    DATE(LocalDate.class),
    /** {@link Instant}. */
    INSTANT(Instant.class);

    private final Class<?> valueClass;

    ColumnType(Class<?> valueClass) {
        this.valueClass = valueClass;
    }

    /** The Java class of this type's values. */
    public Class<?> valueClass() {
        return valueClass;
    }

    /** Whether a value may stand in a column of this type; null always may. */
    public boolean accepts(@Nullable Object value) {
        return value == null
                || (valueClass.isInstance(value) && !(value instanceof Double real && !Double.isFinite(real)));
    }
}
