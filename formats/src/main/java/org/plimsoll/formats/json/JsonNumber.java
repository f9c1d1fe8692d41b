package org.plimsoll.formats.json;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, kept as it was written: identifiers of nine digits must not become floating point, and 1.50 says more than 1.5.
 *
 * @param text the digits as they stand in the document
 */
public record JsonNumber(String text, int line) implements JsonNode {

    /** The nearest double; infinite for numbers beyond its range. */
    public double asDouble() {
        return Double.parseDouble(text);
    }

    /** The whole number, if it is one that fits. */
    public Optional<Long> asLong() {
        try {
            BigDecimal value = new BigDecimal(text);
            return value.precision() - (long) value.scale() > 20
                    ? Optional.empty()
                    : Optional.of(value.longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String kind() {
        return "a number";
    }
}
