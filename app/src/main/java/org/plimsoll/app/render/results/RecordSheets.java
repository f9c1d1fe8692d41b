package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.coverage.Calendar;
import org.plimsoll.core.coverage.DayState;
import org.plimsoll.core.evidence.Artifact;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions.Assumption;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.measure.Yardstick;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Measure;

/** Columns of the tables of what the case rests on: what others published, listings, coverage, issues and sources. */
final class RecordSheets {

    private RecordSheets() {}

    /** One day at one watched place. */
    record Looked(String place, LocalDate day, DayState state) {}

    static List<Looked> days(List<Calendar> calendars) {
        List<Looked> days = new ArrayList<>();
        for (Calendar calendar : calendars) {
            calendar.days().forEach((day, state) -> days.add(new Looked(calendar.place(), day, state)));
        }
        return days;
    }

    static Sheet<Claim> claims(CaseIndex index) {
        return new Sheet<Claim>("claims", "Published figures and readings; checks with our own figure beside them")
                .text("claim_id", "id of the claim", Claim::id)
                .word("role", "input (the inference uses it), check (held against the result) or context", Claim::role)
                .word("kind", "what it is about; the kinds' names end with their unit", Claim::kind)
                .text("author", "who says so", c -> c.author().name())
                .span("stated", "when it was said", c -> c.author().stated())
                .span("period", "the time it speaks of", Claim::period)
                .word(
                        "comparison",
                        "how the author bounds it",
                        c -> c.figure().map(Claim.Figure::comparison).orElse(null))
                .given("low", "least value", c -> c.figure().map(Claim.Figure::low))
                .given("high", "greatest value", c -> c.figure().map(Claim.Figure::high))
                .estimate(
                        "ours",
                        "the same quantity by our draws",
                        c -> index.comparison(c.id()).map(Comparison::ours).orElse(null))
                .computed(
                        "p_holds",
                        "share (0 to 1) of our draws in which the claim holds as worded",
                        c -> index.comparison(c.id()).map(Comparison::chance).orElse(null))
                .optional(
                        "p_holds_words",
                        "that chance in words of the PHIA yardstick",
                        c -> index.comparison(c.id()).map(made -> Yardstick.words(made.chance())))
                .citation(Claim::citation);
    }

    static Sheet<Aggregate> aggregates() {
        return new Sheet<Aggregate>("aggregates", "Published counts")
                .text("aggregate_id", "id of the count", Aggregate::id)
                .text("flow", "id of the flow it belongs to", Aggregate::flow)
                .whole("count", "how many", Aggregate::count)
                .text(
                        "unit",
                        "what is counted: calls, voyages, ships",
                        a -> a.detail().unit())
                .span("period", "the time counted over", a -> Optional.of(a.period()))
                .optional("place", "id of the place; empty where it spans several", Aggregate::place)
                .word(
                        "ais",
                        "state of the transmitter in all of them",
                        a -> a.detail().ais())
                .whole(
                        "listed",
                        "how many of them were by ships on a list",
                        a -> a.detail().listed().orElse(null))
                .optional(
                        "includes_hull",
                        "a hull that is one of them",
                        a -> a.detail().includesHull())
                .optional(
                        "within",
                        "id of the count that this one is a part of",
                        a -> a.detail().within())
                .citation(Aggregate::citation);
    }

    static Sheet<Delivery> deliveries() {
        return new Sheet<Delivery>("deliveries", "Deliveries as States reported them")
                .text("delivery_id", "id of the report", Delivery::id)
                .text("state", "who reported", Delivery::state)
                .span("period", "the time reported over", d -> Optional.of(d.period()))
                .word("kind", "period, or cumulative from its first day", Delivery::kind)
                .given("barrels", "barrels as reported", Delivery::barrels)
                .given("tonnes", "tonnes as reported", Delivery::tonnes)
                .citation(Delivery::citation);
    }

