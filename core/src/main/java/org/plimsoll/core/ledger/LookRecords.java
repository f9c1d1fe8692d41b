package org.plimsoll.core.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.core.coverage.CoverageFit;
import org.plimsoll.core.coverage.CoverageModel;
import org.plimsoll.core.coverage.FurtherLooks;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.coverage.SeenCall;
import org.plimsoll.core.coverage.Skies;
import org.plimsoll.core.coverage.Watch;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.measure.Workers;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;

/**
 * Puts the looks and the calls of a flow together: which look showed which call.
 *
 * <p><b>Limitations.</b> A look counts at the middle of its span. One of which nobody says how much it showed is taken for as clear as the mean
 * of the others; one that showed a ship is never taken for darker than {@value #LEAST_CLEAR}.
 * Which sightings are of one call where that is open: {@link CallChains}.
 */
public final class LookRecords {
    /** How many suppositions of stays, detection and season are weighed where every look is known. */
    public static final int SUPPOSITIONS = 1000;

    private static final double LEAST_CLEAR = 0.05;
    private static final double HALF = 0.5;
    private static final double LONGEST = 0.9999;

    private static final double SECONDS_PER_DAY = 86_400;
    /** A sighting whose day is known, in any time zone of one country. */
    private static final Duration A_DAY = Duration.ofHours(26);

    private static final Duration A_MOMENT = Duration.ofHours(1);

    /** What ships say of themselves is no look. */
    private static final String TRANSMITTER = "AIS";

    private final CaseFile caseFile;
    private final Flow flow;
    private final List<Call> calls;
    private final List<Look> looks;

    /** Longer than this no stay is thought of, in days. */
    private final double longestDays;

    private LookRecords(CaseFile caseFile, Flow flow, List<Call> calls) {
        this.caseFile = caseFile;
        this.flow = flow;
        this.calls = calls;
        looks = looks();
        var assumptions = caseFile.settings().assumptions();
        longestDays = assumptions.distribution(Assumed.STAY_DAYS).quantile(LONGEST)
                * assumptions.distribution(Assumed.STAY_SCALE).quantile(LONGEST);
    }

    /**
     * What looks and calls say of how many calls were seen; empty where the case neither lists all looks nor says how often the sky is clear.
     *
     * @param calls of the flow, as built from its sightings
     * @param suppositions how many are weighed where every look is known, usually {@link #SUPPOSITIONS}; else there is one for a few draws
     */
    public static Optional<Seen> fit(
            CaseFile caseFile, Flow flow, List<Call> calls, int suppositions, Workers workers) {
        var settings = caseFile.settings();
        var records = new LookRecords(caseFile, flow, calls);
        if (caseFile.observations().completeLooks() && !records.looks.isEmpty()) {
            return Optional.of(
                    records.watched(new CoverageModel(settings.assumptions(), settings.seed(), suppositions, workers)));
        }
        int oneForAFewDraws = StrictMath.ceilDiv(settings.draws(), CoverageFit.DRAWS_EACH);
        return caseFile.observations()
                .clearSky()
                .map(sky -> records.unwatched(
                        new CoverageModel(settings.assumptions(), settings.seed(), oneForAFewDraws, workers), sky));
    }

    /**
     * What further looks would tell of how many calls were missed.
     *
     * @param seen what {@link #fit} says of the same calls
     */
    public static LookValues values(CaseFile caseFile, Flow flow, List<Call> calls, Seen seen) {
        var records = new LookRecords(caseFile, flow, calls);
        var assumptions = caseFile.settings().assumptions();
        return switch (seen.fit().basis()) {
            case LOOKS -> {
                var recorded = records.new Recorded();
                double[] clear = records.clear(recorded.showedShip);
                yield FurtherLooks.watched(
                                seen.fit(),
                                assumptions,
                                records.watch(),
                                clear,
                                records.skies(clear),
                                recorded.number())
                        .values();
            }
            case WEATHER ->
                FurtherLooks.unwatched(
                                seen.fit(),
                                assumptions,
                                caseFile.observations().clearSky().orElseThrow(),
                                caseFile.question().first(),
                                records.lengthDays(),
                                records.shownDays(),
                                records.published() + records.outside())
                        .values();
        };
    }

    private Seen unwatched(CoverageModel model, ClearSky sky) {
        var question = caseFile.question();
        return new Seen(
                model.unwatched(sky, question.first(), lengthDays(), published() + outside()),
                question.first(),
                0,
                Collections.emptyNavigableMap(),
                Collections.emptyNavigableMap(),
                caseFile.settings().seed());
    }

