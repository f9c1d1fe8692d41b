package org.plimsoll.formats.feature;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.plimsoll.core.evidence.Issue;

/**
 * Finds features whose coordinates may be the wrong way round although both orders are on the globe.
 *
 * <p>Algorithm: a feature is suspected if it lies more than {@value #FAR_DEG} degrees from the median of all, and would lie within
 * {@value #NEAR_DEG} degrees of it with latitude and longitude exchanged. Needs at least {@value #LEAST} features.
 *
 * <p>Limitations: a file in which all are swapped is not suspected, unless that takes them off the globe.
 */
public final class SwapSuspicion {
    private static final double FAR_DEG = 20;
    private static final double NEAR_DEG = 10;
    private static final int LEAST = 3;

    private SwapSuspicion() {}

    /** One doubt for each feature suspected. */
    public static List<Issue> in(List<Feature> features) {
        if (features.size() < LEAST) {
            return List.of();
        }
        double x = median(features, Coordinate::getX);
        double y = median(features, Coordinate::getY);
        return features.stream()
                .filter(f -> {
                    Coordinate c = middle(f);
                    return distance(c.getX(), c.getY(), x, y) > FAR_DEG
                            && distance(c.getY(), c.getX(), x, y) < NEAR_DEG;
                })
                .map(f -> Issue.doubt(
                        "swapped-coordinates",
                        f.at(),
                        "The feature lies far from all others, but near them with latitude and longitude exchanged",
                        "Longitude comes first; exchange them if that is what happened"))
                .toList();
    }

    private static Coordinate middle(Feature feature) {
        return feature.geometry().getEnvelopeInternal().centre();
    }

    private static double median(List<Feature> features, ToDoubleFunction<Coordinate> part) {
        double[] values = features.stream()
                .map(SwapSuspicion::middle)
                .mapToDouble(part)
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    private static double distance(double x1, double y1, double x2, double y2) {
        return Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2));
    }
}
