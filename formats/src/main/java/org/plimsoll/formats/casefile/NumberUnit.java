package org.plimsoll.formats.casefile;

import java.util.List;
import org.plimsoll.core.vessel.Attribute;

/**
 * Unit and plausible range of a numeric attribute of a hull.
 *
 * @param words for people
 * @param least smallest plausible value
 * @param most greatest plausible value: somewhat beyond the largest ship ever built
 * @param spellings ways to write the unit, in lower case
 */
public record NumberUnit(String words, double least, double most, List<String> spellings) {
    public NumberUnit {
        spellings = List.copyOf(spellings);
    }

    /** That of an attribute which is a number. */
    public static NumberUnit of(Attribute attribute) {
        return switch (attribute) {
            case YEAR_BUILT -> new NumberUnit("(year)", 1850, 2100, List.of("year", "a"));
            case DWT_T ->
                new NumberUnit(
                        "tonnes", 1, 600_000, List.of("t", "tonne", "tonnes", "metric tons", "mt", "dwt", "t dwt"));
            case GROSS_TONNAGE -> new NumberUnit("gross tons", 1, 600_000, List.of("gt", "grt", "gross tons"));
            case LENGTH_M -> new NumberUnit("metres", 1, 500, metres());
            case BEAM_M -> new NumberUnit("metres", 1, 100, metres());
            case DRAUGHT_M -> new NumberUnit("metres", 0.1, 40, metres());
            case CUBIC_M3 ->
                new NumberUnit("cubic metres", 1, 800_000, List.of("m3", "m³", "cbm", "cubic metres", "cubic meters"));
            case CAPACITY_BBL -> new NumberUnit("barrels", 1, 5_000_000, List.of("bbl", "barrel", "barrels", "bbls"));
            case NAME,
                    FORMER_NAME,
                    IMO,
                    MMSI,
                    CALL_SIGN,
                    FLAG,
                    FORMER_FLAG,
                    TYPE,
                    OWNER,
                    LINKED_PARTY,
                    REGISTERED_OWNER,
                    MANAGER,
                    OPERATOR,
                    STATUS,
                    ROLE,
                    REMARK -> throw new IllegalArgumentException(attribute + " is no number");
        };
    }

    /** Whether a ship can have the value. */
    public boolean plausible(double value) {
        return value >= least && value <= most;
    }

    private static List<String> metres() {
        return List.of("m", "metre", "metres", "meter", "meters");
    }
}