    private Seen watched(CoverageModel model) {
        var recorded = new Recorded();
        return new Seen(
                model.watched(watch(), clear(recorded.showedShip), recorded.chains.chains(), recorded.unrecorded()),
                caseFile.question().first(),
                (int) StrictMath.round(recorded.otherwise),
                recorded.records,
                recorded.chains.undecided(),
                caseFile.settings().seed());
    }

    /** Which look showed which call. */
    private final class Recorded {
        private final Map<String, SeenCall> records = new LinkedHashMap<>();
        private final boolean[] showedShip = new boolean[looks.size()];
        private final CallChains chains;
        private double inCounts;
        private double otherwise;

        Recorded() {
            Map<String, Sighting> sightings = new LinkedHashMap<>();
            caseFile.observations().sightings().forEach(s -> sightings.put(s.id(), s));
            chains = new CallChains(
                    calls,
                    call -> call.evidence().sightings().stream()
                            .map(sightings::get)
                            .filter(Objects::nonNull)
                            .mapToInt(LookRecords.this::look)
                            .filter(k -> k >= 0)
                            .distinct()
                            .sorted()
                            .toArray(),
                    new CallChains.Records() {
                        @Override
                        public SeenCall of(List<Call> parts, int[] shown, double weight) {
                            return seenCall(parts, shown, weight, sightings);
                        }

                        @Override
                        public boolean possible(int first, int last) {
                            return day(looks.get(last).when().middle())
                                            - day(looks.get(first).when().middle())
                                    <= longestDays;
                        }
                    });
            for (Call call : calls) {
                double exists = call.belief().exists();
                int[] shown = chains.shown(call);
                if (shown.length == 0) {
                    otherwise += outsideCounts(call);
                } else if (exists > 0) {
                    records.put(call.id(), chains.alone(call));
                    inCounts += exists - outsideCounts(call);
                    for (int k : shown) {
                        showedShip[k] = true;
                    }
                }
            }
        }

        /** Published calls of which no record is at hand. */
        double unrecorded() {
            return StrictMath.max(0, published() - inCounts);
        }

        /** All calls that looks showed. */
        double number() {
            return unrecorded()
                    + calls.stream()
                            .filter(c -> records.containsKey(c.id()))
                            .mapToDouble(c -> c.belief().exists())
                            .sum();
        }
    }

    private Watch watch() {
        return new Watch(looks.stream().mapToDouble(l -> day(l.when().middle())).toArray(), lengthDays());
    }

    /** Chance of a clear sky on each day, from the looks that clouds can hide. */
    private double[] skies(double[] clear) {
        int[] optical = IntStream.range(0, looks.size())
                .filter(k -> !looks.get(k).throughCloud())
                .toArray();
        return new Skies(
                        Arrays.stream(optical)
                                .mapToDouble(k -> day(looks.get(k).when().middle()))
                                .toArray(),
                        Arrays.stream(optical).mapToDouble(k -> clear[k]).toArray(),
                        caseFile.observations().clearSky(),
                        caseFile.question().first(),
                        caseFile.settings().assumptions().median(Assumed.WEATHER_MEMORY_DAYS))
                .clear((int) StrictMath.ceil(lengthDays()));
    }

