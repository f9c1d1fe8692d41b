package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.dossier.Corrected;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Method;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Estimate;

/** Columns of the tables about how much, and of the ledger against the rule. */
final class LedgerSheets {

    private LedgerSheets() {}

    /** One day of a year's ledger; the fan is computed on some days only. */
    record Day(
            YearLedger year,
            LocalDate day,
            int index,
            @Nullable Estimate documented,
            @Nullable Estimate withReported) {}

    /** One month, with what was reported for it as if delivered evenly. */
    record Month(MonthVolume volume, double reportedBbl) {}

    static List<Day> days(List<YearLedger> years) {
        List<Day> days = new ArrayList<>();
        for (YearLedger year : years) {
            Map<LocalDate, Estimate> alone = byDay(year.documented().fan());
            Map<LocalDate, Estimate> together = byDay(year.withReported().fan());
            for (int i = 0; i < year.documented().over().size(); i++) {
                LocalDate day = LocalDate.ofYearDay(year.year(), i + 1);
                days.add(new Day(year, day, i, alone.get(day), together.get(day)));
            }
        }
        return days;
    }

    private static Map<LocalDate, Estimate> byDay(List<YearLedger.FanDay> fan) {
        Map<LocalDate, Estimate> byDay = new HashMap<>();
        fan.forEach(f -> byDay.put(f.day(), f.barrels()));
        return byDay;
    }

    static List<Month> months(List<MonthVolume> months, Reported reported) {
        return months.stream()
                .map(m -> new Month(
                        m, reported.barrels("", m.month().atDay(1), m.month().atEndOfMonth())))
                .toList();
    }

    static Sheet<Day> ledgerDays() {
        return new Sheet<Day>("ledger_days", "The ledger against the limit, by day")
                .whole("year", "calendar year, UTC", d -> d.year().year())
                .date("day", "the day, at its end", d -> Optional.of(d.day()))
                .computed(
                        "limit",
                        "limit of the year for all States together, barrels",
                        d -> d.year().limitBbl())
                .computed(
                        "p_over_documented",
                        "chance (0 to 1) that documented calls alone have passed the limit",
                        d -> d.year().documented().over().get(d.index()))
                .computed(
                        "p_over_with_reported",
                        "the same with the deliveries that States reported",
                        d -> d.year().withReported().over().get(d.index()))
                .computed(
                        "p_crossing_documented",
                        "share of the draws in which documented calls alone pass the limit on this day",
                        d -> d.year().documented().crossing().density().get(d.index()))
                .computed(
                        "p_crossing_with_reported",
                        "the same with reported deliveries",
                        d -> d.year().withReported().crossing().density().get(d.index()))
                .computed(
                        "reported",
                        "cumulative barrels that States reported, as if delivered evenly within each report",
                        d -> d.year().reported().get(d.index()))
                .estimate(
                        "documented",
                        "cumulative barrels of documented calls (every third day and the last)",
                        Day::documented)
                .estimate("with_reported", "the same with reported deliveries", Day::withReported);
    }

    static Sheet<Month> ledgerMonths() {
        return new Sheet<Month>(
                        "ledger_months", "Barrels by month; quantiles of months do not add up to those of a year")
                .text(
                        "month",
                        "the month, UTC, as year-month",
                        m -> m.volume().month().toString())
                .whole("year", "calendar year", m -> m.volume().month().getYear())
                .estimate(
                        "documented",
                        "barrels of documented calls that left in the month",
                        m -> m.volume().documented())
                .computed(
                        "reported",
                        "barrels that States reported for the month, as if delivered evenly within each report",
                        Month::reportedBbl);
    }

    static Sheet<Method> methods() {
        return new Sheet<Method>("methods", "The documented calls by every method")
                .text("method_id", "id of the method", Method::id)
                .text("label", "for tables", Method::label)
                .estimate(
                        "barrels",
                        "barrels of all documented calls",
                        m -> m.barrels().orElse(null))
                .text("basis", "how it works, or what is missing", Method::basis);
    }

    static Sheet<Bound> scenarios() {
        return new Sheet<Bound>("scenarios", "The documented volume under each declared scenario")
                .text("scenario_id", "id of the scenario; base for the case as it stands", Bound::scenario)
                .text("title", "what is supposed", Bound::title)
                .computed(
                        "lower_bound_95",
                        "5 % quantile given the model, rounded down to a thousand, barrels",
                        Bound::lowerBbl)
                .estimate("barrels", "barrels of all documented calls", Bound::volumeBbl);
    }

    static Sheet<Corrected.Supposed> missed() {
        return new Sheet<Corrected.Supposed>(
                        "missed",
                        "Documented calls and those that nobody saw, by what is supposed: scenarios, no measurement")
                .computed(
                        "visible_share",
                        "share of all calls that was seen; empty for what the case assumes",
                        s -> s.what().visible().isPresent() ? s.what().visible().getAsDouble() : null)
                .computed(
                        "hidden_to_visible_rate",
                        "how many times as often ships call when nobody can see them",
                        s -> s.what().ratio())
                .estimate("missed_calls", "calls that nobody saw", Corrected.Supposed::missed)
                .estimate("calls", "documented and missed calls", Corrected.Supposed::calls)
                .estimate("barrels", "their barrels", Corrected.Supposed::barrels)
                .computed(
                        "over_limit",
                        "chance that the sum of the year passed the limit; 0 without one",
                        s -> s.chances().over())
                .computed(
                        "over_twice_limit",
                        "chance that it passed twice the limit; 0 without one",
                        s -> s.chances().overTwice());
    }

    static Sheet<Experiment.Swing> sensitivity(double baseBbl) {
        return new Sheet<Experiment.Swing>("sensitivity", "How far each assumption moves the median volume")
                .text(
                        "assumption",
                        "the assumption, as in case.yaml",
                        s -> s.quantity().key())
                .text("unit", "unit of its value", s -> s.quantity().unit())
                .computed("low", "its 5 % quantile", Experiment.Swing::low)
                .computed("high", "its 95 % quantile", Experiment.Swing::high)
                .computed("barrels_at_low", "median volume with the low value, barrels", Experiment.Swing::atLowBbl)
                .computed("barrels_at_high", "median volume with the high value, barrels", Experiment.Swing::atHighBbl)
                .computed("barrels_base", "median volume that both are to be compared with, barrels", s -> baseBbl)
                .computed("swing", "how far apart the two are, barrels", Experiment.Swing::widthBbl);
    }

    static Sheet<Reported.Piece> reported() {
        return new Sheet<Reported.Piece>("reported", "Reported deliveries, taken apart into pieces that do not overlap")
                .text("state", "who reported", Reported.Piece::state)
                .date(
                        "first_day",
                        "first day of the piece",
                        p -> Optional.of(p.days().getFirst()))
                .date(
                        "last_day",
                        "last day of the piece",
                        p -> Optional.of(p.days().getLast()))
                .whole(
                        "days",
                        "days that no shorter report of the State covers",
                        p -> p.days().size())
                .computed(
                        "barrels",
                        "barrels of these days; by the committee's factor where only tonnes were reported",
                        Reported.Piece::barrels)
                .list("reports", "ids of the reports that it follows from", Reported.Piece::reports);
    }
}
