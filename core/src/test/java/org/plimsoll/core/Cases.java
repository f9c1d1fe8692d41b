package org.plimsoll.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plimsoll.core.cargo.Product;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Flow;
import org.plimsoll.core.casefile.Observations;
import org.plimsoll.core.casefile.Question;
import org.plimsoll.core.casefile.Scenario;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.casefile.Settings;
import org.plimsoll.core.casefile.Ties;
import org.plimsoll.core.coverage.ClearSky;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Outcome;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Distribution.Fixed;
import org.plimsoll.core.measure.Distribution.LogNormal;
import org.plimsoll.core.measure.Distribution.Triangular;
import org.plimsoll.core.measure.Distribution.TruncatedNormal;
import org.plimsoll.core.measure.Distribution.Uniform;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Rule;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/**
 * A small case in memory, to be varied by each test: a port with a pier, another port two days away, and one year's question. All times are
 * UTC. What it assumes stands in {@link #assumptions} and {@link #exact}.
 */
public final class Cases {

    public static final LocalDate FIRST = LocalDate.of(2024, 3, 7);
    public static final LocalDate LAST = LocalDate.of(2024, 11, 5);
    public static final double LIMIT_BBL = 500_000;

    private final List<Hull> hulls = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private List<Product> products = List.of(new Product("gasoil", 1, new Fixed(7.5), 7.5));
    private List<Rule> rules = List.of(rule());
    private Assumptions assumptions;
    private boolean completeLooks;
    private Optional<ClearSky> clearSky = Optional.empty();
    private LocalDate first = FIRST;
    private LocalDate last = LAST;
    private long seed = 20241122;
    private int draws = 1000;

