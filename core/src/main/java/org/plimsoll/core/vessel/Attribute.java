package org.plimsoll.core.vessel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a statement about a hull says. Numbers are in the unit that the name gives. */
public enum Attribute {
    NAME(false),
    FORMER_NAME(false),
    IMO(false),
    MMSI(false),
    CALL_SIGN(false),
    FLAG(false),
    /** A flag that it flew before. */
    FORMER_FLAG(false),
    TYPE(false),
    /** Whoever a source calls the owner, without saying in which sense. */
    OWNER(false),
    /** The owner as entered in a register of ships. */
    REGISTERED_OWNER(false),
    /** Who manages the ship, technically or for the safety of its operation. */
    MANAGER(false),
    /** Who runs the ship commercially. */
    OPERATOR(false),
    /** A firm or person that a source links to the ship without saying how. */
    LINKED_PARTY(false),
    /** What became of it: {@code in_service}, {@code laid_up}, {@code scrapped}, {@code lost}. */
    STATUS(false),
    /** {@code caller}: seen or named at the watched place; {@code fleet}: of the same fleet; {@code other}. */
    ROLE(false),
    YEAR_BUILT(true),
    /** Deadweight, tonnes. */
    DWT_T(true),
    /** Gross tonnage, a pure number. */
    GROSS_TONNAGE(true),
    LENGTH_M(true),
    BEAM_M(true),
    DRAUGHT_M(true),
    /** Cargo tank volume, cubic metres. */
    CUBIC_M3(true),
    /** Full cargo capacity as published, barrels. */
    CAPACITY_BBL(true),
    /** Anything else worth keeping. */
    REMARK(false);

    private final boolean number;

    Attribute(boolean number) {
        this.number = number;
    }

    /** Whether the value must be a number above zero. */
    public boolean number() {
        return number;
    }

    /** Whether the value is the name of a firm or person. */
    public boolean party() {
        return switch (this) {
            case OWNER, REGISTERED_OWNER, MANAGER, OPERATOR, LINKED_PARTY -> true;
            default -> false;
        };
    }

    /** As written in {@code vessels.csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attribute of that key. */
    public static Optional<Attribute> of(String key) {
        String wanted = key.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(a -> a.name().equals(wanted)).findFirst();
    }
}
