package org.plimsoll.formats.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;

/** What a column of somebody's table of listed subjects can hold, and the names that such columns go by. */
enum PlainColumn {
    REF(
            "ref",
            "id",
            "uid",
            "ofac_uid",
            "entity_number",
            "reference",
            "reference_number",
            "permanent_reference_number",
            "un_reference"),
    KIND("kind", "schema", "subject_type", "entity_type"),
    NAME(
            "name",
            "names",
            "vessel_name",
            "name_of_the_vessel",
            "name_of_the_ship",
            "ship_name",
            "name_of_vessel",
            "name_of_ship",
            "vessel",
            "ship"),
    ALIAS("aliases", "alias", "aka", "also_known_as", "other_names", "alt_names"),
    FORMER_NAME(
            "former_names", "former_name", "previous_names", "previous_name", "formerly_known_as", "fka", "ex_names"),
    SCRIPT_NAME("name_original_script", "original_script", "non_latin_name"),
    IMO(Particular.IMO, "imo", "imo_number", "imo_no", "imonumber", "imo_ship_number"),
    MMSI(Particular.MMSI, "mmsi", "mmsi_number", "mmsi_no"),
    CALL_SIGN(Particular.CALL_SIGN, "call_sign", "callsign", "call_signs"),
    FLAG(Particular.FLAG, "flag", "flag_state", "current_flag", "vessel_flag"),
    FORMER_FLAG(Particular.FORMER_FLAG, "former_flag", "previous_flag", "past_flags", "previous_flags"),
    VESSEL_TYPE(Particular.VESSEL_TYPE, "vessel_type", "ship_type", "type", "type_of_vessel"),
    DWT(Particular.DWT_T, "dwt", "dwt_t", "deadweight", "deadweight_tonnage"),
    GROSS_TONNAGE(Particular.GROSS_TONNAGE, "grt", "gt", "gross_tonnage", "gross_registered_tonnage"),
    LENGTH(Particular.LENGTH_M, "length", "length_m", "loa"),
    YEAR_BUILT(Particular.YEAR_BUILT, "year_built", "built", "build_year", "year_of_build"),
    COMPANY_IMO(Particular.COMPANY_IMO, "company_imo", "imo_company_number"),
    COUNTRY(Particular.COUNTRY, "country", "countries", "nationality"),
    ADDRESS(Particular.ADDRESS, "address"),
    OWNER(Relation.OWNED_BY, "owner", "owners", "beneficial_owner", "designated_owner"),
    REGISTERED_OWNER(Relation.REGISTERED_OWNER, "registered_owner", "vessel_owner"),
    MANAGER(Relation.MANAGED_BY, "manager", "ship_manager", "technical_manager"),
    OPERATOR(Relation.OPERATED_BY, "operator", "ship_operator", "commercial_manager"),
    LINKED_TO(Relation.LINKED_TO, "linked_to", "linked"),
    PROGRAMME("programme", "program", "programmes", "programs", "regime", "resolution", "legal_basis"),
    MEASURES("measures", "measure", "sanctions", "sanctions_imposed", "designation", "designation_measures"),
    FROM(
            "from",
            "listed_on",
            "date_of_designation",
            "designation_date",
            "date_designated",
            "listing_date",
            "date_listed",
            "start_date"),
    UNTIL("until", "delisted_on", "end_date", "date_delisted"),
    REMARKS("remarks", "remark", "notes", "note", "comments", "other_information", "reason");

    private final Optional<Particular> particular;
    private final Optional<Relation> relation;
    private final String names;

    PlainColumn(String... names) {
        this(Optional.empty(), Optional.empty(), names);
    }

    PlainColumn(Particular particular, String... names) {
        this(Optional.of(particular), Optional.empty(), names);
    }

    PlainColumn(Relation relation, String... names) {
        this(Optional.empty(), Optional.of(relation), names);
    }

    PlainColumn(Optional<Particular> particular, Optional<Relation> relation, String... names) {
        this.particular = particular;
        this.relation = relation;
        this.names = " " + String.join(" ", names) + " ";
    }

    Optional<Particular> particular() {
        return particular;
    }

    Optional<Relation> relation() {
        return relation;
    }

    /** The column that a header means, whatever its case and signs between its words. */
    static Optional<PlainColumn> of(String header) {
        String key = header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return Arrays.stream(values())
                .filter(c -> c.names.contains(" " + key + " "))
                .findFirst();
    }

    /** The plainest name of each column, for people. */
    static List<String> keys() {
        return Arrays.stream(values())
                .map(c -> c.names.strip().split(" ", 2)[0])
                .toList();
    }
}
