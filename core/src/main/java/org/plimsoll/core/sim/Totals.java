package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an estimator should find.
 *
 * @param all over all calls
 * @param seen over those that at least one look found, or an observer saw leave
 * @param missed over the others
 */
public record Totals(Sum all, Sum seen, Sum missed) {

    /** The yearly limit of the simulated rule, barrels. */
    public static final double LIMIT_BBL = 500_000;

    /**
     * A sum over calls.
     *
     * @param calls how many
     * @param barrels what they moved
     * @param banned how many were by ships under a port-entry ban on the day of arrival
     * @param crossing first day on which their barrels of a calendar year, by day of departure in UTC, exceed {@link #LIMIT_BBL}; empty where
     *     they never do
     */
    public record Sum(int calls, double barrels, int banned, Optional<LocalDate> crossing) {

        static Sum of(List<PortCall> calls) {
            return new Sum(
                    calls.size(),
                    calls.stream().mapToDouble(c -> c.cargo().barrels()).sum(),
                    (int) calls.stream().filter(PortCall::banned).count(),
                    crossed(calls));
        }

        private static Optional<LocalDate> crossed(List<PortCall> calls) {
            List<PortCall> byDay = calls.stream()
                    .sorted(Comparator.comparing(PortCall::countsOn))
                    .toList();
            double sum = 0;
            int year = 0;
            for (PortCall call : byDay) {
                LocalDate day = call.countsOn();
                sum = (day.getYear() == year ? sum : 0) + call.cargo().barrels();
                year = day.getYear();
                if (sum > LIMIT_BBL) {
                    return Optional.of(day);
                }
            }
            return Optional.empty();
        }
    }

    static Totals of(List<PortCall> calls) {
        return new Totals(
                Sum.of(calls),
                Sum.of(calls.stream().filter(PortCall::seen).toList()),
                Sum.of(calls.stream().filter(c -> !c.seen()).toList()));
    }
}
