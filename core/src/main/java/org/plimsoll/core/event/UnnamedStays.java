package org.plimsoll.core.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;

/**
 * Which sightings of ships that nobody named are calls of their own.
 *
 * <p><b>Algorithm.</b> A sighting may be of any ship seen before it that was not seen since. Of all such pairs each has odds of one ship against two, by
 * times ({@link TwoStays}), names ({@link Naming}) and lengths ({@link Lengths}); as a sighting follows one at most, and is followed by one at most,
 * their chances follow from all of them together ({@link Matching}). The likeliest pairs are linked to chains, and the chance that a sighting follows any
 * other is given to its link. A chain of unnamed sightings between named ones has as many stays of its own as links break, less one between two
 * stays of named ships: at least one link breaks there, and between two sightings of one stay of a named ship none or two do. The stays of a chain are
 * told as calls that exist with a chance, each of which names the call that it is part of otherwise, and those that it is linked with: where all looks
 * are known, these say more ({@code SeenChain}).
 *
 * <p><b>Accuracy.</b> The number of calls is that of the chains; which of the sightings of a chain begins a stay is not told apart.
 *
 * <p><b>Limitations.</b> Where several unnamed ships are there at once as a rule, a wrong link stands for the right one, and what is learnt of the length of
 * stays suffers.
 */
final class UnnamedStays {
    private static final Duration ONE_MOMENT = Duration.ofHours(1);

    /** Odds of what is next to certain. */
    private static final double CERTAIN = 1e9;

    private static final int TURNS = 6;

    /** Among how many sightings before one the last of its ship is looked for. */
    private static final int MOST_BEFORE = 500;

    private static final int MOST_CANDIDATES = 30;

    private final Map<Sighting, Pair> next = new LinkedHashMap<>();
    private final Map<Sighting, Pair> before = new LinkedHashMap<>();
    private final Map<String, Draft> holding = new LinkedHashMap<>();

    /**
     * Whether two sightings are of one stay.
     *
     * @param broken chance that they are not, by their times
     * @param odds how many times likelier that they are one makes it what else is known of both
     */
    record Break(double broken, double odds) {
        /** Two stays, whatever else. */
        static final Break SURE = new Break(1, 1);

        double chance() {
            double one = (1 - broken) * odds;
            return broken + one == 0 ? 1 : broken / (broken + one);
        }
    }

    /** Two sightings that may be of one stay, one of them unnamed. */
    record Pair(Sighting before, Sighting after, Break apart) {
        Pair with(double odds) {
            return new Pair(before, after, new Break(apart.broken, apart.odds * odds));
        }

        /** Odds of one stay against two. */
        double odds() {
            return apart.broken == 0
                    ? CERTAIN
                    : StrictMath.min(CERTAIN, (1 - apart.broken) * apart.odds / apart.broken);
        }

        double broken() {
            return apart.chance();
        }
    }

    /**
     * Stays of unnamed ships.
     *
     * @param here all sightings at the place, in order of time
     * @param named the calls of named ships
     * @param breaks whether a sighting and a later one are of one stay, whatever names they have
     * @param complete whether the sightings are all that looks showed, so that how many are named says something
     */
    UnnamedStays(
            List<Sighting> here, List<Draft> named, BiFunction<Sighting, Sighting, Break> breaks, boolean complete) {
        named.forEach(draft -> draft.ids().forEach(id -> holding.put(id, draft)));
        Map<Sighting, Integer> numbers = new LinkedHashMap<>();
        here.forEach(sighting -> numbers.put(sighting, numbers.size()));
        List<Pair> pairs = pairs(here, breaks);
        double bothNamed =
                named.stream().mapToDouble(draft -> draft.ids().size() - 1).sum();
        Naming names = complete ? Naming.prior(here) : Naming.UNKNOWN;
        double[] chances = new double[0];
        List<Pair> weighed = pairs;
        for (int turn = 0; turn < TURNS; turn++) {
            Naming last = names;
            weighed = pairs.stream()
                    .map(pair -> pair.with(last.odds(pair.before(), pair.after())))
                    .toList();
            chances = Matching.chances(
                    here.size(),
                    weighed.stream()
                            .map(pair -> new Matching.Pair(
                                    found(numbers, pair.before()), found(numbers, pair.after()), pair.odds()))
                            .toList());
            double oneNamed = 0;
            for (int p = 0; p < chances.length; p++) {
                oneNamed +=
                        unnamed(pairs.get(p).before()) == unnamed(pairs.get(p).after()) ? 0 : chances[p];
            }
            names = complete ? names.given(bothNamed, oneNamed) : names;
        }
        link(weighed, chances);
    }

