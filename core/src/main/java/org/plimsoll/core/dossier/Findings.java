package org.plimsoll.core.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.Calendar;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.ledger.Balance;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.ledger.Experiment;
import org.plimsoll.core.ledger.Method;
import org.plimsoll.core.ledger.Reported;
import org.plimsoll.core.ledger.Tension;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.voyage.Voyage;

/**
 * Everything that a case comes to: what the renderers draw and write, in the order of the case's files and of time.
 *
 * @param caseFile the case
 * @param counts how many
 * @param volumes how much
 * @param corrected documented and missed calls together, as a scenario
 * @param tests against the rule and the published figures
 * @param traffic calls, voyages and coverage
 * @param who who the ships are, and who stands behind them
 * @param statements the findings in words, the headline first
 * @param issues what was set aside or doubtful
 */
public record Findings(
        CaseFile caseFile,
        Counts counts,
        Volumes volumes,
        Corrected corrected,
        Tests tests,
        Traffic traffic,
        WhoTheyAre who,
        List<Finding> statements,
        List<Issue> issues) {

    public Findings {
        statements = List.copyOf(statements);
        issues = List.copyOf(issues);
    }

    /**
     * How many.
     *
     * @param published calls that aggregates count; 0 where the case has none
     * @param itemised calls that sightings show
     * @param itemisedCounted itemised calls that an aggregate surely or probably counts
     * @param documented documented calls: the published count and itemised calls that it does not hold
     * @param named hulls that are named as callers
     * @param namedBanned of these, hulls under a verified port-entry ban at the end of the period
     * @param listed calls by ships under a port-entry ban that day
     * @param loadSeen calls of which the load was seen
     */
    public record Counts(
            int published,
            int itemised,
            int itemisedCounted,
            Estimate documented,
            int named,
            int namedBanned,
            Listed listed,
            LoadSeen loadSeen) {}

    /**
     * Calls by ships under a port-entry ban on the day of the call.
     *
     * @param shown itemised calls by named hulls under a verified ban: what can be shown call by call
     * @param verified all documented calls, by hulls under a verified ban
     * @param possible the same with unverified listings and unnamed ships
     */
    public record Listed(int shown, Estimate verified, Estimate possible) {}

    /** Calls whose load state was seen on arrival, on departure, and on both. */
    public record LoadSeen(int onArrival, int onDeparture, int onBoth) {}

    /**
     * How much, for documented calls alone.
     *
     * @param barrels physical barrels
     * @param committeeBarrels by the committee's conversion
     * @param tonnes mass
     * @param perCall barrels of an average call
     * @param capacityPerCall full capacity of the ship of an average call
     * @param bounds the base case first, then each declared scenario
     * @param methods the same calls by every method
     * @param swings how far each assumption moves the median, the furthest first
     * @param swingBase the median that swings are measured from
     */
    public record Volumes(
            Estimate barrels,
            Estimate committeeBarrels,
            Estimate tonnes,
            Estimate perCall,
            Estimate capacityPerCall,
            List<Bound> bounds,
            List<Method> methods,
            List<Experiment.Swing> swings,
            double swingBase) {
        public Volumes {
            bounds = List.copyOf(bounds);
            methods = List.copyOf(methods);
            swings = List.copyOf(swings);
        }

        /** The 95 % lower bound of the case as it stands. */
        public double lowerBbl() {
            return bounds.getFirst().lowerBbl();
        }

        /** The robust bound: the least lower bound over the case and its declared scenarios. */
        public Bound robust() {
            return bounds.stream()
                    .min(Comparator.comparingDouble(Bound::lowerBbl))
                    .orElseThrow();
        }
    }

    /**
     * Against the rule and against what others published.
     *
     * @param years each calendar year against the first rule; empty where the case has none
     * @param reported deliveries that States reported
     * @param comparisons published figures in the role of checks
     * @param tensions what published volumes imply for an average ship
     * @param balances the balance of each year
     * @param states findings by State
     */
    public record Tests(
            List<YearLedger> years,
            Reported reported,
            List<Comparison> comparisons,
            List<Tension> tensions,
            List<Balance> balances,
            List<StateFinding> states) {
        public Tests {
            years = List.copyOf(years);
            comparisons = List.copyOf(comparisons);
            tensions = List.copyOf(tensions);
            balances = List.copyOf(balances);
            states = List.copyOf(states);
        }

        /** The year in which the limit was most surely passed. */
        public Optional<YearLedger> headlineYear() {
            return years.stream()
                    .max(Comparator.comparingDouble(
                            (YearLedger y) -> y.documented().total().q50()));
        }
    }

    /**
     * What a case finds of one State in one role.
     *
     * @param state the State
     * @param role port State, flag State, or reporting State
     * @param sentences what is found, each with its numbers
     */
    public record StateFinding(String state, String role, List<String> sentences) {
        public StateFinding {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Who was where, and whether it could be seen.
     *
     * @param calls itemised calls in order of time
     * @param association who the ships of unnamed calls were
     * @param voyages where their ships came from and went
     * @param secondList the number of calls by a second list, as a check
     * @param calendars the state of each day at each watched place
     */
    public record Traffic(
            List<CallFinding> calls,
            Association association,
            List<Voyage> voyages,
            SecondList secondList,
            List<Calendar> calendars) {
        public Traffic {
            calls = List.copyOf(calls);
            voyages = List.copyOf(voyages);
            calendars = List.copyOf(calendars);
        }
    }

    /**
     * One itemised call and its two independent tests.
     *
     * @param call the call
     * @param barrels what it moved, if it was a call
     * @param loaded chance that it moved anything, if it was one
     * @param beforeLoad the barrels by the assumptions alone, where something was seen of the load
     * @param sizeBasis how the size of its ship is known
     * @param portBan first test: was the hull under a port-entry ban that day
     * @param overAlone second test: chance that documented calls alone had passed the limit by that day
     * @param overTogether the same with reported deliveries
     */
    public record CallFinding(
            Call call,
            Estimate barrels,
            double loaded,
            Optional<Estimate> beforeLoad,
            String sizeBasis,
            PortBan portBan,
            double overAlone,
            double overTogether) {

        private static final double NEXT_TO_NONE = 5e-4;

        /** Whether it is next to certainly part of another call's stay, so that nothing can be said of what it alone moved. */
        public boolean partOfAnother() {
            return call.belief().exists() < NEXT_TO_NONE;
        }
    }
}
