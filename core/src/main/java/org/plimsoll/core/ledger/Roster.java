package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
 * <p><b>Algorithm.</b> The number of ships is drawn, never less than the named ones. Their shares of the calls of which nobody knows the ship
 * are gamma weights with one concentration for all, which {@link CallShares} narrows. One ship more has no share: the stranger, who comes
 * when all others are away.
 */
final class Roster {

    /** One ship that may have called. */
    private record Ship(String hull, Capacity.Known size, Draws share, Draws listed) {}

    private static final String STRANGER = "stranger";

    private final List<Ship> named = new ArrayList<>();
    private final List<Ship> unnamed = new ArrayList<>();
    private final Map<String, Integer> indexOf = new LinkedHashMap<>();
    private final List<Integer> callers = new ArrayList<>();
    private final Draws sums;
    private final PortBans bans;
    private final Capacity capacity;
    private final double unverifiedChance;

    Roster(CaseFile caseFile, Collection<Call> calls) {
        long seed = caseFile.settings().seed();
        var assumptions = caseFile.settings().assumptions();
        var fleet = caseFile.reference().fleet();
        sums = Draws.of(seed, "ships", "sum of shares");
        capacity = new Capacity(seed, assumptions, fleet.hulls());
        unverifiedChance = assumptions.median(Assumed.UNVERIFIED_LISTING);
        bans = new PortBans(caseFile);
        for (Hull hull : Callers.of(fleet, calls, caseFile.observations().sightings())) {
            indexOf.put(hull.id(), named.size());
            callers.add(named.size());
            named.add(ship(seed, hull.id(), capacity.of(hull)));
        }
        int most = (int)
                StrictMath.ceil(assumptions.distribution(Assumed.FLEET_SIZE).quantile(0.99999));
        for (int i = 0; i < StrictMath.max(1, most - named.size()); i++) {
            String id = "unnamed ship " + (i + 1);
            unnamed.add(ship(seed, id, capacity.anonymous(id)));
        }
        unnamed.add(ship(seed, STRANGER, capacity.anonymous(STRANGER)));
    }

    private static Ship ship(long seed, String id, Capacity.Known size) {
        return new Ship(id, size, Draws.of(seed, id, "share of calls"), Draws.of(seed, id, "listed"));
    }

    int index(String hull) {
        Integer index = indexOf.get(hull);
        if (index == null) {
            throw new IllegalArgumentException("hull " + hull + " has no statements");
        }
        return index;
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
        private double weightSum;
        private @Nullable RunningSum running;
        private @Nullable RunningSum unnamedSum;
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

        /** The same of a ship that nobody named; the stranger where the fleet has none. */
        int pickUnnamed(double uniform) {
            if (unnamedSum == null) {
                double[] until = Arrays.copyOfRange(weights(), named.size(), size());
                for (int s = 1; s < until.length; s++) {
                    until[s] += until[s - 1];
                }
                unnamedSum = new RunningSum(until);
            }
            return unnamedSum.total() > 0
                    ? named.size() + unnamedSum.passing(uniform * unnamedSum.total())
                    : size() - 1;
        }

        /** A ship of those for which {@code known} is as wanted, for the call's own uniform variate; else the stranger. */
        int pick(double uniform, boolean[] known, boolean wanted) {
            return pick(uniform, ship -> known[ship] == wanted);
        }

        /** A ship of those that are wanted, for the call's own uniform variate; the stranger where none is. */
        int pick(double uniform, IntPredicate wanted) {
            double[] shares = weights().clone();
            double sum = 0;
            for (int s = 0; s < shares.length; s++) {
                shares[s] = shares[s] > 0 && wanted.test(s) ? shares[s] : 0;
                sum += shares[s];
            }
            double target = uniform * sum;
            int last = size() - 1;
            for (int s = 0; s < shares.length; s++) {
                if (shares[s] > 0) {
                    last = s;
                    target -= shares[s];
                    if (target < 0) {
                        return s;
                    }
                }
            }
            return last;
        }

        /** Sum of the weights of all ships. */
        double all() {
            weights();
            return weightSum;
        }

        /** By ship its share of the calls while no ship is away, but for a factor; until they are drawn anew, and not to be changed. */
        double[] weights() {
            if (weights.length == 0) {
                double[] rate = new double[size()];
                Arrays.fill(rate, 1);
                share(new int[size()], rate, 0);
            }
            return weights;
        }

        /**
         * Draws the weights: gamma variates. Until the last of several times they are brought to a sum of its own, which no call can say anything of.
         *
         * @param made calls that each ship made, which are added to the concentration
         * @param rate by which each weight is divided, above 0
         * @param turn 0 for the last time
         */
        void share(int[] made, double[] rate, int turn) {
            weights = weights.length == 0 ? new double[size()] : weights;
            int total = StrictMath.max(callers.size(), (int) StrictMath.round(draw.value(Assumed.FLEET_SIZE)));
            int ships = StrictMath.min(weights.length - 1, total);
            double concentration = draw.value(Assumed.SHARE_CONCENTRATION);
            weightSum = 0;
            running = null;
            unnamedSum = null;
            for (int s = 0; s < ships; s++) {
                Draws stream = turn == 0 ? ship(s).share() : ship(s).share().sub(turn);
                weights[s] = Gamma.draw(stream, concentration + made[s], number) / rate[s];
                weightSum += weights[s];
            }
            if (ships == 0) {
                weights[named.size()] = 1;
                weightSum = 1;
            } else if (turn > 0) {
                double sum = Gamma.draw(sums.sub(turn), concentration * ships, number);
                for (int s = 0; s < ships; s++) {
                    weights[s] *= sum / weightSum;
                }
                weightSum = sum;
            }
        }
    }
}
