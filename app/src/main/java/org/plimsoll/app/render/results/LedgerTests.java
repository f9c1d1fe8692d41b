package org.plimsoll.app.render.results;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.coverage.Departure;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.dossier.Corrected;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.ledger.Balance;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Method;
import org.plimsoll.core.ledger.Tension;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.formats.json.JsonWriter;

/** Other methods, other assumptions, and what others published. */
final class LedgerTests {

    private final FigureWriter figures;
    private final JsonWriter json;
    private final Bases bases;
    private final Findings findings;

    LedgerTests(FigureWriter figures, Bases bases, Findings findings) {
        this.figures = figures;
        json = figures.json();
        this.bases = bases;
        this.findings = findings;
    }

    void write() throws IOException {
        json.name("methods").beginArray();
        for (Method method : findings.volumes().methods()) {
            json.beginObject();
            json.member("id", method.id());
            json.member("label", method.label());
            figures.estimate(
                    "barrels", method.barrels(), "barrels", bases.volume().by(method.basis()));
            json.member("basis", method.basis());
            json.endObject();
        }
        json.endArray();
        comparisons();
        tension();
        scenarios();
        missed();
        sensitivity();
        balance();
    }

    private void comparisons() throws IOException {
        json.name("comparisons").beginArray();
        for (Comparison comparison : findings.tests().comparisons()) {
            Claim claim = comparison.claim();
            Basis basis = ours(claim, "the same quantity by our draws, over the period that the claim speaks of");
            json.beginObject();
            claim(claim);
            figures.estimate("ours", comparison.ours(), unit(claim.kind()), basis);
            figures.chance(
                    "chance",
                    comparison.chance(),
                    ours(claim, "share of our draws in which the claim holds as worded; 'about' means within a tenth"));
            json.endObject();
        }
        json.endArray();
    }

    private void claim(Claim claim) throws IOException {
        json.member("claim", claim.id());
        json.member("author", claim.author().name());
        json.member("words", claim.citation().note());
        json.member("kind", Sheet.key(claim.kind()));
        Optional<Claim.Figure> figure = claim.figure();
        json.member("bounded", figure.map(f -> Sheet.key(f.comparison())).orElse(null));
        number("low", figure.map(Claim.Figure::low));
        number("high", figure.map(Claim.Figure::high));
    }

    private void tension() throws IOException {
        json.name("tension").beginArray();
        for (Tension tension : findings.tests().tensions()) {
            Claim claim = tension.claim();
            json.beginObject();
            json.member("claim", claim.id());
            json.member("author", claim.author().name());
            figures.exact(
                    "per_call",
                    Rounding.computed(tension.perCallBbl()),
                    "barrels a call",
                    ours(claim, "published volume, at its least, over the published count"));
            figures.exact(
                    "dwt_at_full_fill",
                    Rounding.computed(tension.dwtAtFullFillT()),
                    "tonnes",
                    ours(
                            claim,
                            "deadweight that an average ship needs for it at 90 % fill and " + Tension.GASOIL_BBL_PER_T
                                    + " barrels a tonne"));
            figures.exact(
                    "fill_at_our_capacity",
                    Rounding.computed(tension.fillAtOurCapacity()),
                    "share",
                    ours(claim, "share of the median capacity of our average ship that it implies"));
            figures.estimate(
                    "our_capacity",
                    tension.ourCapacityBbl(),
                    "barrels a call",
                    bases.volume().by("full capacity of the ship of an average call"));
            figures.estimate(
                    "our_per_call",
                    tension.ourPerCallBbl(),
                    "barrels a call",
                    bases.volume().by("volume over documented calls, draw by draw"));
            json.endObject();
        }
        json.endArray();
    }

    private void scenarios() throws IOException {
        json.name("scenarios").beginArray();
        for (Bound bound : findings.volumes().bounds()) {
            Basis basis = bases.volume();
            json.beginObject();
            json.member("id", bound.scenario());
            json.member("title", bound.title());
            figures.estimate("barrels", bound.volumeBbl(), "barrels", basis);
            figures.exact("lower_bound_95", bound.lowerBbl(), "barrels", basis.by(LedgerAmounts.lowerBound()));
            json.endObject();
        }
        json.endArray();
    }

