package org.plimsoll.core.coverage;

import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Normal;

/**
 * One supposition of what decides how many calls were seen.
 *
 * @param stayScale factor on all stays
 * @param staySpread factor on the spread of their logarithm
 * @param detection chance that a ship is found in an image in which nothing hides it
 * @param season how arrivals swing over the year
 * @param sky what is supposed of looks that are not known
 */
record Circumstances(double stayScale, double staySpread, double detection, Season season, Sky sky) {

    /** How many unknowns matter where every look is known. */
    static final int WATCHED = 5;

    /** How many matter where none is. */
    static final int UNWATCHED = 9;

    /**
     * What is supposed of looks that are not known.
     *
     * @param looked chance that a day has one which clouds can hide
     * @param radar chance that a day has one which they cannot
     * @param odds factor on the odds of a clear sky
     * @param memoryDays how long a sky lasts
     */
    record Sky(double looked, double radar, double odds, double memoryDays) {}

    /** The supposition at a point whose coordinates are standard normal under the assumptions. */
    static Circumstances at(double[] point, Assumptions assumptions) {
        return new Circumstances(
                value(assumptions, Assumed.STAY_SCALE, point[0]),
                value(assumptions, Assumed.STAY_SPREAD, point[1]),
                value(assumptions, Assumed.DETECTION, point[2]),
                season(assumptions, point[3], point[4]),
                point.length == WATCHED
                        ? new Sky(1, 0, 1, 0)
                        : new Sky(
                                value(assumptions, Assumed.LOOKED_SHARE, point[5]),
                                value(assumptions, Assumed.RADAR_SHARE, point[6]),
                                value(assumptions, Assumed.CLEAR_ODDS, point[7]),
                                value(assumptions, Assumed.WEATHER_MEMORY_DAYS, point[8])));
    }

    /** A wave of the assumed height, whose direction in the plane is the time of the year and equally likely everywhere. */
    private static Season season(Assumptions assumptions, double x, double y) {
        double radius = StrictMath.sqrt(x * x + y * y);
        if (radius == 0) {
            return Season.NONE;
        }
        // The radius of two standard normal numbers has this distribution function (Rayleigh).
        double height = assumptions.table(Assumed.SEASON_STRENGTH).at(inside(1 - StrictMath.exp(-radius * radius / 2)));
        return new Season(height * x / radius, height * y / radius);
    }

    private static double value(Assumptions assumptions, Assumed quantity, double normal) {
        return assumptions.table(quantity).at(inside(Normal.cumulative(normal)));
    }

    private static double inside(double p) {
        return StrictMath.min(1 - 1e-12, StrictMath.max(1e-12, p));
    }
}
