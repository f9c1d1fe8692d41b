package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.FanChart;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.ledger.YearLedger.FanDay;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Yardstick;
import org.plimsoll.core.observation.Observation;
import org.plimsoll.core.sanction.Rule;

/** The cumulative volume of the headline year against its limit. */
final class FanFigure {

    private static final int WIDTH = 640;

    private FanFigure() {}

    static Optional<Drawn> of(Findings findings, SourceLine sources) {
        List<Rule> rules = findings.caseFile().settings().rules();
        return rules.isEmpty()
                ? Optional.empty()
                : findings.tests().headlineYear().map(year -> drawn(findings, sources, year, rules.getFirst()));
    }

    private static Drawn drawn(Findings findings, SourceLine sources, YearLedger year, Rule rule) {
        LocalDate start = LocalDate.of(year.year(), 1, 1);
        double never = year.documented().crossing().never();
        var input = new FanChart.Input(
                start,
                "barrels",
                daily(year.documented().fan(), start),
                year.reported().getLast() > 0 ? daily(year.withReported().fan(), start) : List.of(),
                steps(year.reported(), start),
                new FanChart.Cap(
                        year.limitBbl(),
                        "limit " + Numbers.whole(year.limitBbl()) + " (" + rule.title() + ")",
                        rule.duties().noticeShares()),
                new FanChart.Crossing(year.documented().crossing().density(), never));
        String sentence =
                "Documented calls alone " + passing(never) + "; by the end of " + year.year() + " they come to "
                        + Numbers.estimate(year.documented().total())
                        + " barrels. The limit holds for all States together: with reported deliveries the sum is "
                        + Numbers.estimate(year.withReported().total())
                        + ". Shaded: 5–95 % and 25–75 % of the draws. Nothing is added for calls that nobody saw.";
        var caption = new Caption(
                "fan",
                "Cumulative barrels in " + year.year() + " against the limit",
                sentence,
                sources.of(Stream.concat(
                                documenting(findings), reporting(findings, start, LocalDate.of(year.year(), 12, 31)))
                        .toList()));
        return Drawn.of("fan", WIDTH, width -> FanChart.draw(caption, input, width));
    }

    private static Stream<Observation> documenting(Findings findings) {
        String flow = findings.caseFile().mainFlow().id();
        var seen = findings.caseFile().observations();
        return Stream.concat(
                seen.aggregates().stream().filter(a -> a.flow().equals(flow)),
                seen.sightings().stream().filter(s -> s.flow().equals(flow)));
    }

    private static Stream<Observation> reporting(Findings findings, LocalDate from, LocalDate to) {
        return findings.caseFile().observations().deliveries().stream()
                .filter(d -> SpanDays.of(d.period()).within(from, to))
                .map(d -> d);
    }

    private static String passing(double never) {
        return "have passed the limit with a chance of " + Numbers.percent(1 - never) + " ("
                + Yardstick.words(1 - never) + ")";
    }

    /** Quantiles for each day, straight between the days on which they were computed. */
    static List<FanChart.Quantiles> daily(List<FanDay> fan, LocalDate start) {
        List<FanChart.Quantiles> days = new ArrayList<>();
        for (int i = 0; i < fan.size(); i++) {
            FanDay from = fan.get(i);
            FanDay to = fan.get(Math.min(i + 1, fan.size() - 1));
            long first = i == 0 ? 0 : from.day().toEpochDay() - start.toEpochDay();
            long next = i == fan.size() - 1 ? first + 1 : to.day().toEpochDay() - start.toEpochDay();
            for (long day = first; day < next; day++) {
                double share = (double) (day - first) / (next - first);
                days.add(new FanChart.Quantiles(
                        between(from, to, share, Estimate::q05),
                        between(from, to, share, Estimate::q25),
                        between(from, to, share, Estimate::q50),
                        between(from, to, share, Estimate::q75),
                        between(from, to, share, Estimate::q95)));
            }
        }
        return days;
    }

    private static double between(FanDay from, FanDay to, double share, ToDoubleFunction<Estimate> quantile) {
        double low = quantile.applyAsDouble(from.barrels());
        return low + share * (quantile.applyAsDouble(to.barrels()) - low);
    }

    /** Reports are sums over a month: they step at its end. */
    private static List<FanChart.Step> steps(List<Double> reported, LocalDate start) {
        List<FanChart.Step> steps = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < reported.size(); i++) {
            LocalDate day = start.plusDays(i);
            double sum = reported.get(i);
            if (day.getDayOfMonth() == day.lengthOfMonth() && sum > before) {
                steps.add(new FanChart.Step(day, sum));
                before = sum;
            }
        }
        return steps;
    }

    /** The crossing day in words: {@code 12 July 2024 (5 May 2024 to 3 October 2024)}. */
    static String crossing(YearLedger.Crossing crossing) {
        return Dates.orNever(crossing.q50()) + " (5 %: " + Dates.orNever(crossing.q05()) + "; 95 %: "
                + Dates.orNever(crossing.q95()) + ")";
    }
}