    static Sheet<Listing> listings(CaseIndex index) {
        return new Sheet<Listing>("listings", "Listings of hulls")
                .text("hull", "id of the hull", Listing::hull)
                .optional("ship", "name of the hull", l -> index.shipName(Optional.of(l.hull())))
                .text("list", "which list", Listing::list)
                .word("authority", "whose list it is, and so whom it binds", Listing::authority)
                .list(
                        "measures",
                        "what it orders",
                        l -> l.measures().stream().map(Measure::key).toList())
                .date("in_force_from", "first day in force; empty where no source gives it", Listing::from)
                .date("in_force_until", "last day in force; empty while it stands", Listing::until)
                .date(
                        "first_held",
                        "oldest version asked that holds it; empty where the case states the listing itself",
                        l -> l.held().map(Listing.Held::first))
                .date(
                        "last_held",
                        "newest version asked that holds it",
                        l -> l.held().map(Listing.Held::last))
                .list(
                        "lacking",
                        "versions between the two that do not hold it",
                        l -> l.held().map(Listing.Held::lacking).orElse(List.of()).stream()
                                .map(LocalDate::toString)
                                .toList())
                .date(
                        "gone_by",
                        "oldest version after that, which no longer holds it; empty where the newest asked does",
                        l -> l.held().flatMap(Listing.Held::gone))
                .citation(Listing::citation);
    }

    static Sheet<Map.Entry<Assumed, Assumption>> assumptions() {
        return new Sheet<Map.Entry<Assumed, Assumption>>("assumptions", "What is assumed, and why")
                .text(
                        "assumption",
                        "the assumption, as in case.yaml",
                        a -> a.getKey().key())
                .text("unit", "unit of its value", a -> a.getKey().unit())
                .word(
                        "shared_by",
                        "over what its error is shared: fixed, case, hull, call",
                        a -> a.getKey().level())
                .computed(
                        "q05", "5 % quantile", a -> a.getValue().distribution().quantile(0.05))
                .computed("q50", "median", a -> a.getValue().distribution().quantile(0.5))
                .computed(
                        "q95", "95 % quantile", a -> a.getValue().distribution().quantile(0.95))
                .text("reason", "why", a -> a.getValue().reason())
                .text(
                        "source",
                        "id of the source; may be empty",
                        a -> a.getValue().source())
                .text(
                        "origin",
                        "case.yaml, or the set of assumptions that it comes from",
                        a -> a.getValue().origin());
    }

    static Sheet<Looked> coverage(CaseIndex index) {
        return new Sheet<Looked>("coverage", "What can be said of each day at each watched place")
                .text("place", "id of the place", Looked::place)
                .optional("place_name", "name of the place", l -> index.placeName(Optional.of(l.place())))
                .date("day", "the day, UTC", l -> Optional.of(l.day()))
                .word(
                        "state",
                        "seen, absent (somebody looked and nothing was there), hidden (cloud), no_look, unknown",
                        Looked::state);
    }

    static Sheet<Issue> issues() {
        return new Sheet<Issue>("issues", "What was set aside or is doubtful")
                .word("severity", "fatal, set_aside (not used), doubt (used), note", Issue::severity)
                .text("code", "stable name of the kind of problem", Issue::code)
                .text("file", "file of the case", i -> i.at().file())
                .whole("line", "line from 1; 0 where the whole file is meant", i -> i.at().line())
                .text("field", "column or key", i -> i.at().field())
                .text("problem", "what is wrong", Issue::problem)
                .text("remedy", "how to mend it", Issue::remedy);
    }

    static Sheet<Source> sources() {
        return new Sheet<Source>("sources", "Publications and data that statements cite")
                .text("source_id", "id of the source", Source::id)
                .text("title", "what it is called", Source::title)
                .text("author", "who published it", Source::author)
                .text("published", "when, as the publication gives it", Source::published)
                .text("reference", "how to find it again", Source::reference)
                .text("note", "how it was read", Source::note)
                .optional(
                        "sha256",
                        "digest of the bytes kept in the case",
                        s -> s.artifact().map(Artifact::sha256))
                .optional(
                        "origin",
                        "where these bytes came from",
                        s -> s.artifact().map(Artifact::origin))
                .optional("retrieved", "when", s -> s.artifact().map(Artifact::retrieved))
                .optional(
                        "licence",
                        "terms under which they may be kept and shown",
                        s -> s.artifact().map(Artifact::licence));
    }
}
