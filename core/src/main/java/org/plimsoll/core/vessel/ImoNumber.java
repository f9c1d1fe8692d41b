package org.plimsoll.core.vessel;

import java.util.Optional;

/**
 * The number that the International Maritime Organization gives to a hull for life. A good check digit is strong evidence and never proof:
 * numbers have been obtained by fraud, and one random number in ten passes.
 *
 * @param digits seven digits, the first above zero, with a good check digit
 */
public record ImoNumber(String digits) {

    public ImoNumber {
        if (!digits.matches("[1-9]\\d{6}") || !checks(digits)) {
            throw new IllegalArgumentException(digits + " is no IMO number");
        }
    }

    /** The number that a text means, with or without the letters IMO; empty where the check digit fails. */
    public static Optional<ImoNumber> parse(String text) {
        String t = text.strip();
        if (t.regionMatches(true, 0, "IMO", 0, 3)) {
            t = t.substring(3).strip();
        }
        return t.matches("[1-9]\\d{6}") && checks(t) ? Optional.of(new ImoNumber(t)) : Optional.empty();
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    @Override
    public String toString() {
        return "IMO " + digits;
    }
}
