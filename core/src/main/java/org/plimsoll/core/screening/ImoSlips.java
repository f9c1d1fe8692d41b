package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.vessel.ImoNumber;

/** The good IMO numbers that a wrong one may have been meant to be: one digit mistyped, or two neighbours swapped. */
final class ImoSlips {
    private static final int DIGITS = 7;

    private ImoSlips() {}

    static List<ImoNumber> of(String wrong) {
        String digits = wrong.replaceAll("\\D", "");
        List<ImoNumber> near = new ArrayList<>();
        if (digits.length() != DIGITS) {
            return near;
        }
        for (int i = 0; i < DIGITS; i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != digits.charAt(i)) {
                    add(near, digits.substring(0, i) + c + digits.substring(i + 1));
                }
            }
            if (i > 0 && digits.charAt(i) != digits.charAt(i - 1)) {
                add(
                        near,
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1));
            }
        }
        return near;
    }

    private static void add(List<ImoNumber> near, String digits) {
        Optional<ImoNumber> imo = ImoNumber.parse(digits);
        imo.filter(i -> !near.contains(i)).ifPresent(near::add);
    }
}
