package org.plimsoll.core.sanction;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.vessel.Attribute;

/** What a list says of a subject besides its names. Numbers are in the unit that the name gives. */
public enum Particular {
    IMO(Attribute.IMO),
    MMSI(Attribute.MMSI),
    CALL_SIGN(Attribute.CALL_SIGN),
    FLAG(Attribute.FLAG),
    /** A flag that the ship flew before. */
    FORMER_FLAG(null),
    VESSEL_TYPE(Attribute.TYPE),
    /** Deadweight, tonnes. */
    DWT_T(Attribute.DWT_T),
    /** Gross tonnage or gross registered tonnage, a pure number. */
    GROSS_TONNAGE(Attribute.GROSS_TONNAGE),
    LENGTH_M(Attribute.LENGTH_M),
    YEAR_BUILT(Attribute.YEAR_BUILT),
    /** The number that the IMO gives to companies and registered owners; another series than that of ships. */
    COMPANY_IMO(null),
    /** Country of nationality, registration or residence, as written. */
    COUNTRY(null),
    /** Date of birth or foundation, as written. */
    BIRTH_DATE(null),
    ADDRESS(null),
    /** Any other number in a register, as written, with the register's name. */
    OTHER_NUMBER(null);

    private final Optional<Attribute> attribute;

    Particular(@Nullable Attribute attribute) {
        this.attribute = Optional.ofNullable(attribute);
    }

    /** The same as an attribute of a hull, where it is one. */
    public Optional<Attribute> attribute() {
        return attribute;
    }

    /** As written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
