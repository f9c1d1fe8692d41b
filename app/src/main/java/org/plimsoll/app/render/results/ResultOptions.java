package org.plimsoll.app.render.results;

/**
 * Which files a build writes.
 *
 * @param parquet whether each table is written as Parquet too
 * @param mostMapped a layer with more features than this is left out of the map files; the tables stay whole
 */
public record ResultOptions(boolean parquet, int mostMapped) {

    /** More features than this neither GeoJSON nor a map is good for. */
    public static final int MOST_MAPPED = 200_000;

    /** Everything. */
    public static final ResultOptions ALL = new ResultOptions(true, MOST_MAPPED);

    public ResultOptions {
        if (mostMapped < 0) {
            throw new IllegalArgumentException("a layer cannot have " + mostMapped + " features");
        }
    }
}
