package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.association.Callers;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.PortBans;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;
import org.plimsoll.core.measure.RunningSum;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.vessel.Hull;

/**
 * The ships that can have made the calls: those that are named, and as many unnamed ones as the size of the fleet allows.
 *
 * <p><b>Algorithm.</b> The number of ships is drawn, never less than the named ones. Their shares of the calls that nobody has itemised are
 * Dirichlet with one concentration for all, to which the calls that each made are added where every look is known. Elsewhere the named ships
 * were picked for publicity, and how often they were named says nothing of how often they called.
 */
final class Roster {

    /**
     * One ship that may have called.
     *
     * @param calls how many it is known to have made, where that says something of its share
     */
    private record Ship(String hull, Capacity.Known size, Draws share, Draws listed, double calls) {}

    private final List<Ship> named = new ArrayList<>();
    private final List<Ship> unnamed = new ArrayList<>();
    private final Map<String, Integer> indexOf = new LinkedHashMap<>();
    private final List<Integer> callers = new ArrayList<>();
    private final PortBans bans;
    private final Capacity capacity;
    private final double unverifiedChance;

    Roster(CaseFile caseFile, Collection<Call> calls) {
        long seed = caseFile.settings().seed();
        var assumptions = caseFile.settings().assumptions();
        var fleet = caseFile.reference().fleet();
        capacity = new Capacity(seed, assumptions, fleet.hulls());
        unverifiedChance = assumptions.median(Assumed.UNVERIFIED_LISTING);
        bans = new PortBans(caseFile);
        NavigableMap<String, Double> made = unpicked(caseFile, calls);
        for (Hull hull : Callers.of(fleet, calls, caseFile.observations().sightings())) {
            indexOf.put(hull.id(), named.size());
            callers.add(named.size());
            named.add(ship(seed, hull.id(), capacity.of(hull), made.getOrDefault(hull.id(), 0.0)));
        }
        int most = (int)
                StrictMath.ceil(assumptions.distribution(Assumed.FLEET_SIZE).quantile(0.99999));
        for (int i = 0; i < StrictMath.max(1, most - named.size()); i++) {
            String id = "unnamed ship " + (i + 1);
            unnamed.add(ship(seed, id, capacity.anonymous(id), 0));
        }
    }

    private static Ship ship(long seed, String id, Capacity.Known size, double calls) {
        return new Ship(id, size, Draws.of(seed, id, "share of calls"), Draws.of(seed, id, "listed"), calls);
    }

    /** How many calls each ship made, as far as nobody picked them: none where calls were picked to be told. */
    private static NavigableMap<String, Double> unpicked(CaseFile caseFile, Collection<Call> calls) {
        NavigableMap<String, Double> made = new TreeMap<>();
        if (caseFile.observations().completeLooks()) {
            for (Call call : calls) {
                call.party()
                        .known()
                        .ifPresent(hull -> made.merge(hull, call.belief().exists(), Double::sum));
            }
        }
        return made;
    }

    int index(String hull) {
        Integer index = indexOf.get(hull);
        if (index == null) {
            throw new IllegalArgumentException("hull " + hull + " has no statements");
        }
        return index;
    }

    /** For each ship, whether it is named. */
    boolean[] allNamed() {
        boolean[] all = new boolean[size()];
        Arrays.fill(all, 0, named.size(), true);
        return all;
    }

    /** What a measured length says of the size of an unnamed ship that made a call. */
    Capacity.Known measured(String call, double lengthM) {
        return capacity.measured(call, lengthM);
    }

    boolean named(int ship) {
        return ship < named.size();
    }

    private Ship ship(int index) {
        return index < named.size() ? named.get(index) : unnamed.get(index - named.size());
    }

    /** Whether the ship has any listing; an unnamed ship has none, whatever a hull of the case is called. */
    boolean listed(int ship) {
        return named(ship) && !bans.listings(ship(ship).hull()).isEmpty();
    }

    /** What the listings of a ship say of a day. */
    PortBan portBan(int ship, LocalDate day) {
        return named(ship) ? bans.on(ship(ship).hull(), day) : PortBan.NONE;
    }

