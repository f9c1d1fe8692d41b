package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * What is asked about: as much as is known of one ship, firm or person. At least a name or a number.
 *
 * @param label how the asker calls it
 * @param kind what it is, where that is known
 * @param names all names that it has or had
 * @param imo the IMO number as written, right or wrong
 * @param mmsi nine digits
 * @param callSign as written
 * @param flag as written
 */
public record Subject(
        String label,
        Optional<SubjectKind> kind,
        List<String> names,
        Optional<String> imo,
        Optional<String> mmsi,
        Optional<String> callSign,
        Optional<String> flag) {

    public Subject {
        names = names.stream()
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        imo = present(imo);
        mmsi = present(mmsi);
        callSign = present(callSign);
        flag = present(flag);
        if (names.isEmpty() && imo.isEmpty() && mmsi.isEmpty() && callSign.isEmpty()) {
            throw new IllegalArgumentException("nothing is asked: neither a name nor a number");
        }
    }

    private static Optional<String> present(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }

    /**
     * What a person types: seven digits with a good check digit, or with IMO before them, are an IMO number, nine digits an MMSI, anything else a
     * name.
     */
    public static Subject typed(String text) {
        String clean = text.strip();
        String upper = clean.toUpperCase(Locale.ROOT);
        boolean number = clean.matches("\\d{7}") || upper.matches("IMO\\W*\\d{7}");
        boolean radio = clean.matches("\\d{9}") || upper.matches("MMSI\\W*\\d{9}");
        String digits = clean.replaceAll("\\D", "");
        return new Subject(
                clean,
                number || radio ? Optional.of(SubjectKind.VESSEL) : Optional.empty(),
                number || radio ? List.of() : List.of(clean),
                number ? Optional.of(digits) : Optional.empty(),
                radio ? Optional.of(digits) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with more names. */
    public Subject alsoNamed(List<String> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return new Subject(label, kind, all, imo, mmsi, callSign, flag);
    }

    /** Its IMO number where the check digit is good. */
    public Optional<ImoNumber> goodImo() {
        return imo.flatMap(ImoNumber::parse);
    }
}
