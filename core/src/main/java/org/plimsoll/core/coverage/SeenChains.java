package org.plimsoll.core.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plimsoll.core.measure.Logarithm;

/**
 * All that looks showed of calls, held against one supposition after another.
 *
 * <p><b>Algorithm.</b> How many calls the chains are depends on how many calls are expected, and the other way round: both are worked out by turns.
 *
 * <p><b>Accuracy.</b> The rate of calls is summed out about the expected number of calls, which is right where the chains leave that number nearly certain.
 */
final class SeenChains {
    private static final double LEAST = Double.MIN_NORMAL;
    private static final int MOST_TURNS = 12;
    private static final double SETTLED = 1e-3;
    private static final double NEXT_TO_IMPOSSIBLE = 1e-5;

    private final List<SeenChain> chains;
    private final double unrecorded;
    private final CoverageFit.RatePrior rate;

    /** The first run of each chain, counted through all of them. */
    private final int[] firstRun;

    private final SeenCall[] calls;

    /** Whether a run is one node: such as are impossible under a supposition count all the same. */
    private final boolean[] alone;

    /** The runs in the order in which they are asked about. */
    private final int[] inTurn;

    /**
     * Chains.
     *
     * @param unrecorded how many more calls were seen of which nobody says when
     */
    SeenChains(List<SeenChain> chains, double unrecorded, CoverageFit.RatePrior rate) {
        this.chains = List.copyOf(chains);
        this.unrecorded = unrecorded;
        this.rate = rate;
        firstRun = new int[chains.size()];
        int runs = 0;
        for (int c = 0; c < firstRun.length; c++) {
            firstRun[c] = runs;
            runs += chains.get(c).runs().size();
        }
        calls = chains.stream()
                .flatMap(chain -> chain.runs().stream())
                .map(SeenChain.Run::call)
                .toArray(SeenCall[]::new);
        alone = new boolean[runs];
        for (int c = 0; c < firstRun.length; c++) {
            List<SeenChain.Run> ofChain = chains.get(c).runs();
            for (int r = 0; r < ofChain.size(); r++) {
                alone[firstRun[c] + r] = ofChain.get(r).from() == ofChain.get(r).to();
            }
        }
        inTurn = IntStream.range(0, runs)
                .boxed()
                .sorted(Comparator.comparing((Integer r) -> calls[r], SeenCall.IN_TURN))
                .mapToInt(r -> r)
                .toArray();
    }

    /**
     * All chains under one supposition.
     *
     * @param logCalls logarithm of the number of calls that are expected in all
     * @param number how many of them were seen
     * @param logSum logarithm of the chance of what was seen of them, each apart from how many calls are expected
     */
    private record Summed(double logCalls, double number, double logSum) {}

    /** Logarithms of the chance of each run's record. */
    private double[] logs(Visibility visibility) {
        double[] logs = new double[calls.length];
        var records = SeenInTurn.records(visibility);
        for (int r : inTurn) {
            double record = records.record(calls[r]);
            logs[r] = record >= LEAST || alone[r]
                    ? Logarithm.of(StrictMath.max(LEAST, record))
                    : Double.NEGATIVE_INFINITY;
        }
        return logs;
    }

    private Summed summed(double[] logs, Visibility visibility) {
        double number =
                unrecorded + chains.stream().mapToDouble(SeenChain::weight).sum();
        var summed = new Summed(0, number, 0);
        double before = 0;
        for (int turn = 0; turn < MOST_TURNS && StrictMath.abs(summed.number() - before) > SETTLED * before; turn++) {
            before = summed.number();
            summed = summed(logs, StrictMath.log(rate.mean(before, visibility.share())));
        }
        return summed;
    }

