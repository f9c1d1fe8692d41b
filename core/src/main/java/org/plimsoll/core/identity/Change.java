package org.plimsoll.core.identity;

import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.vessel.Attribute;

/**
 * That an attribute of a hull went from one value to another.
 *
 * @param hull id of the hull
 * @param kind what changed
 * @param before the value it had
 * @param after the value that followed, as far as statements say; others may have stood between
 * @param when in which time it must have happened
 * @param certainty no surer than either side; disputed where the two overlap
 */
public record Change(String hull, Kind kind, Held before, Held after, Window when, Certainty certainty) {

    /** What can change while the hull stays the same. */
    public enum Kind {
        RENAMING("renamed"),
        REFLAGGING("reflagged"),
        MMSI("MMSI changed"),
        CALL_SIGN("call sign changed"),
        OWNER("owner changed"),
        REGISTERED_OWNER("registered owner changed"),
        MANAGER("manager changed"),
        OPERATOR("operator changed"),
        STATUS("status changed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** What a change of that attribute is; empty where it does not change in the life of a hull, or is no part of its identity. */
        public static Optional<Kind> of(Attribute attribute) {
            return switch (attribute) {
                case NAME -> Optional.of(RENAMING);
                case FLAG -> Optional.of(REFLAGGING);
                case MMSI -> Optional.of(MMSI);
                case CALL_SIGN -> Optional.of(CALL_SIGN);
                case OWNER -> Optional.of(OWNER);
                case REGISTERED_OWNER -> Optional.of(REGISTERED_OWNER);
                case MANAGER -> Optional.of(MANAGER);
                case OPERATOR -> Optional.of(OPERATOR);
                case STATUS -> Optional.of(STATUS);
                case FORMER_NAME,
                        IMO,
                        FORMER_FLAG,
                        TYPE,
                        LINKED_PARTY,
                        ROLE,
                        YEAR_BUILT,
                        DWT_T,
                        GROSS_TONNAGE,
                        LENGTH_M,
                        BEAM_M,
                        DRAUGHT_M,
                        CUBIC_M3,
                        CAPACITY_BBL,
                        REMARK -> Optional.empty();
            };
        }
    }

    /** For people: {@code renamed from NEW REGENT to SONG WON 2 before 2018-03-30 (likely)}. */
    public String words() {
        return kind.words() + " from " + before.value() + " to " + after.value() + " " + when.words() + " ("
                + Words.of(certainty) + ")";
    }
}
