package org.plimsoll.bench.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.association.JointSamples;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.cargo.Freight;
import org.plimsoll.core.cargo.HullForm;
import org.plimsoll.core.cargo.SeenCargo;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;

/**
 * The reference: the documented volume as a plain loop over draws and calls would compute it, written anew and with another seed.
 *
 * <p><b>Algorithm.</b> For each draw and each call whether it was one, the ship's deadweight and tanks, the product and the fill are drawn from the
 * quantile functions themselves: no tables of them, nothing kept of a hull for its next call, no chunks. A hull is the same ship in all calls of a
 * draw because its variates are counted and not remembered. The errors that a case shares are drawn once a draw, as in any loop. Who the
 * unnamed ships were is taken over from the association. A seen load is weighed by the program's own {@link SeenCargo}, with the form of the hull
 * made anew for each call.
 *
 * <p><b>Limitations.</b> Only what simulated worlds with every look told have: hulls of published deadweight, unnamed ships of measured length, no
 * published counts. Volumes alone: no days, no bans, no missed calls.
 */
final class PlainLoop {
    private static final double Z90 = 3.2897072539029435;
    private static final long EXISTS = Draws.quantity("exists");
    private static final long PRODUCT = Draws.quantity("product");
    private static final long LOADING = Draws.quantity("loading");
    private static final long FILL = Draws.quantity("fill");
    private static final long RESIDUE = Draws.quantity("residue");
    private static final String FORM = "form of the hull";

    private final int draws;
    private final Assumptions assumptions;
    private final CaseDraw.Source source;
    private final SeenCargo seenCargo;
    private final Association association;
    private final List<Ship> hulls;
    private final List<One> calls = new ArrayList<>();
    private final double known;
    private final double knownMeanLog;
    private final Draws fleetMean;

    /** A ship with what is known of its size: a published deadweight, or a measured length. */
    private record Ship(Draws size, Draws cubic, Draws form, double dwtT, double lengthM) {}

    /** A call, with its ship where it is named or nothing but measured, its place among the unnamed ones, and the seen calls of one hull. */
    private record One(Call call, Draws streams, Ship ship, int item, List<One> ofHull) {}

    PlainLoop(CaseFile caseFile, List<Call> all, Association association, long seed) {
        if (!caseFile.observations().aggregates().isEmpty()) {
            throw new IllegalArgumentException("the plain loop knows no published counts");
        }
        var settings = caseFile.settings();
        draws = settings.draws();
        assumptions = settings.assumptions();
        source = new CaseDraw.Source(seed, assumptions, settings.products());
        seenCargo = new SeenCargo(assumptions);
        this.association = association;
        Map<String, Ship> ships = new LinkedHashMap<>();
        double count = 0;
        double sum = 0;
        for (Hull hull : caseFile.reference().fleet().hulls()) {
            double dwtT = hull.verified(Attribute.DWT_T).orElseThrow().number();
            ships.put(hull.id(), ship(seed, hull.id(), dwtT, Double.NaN));
            count += hull.ofFleet() ? 1 : 0;
            sum += hull.ofFleet() ? StrictMath.log(dwtT) : 0;
        }
        known = count;
        knownMeanLog = count == 0 ? 0 : sum / count;
        fleetMean = Draws.of(seed, "fleet", "mean");
        hulls = association.hulls().stream().map(id -> found(ships, id)).toList();
        Map<String, Double> lengthsM = new LinkedHashMap<>();
        for (Sighting sighting : caseFile.observations().sightings()) {
            sighting.subject().lengthM().ifPresent(m -> lengthsM.put(sighting.id(), m));
        }
        Map<String, List<One>> seen = new LinkedHashMap<>();
        for (Call call : all) {
            String id = call.party().known().orElse(call.id());
            Ship ship = call.party()
                    .known()
                    .map(hull -> found(ships, hull))
                    .orElseGet(() -> ship(
                            seed,
                            call.id(),
                            Double.NaN,
                            found(lengthsM, call.evidence().sightings().getFirst())));
            List<One> ofHull = seen.computeIfAbsent(id, i -> new ArrayList<>());
            var one = new One(
                    call, Draws.of(seed, call.id()), ship, association.calls().indexOf(call.id()), ofHull);
            calls.add(one);
            if (call.load().seen()) {
                ofHull.add(one);
            }
        }
    }

    private static Ship ship(long seed, String id, double dwtT, double lengthM) {
        return new Ship(
                Draws.of(seed, id, "deadweight"),
                Draws.of(seed, id, "tank volume"),
                Draws.of(seed, id, FORM),
                dwtT,
                lengthM);
    }

