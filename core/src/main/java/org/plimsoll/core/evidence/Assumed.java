package org.plimsoll.core.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The quantities that the inference must assume. Their values and reasons stand in the case's {@code case.yaml} or in the set of assumptions
 * that it builds upon; none of them has a value in code.
 */
public enum Assumed {
    /** Chance that a confirmed sighting of a call is a call. */
    TRUE_IF_CONFIRMED("chance", Level.FIXED),
    /** Chance that a sighting of a call marked likely is a call. */
    TRUE_IF_LIKELY("chance", Level.FIXED),
    /** Chance that a disputed sighting of a call is a call. */
    TRUE_IF_DISPUTED("chance", Level.FIXED),
    /** Chance that an unverified sighting of a call is a call. */
    TRUE_IF_UNVERIFIED("chance", Level.FIXED),
    /** Chance that an itemised call which fits an aggregate's words is one of those it counts. */
    MEMBER_IF_CONSISTENT("chance", Level.FIXED),
    /** Chance that an itemised call which contradicts an aggregate's words, such as by a transmitter that was on, is one of those it counts. */
    MEMBER_IF_CONTRADICTED("chance", Level.FIXED),
    /** Length of a stay at the place. */
    STAY_DAYS("days", Level.CALL),
    /** Factor on all stays alike: how far the fleet's stays are longer or shorter than {@link #STAY_DAYS} says. */
    STAY_SCALE("factor", Level.CASE),
    /** Factor on the spread of their natural logarithm: how far they differ more or less among themselves than {@link #STAY_DAYS} says. */
    STAY_SPREAD("factor", Level.CASE),
    /** Time from leaving the place to being back at it: another port reached, cargo discharged, and the way back. */
    TURNAROUND_DAYS("days", Level.CALL),
    /** Speed that a ship of this fleet does not exceed over a day. */
    MAX_SPEED_KN("kn", Level.FIXED),
    /** Share of all calls of the period that somebody saw or reported. A count of calls says nothing of it. */
    VISIBLE_SHARE("share of calls", Level.CASE),
    /** Chance that a ship is found in an image in which nothing hides it. */
    DETECTION("chance", Level.CASE),
    /** Chance that a day has a look at the place which clouds can hide, where the looks themselves are not known. */
    LOOKED_SHARE("chance", Level.CASE),
    /** Chance that a day has one which no cloud hides: by radar. */
    RADAR_SHARE("chance", Level.CASE),
    /** Factor on the odds of a clear sky that the case gives for each month. */
    CLEAR_ODDS("factor", Level.CASE),
    /** How long a clear or a covered sky lasts: the time in which the correlation of two looks falls to 37 %. */
    WEATHER_MEMORY_DAYS("days", Level.CASE),
    /** Shape of the gamma distribution from which the number of calls of the period comes, before anything was seen. */
    RATE_SHAPE("pure number", Level.FIXED),
    /** Mean of that distribution; 0 where nothing is known, which stands for Jeffreys' prior. */
    RATE_CALLS("calls", Level.FIXED),
    /** Chance that a discharge seen elsewhere is linked with a documented call to which it does not belong: a ship misnamed, or a call in between. */
    FALSE_LINK("chance", Level.FIXED),
    /** Chance that one which does belong to a documented call is not linked with it. */
    MISSED_LINK("chance", Level.FIXED),
    /** How much oftener ships call in the busiest time of the year than on average, as a natural logarithm. */
    SEASON_STRENGTH("log", Level.CASE),
    /** Standard error of a length measured on an image, as a share of the length. */
    LENGTH_ERROR("share", Level.FIXED),
    /** Chance that an analyst's word for the load state is right; the wrong words share the rest. */
    LOAD_WORD_RIGHT("chance", Level.FIXED),
    /** Standard deviation of a draught read off the hull or typed into its transmitter. */
    DRAUGHT_ERROR_M("m", Level.FIXED),
    /** How much too high freeboards of one hull are measured on images, because a bulwark or trunk is taken for the deck. */
    FREEBOARD_BIAS_M("m", Level.HULL),
    /** Height of the deck above the water amidships at the full-load draught. */
    FULL_FREEBOARD_M("m", Level.HULL),
    /** Factor on the full-load draught that the relation with deadweight gives, where none is published. */
    FULL_DRAUGHT_ERROR("factor", Level.HULL),
    /** Weight of the ship itself as a share of its displacement at the full-load draught. */
    LIGHTSHIP_SHARE("share", Level.HULL),
    /** Block coefficient at the full-load draught. */
    BLOCK_COEFFICIENT("pure number", Level.HULL),
    /** Ballast on board of a ship without cargo, as a share of deadweight. */
    BALLAST_SHARE("share", Level.CALL),
    /** Fuel, stores and water on board, as a share of deadweight. */
    BUNKERS_SHARE("share", Level.CALL),
    /** Chance that a ship arrives with cargo of elsewhere; taken up only where its load on arrival was seen. */
    ARRIVES_LADEN("chance", Level.FIXED),
    /** How many different ships made the calls. */
    FLEET_SIZE("ships", Level.CASE),
    /** Concentration of the Dirichlet distribution of calls over ships: small for a few busy ships, large for equal shares. */
    SHARE_CONCENTRATION("pure number", Level.CASE),
    /** Chance that a ship which nobody has named is under a port-entry ban. */
    ANONYMOUS_LISTED("chance", Level.CASE),
    /** Chance that a listing which no source could be shown for is right. */
    UNVERIFIED_LISTING("chance", Level.FIXED),
    /** Median deadweight of ships of unknown size, before the known ones of the fleet are heard. */
    FLEET_DWT_T("t", Level.CASE),
    /** Spread of the natural logarithm of their deadweight. */
    FLEET_DWT_SPREAD("log", Level.CASE),
    /** How many known ships the prior median is worth. */
    FLEET_DWT_WEIGHT("ships", Level.FIXED),
    /** Least deadweight of a ship of this trade. */
    FLEET_DWT_LEAST_T("t", Level.FIXED),
    /** Greatest deadweight of a ship of this trade. */
    FLEET_DWT_MOST_T("t", Level.FIXED),
    /** Common factor on every size that is not published: a bias of the relations used. */
    SIZE_BIAS("factor", Level.CASE),
    /** Factor on a published deadweight. */
    DWT_ERROR("factor", Level.HULL),
    /** Deadweight per unit of gross tonnage, where only that is known. */
    DWT_PER_GT("t", Level.HULL),
    /** Deadweight per cubed length over all, where only that is known. */
    DWT_PER_CUBIC_LENGTH("t/m3", Level.HULL),
    /** Share of the deadweight that is left for cargo after bunkers, stores and water. */
    CARGO_SHARE_OF_DWT("share", Level.CASE),
    /** Cargo tank volume per tonne of deadweight: mean of the fleet. */
    CUBIC_PER_DWT("m3/t", Level.CASE),
    /** Factor of one hull on the fleet's tank volume per tonne. */
    CUBIC_ERROR("factor", Level.HULL),
    /** Share of the tank volume to which tanks are filled at most. */
    TANK_LIMIT("share", Level.FIXED),
    /** Share of the limit that a nearly full ship takes: mean of the case. */
    FULL_FILL("share", Level.CASE),
    /** Deviation of one nearly full departure from that mean. */
    FILL_DEVIATION("share", Level.CALL),
    /** Share of departures that are only part-laden. */
    PART_LADEN_SHARE("share", Level.CASE),
    /** Share of the limit that a part-laden ship takes. */
    PART_LADEN_FILL("share", Level.CALL),
    /** Share of the limit that is still on board on arrival. */
    ARRIVAL_RESIDUE("share", Level.CALL),
    /** Share of calls that did not load at all. */
    NO_LOADING_SHARE("share", Level.CASE),
    /** Pseudo-count of the Dirichlet distribution of products at the terminal. */
    PRODUCT_CONCENTRATION("pure number", Level.FIXED);