    /** The same for each day of a grid, for calls whose day differs from draw to draw. */
    PortBan[] portBans(int ship, DayGrid grid) {
        PortBan[] of = new PortBan[grid.days()];
        Arrays.fill(of, portBan(ship, grid.day(0)));
        if (named(ship)) {
            for (LocalDate change : bans.changes(ship(ship).hull())) {
                int at = grid.index(change);
                if (at > 0 && at < of.length) {
                    Arrays.fill(of, at, of.length, portBan(ship, grid.day(at)));
                }
            }
        }
        return of;
    }

    /** The same for every ship, to be asked often. */
    PortBan[][] portBans(DayGrid grid) {
        PortBan[] free = new PortBan[grid.days()];
        Arrays.fill(free, PortBan.NONE);
        PortBan[][] all = new PortBan[size()][];
        for (int ship = 0; ship < all.length; ship++) {
            all[ship] = listed(ship) ? portBans(ship, grid) : free;
        }
        return all;
    }

    /** How many ships there are. */
    int size() {
        return named.size() + unnamed.size();
    }

    /** The ships as one draw supposes them. */
    final class Drawn {

        private final CaseDraw draw;
        private final int number;
        private final Capacity.Sizes sizes;
        private final Capacity.Load[] loads;
        private double[] weights = new double[0];
        private @Nullable RunningSum running;
        private final byte[] supposed;

        Drawn(CaseDraw draw, int number) {
            this.draw = draw;
            this.number = number;
            sizes = capacity.sizes(draw, number);
            loads = new Capacity.Load[size()];
            supposed = new byte[size()];
        }

        Capacity.Load load(int ship) {
            Capacity.Load load = loads[ship];
            if (load == null) {
                load = ship(ship).size().at(draw, sizes, number);
                loads[ship] = load;
            }
            return load;
        }

        /** What an unnamed ship can carry of which a length was measured. */
        Capacity.Load load(Capacity.Known measured) {
            return measured.at(draw, sizes, number);
        }

        /** Whether the draw holds the ship to be under a port-entry ban that day, beyond what is verified. */
        boolean possiblyBanned(int ship, PortBan ban) {
            return switch (ban) {
                case IN_FORCE -> true;
                case UNVERIFIED -> supposed(ship, unverifiedChance);
                case NONE -> !named(ship) && supposed(ship, draw.value(Assumed.ANONYMOUS_LISTED));
            };
        }

        /** Whether the draw takes the ship for listed; asked for many calls of one ship, so the answer is kept. */
        private boolean supposed(int ship, double chance) {
            if (supposed[ship] == 0) {
                supposed[ship] = (byte) (ship(ship).listed().uniform(number) < chance ? 1 : -1);
            }
            return supposed[ship] > 0;
        }

        /** A ship for a call of which nothing is known, for the call's own uniform variate. */
        int pick(double uniform) {
            if (running == null) {
                double[] until = weights().clone();
                for (int s = 1; s < until.length; s++) {
                    until[s] += until[s - 1];
                }
                running = new RunningSum(until);
            }
            return running.passing(uniform * running.total());
        }

        /** A ship of those for which {@code known} is as wanted, for the call's own uniform variate. */
        int pick(double uniform, boolean[] known, boolean wanted) {
            double[] shares = weights();
            double sum = 0;
            for (int s = 0; s < shares.length; s++) {
                sum += known[s] == wanted ? shares[s] : 0;
            }
            double target = uniform * sum;
            int last = -1;
            for (int s = 0; s < shares.length; s++) {
                if (shares[s] > 0 && known[s] == wanted) {
                    last = s;
                    target -= shares[s];
                    if (target < 0) {
                        return s;
                    }
                }
            }
            return last >= 0 ? last : named.size();
        }

        private double[] weights() {
            if (weights.length == 0) {
                int total = StrictMath.max(callers.size(), (int) StrictMath.round(draw.value(Assumed.FLEET_SIZE)));
                double concentration = draw.value(Assumed.SHARE_CONCENTRATION);
                weights = new double[size()];
                for (int s = 0; s < StrictMath.min(weights.length, total); s++) {
                    weights[s] = Gamma.draw(ship(s).share(), concentration + ship(s).calls(), number);
                }
                if (total == 0) {
                    weights[named.size()] = 1;
                }
            }
            return weights;
        }
    }
}