    private static <T> T found(Map<String, T> map, String id) {
        return Optional.ofNullable(map.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the plain loop knows nothing of " + id));
    }

    /** Barrels of all calls, one a draw, in one thread. */
    double[] alone() {
        return IntStream.range(0, draws).mapToDouble(this::volumeBbl).toArray();
    }

    /** The same in as many threads as the inference has. */
    double[] together() {
        return IntStream.range(0, draws).parallel().mapToDouble(this::volumeBbl).toArray();
    }

    private double volumeBbl(int d) {
        CaseDraw draw = source.at(d);
        double volume = 0;
        for (One one : calls) {
            if (exists(one, d)) {
                Capacity.Load load = load(ship(one, d), draw, d);
                double share = one.call().load().seen() ? seenShare(one, load, draw, d) : share(one, draw, d);
                volume += share * load.barrels(factor(one, draw, d));
            }
        }
        return volume;
    }

    private static boolean exists(One one, int d) {
        return one.streams().uniform(EXISTS, d) < one.call().belief().exists();
    }

    private Ship ship(One one, int d) {
        int hull = one.item() < 0 ? JointSamples.NONE : association.samples().of(one.item(), d);
        return hull == JointSamples.NONE ? one.ship() : hulls.get(hull);
    }

    private static double factor(One one, CaseDraw draw, int d) {
        return draw.barrelsPerTonne(draw.product(one.streams().uniform(PRODUCT, d)));
    }

    private Capacity.Load load(Ship ship, CaseDraw draw, int d) {
        double u = ship.size().uniform(d);
        double dwtT = Double.isNaN(ship.lengthM())
                ? ship.dwtT() * quantile(Assumed.DWT_ERROR, u)
                : draw.value(Assumed.SIZE_BIAS) * measuredT(ship.lengthM(), draw, u, d);
        double cubicM3 = dwtT
                * draw.value(Assumed.CUBIC_PER_DWT)
                * quantile(Assumed.CUBIC_ERROR, ship.cubic().uniform(d));
        return new Capacity.Load(
                dwtT * draw.value(Assumed.CARGO_SHARE_OF_DWT), cubicM3 * draw.value(Assumed.TANK_LIMIT), 0);
    }

    /** Deadweight of an unnamed ship: what its length says and what the fleet's sizes say, by Bayes' rule, within the trade's sizes. */
    private double measuredT(double lengthM, CaseDraw draw, double u, int d) {
        double spread = draw.value(Assumed.FLEET_DWT_SPREAD);
        double weight = assumptions.median(Assumed.FLEET_DWT_WEIGHT);
        double fleet = (weight * Math.log(draw.value(Assumed.FLEET_DWT_T)) + known * knownMeanLog) / (weight + known)
                + spread / Math.sqrt(weight + known) * fleetMean.normal(d);
        Distribution ratio = assumptions.distribution(Assumed.DWT_PER_CUBIC_LENGTH);
        double relation = Math.log(ratio.quantile(0.5) * lengthM * lengthM * lengthM);
        double relationSpread = Math.hypot(
                Math.log(ratio.quantile(0.95) / ratio.quantile(0.05)) / Z90,
                3 * assumptions.median(Assumed.LENGTH_ERROR));
        double ofFleet = 1 / (spread * spread);
        double ofRelation = 1 / (relationSpread * relationSpread);
        double mean = (fleet * ofFleet + relation * ofRelation) / (ofFleet + ofRelation);
        double sd = 1 / Math.sqrt(ofFleet + ofRelation);
        double least = Math.log(assumptions.median(Assumed.FLEET_DWT_LEAST_T));
        double most = Math.log(assumptions.median(Assumed.FLEET_DWT_MOST_T));
        return Math.exp(mean + sd * Distribution.cutNormal(u, (least - mean) / sd, (most - mean) / sd));
    }

    /** The share of the limit that a call moved of whose load nothing was seen. */
    private double share(One one, CaseDraw draw, int d) {
        double none = draw.value(Assumed.NO_LOADING_SHARE);
        double part = draw.value(Assumed.PART_LADEN_SHARE);
        double u = one.streams().uniform(LOADING, d);
        if (u < none) {
            return 0;
        }
        double v = one.streams().uniform(FILL, d);
        double fill = u < none + (1 - none) * part
                ? quantile(Assumed.PART_LADEN_FILL, v)
                : Math.min(1, draw.value(Assumed.FULL_FILL) + quantile(Assumed.FILL_DEVIATION, v));
        return Math.max(
                0, fill - quantile(Assumed.ARRIVAL_RESIDUE, one.streams().uniform(RESIDUE, d)));
    }

    private double seenShare(One one, Capacity.Load load, CaseDraw draw, int d) {
        List<SeenCargo.Loading> loadings = new ArrayList<>();
        for (One other : one.ofHull()) {
            if (exists(other, d)) {
                loadings.add(loading(other, load, draw, d));
            }
        }
        HullForm form = seenCargo.form(one.ship().form(), Optional.empty(), loadings, draw, d);
        return seenCargo.share(loading(one, load, draw, d), form, draw, d);
    }

    private static SeenCargo.Loading loading(One one, Capacity.Load load, CaseDraw draw, int d) {
        return new SeenCargo.Loading(one.streams(), one.call().load(), Freight.of(load, factor(one, draw, d), draw));
    }

    private double quantile(Assumed quantity, double u) {
        return assumptions.distribution(quantity).quantile(u);
    }
}
