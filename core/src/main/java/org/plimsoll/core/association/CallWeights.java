package org.plimsoll.core.association;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/**
 * What one unnamed call by itself says of each hull that may have made it.
 *
 * <p><b>Algorithm.</b> Each named hull weighs 1/S with S the median fleet, another ship (S − named)/S, at least 1/S. Densities of the measured length
 * and beam multiply it. Where the source says that it is one of some candidates, and t is the chance that a sighting so sure is true, the
 * candidates together are raised to t of the weight that all ships have before anything was measured, and the others share 1 − t of it; t is at most
 * {@value #SUREST}, and a source that would lower them, or that cannot be shown, says nothing.
 */
final class CallWeights {

    private static final double SUREST = 0.999;

    private final Call call;
    private final List<Hull> hulls;
    private final List<List<Reason>> reasons = new ArrayList<>();
    private final double anotherShip;

    CallWeights(
            Call call,
            Map<String, Sighting> sightings,
            List<Hull> hulls,
            Assumptions assumptions,
            SizeLikelihood sizes,
            Whereabouts whereabouts) {
        this.call = call;
        this.hulls = hulls;
        List<Sighting> seen = call.evidence().sightings().stream()
                .map(sightings::get)
                .filter(Objects::nonNull)
                .toList();
        double ships = StrictMath.max(assumptions.median(Assumed.FLEET_SIZE), hulls.size() + 1.0);
        anotherShip = StrictMath.log((ships - hulls.size()) / ships);
        double prior = -StrictMath.log(ships) - anotherShip;
        var presence = Feasibility.Presence.of(call);
        for (Hull hull : hulls) {
            List<Reason> of = new ArrayList<>();
            of.add(new Reason(
                    Reason.Kind.FLEET, prior, "one of about " + StrictMath.round(ships) + " ships of the fleet"));
            for (Sighting sighting : seen) {
                sighting.subject()
                        .lengthM()
                        .ifPresent(m -> size(of, Reason.Kind.LENGTH, hull, Attribute.LENGTH_M, m, sizes));
                sighting.subject().beamM().ifPresent(m -> size(of, Reason.Kind.BEAM, hull, Attribute.BEAM_M, m, sizes));
                candidates(of, hull, sighting, assumptions, ships);
            }
            Whereabouts.Left left = whereabouts.left(hull.id(), presence);
            if (left.chance() < 1) {
                of.add(new Reason(
                        Reason.Kind.WHEREABOUTS,
                        StrictMath.log(left.chance()),
                        "it was elsewhere at " + left.because()));
            }
            reasons.add(of);
        }
    }

    private static void size(
            List<Reason> to, Reason.Kind kind, Hull hull, Attribute attribute, double measured, SizeLikelihood sizes) {
        if (!SizeLikelihood.usable(measured)) {
            return;
        }
        String published = sizes.published(hull.id(), attribute)
                .map(m -> metres(m) + " m published")
                .orElse("none published");
        to.add(new Reason(
                kind,
                sizes.hull(hull.id(), attribute, measured) - sizes.another(attribute, measured),
                metres(measured) + " m measured, " + published));
    }

    private void candidates(List<Reason> to, Hull hull, Sighting sighting, Assumptions assumptions, double ships) {
        List<String> named = sighting.subject().candidates();
        long known = hulls.stream().filter(h -> named.contains(h.id())).count();
        double share = known / ships;
        double right = StrictMath.min(SUREST, right(sighting, assumptions));
        if (known == 0 || right <= share) {
            return;
        }
        boolean one = named.contains(hull.id());
        to.add(new Reason(
                Reason.Kind.CANDIDATES,
                one ? StrictMath.log(right / share) - StrictMath.log((1 - right) / (1 - share)) : 0,
                one ? "one of the " + known + " that the source names" : "not among the " + known + " of the source"));
    }

    private static double right(Sighting sighting, Assumptions assumptions) {
        return switch (sighting.citation().certainty()) {
            case CONFIRMED -> assumptions.median(Assumed.TRUE_IF_CONFIRMED);
            case LIKELY -> assumptions.median(Assumed.TRUE_IF_LIKELY);
            case DISPUTED -> assumptions.median(Assumed.TRUE_IF_DISPUTED);
            case UNVERIFIED -> 0;
        };
    }

    private static String metres(double m) {
        return Double.toString(StrictMath.round(m * 10) / 10.0);
    }

    /** The logarithmic weight of another ship and of each hull. */
    double[] logWeights() {
        double[] logs = new double[hulls.size() + 1];
        logs[0] = anotherShip;
        for (int h = 0; h < hulls.size(); h++) {
            logs[h + 1] = anotherShip + sum(h);
        }
        return logs;
    }

    private double sum(int hull) {
        return reasons.get(hull).stream().mapToDouble(Reason::nats).sum();
    }

    /** The likeliest ships with their reasons, what the other calls leave possible among them. */
    Explanation explain(int item, JointSamples samples) {
        List<Explanation.Ranked> ranking = IntStream.range(JointSamples.NONE, hulls.size())
                .filter(h -> samples.chance(item, h) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer h) -> -samples.chance(item, h))
                        .thenComparingInt(h -> h))
                .limit(Explanation.MOST)
                .map(h -> h == JointSamples.NONE
                        ? new Explanation.Ranked(Optional.empty(), samples.chance(item, h), List.of())
                        : ranked(h, samples.chance(item, h), samples.chance(item, JointSamples.NONE)))
                .toList();
        return new Explanation(call.id(), ranking);
    }

    private Explanation.Ranked ranked(int hull, double chance, double another) {
        List<Reason> all = new ArrayList<>(reasons.get(hull));
        if (another > 0) {
            double joint = StrictMath.log(chance / another) - sum(hull);
            all.add(new Reason(Reason.Kind.OTHER_CALLS, joint, "with the other unnamed calls"));
        }
        return new Explanation.Ranked(Optional.of(hulls.get(hull).id()), chance, all);
    }
}
