package org.plimsoll.core.sanction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a listing orders. They bind different States and are tested apart. */
public enum Measure {
    /** Every State must refuse the ship entry into its ports. */
    PORT_ENTRY_BAN,
    /** The ship is frozen as property of a listed party. */
    ASSET_FREEZE,
    /** The flag State must strike the ship from its register. */
    DE_FLAG,
    /** A person may not enter or pass through. */
    TRAVEL_BAN,
    /** Exports, imports or services to the party are limited or need a licence. */
    TRADE_RESTRICTION,
    /** Listed, and the measure is not known. */
    NOT_SAID;

    /** As written in {@code listings.csv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String words() {
        return switch (this) {
            case PORT_ENTRY_BAN -> "port-entry ban";
            case ASSET_FREEZE -> "asset freeze";
            case DE_FLAG -> "de-flagging";
            case TRAVEL_BAN -> "travel ban";
            case TRADE_RESTRICTION -> "trade restriction";
            case NOT_SAID -> "measure not said";
        };
    }

    /** The measure of that key. */
    public static Optional<Measure> of(String key) {
        String wanted = key.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(m -> m.name().equals(wanted)).findFirst();
    }
}
