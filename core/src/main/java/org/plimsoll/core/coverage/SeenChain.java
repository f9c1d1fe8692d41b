package org.plimsoll.core.coverage;

import java.util.Comparator;
import java.util.List;
import org.plimsoll.core.measure.Exponential;
import org.plimsoll.core.measure.Logarithm;

/**
 * What looks showed one after another, each perhaps of the call that the one before it showed, and which of them are is not known.
 *
 * <p><b>Algorithm.</b> A chain falls into runs that follow each other, each of one call. A run weighs as much as calls of its record are expected,
 * times the odds that names and reports give to be of one ship. Sums over all ways to part the chain come from one pass forwards and one back, as
 * in a semi-Markov chain.
 *
 * <p><b>Source.</b> Rabiner 1989, A tutorial on hidden Markov models, section IV.D, for runs of any length.
 *
 * @param nodes how many things were shown, at least 1
 * @param weight chance that there is anything to them, 0 to 1
 * @param runs that are possible, among them one of each node alone
 */
public record SeenChain(int nodes, double weight, List<Run> runs) {

    /**
     * Nodes that may be of one call.
     *
     * @param from the first of them, from 0
     * @param to the last of them
     * @param owner the one whose call it is
     * @param call what the looks showed of it
     * @param logOdds logarithm of the odds of one ship against several that names and reports give
     */
    public record Run(int from, int to, int owner, SeenCall call, double logOdds) {}

    public SeenChain {
        runs = runs.stream()
                .sorted(Comparator.comparingInt(Run::to).thenComparingInt(Run::from))
                .toList();
        if (runs.stream().filter(run -> run.from() == run.to()).count() != nodes) {
            throw new IllegalArgumentException("each node of a chain can be a call of its own");
        }
    }

    /** A call that is surely a call of its own, if it is one at all. */
    public static SeenChain of(SeenCall call) {
        return new SeenChain(1, call.weight(), List.of(new Run(0, 0, 0, call, 0)));
    }

    /** The chain summed up to each of its nodes, under one supposition. */
    static final class Forwards {
        private final double[] logSums;
        private final double[] calls;

        private Forwards(int nodes) {
            logSums = new double[nodes + 1];
            calls = new double[nodes + 1];
        }

        /** Logarithm of the sum over all ways to part the chain. */
        double logSum() {
            return logSums[logSums.length - 1];
        }

        /** How many calls the chain is expected to be. */
        double expected() {
            return calls[calls.length - 1];
        }
    }

    /**
     * Sums the chain up.
     *
     * @param logs logarithms of the chance of each run's record per call, from {@code offset} on
     * @param logCalls logarithm of the number of calls that are expected in all
     */
    Forwards forwards(double[] logs, int offset, double logCalls) {
        var forwards = new Forwards(nodes);
        double[] sums = forwards.logSums;
        double[] calls = forwards.calls;
        int begin = 0;
        for (int node = 0; node < nodes; node++) {
            double greatest = Double.NEGATIVE_INFINITY;
            int end = begin;
            while (end < runs.size() && runs.get(end).to() == node) {
                greatest = StrictMath.max(greatest, sums[runs.get(end).from()] + log(end, logs, offset, logCalls));
                end++;
            }
            double sum = 0;
            double number = 0;
            for (int r = begin; r < end; r++) {
                int from = runs.get(r).from();
                double weight = Exponential.of(sums[from] + log(r, logs, offset, logCalls) - greatest);
                sum += weight;
                number += weight * (calls[from] + 1);
            }
            sums[node + 1] = greatest + Logarithm.of(sum);
            calls[node + 1] = number / sum;
            begin = end;
        }
        return forwards;
    }

    private double log(int run, double[] logs, int offset, double logCalls) {
        return logs[offset + run] + logCalls + runs.get(run).logOdds();
    }

    /** The chance of each run, in their order; the same arguments as for the other. */
    double[] chances(Forwards forwards, double[] logs, int offset, double logCalls) {
        double[] chances = new double[runs.size()];
        // The chance that a run ends before each node is handed on backwards to the runs that end there.
        double[] ends = new double[nodes + 1];
        ends[nodes] = 1;
        for (int r = runs.size() - 1; r >= 0; r--) {
            Run run = runs.get(r);
            chances[r] = ends[run.to() + 1]
                    * Exponential.of(StrictMath.min(
                            0,
                            forwards.logSums[run.from()]
                                    + log(r, logs, offset, logCalls)
                                    - forwards.logSums[run.to() + 1]));
            ends[run.from()] += chances[r];
        }
        return chances;
    }
}
