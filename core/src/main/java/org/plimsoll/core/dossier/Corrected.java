package org.plimsoll.core.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.coverage.Departure;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Estimate;

/**
 * Documented and missed calls together, under suppositions about how many were seen. A measurement only where all looks are known; else the
 * share that was seen comes out as it was put in.
 *
 * @param share the share of all calls that was seen
 * @param limit the yearly limit that the chances are about; empty where the case has none
 * @param documented chances for the documented calls alone
 * @param cases what follows from each supposition; the case as it stands first
 * @param more what else follows from the case as it stands
 */
public record Corrected(Share share, Optional<YearLimit> limit, Chances documented, List<Supposed> cases, More more) {
    private static final int STEPS = 1000;

    /** What the share of seen calls rests on. */
    public enum Basis {
        /** A judgement of the case's author. */
        ASSUMED,
        /** Weather and habits of looking, which are assumed. */
        WEATHER,
        /** The looks that were taken. */
        LOOKS
    }

    /**
     * The share of all calls of the period that was seen.
     *
     * @param prior before anything was counted
     * @param posterior after the count and the looks
     * @param suppositions how many suppositions were weighed; 0 where it is assumed
     * @param effective how many independent ones they are worth
     * @param departures how what was seen compares with what the model makes; none where looks are not known
     */
    public record Share(
            Basis basis,
            Estimate prior,
            Estimate posterior,
            int suppositions,
            double effective,
            List<Departure> departures) {
        public Share {
            departures = List.copyOf(departures);
        }

        /** Whether it comes of looks that were taken rather than of what is supposed. */
        public boolean measured() {
            return basis == Basis.LOOKS;
        }
    }

    /**
     * What else follows from the case as it stands.
     *
     * @param year documented and missed calls together against the limit; empty where there is none
     * @param banVerified share of all calls by ships under a verified port-entry ban that day
     * @param banPossible the same with statements that no source could be shown for and ships that nobody has named
     * @param chanceError {@link Missed#chanceError}
     * @param sensitivity how far the assumptions about what was seen move the barrels
     * @param looks by how much further looks would narrow the number of calls; empty where nothing is known of looks
     */
    public record More(
            Optional<YearLedger.Against> year,
            Estimate banVerified,
            Estimate banPossible,
            double chanceError,
            Experiment.Sensitivity sensitivity,
            Optional<LookValues> looks) {}

    public Corrected {
        cases = List.copyOf(cases);
    }

    /** A limit in barrels, and the year that is held against it. */
    public record YearLimit(int year, double barrels) {}

    /** Chances that the sum of the year passed the limit, and twice the limit; 0 where there is none. */
    public record Chances(double over, double overTwice) {}

    /**
     * What follows from one supposition.
     *
     * @param what is supposed
     * @param missed calls that nobody saw
     * @param calls with the documented ones
     * @param barrels likewise
     * @param chances for the sum of the year
     */
    public record Supposed(
            Missed.Supposition what, Estimate missed, Estimate calls, Estimate barrels, Chances chances) {}

    /**
     * What drawn missed calls come to.
     *
     * @param documentedBbl barrels of documented calls in the year, one a draw; not looked at without a year
     * @param visible what the case assumes of the share that was seen
     * @param year the year that is held against the limit
     */
    public static Corrected of(
            Missed missed,
            double[] documentedBbl,
            Distribution visible,
            Optional<YearLedger> year,
            Optional<YearLedger.Against> together,
            Experiment.Sensitivity sensitivity,
            Optional<LookValues> looks) {
        Optional<YearLimit> limit = year.map(y -> new YearLimit(y.year(), y.limitBbl()));
        List<Supposed> cases = new ArrayList<>();
        for (int s = 0; s < missed.suppositions().size(); s++) {
            int at = s;
            cases.add(new Supposed(
                    missed.suppositions().get(s),
                    missed.missed(s),
                    missed.calls(s),
                    Estimate.of(missed.barrels(s)),
                    chances(
                            limit,
                            limit.map(l -> missed.barrels(at, l.year(), documentedBbl))
                                    .orElse(new double[0]))));
        }
        return new Corrected(
                share(missed, visible),
                limit,
                chances(limit, documentedBbl),
                cases,
                new More(
                        together,
                        Estimate.of(missed.banShare(true)),
                        Estimate.of(missed.banShare(false)),
                        missed.chanceError(),
                        sensitivity,
                        looks));
    }

    private static Share share(Missed missed, Distribution assumed) {
        return missed.seen()
                .map(s -> s.fit())
                .map(fit -> new Share(
                        switch (fit.basis()) {
                            case LOOKS -> Basis.LOOKS;
                            case WEATHER -> Basis.WEATHER;
                        },
                        fit.priorShare(),
                        fit.share(),
                        fit.size(),
                        fit.effective(),
                        fit.departures()))
                .orElseGet(() -> new Share(Basis.ASSUMED, summary(assumed), summary(assumed), 0, 0, List.of()));
    }

    /** The share that was seen, after all that is known. */
    public Estimate visible() {
        return share.posterior();
    }

    /** The case as it stands. */
    public Supposed base() {
        return cases.getFirst();
    }

    private static Chances chances(Optional<YearLimit> limit, double[] sums) {
        return limit.filter(l -> sums.length > 0)
                .map(l -> new Chances(above(sums, l.barrels()), above(sums, 2 * l.barrels())))
                .orElse(new Chances(0, 0));
    }

    private static double above(double[] sums, double limit) {
        return (double) Arrays.stream(sums).filter(sum -> sum > limit).count() / sums.length;
    }

    private static Estimate summary(Distribution distribution) {
        double[] sample = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            sample[i] = distribution.quantile((i + 0.5) / STEPS);
        }
        return Estimate.of(sample);
    }
}