    /** Over what an assumption's error is shared. */
    public enum Level {
        /** One number that is not varied. */
        FIXED,
        /** One draw for the whole case. */
        CASE,
        /** One draw for each hull. */
        HULL,
        /** One draw for each call. */
        CALL
    }

    private final String unit;
    private final Level level;

    Assumed(String unit, Level level) {
        this.unit = unit;
        this.level = level;
    }

    /** Unit of its value. */
    public String unit() {
        return unit;
    }

    /** Over what its error is shared. */
    public Level level() {
        return level;
    }

    /**
     * Whether a case as it stands makes use of it, where it is one about how many calls were seen.
     *
     * @param looksSupposed whether looks are known or supposed, so that no share need be assumed outright
     * @param looksKnown whether every look is known
     */
    public boolean matters(boolean looksSupposed, boolean looksKnown) {
        return switch (this) {
            case VISIBLE_SHARE -> !looksSupposed;
            case LOOKED_SHARE, RADAR_SHARE, CLEAR_ODDS, WEATHER_MEMORY_DAYS -> looksSupposed && !looksKnown;
            case STAY_SCALE, STAY_SPREAD, DETECTION, SEASON_STRENGTH -> looksSupposed;
            default -> true;
        };
    }

    /** Whether it tells only how many calls were seen and when: it moves no volume of documented calls. */
    public boolean ofCoverage() {
        return switch (this) {
            case STAY_SCALE,
                    STAY_SPREAD,
                    VISIBLE_SHARE,
                    DETECTION,
                    LOOKED_SHARE,
                    RADAR_SHARE,
                    CLEAR_ODDS,
                    WEATHER_MEMORY_DAYS,
                    SEASON_STRENGTH -> true;
            default -> false;
        };
    }

    /** As written in {@code case.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String words() {
        return key().replace('_', ' ');
    }

    /** The quantity of that key. */
    public static Optional<Assumed> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key.strip())).findFirst();
    }
}
