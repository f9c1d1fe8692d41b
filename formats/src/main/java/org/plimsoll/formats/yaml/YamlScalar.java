package org.plimsoll.formats.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A single value, as text; what it stands for is asked of it, by the core schema of YAML 1.2 (10.3.2). So {@code no} is text and
 * {@code 010} is ten: the surprises of YAML 1.1 are gone.
 *
 * @param text the value with quotes and escapes resolved
 * @param plain written without quotes, so that it may stand for a number, a truth value or nothing
 */
public record YamlScalar(String text, boolean plain, int line, int column) implements YamlNode {
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,400}");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,100}");
    private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]{1,100}");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]{1,400}|[0-9]{1,400}(\\.[0-9]{0,400})?)([eE][-+]?[0-9]{1,4})?");

    /** Whether it stands for nothing: empty, {@code ~} or {@code null}, without quotes. */
    public boolean isNull() {
        return plain && NULL.matcher(text).matches();
    }

    /** The truth value, if it is one. */
    public Optional<Boolean> asBoolean() {
        if (plain && TRUE.matcher(text).matches()) {
            return Optional.of(true);
        }
        return plain && FALSE.matcher(text).matches() ? Optional.of(false) : Optional.empty();
    }

    /** The whole number, if it is one that fits. */
    public Optional<Long> asLong() {
        if (!plain) {
            return Optional.empty();
        }
        BigInteger value;
        if (DECIMAL.matcher(text).matches()) {
            value = new BigInteger(text);
        } else if (OCTAL.matcher(text).matches()) {
            value = new BigInteger(text.substring(2), 8);
        } else if (HEX.matcher(text).matches()) {
            value = new BigInteger(text.substring(2), 16);
        } else {
            return Optional.empty();
        }
        return value.bitLength() < Long.SIZE ? Optional.of(value.longValue()) : Optional.empty();
    }

    /** The number, whole or not, if it is one. Infinity and NaN are not numbers here: nothing that we measure is either. */
    public Optional<BigDecimal> asNumber() {
        if (plain && FLOAT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return asLong().map(BigDecimal::valueOf);
    }

    @Override
    public String kind() {
        if (isNull()) {
            return "nothing";
        }
        if (asNumber().isPresent()) {
            return "a number";
        }
        return asBoolean().isPresent() ? "a truth value" : "text";
    }
}
