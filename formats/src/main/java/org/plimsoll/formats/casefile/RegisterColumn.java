package org.plimsoll.formats.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.vessel.Attribute;

/** Names that columns go by in registers of ships. A column whose unit is not that of the attribute, such as a length in feet, is none of them. */
enum RegisterColumn {
    IMO(Attribute.IMO, "imo imo_number imo_no imonumber imo_ship_number lr_imo_ship_no"),
    NAME(Attribute.NAME, "name vessel_name ship_name name_of_vessel name_of_ship vessel ship marad_name"),
    FORMER_NAME(Attribute.FORMER_NAME, "former_name former_names previous_name previous_names ex_names"),
    MMSI(Attribute.MMSI, "mmsi mmsi_number"),
    CALL_SIGN(Attribute.CALL_SIGN, "call_sign callsign"),
    FLAG(Attribute.FLAG, "flag flag_state current_flag vessel_flag flag_name"),
    FORMER_FLAG(Attribute.FORMER_FLAG, "former_flag previous_flag past_flags previous_flags"),
    TYPE(Attribute.TYPE, "vessel_type ship_type type type_of_vessel marad_type"),
    OWNER(Attribute.OWNER, "owner owners beneficial_owner"),
    REGISTERED_OWNER(Attribute.REGISTERED_OWNER, "registered_owner vessel_owner"),
    MANAGER(Attribute.MANAGER, "manager ship_manager technical_manager"),
    OPERATOR(Attribute.OPERATOR, "operator ship_operator commercial_manager"),
    STATUS(Attribute.STATUS, "status vessel_status ship_status"),
    YEAR_BUILT(Attribute.YEAR_BUILT, "year_built built build_year year_of_build year_of_building"),
    DWT(Attribute.DWT_T, "dwt dwt_t deadweight deadweight_tonnage deadweight_tons tonnage_dwt summer_dwt"),
    GROSS_TONNAGE(Attribute.GROSS_TONNAGE, "gt grt gross_tonnage gross_tons gross_registered_tonnage"),
    LENGTH(Attribute.LENGTH_M, "length_m loa_m length_overall_m"),
    BEAM(Attribute.BEAM_M, "beam_m breadth_m width_m"),
    DRAUGHT(Attribute.DRAUGHT_M, "draught_m draft_m"),
    CUBIC(Attribute.CUBIC_M3, "cubic_m3 tank_volume_m3 cargo_capacity_m3");

    private final Attribute attribute;
    private final String names;

    RegisterColumn(Attribute attribute, String names) {
        this.attribute = attribute;
        this.names = names;
    }

    Attribute attribute() {
        return attribute;
    }

    /** The column that a header means, whatever its case and the signs between its words. */
    static Optional<RegisterColumn> of(String header) {
        String key = header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return Arrays.stream(values())
                .filter(c -> (" " + c.names + " ").contains(" " + key + " "))
                .findFirst();
    }

    /** The plainest name of each column, for people. */
    static List<String> keys() {
        return Stream.of(values()).map(c -> c.names.split(" ", 2)[0]).toList();
    }
}
