package org.plimsoll.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.measure.Draws;

/** Sums over all ways to part a chain, against all of these ways one by one. */
class SeenChainTest {
    private static final int NODES = 6;
    private static final double LOG_CALLS = Math.log(40);

    private static final SeenCall ANY = new SeenCall(new int[] {0}, 1);

    private record Parted(double weight, int calls, List<Integer> runs) {}

    private static SeenChain chain() {
        var draws = Draws.of(3, "chain", "odds");
        List<SeenChain.Run> runs = new ArrayList<>();
        for (int from = 0; from < NODES; from++) {
            // The longest runs are not possible.
            for (int to = from; to < Math.min(NODES, from + 4); to++) {
                runs.add(new SeenChain.Run(
                        from, to, to == NODES - 1 ? to : from, ANY, from == to ? 0 : draws.normal(10 * from + to)));
            }
        }
        return new SeenChain(NODES, 1, runs);
    }

    private static double[] logs(SeenChain chain) {
        var draws = Draws.of(3, "chain", "logs");
        double[] logs = new double[2 + chain.runs().size()];
        for (int r = 2; r < logs.length; r++) {
            logs[r] = -4 + draws.normal(r);
        }
        return logs;
    }

    private static List<Parted> ways(SeenChain chain, double[] logs) {
        List<Parted> open = new ArrayList<>(List.of(new Parted(1, 0, List.of())));
        List<Parted> done = new ArrayList<>();
        while (!open.isEmpty()) {
            Parted way = open.removeLast();
            int reached = way.runs().isEmpty()
                    ? 0
                    : chain.runs().get(way.runs().getLast()).to() + 1;
            if (reached == NODES) {
                done.add(way);
                continue;
            }
            for (int r = 0; r < chain.runs().size(); r++) {
                SeenChain.Run run = chain.runs().get(r);
                if (run.from() == reached) {
                    List<Integer> longer = new ArrayList<>(way.runs());
                    longer.add(r);
                    open.add(new Parted(
                            way.weight() * Math.exp(logs[2 + r] + LOG_CALLS + run.logOdds()), way.calls() + 1, longer));
                }
            }
        }
        return done;
    }

    @Test
    void sumsAndChancesAreThoseOfAllWays() {
        SeenChain chain = chain();
        double[] logs = logs(chain);
        List<Parted> ways = ways(chain, logs);
        assertThat(ways).hasSizeGreaterThan(20);
        double all = ways.stream().mapToDouble(Parted::weight).sum();
        SeenChain.Forwards sums = chain.forwards(logs, 2, LOG_CALLS);
        assertThat(sums.logSum()).isCloseTo(Math.log(all), within(1e-9));
        assertThat(sums.expected())
                .isCloseTo(
                        ways.stream().mapToDouble(w -> w.weight() * w.calls()).sum() / all, within(1e-9));
        double[] chances = chain.chances(sums, logs, 2, LOG_CALLS);
        for (int r = 0; r < chances.length; r++) {
            int run = r;
            assertThat(chances[r])
                    .as("run %d", r)
                    .isCloseTo(
                            ways.stream()
                                            .filter(w -> w.runs().contains(run))
                                            .mapToDouble(Parted::weight)
                                            .sum()
                                    / all,
                            within(1e-9));
        }
    }

    @Test
    void whatIsSurelyAloneIsOneCall() {
        SeenChain one = SeenChain.of(ANY);
        SeenChain.Forwards sums = one.forwards(new double[] {-3}, 0, LOG_CALLS);
        assertThat(sums.expected()).isEqualTo(1);
        assertThat(sums.logSum()).isCloseTo(LOG_CALLS - 3, within(1e-12));
        assertThat(one.chances(sums, new double[] {-3}, 0, LOG_CALLS)).containsExactly(1);
    }
}
