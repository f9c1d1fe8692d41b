package org.plimsoll.core.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Flag;
import org.plimsoll.core.vessel.Statement;

/** When two values of an attribute are one, however they are written. */
final class SameValue {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SameValue() {}

    /** The value in the form in which it is compared. */
    static String key(Attribute attribute, String value) {
        return switch (attribute) {
            case NAME, FORMER_NAME, OWNER, REGISTERED_OWNER, MANAGER, OPERATOR, LINKED_PARTY -> name(value);
            case IMO, MMSI, CALL_SIGN -> BETWEEN.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
            case FLAG, FORMER_FLAG -> Flag.of(value).map(Flag::code).orElseGet(() -> words(value));
            case TYPE, ROLE, STATUS, REMARK -> words(value);
            case YEAR_BUILT, DWT_T, GROSS_TONNAGE, LENGTH_M, BEAM_M, DRAUGHT_M, CUBIC_M3, CAPACITY_BBL -> value.strip();
        };
    }

    private static String words(String value) {
        return BETWEEN.matcher(value).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Letters without spaces and numbers: KUMGANG 3 and KUM GANG NO. 3 are one name, KUM GANG 2 is another. */
    private static String name(String value) {
        NameForm form = NameForm.of(value);
        return form.isEmpty() ? value.strip() : form.letters() + " " + String.join(" ", form.numbers());
    }

    static String key(Statement statement) {
        return key(statement.attribute(), statement.value());
    }

    /** Whether both can have held at one time; what is not dated can have held at any. */
    static boolean together(Optional<Span> a, Optional<Span> b) {
        return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
    }
}