    private Summed summed(double[] logs, double logCalls) {
        double number = unrecorded;
        double logSum = 0;
        for (int c = 0; c < firstRun.length; c++) {
            SeenChain chain = chains.get(c);
            if (chain.nodes() == 1) {
                logSum += chain.weight() * logs[firstRun[c]];
                number += chain.weight();
            } else {
                SeenChain.Forwards sums = chain.forwards(logs, firstRun[c], logCalls);
                logSum += chain.weight() * (sums.logSum() - sums.expected() * logCalls);
                number += chain.weight() * sums.expected();
            }
        }
        return new Summed(logCalls, number, logSum);
    }

    /** Logarithm of the likelihood, with the rate of calls summed out. */
    double logLikelihood(Visibility visibility) {
        Summed summed = summed(logs(visibility), visibility);
        return unrecorded * StrictMath.log(StrictMath.max(LEAST, visibility.share()))
                + summed.logSum()
                + rate.logLikelihood(summed.number(), visibility.share());
    }

    /**
     * The same without runs that are next to impossible under each of a few suppositions: most long ones are, and each costs as much as any other.
     */
    SeenChains likely(List<Visibility> suppositions) {
        double[] most = new double[calls.length];
        for (Visibility supposed : suppositions) {
            double[] chances = chances(supposed);
            for (int r = 0; r < most.length; r++) {
                most[r] = StrictMath.max(most[r], chances[r]);
            }
        }
        List<SeenChain> kept = new ArrayList<>();
        for (int c = 0; c < firstRun.length; c++) {
            SeenChain chain = chains.get(c);
            int first = firstRun[c];
            List<SeenChain.Run> runs = IntStream.range(0, chain.runs().size())
                    .filter(r -> most[first + r] >= NEXT_TO_IMPOSSIBLE
                            || chain.runs().get(r).from() == chain.runs().get(r).to())
                    .mapToObj(chain.runs()::get)
                    .toList();
            kept.add(new SeenChain(chain.nodes(), chain.weight(), runs));
        }
        return new SeenChains(kept, unrecorded, rate);
    }

    /** Whether each node is surely a call of its own. */
    boolean certain() {
        return calls.length == chains.size();
    }

    /** The chance of each run under a supposition, chain by chain. */
    double[] chances(Visibility visibility) {
        double[] chances = new double[calls.length];
        Arrays.fill(chances, 1);
        if (certain()) {
            return chances;
        }
        double[] logs = logs(visibility);
        Summed summed = summed(logs, visibility);
        for (int c = 0; c < firstRun.length; c++) {
            SeenChain chain = chains.get(c);
            if (chain.nodes() > 1) {
                SeenChain.Forwards sums = chain.forwards(logs, firstRun[c], summed.logCalls());
                double[] ofChain = chain.chances(sums, logs, firstRun[c], summed.logCalls());
                System.arraycopy(ofChain, 0, chances, firstRun[c], ofChain.length);
            }
        }
        return chances;
    }

    /** The chance of each node to be a call, from those of the runs: nodes are counted through all chains. */
    double[] own(double[] chances) {
        double[] own = new double[chains.stream().mapToInt(SeenChain::nodes).sum()];
        int node = 0;
        for (int c = 0; c < firstRun.length; c++) {
            List<SeenChain.Run> runs = chains.get(c).runs();
            for (int r = 0; r < runs.size(); r++) {
                own[node + runs.get(r).owner()] += chances[firstRun[c] + r];
            }
            node += chains.get(c).nodes();
        }
        return own;
    }

    /** The calls as they most likely were: from each node on the likeliest run. */
    List<SeenCall> likeliest(double[] chances) {
        List<SeenCall> likeliest = new ArrayList<>();
        for (int c = 0; c < firstRun.length; c++) {
            SeenChain chain = chains.get(c);
            int first = firstRun[c];
            for (int node = 0; node < chain.nodes(); ) {
                int from = node;
                int run = IntStream.range(0, chain.runs().size())
                        .filter(r -> chain.runs().get(r).from() == from)
                        .boxed()
                        .max(Comparator.comparingDouble(r -> chances[first + r]))
                        .orElseThrow();
                likeliest.add(calls[first + run].withWeight(chain.weight()));
                node = chain.runs().get(run).to() + 1;
            }
        }
        return likeliest;
    }
}