    /** Days of the period on which an image showed a ship of the flow at the watched place. */
    private List<Integer> shownDays() {
        var places = caseFile.reference().places();
        return caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(flow.id())
                        && s.event().stay()
                        && s.citation().certainty().verified()
                        && !s.detail().sensor().equalsIgnoreCase(TRANSMITTER))
                .filter(s -> s.where()
                        .place()
                        .map(p -> places.within(p, flow.watch()))
                        .orElse(false))
                .filter(s -> s.when().width().compareTo(A_DAY) <= 0)
                .map(s -> (int) StrictMath.floor(day(s.when().middle())))
                .filter(day -> day >= 0 && day < lengthDays())
                .distinct()
                .sorted()
                .toList();
    }

    /** The looks at the watched place within the period, in time; of two at one moment by one sensor the clearer. */
    private List<Look> looks() {
        var places = caseFile.reference().places();
        double length = lengthDays();
        Map<String, Look> kept = new LinkedHashMap<>();
        caseFile.observations().looks().stream()
                .filter(l -> places.within(l.place(), flow.watch())
                        && l.citation().certainty().verified())
                .filter(l -> day(l.when().middle()) >= 0 && day(l.when().middle()) <= length)
                .sorted(Comparator.comparing((Look l) -> l.when().middle()).thenComparing(Look::sensor))
                .forEach(l -> kept.merge(
                        l.when().earliest() + " " + l.when().latest() + " " + l.sensor(), l, LookRecords::clearer));
        return List.copyOf(kept.values());
    }

    private static Look clearer(Look a, Look b) {
        return b.clearShare().orElse(-1.0) > a.clearShare().orElse(-1.0) ? b : a;
    }

    private double[] clear(boolean[] showedShip) {
        double mean = looks.stream()
                .flatMap(l -> l.clearShare().stream())
                .mapToDouble(share -> share)
                .average()
                .orElse(HALF);
        double[] clear = new double[looks.size()];
        for (int k = 0; k < clear.length; k++) {
            double share = looks.get(k).clearShare().orElse(mean);
            clear[k] = showedShip[k] ? StrictMath.max(LEAST_CLEAR, share) : share;
        }
        return clear;
    }

    /**
     * Number of the look that a sighting was made in; of several at its time one by its sensor. None is -1: what showed no ship did not show this one,
     * and who reports the day of an arrival or departure need not have looked when a look did.
     */
    private int look(Sighting sighting) {
        boolean ofADay = (sighting.event() == Sighting.Event.ARRIVAL || sighting.event() == Sighting.Event.DEPARTURE)
                && sighting.when().width().compareTo(A_MOMENT) > 0;
        int found = -1;
        for (int k = 0; k < looks.size(); k++) {
            Look look = looks.get(k);
            if (look.when().overlaps(sighting.when())) {
                if (look.sensor().equalsIgnoreCase(sighting.detail().sensor())) {
                    return k;
                }
                boolean may = !ofADay && !look.shipSeen().equals(Optional.of(false));
                found = found < 0 && may ? k : found;
            }
        }
        return found;
    }

    private static boolean departureSeen(Call call, Map<String, Sighting> sightings) {
        return call.evidence().sightings().stream()
                .map(sightings::get)
                .anyMatch(s -> s != null && s.event() == Sighting.Event.DEPARTURE);
    }

    /** A call with what bounds its stay besides the looks: reports of arrival and departure, and where else the hull was seen. */
    private SeenCall seenCall(List<Call> parts, int[] shown, double weight, Map<String, Sighting> sightings) {
        Optional<Call> named =
                parts.stream().filter(call -> call.party().known().isPresent()).findFirst();
        Call arriving = parts.stream()
                .filter(call -> call.stay().arrivalSeen())
                .findFirst()
                .or(() -> named)
                .orElse(parts.getFirst());
        Call leaving = parts.stream()
                .filter(call -> departureSeen(call, sightings))
                .reduce((a, b) -> b)
                .or(() -> named)
                .orElse(parts.getLast());
        boolean arrivalSeen = arriving.stay().arrivalSeen();
        boolean departureSeen = departureSeen(leaving, sightings);
        boolean elsewhere = !arriving.evidence().bounds().isEmpty()
                || !leaving.evidence().bounds().isEmpty();
        boolean any = arrivalSeen || departureSeen || elsewhere;
        return new SeenCall(
                shown,
                weight,
                bounds(arriving, leaving, shown, any, any),
                bounds(arriving, leaving, shown, arrivalSeen, departureSeen));
    }

    /** The bounds of a stay, but for such as a look contradicts: what an image shows is believed. */
    private SeenCall.Bounds bounds(Call arriving, Call leaving, int[] shown, boolean arrival, boolean departure) {
        Span came = arriving.stay().arrival();
        Span left = leaving.stay().departure();
        boolean boundedBefore =
                arrival && day(came.earliest()) < day(looks.get(shown[0]).when().middle());
        boolean boundedAfter = departure
                && day(left.latest())
                        > day(looks.get(shown[shown.length - 1]).when().middle());
        return new SeenCall.Bounds(
                boundedBefore ? day(came.earliest()) : Double.NEGATIVE_INFINITY,
                boundedBefore ? day(came.latest()) : Double.POSITIVE_INFINITY,
                boundedAfter ? day(left.earliest()) : Double.NEGATIVE_INFINITY,
                boundedAfter ? day(left.latest()) : Double.POSITIVE_INFINITY);
    }

    private double published() {
        return caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(flow.id()) && a.countsCalls())
                .mapToInt(Aggregate::count)
                .sum();
    }

    private double outside() {
        return calls.stream().mapToDouble(LookRecords::outsideCounts).sum();
    }

    private static double outsideCounts(Call call) {
        return call.belief().exists()
                * (1 - call.belief().membership().map(Call.Membership::chance).orElse(0.0));
    }

    private double lengthDays() {
        var question = caseFile.question();
        return question.last().toEpochDay() - question.first().toEpochDay() + 1.0;
    }

    private double day(Instant moment) {
        return (moment.getEpochSecond()
                        - caseFile.question().first().atStartOfDay().toEpochSecond(ZoneOffset.UTC))
                / SECONDS_PER_DAY;
    }
}