    private void missed() throws IOException {
        Corrected corrected = findings.corrected();
        Basis basis = new Basis(
                switch (corrected.share().basis()) {
                    case ASSUMED ->
                        "a scenario: calls at an unknown rate, of which the assumed share is seen; what comes out of the share is what went in";
                    case WEATHER ->
                        "a scenario: calls at an unknown rate, seen by looks and through weather as assumed; what comes out of the share is what went in";
                    case LOOKS ->
                        "calls at an unknown rate, seen by the looks that were taken; stays, detection and season fitted to what each look showed";
                },
                corrected.share().basis() == Corrected.Basis.ASSUMED
                        ? List.of("assumption:" + Assumed.VISIBLE_SHARE.key(), "table:calls", "table:aggregates")
                        : List.of(
                                corrected.share().measured() ? "file:looks.csv" : "file:case.yaml",
                                "assumption:" + Assumed.STAY_DAYS.key(),
                                "assumption:" + Assumed.STAY_SCALE.key(),
                                "assumption:" + Assumed.STAY_SPREAD.key(),
                                "assumption:" + Assumed.DETECTION.key(),
                                "assumption:" + Assumed.LOOKED_SHARE.key(),
                                "assumption:" + Assumed.RADAR_SHARE.key(),
                                "assumption:" + Assumed.CLEAR_ODDS.key(),
                                "assumption:" + Assumed.WEATHER_MEMORY_DAYS.key(),
                                "assumption:" + Assumed.SEASON_STRENGTH.key(),
                                "table:calls",
                                "table:aggregates"));
        json.name("missed").beginObject();
        json.member("basis", corrected.share().basis().name().toLowerCase(Locale.ROOT));
        figures.estimate("visible_share_prior", corrected.share().prior(), "share", basis);
        figures.estimate("visible_share", corrected.visible(), "share", basis);
        figures.computed("suppositions_weighed", corrected.share().suppositions());
        figures.computed("suppositions_effective", corrected.share().effective());
        figures.computed("chance_error_of_interval", corrected.more().chanceError());
        figures.estimate("banned_share_verified", corrected.more().banVerified(), "share", basis);
        figures.estimate("banned_share_possible", corrected.more().banPossible(), "share", basis);
        if (corrected.more().year().isPresent()) {
            figures.crossing("crossing", corrected.more().year().get().crossing(), basis);
        }
        if (corrected.limit().isPresent()) {
            figures.chance("documented_over_limit", corrected.documented().over(), basis);
            figures.chance("documented_over_twice_limit", corrected.documented().overTwice(), basis);
        }
        sensitivity("sensitivity", corrected.more().sensitivity(), "median volume with the calls that nobody saw");
        looks(corrected.more().looks(), basis);
        json.name("checks").beginArray();
        for (Departure departure : corrected.share().departures()) {
            json.beginObject();
            json.member("feature", departure.feature().name().toLowerCase(Locale.ROOT));
            figures.computed("seen", departure.observed());
            figures.computed("expected_q05", departure.expected().q05());
            figures.computed("expected_q50", departure.expected().q50());
            figures.computed("expected_q95", departure.expected().q95());
            figures.chance("chance", departure.chance(), basis);
            json.endObject();
        }
        json.endArray();
        json.name("suppositions").beginArray();
        for (Corrected.Supposed supposed : corrected.cases()) {
            json.beginObject();
            json.name("visible_share_supposed");
            if (supposed.what().visible().isPresent()) {
                json.value(supposed.what().visible().getAsDouble());
            } else {
                json.nullValue();
            }
            json.member("hidden_to_visible_rate", supposed.what().ratio());
            figures.estimate("missed_calls", supposed.missed(), "calls", basis);
            figures.estimate("calls", supposed.calls(), "calls", basis);
            figures.estimate("barrels", supposed.barrels(), "barrels", basis);
            if (corrected.limit().isPresent()) {
                figures.chance("over_limit", supposed.chances().over(), basis);
                figures.chance("over_twice_limit", supposed.chances().overTwice(), basis);
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void looks(Optional<LookValues> values, Basis basis) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        LocalDate first = findings.caseFile().question().first();
        json.name("value_of_looks").beginObject();
        json.name("best").beginArray();
        for (LookValues.Choice choice : values.get().best()) {
            for (LookValues.Step step : choice.steps()) {
                LookValues.Value alone = step.alone();
                json.beginObject();
                json.member("sensor", Sheet.key(choice.sensor()));
                json.member("day", first.plusDays(alone.look().day()).toString());
                figures.computed("clear_chance", alone.clear());
                figures.computed("shows_missed_chance", alone.showsMissed());
                figures.computed("narrower_alone", alone.narrower());
                figures.computed("narrower_with_those_before", step.together());
                json.endObject();
            }
        }
        json.endArray();
        figures.computed("narrower_with_radar_every_day", values.get().everyDay());
        figures.basis(basis.by(
                "advice, no evidence: expected share by which a look would narrow the standard deviation of the"
                        + " number of calls, over what it may show under each supposition"));
        json.endObject();
    }

    private void sensitivity() throws IOException {
        sensitivity(
                "sensitivity",
                new Experiment.Sensitivity(
                        findings.volumes().swings(), findings.volumes().swingBase()),
                "median volume");
    }

    private void sensitivity(String name, Experiment.Sensitivity sensitivity, String of) throws IOException {
        json.name(name).beginArray();
        for (Experiment.Swing swing : sensitivity.swings()) {
            json.beginObject();
            json.member("assumption", swing.quantity().key());
            json.member("unit", swing.quantity().unit());
            figures.computed("low", swing.low());
            figures.computed("high", swing.high());
            figures.computed("barrels_at_low", swing.atLowBbl());
            figures.computed("barrels_at_high", swing.atHighBbl());
            figures.computed("barrels_base", sensitivity.baseBbl());
            figures.basis(new Basis(
                    of + " with the assumption fixed at its 5 % and at its 95 % quantile, all else as it was",
                    List.of("assumption:" + swing.quantity().key(), "table:calls")));
            json.endObject();
        }
        json.endArray();
    }

    private void balance() throws IOException {
        json.name("balance").beginArray();
        for (Balance balance : findings.tests().balances()) {
            json.beginObject();
            json.member("year", balance.year());
            if (balance.needBbl().isPresent()) {
                figures.exact(
                        "need",
                        balance.needBbl().get(),
                        "barrels",
                        Bases.counted("need as published, the middle where a range was", "claims"));
            } else {
                json.name("need").nullValue();
            }
            figures.exact("allowed", balance.allowedBbl(), "barrels", bases.limit());
            figures.exact(
                    "reported",
                    Rounding.computed(balance.reportedBbl()),
                    "barrels",
                    Bases.counted("sum of what States reported for the year", "reported"));
            figures.estimate(
                    "documented", balance.documentedBbl(), "barrels", bases.alone("documented calls of the year"));
            figures.estimate(
                    "unexplained",
                    balance.unexplainedBbl(),
                    "barrels",
                    bases.together("need less reported and documented: what nothing here explains"));
            json.endObject();
        }
        json.endArray();
    }

    private Basis ours(Claim claim, String method) {
        return new Basis(method, List.of("claim:" + claim.id(), "table:calls"));
    }

    private void number(String name, Optional<Double> value) throws IOException {
        if (value.isPresent()) {
            json.member(name, value.get());
        } else {
            json.name(name).nullValue();
        }
    }

    private static String unit(Claim.Kind kind) {
        return switch (kind) {
            case VOLUME_BBL, NEED_BBL -> "barrels";
            case MASS_T -> "tonnes";
            case CALLS -> "calls";
            case SHIPS -> "ships";
            case LISTED_SHARE -> "share";
            case CAPACITY_PER_CALL_BBL -> "barrels a call";
            case PAYMENT, TROOPS, TECHNOLOGY, OTHER -> "as worded";
        };
    }
}