    private static <T> T found(Map<Sighting, T> map, Sighting sighting) {
        return Optional.ofNullable(map.get(sighting)).orElseThrow();
    }

    /** Each sighting with those before it that it may be one stay with: of those a named ship had before, the last. */
    private static List<Pair> pairs(List<Sighting> here, BiFunction<Sighting, Sighting, Break> breaks) {
        List<Pair> pairs = new ArrayList<>();
        Set<Seen> moments = new LinkedHashSet<>();
        here.forEach(s -> s.subject().hull().ifPresent(hull -> moments.add(new Seen(hull, s.when()))));
        for (int i = 0; i < here.size(); i++) {
            Sighting after = here.get(i);
            Set<String> since = new TreeSet<>();
            int candidates = 0;
            for (int j = i - 1; j >= StrictMath.max(0, i - MOST_BEFORE) && candidates < MOST_CANDIDATES; j--) {
                Sighting before = here.get(j);
                if (together(before, after)) {
                    continue;
                }
                boolean last = before.subject().hull().map(since::add).orElse(true);
                if (after.subject().hull().filter(since::contains).isPresent()) {
                    break;
                }
                if (last && (unnamed(before) || unnamed(after)) && !apart(before, after, moments)) {
                    candidates++;
                    var pair = new Pair(before, after, breaks.apply(before, after));
                    if (pair.broken() < 1) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** A named ship at a moment. */
    private record Seen(String hull, Span when) {}

    /** Whether one of two is of a ship that was seen and named at the very moment of the other. */
    private static boolean apart(Sighting a, Sighting b, Set<Seen> moments) {
        return beside(a, b, moments) || beside(b, a, moments);
    }

    private static boolean beside(Sighting named, Sighting other, Set<Seen> moments) {
        return other.when().width().compareTo(ONE_MOMENT) <= 0
                && named.subject()
                        .hull()
                        .filter(hull -> moments.contains(new Seen(hull, other.when())))
                        .isPresent();
    }

    /** The sightings that one sensor made at one moment are together: these are of as many ships. */
    private static boolean together(Sighting a, Sighting b) {
        return a.when().equals(b.when())
                && a.when().width().compareTo(ONE_MOMENT) <= 0
                && a.detail().sensor().equals(b.detail().sensor())
                && !a.detail().sensor().isBlank();
    }

    /**
     * Links the likeliest pairs first, each sighting with one before it and one after it at most. The chances of pairs that cannot be linked any more go
     * to the link of the later sighting or, where it has none, of the earlier one, so that as many are of one stay as before.
     */
    private void link(List<Pair> pairs, double[] chances) {
        IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> -chances[p]))
                .map(pairs::get)
                .filter(pair -> pair.broken() < 1)
                .forEach(pair -> {
                    if (!next.containsKey(pair.before()) && !before.containsKey(pair.after())) {
                        next.put(pair.before(), pair);
                        before.put(pair.after(), pair);
                    }
                });
        Map<Sighting, Double> sums = new LinkedHashMap<>();
        for (int p = 0; p < chances.length; p++) {
            Pair pair = pairs.get(p);
            Pair taker = before.getOrDefault(pair.after(), next.getOrDefault(pair.before(), pair));
            sums.merge(taker.after(), chances[p], Double::sum);
        }
        before.replaceAll((sighting, pair) -> {
            double any = StrictMath.min(1 - 1 / CERTAIN, found(sums, sighting));
            return pair.with(any / (1 - any) / pair.odds());
        });
        next.replaceAll((sighting, pair) -> before.getOrDefault(pair.after(), pair));
    }

    private static boolean unnamed(Sighting sighting) {
        return sighting.subject().hull().isEmpty();
    }

    /** The calls, in order of time. */
    List<Draft> drafts(Collection<Sighting> here) {
        List<Draft> drafts = new ArrayList<>();
        for (Sighting sighting : here) {
            Pair earlier = before.get(sighting);
            if (unnamed(sighting) && (earlier == null || !unnamed(earlier.before()))) {
                drafts.addAll(chain(sighting));
            }
        }
        return drafts;
    }

    private List<Draft> chain(Sighting begin) {
        List<Sighting> chain = new ArrayList<>(List.of(begin));
        List<Optional<Pair>> links = new ArrayList<>(List.of(Optional.ofNullable(before.get(begin))));
        while (links.size() == chain.size()) {
            Optional<Pair> link = Optional.ofNullable(next.get(chain.getLast()));
            links.add(link);
            link.map(Pair::after).filter(UnnamedStays::unnamed).ifPresent(chain::add);
        }
        Optional<Draft> left =
                links.getFirst().map(pair -> holding.get(pair.before().id()));
        Optional<Draft> right =
                links.getLast().map(pair -> holding.get(pair.after().id()));
        double[] broken = links.stream()
                .mapToDouble(link -> link.map(Pair::broken).orElse(1.0))
                .toArray();
        List<Draft> drafts = drafts(chain, own(broken, left, right), left, right);
        // What was seen between two sightings of one stay, or of what may be one, is either of it or beside it, and
        // leads nowhere.
        boolean within = left.isPresent() && right.isPresent() && right.get().mayContinue(left.get());
        if (!within) {
            for (int i = 0; i < links.size(); i++) {
                Optional<Draft> from = i == 0 ? left : Optional.of(drafts.get(i - 1));
                Optional<Draft> to = i == drafts.size() ? right : Optional.of(drafts.get(i));
                Optional<Break> apart = links.get(i).map(Pair::apart);
                if (apart.isPresent() && from.isPresent() && to.isPresent()) {
                    Break between = apart.get();
                    from.get().link(to.get(), false, between.chance(), between.odds());
                    to.get().link(from.get(), true, between.chance(), between.odds());
                }
            }
        }
        return drafts;
    }

    /** The chance of each sighting of a chain to be a stay of its own. */
    private static double[] own(double[] broken, Optional<Draft> left, Optional<Draft> right) {
        int size = broken.length - 1;
        double[] own = new double[size];
        if (right.isEmpty()) {
            System.arraycopy(broken, 0, own, 0, size);
        } else if (left.isEmpty()) {
            System.arraycopy(broken, 1, own, 0, size);
        } else {
            double sum = 0;
            double whole = 1;
            for (double b : broken) {
                sum += b;
                whole *= 1 - b;
            }
            for (int i = 0; i < size; i++) {
                if (left.equals(right)) {
                    // That the ship was there all the time is known already, and either link is all that speaks for it.
                    own[i] = StrictMath.min(broken[i], broken[i + 1]);
                } else {
                    own[i] = whole == 1 ? 0 : StrictMath.clamp((sum / (1 - whole) - 1) / size, 0, 1);
                }
            }
        }
        return own;
    }

    private List<Draft> drafts(List<Sighting> chain, double[] own, Optional<Draft> left, Optional<Draft> right) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            drafts.add(new Draft(chain.get(i), own[i]));
        }
        // Where the chain hangs on a later call alone, each part hangs on the one after it.
        boolean forwards = left.isEmpty() && right.isPresent();
        for (int i = 0; i < drafts.size(); i++) {
            int neighbour = forwards ? i + 1 : i - 1;
            boolean inside = neighbour >= 0 && neighbour < drafts.size();
            Optional<Draft> other = inside ? Optional.of(drafts.get(neighbour)) : forwards ? right : left;
            other.ifPresent(drafts.get(i)::mayBePartOf);
        }
        return drafts;
    }
}
