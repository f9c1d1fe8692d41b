package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/**
 * How well a measured length or beam fits a hull, and a ship of the fleet of which nothing is published.
 *
 * <p><b>Algorithm.</b> Around the mean of a hull's published figures the measurement is normal; its variance is that of the measurement, whose
 * standard error is a share of the figure, and that of the published figures where they disagree. The lengths of the fleet are lognormal:
 * the logarithm of the cube root of the median deadweight over the median deadweight per cubed length, worth as many ships as
 * {@link Assumed#FLEET_DWT_WEIGHT} says, is averaged with those of the hulls that have a published length; the spread is a third of that of the
 * deadweight, because deadweight goes with the cube. What is uncertain of the mean and the error of the measurement are added to it. Beams have no
 * relation that is assumed: those of the fleet are as the published ones, with the same spread, and where none is published a measured beam
 * says nothing.
 *
 * <p><b>Limitations.</b> The error of a beam is taken as the same share as that of a length; on coarse images it is greater. A published deadweight
 * is not used for the length of a hull that has none.
 */
final class SizeLikelihood {

    private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * StrictMath.PI);
    private static final double CUBE = 3;

    private final double error;
    private final Map<Attribute, Sizes> sizes = new LinkedHashMap<>();

    /** Mean and spread of the logarithm for the fleet, and what is published of single hulls. */
    private record Sizes(Optional<LogSize> fleet, Map<String, Published> published) {}

    private record LogSize(double mean, double variance) {}

    private record Published(double mean, double variance) {}

    SizeLikelihood(Assumptions assumptions, Collection<Hull> hulls) {
        error = assumptions.median(Assumed.LENGTH_ERROR);
        double variance = square(assumptions.median(Assumed.FLEET_DWT_SPREAD) / CUBE);
        double prior = StrictMath.log(
                        assumptions.median(Assumed.FLEET_DWT_T) / assumptions.median(Assumed.DWT_PER_CUBIC_LENGTH))
                / CUBE;
        double weight = assumptions.median(Assumed.FLEET_DWT_WEIGHT);
        sizes.put(Attribute.LENGTH_M, sizes(Attribute.LENGTH_M, hulls, prior, weight, variance));
        sizes.put(Attribute.BEAM_M, sizes(Attribute.BEAM_M, hulls, 0, 0, variance));
    }

    private static Sizes sizes(
            Attribute attribute, Collection<Hull> hulls, double prior, double weight, double variance) {
        Map<String, Published> published = new LinkedHashMap<>();
        double sum = prior * weight;
        double worth = weight;
        for (Hull hull : hulls) {
            Optional<Published> of = published(hull, attribute);
            if (of.isPresent()) {
                published.put(hull.id(), of.get());
                sum += hull.ofFleet() ? StrictMath.log(of.get().mean()) : 0;
                worth += hull.ofFleet() ? 1 : 0;
            }
        }
        return new Sizes(
                worth > 0 ? Optional.of(new LogSize(sum / worth, variance * (1 + 1 / worth))) : Optional.empty(),
                published);
    }

    /** What sources that can be shown say; a figure that is no size is none. */
    private static Optional<Published> published(Hull hull, Attribute attribute) {
        List<Double> figures = new ArrayList<>();
        hull.about(attribute)
                .filter(s -> s.citation().certainty().verified())
                .mapToDouble(s -> s.number())
                .filter(SizeLikelihood::usable)
                .forEach(figures::add);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        figures.sort(null); // so that the sum does not depend on the order of the rows
        double mean = figures.stream().mapToDouble(f -> f).sum() / figures.size();
        double squares = figures.stream().mapToDouble(f -> square(f - mean)).sum();
        return Optional.of(new Published(mean, squares / StrictMath.max(1, figures.size() - 1)));
    }

    /** Whether a figure can be the size of anything. */
    static boolean usable(double figure) {
        return Double.isFinite(figure) && figure > 0;
    }

    /** The mean of what is published. */
    Optional<Double> published(String hull, Attribute attribute) {
        return Optional.ofNullable(of(attribute).published().get(hull)).map(Published::mean);
    }

    private Sizes of(Attribute attribute) {
        Sizes of = sizes.get(attribute);
        if (of == null) {
            throw new IllegalArgumentException(attribute + " is not measured on images");
        }
        return of;
    }

    /** Logarithm of the density, per metre, of measuring that of a ship of which nothing is published; 0 where nothing can be said. */
    double another(Attribute attribute, double measured) {
        Optional<LogSize> fleet = of(attribute).fleet();
        if (!usable(measured) || fleet.isEmpty()) {
            return 0;
        }
        double sd = StrictMath.sqrt(fleet.get().variance() + square(error));
        double log = StrictMath.log(measured);
        return density((log - fleet.get().mean()) / sd) - StrictMath.log(sd) - log;
    }

    /** The same of a hull. */
    double hull(String hull, Attribute attribute, double measured) {
        Published known = of(attribute).published().get(hull);
        if (!usable(measured) || known == null || of(attribute).fleet().isEmpty()) {
            return another(attribute, measured);
        }
        double sd = StrictMath.sqrt(square(StrictMath.max(error, LEAST_ERROR) * known.mean()) + known.variance());
        return density((measured - known.mean()) / sd) - StrictMath.log(sd);
    }

    /** A measurement without any error would make densities infinite. */
    private static final double LEAST_ERROR = 1e-6;

    private static double density(double z) {
        return -z * z / 2 - HALF_LOG_TWO_PI;
    }

    private static double square(double x) {
        return x * x;
    }
}