    private Cases(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** A case with uncertainties of the size that real ones have. */
    public static Cases uncertain() {
        return new Cases(assumptions());
    }

    /** A case in which every quantity is its median, every statement true, every ship full on departure and empty on arrival. */
    public static Cases exact() {
        return new Cases(exactly());
    }

    /** Uncertain assumptions: shared by the case, by a hull, and own to a call. */
    public static Assumptions assumptions() {
        Map<Assumed, Distribution> values = new EnumMap<>(Assumed.class);
        values.put(Assumed.TRUE_IF_CONFIRMED, new Fixed(1));
        values.put(Assumed.TRUE_IF_LIKELY, new Fixed(0.9));
        values.put(Assumed.TRUE_IF_DISPUTED, new Fixed(0.6));
        values.put(Assumed.TRUE_IF_UNVERIFIED, new Fixed(0.3));
        values.put(Assumed.MEMBER_IF_CONSISTENT, new Fixed(0.95));
        values.put(Assumed.MEMBER_IF_CONTRADICTED, new Fixed(0.3));
        values.put(Assumed.STAY_DAYS, new LogNormal(1.5, 0.4, 0.25, 8));
        values.put(Assumed.TURNAROUND_DAYS, new LogNormal(8, 0.5, 2, 60));
        values.put(Assumed.MAX_SPEED_KN, new Fixed(12));
        values.put(Assumed.VISIBLE_SHARE, new Triangular(0.4, 0.65, 0.9));
        values.put(Assumed.STAY_SCALE, new LogNormal(1, 0.25, 0.4, 2.5));
        values.put(Assumed.STAY_SPREAD, new LogNormal(1, 0.2, 0.5, 2));
        values.put(Assumed.DETECTION, new Triangular(0.8, 0.93, 1));
        values.put(Assumed.LOOKED_SHARE, new Triangular(0.4, 0.85, 1));
        values.put(Assumed.RADAR_SHARE, new Triangular(0, 0.15, 0.35));
        values.put(Assumed.CLEAR_ODDS, new LogNormal(1, 0.4, 0.25, 4));
        values.put(Assumed.WEATHER_MEMORY_DAYS, new Triangular(0.5, 1.2, 3));
        values.put(Assumed.RATE_SHAPE, new Fixed(0.5));
        values.put(Assumed.RATE_CALLS, new Fixed(0));
        values.put(Assumed.FALSE_LINK, new Fixed(0.05));
        values.put(Assumed.MISSED_LINK, new Fixed(0.1));
        values.put(Assumed.SEASON_STRENGTH, new Triangular(0.001, 0.1, 0.5));
        values.put(Assumed.LENGTH_ERROR, new Fixed(0.06));
        values.put(Assumed.LOAD_WORD_RIGHT, new Fixed(0.8));
        values.put(Assumed.DRAUGHT_ERROR_M, new Fixed(0.5));
        values.put(Assumed.FREEBOARD_BIAS_M, new Triangular(-0.1, 0.2, 1));
        values.put(Assumed.FULL_FREEBOARD_M, new Triangular(0.6, 0.9, 1.5));
        values.put(Assumed.FULL_DRAUGHT_ERROR, new TruncatedNormal(1.05, 0.08, 0.8, 1.3));
        values.put(Assumed.LIGHTSHIP_SHARE, new Triangular(0.24, 0.3, 0.36));
        values.put(Assumed.BLOCK_COEFFICIENT, new Triangular(0.7, 0.75, 0.8));
        values.put(Assumed.BALLAST_SHARE, new Triangular(0.15, 0.3, 0.5));
        values.put(Assumed.BUNKERS_SHARE, new Triangular(0.02, 0.045, 0.08));
        values.put(Assumed.ARRIVES_LADEN, new Fixed(0.02));
        values.put(Assumed.FLEET_SIZE, new Triangular(12, 15, 24));
        values.put(Assumed.SHARE_CONCENTRATION, new LogNormal(1.5, 0.7, 0.2, 20));
        values.put(Assumed.ANONYMOUS_LISTED, new Triangular(0, 0.15, 0.45));
        values.put(Assumed.UNVERIFIED_LISTING, new Fixed(0.8));
        values.put(Assumed.FLEET_DWT_T, new LogNormal(3000, 0.25, 1500, 6000));
        values.put(Assumed.FLEET_DWT_SPREAD, new LogNormal(0.5, 0.25, 0.25, 0.9));
        values.put(Assumed.FLEET_DWT_WEIGHT, new Fixed(5));
        values.put(Assumed.FLEET_DWT_LEAST_T, new Fixed(1000));
        values.put(Assumed.FLEET_DWT_MOST_T, new Fixed(9000));
        values.put(Assumed.SIZE_BIAS, new TruncatedNormal(1, 0.1, 0.75, 1.3));
        values.put(Assumed.DWT_ERROR, new TruncatedNormal(1, 0.03, 0.9, 1.1));
        values.put(Assumed.DWT_PER_GT, new TruncatedNormal(1.5, 0.2, 1.05, 2.1));
        values.put(Assumed.DWT_PER_CUBIC_LENGTH, new TruncatedNormal(0.0058, 0.00058, 0.004, 0.0078));
        values.put(Assumed.CARGO_SHARE_OF_DWT, new Triangular(0.91, 0.95, 0.975));
        values.put(Assumed.CUBIC_PER_DWT, new TruncatedNormal(1.2, 0.05, 1.05, 1.4));
        values.put(Assumed.CUBIC_ERROR, new TruncatedNormal(1, 0.05, 0.85, 1.15));
        values.put(Assumed.TANK_LIMIT, new Fixed(0.98));
        values.put(Assumed.FULL_FILL, new Triangular(0.8, 0.93, 1));
        values.put(Assumed.FILL_DEVIATION, new TruncatedNormal(0, 0.03, -0.08, 0.08));
        values.put(Assumed.PART_LADEN_SHARE, new Triangular(0, 0.05, 0.25));
        values.put(Assumed.PART_LADEN_FILL, new Uniform(0.35, 0.8));
        values.put(Assumed.ARRIVAL_RESIDUE, new Triangular(0, 0.01, 0.05));
        values.put(Assumed.NO_LOADING_SHARE, new Triangular(0, 0.01, 0.06));
        values.put(Assumed.PRODUCT_CONCENTRATION, new Fixed(8));
        return of(values);
    }

    /** The same without any uncertainty: sums can be checked by hand. */
    public static Assumptions exactly() {
        Map<Assumed, Distribution> values = new EnumMap<>(Assumed.class);
        assumptions()
                .values()
                .forEach((quantity, assumed) ->
                        values.put(quantity, new Fixed(assumed.distribution().quantile(0.5))));
        List.of(
                        Assumed.TRUE_IF_CONFIRMED,
                        Assumed.TRUE_IF_LIKELY,
                        Assumed.MEMBER_IF_CONSISTENT,
                        Assumed.SIZE_BIAS,
                        Assumed.CARGO_SHARE_OF_DWT,
                        Assumed.FULL_FILL,
                        Assumed.TANK_LIMIT)
                .forEach(certain -> values.put(certain, new Fixed(1)));
        List.of(
                        Assumed.PART_LADEN_SHARE,
                        Assumed.ARRIVAL_RESIDUE,
                        Assumed.NO_LOADING_SHARE,
                        Assumed.FILL_DEVIATION,
                        Assumed.ANONYMOUS_LISTED)
                .forEach(none -> values.put(none, new Fixed(0)));
        return of(values);
    }

    private static Assumptions of(Map<Assumed, Distribution> values) {
        Map<Assumed, Assumptions.Assumption> all = new EnumMap<>(Assumed.class);
        values.forEach((quantity, distribution) ->
                all.put(quantity, new Assumptions.Assumption(distribution, "assumed by a test", "", "test")));
        return new Assumptions(all);
    }

    /** A limit of 500,000 barrels a calendar year, 8.33 barrels a tonne. */
    public static Rule rule() {
        return new Rule(
                "cap",
                "the cap",
                "oil",
                new Rule.Limit(LIMIT_BBL, 8.33),
                new Rule.Duties(30, List.of(0.75, 0.9, 0.95)),
                new Rule.InForce(LocalDate.of(2018, 1, 1), Optional.empty()),
                cited(Certainty.CONFIRMED));
    }

    /** A reported time in UTC. */
    public static Span time(String text) {
        return SpanText.UTC.parse(text).orElseThrow();
    }

    /** From the beginning of one reported time to the end of another, in UTC. */
    public static Span time(String from, String to) {
        return SpanText.UTC.parse(from, to).orElseThrow();
    }

    /** A citation of that certainty. */
    public static Citation cited(Certainty certainty) {
        return new Citation("source", Locus.atLine("test.csv", 2), certainty, "");
    }

    /** The port with its pier, and Chongjin, 155 nautical miles away, and Nampo, two days away around the peninsula. */
    public static Gazetteer places() {
        return new Gazetteer(List.of(
                place("port", Place.Kind.PORT, "", 42.74, 133.07),
                place("pier", Place.Kind.BERTH, "port", 42.73, 133.05),
                place("chongjin", Place.Kind.PORT, "", 41.77, 129.82),
                place("nampo", Place.Kind.PORT, "", 38.72, 125.4)));
    }

    private static Place place(String id, Place.Kind kind, String parent, double latitude, double longitude) {
        return new Place(
                id,
                id,
                kind,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                new GeometryFactory().createPoint(new Coordinate(longitude, latitude)),
                new Place.Basis("", true, "Russia", ""));
    }

    /** A hull with statements as pairs of attribute and value, all confirmed. */
    public static Hull hull(String id, String... attributesAndValues) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributesAndValues.length; i += 2) {
            statements.add(statement(id, attributesAndValues[i], attributesAndValues[i + 1], Certainty.CONFIRMED));
        }
        return new Hull(id, statements);
    }

    /** One statement about a hull. */
    public static Statement statement(String hull, String attribute, String value, Certainty certainty) {
        return new Statement(hull, Attribute.of(attribute).orElseThrow(), value, Optional.empty(), cited(certainty));
    }

    /** A confirmed sighting at a place, of a hull or of a ship that nobody named where {@code hull} is empty. */
    public static Sighting seen(String id, String hull, Sighting.Event event, String when, String place) {
        return new Sighting(
                id,
                "oil",
                new Sighting.Subject(hull.isEmpty() ? Optional.empty() : Optional.of(hull), hull, Optional.empty()),
                event,
                time(when),
                new Sighting.Where(place.isEmpty() ? Optional.empty() : Optional.of(place), Optional.empty(), place),
                new Sighting.Detail("satellite", Sighting.Ais.UNKNOWN, Sighting.LoadState.UNKNOWN, List.of()),
                cited(Certainty.CONFIRMED));
    }

    /** A confirmed arrival at the pier. */
    public static Sighting arrival(String id, String hull, String when) {
        return seen(id, hull, Sighting.Event.ARRIVAL, when, "pier");
    }

    /** The same of a ship whose length was measured. */
    public static Sighting ofLength(Sighting s, double lengthM) {
        return new Sighting(
                s.id(),
                s.flow(),
                new Sighting.Subject(s.subject().hull(), s.subject().asReported(), Optional.of(lengthM)),
                s.event(),
                s.when(),
                s.where(),
                s.detail(),
                s.citation());
    }

    /** The same sighting, counted by its source in those aggregates. */
    public static Sighting counted(Sighting s, String... aggregates) {
        var d = s.detail();
        return with(s, new Sighting.Detail(d.sensor(), d.ais(), d.load(), d.measured(), List.of(aggregates)));
    }

    /** The same sighting with a transmitter in that state. */
    public static Sighting ais(Sighting s, Sighting.Ais ais) {
        var d = s.detail();
        return with(s, new Sighting.Detail(d.sensor(), ais, d.load(), d.measured(), d.groups()));
    }

    /** The same sighting with that load. */
    public static Sighting load(Sighting s, Sighting.LoadState load) {
        var d = s.detail();
        return with(s, new Sighting.Detail(d.sensor(), d.ais(), load, d.measured(), d.groups()));
    }

    /** The same sighting with that measured. */
    public static Sighting measured(Sighting s, Sighting.Measured measured) {
        var d = s.detail();
        return with(s, new Sighting.Detail(d.sensor(), d.ais(), d.load(), measured, d.groups()));
    }

    /** The same sighting by another sensor. */
    public static Sighting sensed(Sighting s, String sensor) {
        var d = s.detail();
        return with(s, new Sighting.Detail(sensor, d.ais(), d.load(), d.measured(), d.groups()));
    }

    private static Sighting with(Sighting s, Sighting.Detail detail) {
        return new Sighting(s.id(), s.flow(), s.subject(), s.event(), s.when(), s.where(), detail, s.citation());
    }

    /** The same sighting, as sure as that. */
    public static Sighting sure(Sighting s, Certainty certainty) {
        return new Sighting(
                s.id(), s.flow(), s.subject(), s.event(), s.when(), s.where(), s.detail(), cited(certainty));
    }

    /** A published count of calls at the pier over the period of the case. */
    public static Aggregate count(String id, int count) {
        return count(
                id,
                count,
                Span.days(FIRST, LAST),
                new Aggregate.Detail(
                        "calls", Sighting.Ais.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** A published count of calls at the pier. */
    public static Aggregate count(String id, int count, Span period, Aggregate.Detail detail) {
        return new Aggregate(id, "oil", count, period, Optional.of("pier"), detail, cited(Certainty.CONFIRMED));
    }

    /** The same count, from memory alone. */
    public static Aggregate remembered(Aggregate known) {
        return new Aggregate(
                known.id(),
                known.flow(),
                known.count(),
                known.period(),
                known.place(),
                known.detail(),
                cited(Certainty.UNVERIFIED));
    }

    /** A published figure to be held against the result. */
    public static Claim check(
            String id, Claim.Kind kind, Optional<Span> period, Claim.Comparison comparison, double figure) {
        return new Claim(
                id,
                Claim.Role.CHECK,
                kind,
                new Claim.Author("somebody", Optional.empty()),
                period,
                Optional.of(new Claim.Figure(comparison, figure, figure)),
                cited(Certainty.CONFIRMED));
    }

    /** Barrels that a State reported. */
    public static Delivery reported(String id, String state, Span period, Delivery.Kind kind, double barrels) {
        return new Delivery(
                id, state, period, kind, Optional.of(barrels), Optional.empty(), cited(Certainty.CONFIRMED));
    }

    public Cases with(Hull hull) {
        hulls.add(hull);
        return this;
    }

    public Cases with(Sighting... more) {
        sightings.addAll(Arrays.asList(more));
        return this;
    }

    public Cases with(Aggregate aggregate) {
        aggregates.add(aggregate);
        return this;
    }

    public Cases with(Claim claim) {
        claims.add(claim);
        return this;
    }

    public Cases with(Delivery delivery) {
        deliveries.add(delivery);
        return this;
    }

    public Cases with(Look look) {
        looks.add(look);
        return this;
    }

    /** The looks are all there were. */
    public Cases looksComplete() {
        completeLooks = true;
        return this;
    }

    public Cases with(ClearSky sky) {
        clearSky = Optional.of(sky);
        return this;
    }

    public Cases with(Scenario scenario) {
        scenarios.add(scenario);
        return this;
    }

    /** A confirmed listing from a day on. */
    public Cases listed(String hull, LocalDate from, Measure... measures) {
        listings.add(new Listing(
                hull,
                "list",
                Authority.UNITED_NATIONS,
                new TreeSet<>(List.of(measures)),
                Optional.of(from),
                Optional.empty(),
                cited(Certainty.CONFIRMED)));
        return this;
    }

    public Cases assume(Assumed quantity, Distribution distribution) {
        assumptions = assumptions.with(quantity, distribution);
        return this;
    }

    public Cases assume(Assumed quantity, double value) {
        return assume(quantity, new Fixed(value));
    }

    public Cases products(Product... all) {
        products = List.of(all);
        return this;
    }

    public Cases rules(Rule... all) {
        rules = List.of(all);
        return this;
    }

    public Cases period(LocalDate from, LocalDate to) {
        first = from;
        last = to;
        return this;
    }

    public Cases seed(long other) {
        seed = other;
        return this;
    }

    public Cases draws(int number) {
        draws = number;
        return this;
    }

    /** The case. */
    public CaseFile build() {
        return new CaseFile(
                new Question("test", "A test", "How much?", first, last, LocalDate.of(2026, 1, 1)),
                List.of(new Flow("oil", "Oil", "oil", "port", "tankers", "somebody", Set.of(), true)),
                new CaseFile.Reference(places(), new Fleet(hulls), listings, Screened.NOTHING, Ties.NONE, List.of()),
                new Observations(sightings, aggregates, claims, deliveries, looks, completeLooks, clearSky),
                new Settings(seed, draws, assumptions, products, List.of(0.33, 0.5, 0.6, 0.9), scenarios, rules),
                List.of());
    }

    /** The experiment of its flow. */
    public Experiment experiment() {
        CaseFile caseFile = build();
        return new Experiment(caseFile, caseFile.mainFlow());
    }

    /** The calls that its sightings show. */
    public List<Call> calls() {
        return experiment().calls();
    }

    /** What its draws come to. */
    public Outcome run() {
        Experiment experiment = experiment();
        return experiment.simulation(experiment.calls()).run();
    }
}
