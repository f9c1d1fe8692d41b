package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.coverage.SeenChain;
import org.plimsoll.core.event.Call;

/**
 * What the looks showed, as calls that may be one with the call before or after.
 *
 * <p><b>Algorithm.</b> Calls whose sightings may be of one ship follow each other in a chain, of which the coverage model sums out which of them are one. Of
 * two named ships in a chain each is a call. What more likely than not is part of another call and lies in no chain counts as what showed that one.
 *
 * <p><b>Accuracy.</b> Calls that are one with a chance of less than {@value #NEGLIGIBLE}, by what is assumed of stays, are taken for several. All calls of a chain count
 * by the mean of their chances to be true.
 */
final class CallChains {
    private static final double HALF = 0.5;
    private static final double NEGLIGIBLE = 0.002;

    private final Map<String, Call> byId = new LinkedHashMap<>();
    private final Map<String, int[]> looks = new LinkedHashMap<>();
    private final Map<String, Call.Link> next = new LinkedHashMap<>();
    private final Set<String> chained = new LinkedHashSet<>();
    private final List<SeenChain> chains = new ArrayList<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Records records;

    /** Makes a record. */
    interface Records {
        /**
         * The record of a call.
         *
         * @param parts what it is told as, in order of time, at least one
         * @param looks numbers of the looks that showed it, ascending, at least one
         * @param weight chance that it is a call
         */
        SeenCall of(List<Call> parts, int[] looks, double weight);

        /** Whether one stay can have been shown by a first and a last look. */
        boolean possible(int first, int last);
    }

    /**
     * The calls of a flow.
     *
     * @param own numbers of the looks that showed a call by its own sightings, ascending
     */
    CallChains(List<Call> calls, Function<Call, int[]> own, Records records) {
        this.records = records;
        for (Call call : calls) {
            byId.put(call.id(), call);
            looks.put(call.id(), own.apply(call));
        }
        chain(calls);
        merge(calls);
        Set<String> follow = new LinkedHashSet<>();
        next.values().forEach(link -> follow.add(link.other()));
        for (Call call : calls) {
            if (!follow.contains(call.id()) && shown(call).length > 0 && weight(call) > 0) {
                add(path(call));
            }
        }
    }

    /** Numbers of the looks that showed a call, ascending: its own and those of what is taken for part of it. */
    int[] shown(Call call) {
        return found(looks, call.id());
    }

    /** What looks showed, chain by chain. */
    List<SeenChain> chains() {
        return List.copyOf(chains);
    }

    /** Numbers of the calls of unnamed ships that may be one with another, among the nodes of all chains. */
    Map<String, Integer> undecided() {
        Map<String, Integer> undecided = new LinkedHashMap<>();
        nodes.forEach((id, node) -> {
            if (chained.contains(id) && !named(found(byId, id))) {
                undecided.put(id, node);
            }
        });
        return undecided;
    }

    private static boolean named(Call call) {
        return call.party().known().isPresent();
    }

    private static <T> T found(Map<String, T> map, String id) {
        return Optional.ofNullable(map.get(id)).orElseThrow(() -> new IllegalArgumentException("no call " + id));
    }

    /** Notes which calls follow each other in a chain: such as looks showed one after the other. */
    private void chain(List<Call> calls) {
        Set<String> follow = new LinkedHashSet<>();
        for (Call call : calls) {
            for (Call.Link link : call.belief().stays().links()) {
                Call other = byId.get(link.other());
                boolean forwards = !link.before() && !next.containsKey(call.id());
                if (other != null && forwards && inTurn(call, other) && follow.add(link.other())) {
                    next.put(call.id(), link);
                }
            }
        }
        next.forEach((call, link) -> {
            chained.add(call);
            chained.add(link.other());
        });
    }

    private boolean inTurn(Call call, Call after) {
        if (weight(call) == 0 || weight(after) == 0) {
            return false;
        }
        int[] of = shown(call);
        int[] ofAfter = shown(after);
        return of.length > 0 && ofAfter.length > 0 && of[of.length - 1] < ofAfter[0];
    }

    /** Adds to each call the looks of what more likely shows it than a stay of its own. */
    private void merge(List<Call> calls) {
        for (Call call : calls) {
            Call whole = call;
            for (int i = 0; i < calls.size() && isPart(whole); i++) {
                whole = whole.belief().stays().partOf().map(byId::get).orElse(whole);
            }
            if (!whole.equals(call) && (!chained.contains(whole.id()) || within(call, whole))) {
                looks.put(
                        whole.id(),
                        IntStream.concat(IntStream.of(shown(whole)), IntStream.of(shown(call)))
                                .distinct()
                                .sorted()
                                .toArray());
            }
        }
    }

    /** Whether a call was shown by nothing but looks between those that showed another one. */
    private boolean within(Call call, Call whole) {
        int[] of = shown(call);
        int[] ofWhole = shown(whole);
        return of.length > 0
                && ofWhole.length > 0
                && ofWhole[0] < of[0]
                && of[of.length - 1] < ofWhole[ofWhole.length - 1];
    }

    private boolean isPart(Call call) {
        return call.belief().distinct() < HALF
                && !chained.contains(call.id())
                && call.belief().stays().partOf().filter(byId::containsKey).isPresent();
    }

    private List<Call> path(Call first) {
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        call -> call.map(c -> next.get(c.id())).map(link -> found(byId, link.other())))
                .flatMap(Optional::stream)
                .toList();
    }

    private void add(List<Call> path) {
        int base = nodes.size();
        List<SeenChain.Run> runs = new ArrayList<>();
        for (int from = 0; from < path.size(); from++) {
            nodes.put(path.get(from).id(), base + from);
            runsFrom(path, from, runs);
        }
        double weight = path.size() == 1
                ? path.getFirst().belief().exists()
                : path.stream().mapToDouble(CallChains::weight).average().orElseThrow();
        chains.add(new SeenChain(path.size(), weight, runs));
    }

    /** Chance that there is anything to it: whether an unnamed one is a call of its own its chain tells, where it may lie in one. */
    private static double weight(Call call) {
        boolean undecided = !named(call) && !call.belief().stays().links().isEmpty();
        return undecided ? call.belief().real() : call.belief().exists();
    }

    private void runsFrom(List<Call> path, int from, List<SeenChain.Run> runs) {
        int[] shown = shown(path.get(from));
        int named = named(path.get(from)) ? from : -1;
        double logOdds = 0;
        double whole = 1;
        for (int to = from; to < path.size(); to++) {
            Call last = path.get(to);
            if (to > from) {
                Call.Link link = found(next, path.get(to - 1).id());
                whole *= 1 - link.broken();
                boolean isNamed = named(last);
                boolean possible = records.possible(shown[0], shown(last)[shown(last).length - 1]);
                if (whole < NEGLIGIBLE || !possible || (isNamed && named >= 0)) {
                    return;
                }
                named = isNamed ? to : named;
                logOdds += StrictMath.log(link.odds());
                shown = IntStream.concat(IntStream.of(shown), IntStream.of(shown(last)))
                        .toArray();
            }
            double weight = path.size() == 1 ? last.belief().exists() : 1;
            SeenCall record = records.of(path.subList(from, to + 1), shown, weight);
            runs.add(new SeenChain.Run(from, to, named >= 0 ? named : from, record, logOdds));
        }
    }

    /** The record of a call by itself. */
    SeenCall alone(Call call) {
        return records.of(List.of(call), shown(call), call.belief().exists());
    }
}
