package org.plimsoll.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plimsoll.core.network.Networks.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EconomicInterestTest {

    private static Share share(Networks networks, String asset, String... owners) {
        Interest interest = Ownership.on(DAY, networks.build()).interest(asset, List.of(owners));
        assertThat(interest.exact()).isTrue();
        return interest.share();
    }

    private static void is(Share share, double least, double most) {
        assertThat(share.least()).isCloseTo(least, within(1e-9));
        assertThat(share.most()).isCloseTo(most, within(1e-9));
    }

    @Test
    void sharesMultiplyAlongAPathAndAddOverPaths() {
        Networks networks =
                Networks.of("x", "m", "a").owns("m", 60, "x").owns("a", 60, "m").owns("a", 10, "x");
        is(share(networks, "x", "a"), 46, 46);
    }

    @Test
    void aCircleIsSummedToItsLimit() {
        // a: half to b, a third to the owner; b: all to a. Of what goes round half comes back each time: 30 / (1 -
        // 0.5).
        Networks networks = Networks.of("a", "b", "owner")
                .owns("b", 50, "a")
                .owns("owner", 30, "a")
                .owns("a", 100, "b");
        is(share(networks, "a", "owner"), 60, 60);
        is(share(networks, "b", "owner"), 60, 60);
    }

    @Test
    void ownSharesGoRound() {
        Networks networks = Networks.of("x", "a").owns("x", 40, "x").owns("a", 30, "x");
        is(share(networks, "x", "a"), 50, 50);
    }

    @Test
    void aClosedCircleEarnsNobodyAnything() {
        Networks networks = Networks.of("a", "b", "owner").owns("b", 100, "a").owns("a", 100, "b");
        is(share(networks, "a", "owner"), 0, 0);
    }

    @Test
    void unknownSharesGiveBoundsWithinWhatIsLeft() {
        Networks networks = Networks.of("x", "a", "b", "c")
                .owns("a", Share.NOT_SAID, "x")
                .owns("b", 70, "x")
                .owns("a", Share.between(10, 20), "b")
                .owns("c", 50, "b");
        is(share(networks, "x", "a"), 7, 30 + 0.7 * 20);
        is(share(networks, "x", "a", "c"), 7 + 35, 30 + 14 + 35);
    }

    @Test
    void theUpperBoundChoosesTheBestWayOutOfACircle() {
        // Everything in a may go to b and everything in b back, or in part to the owner: the most is all that b may
        // give, in the long run all.
        Networks networks = Networks.of("a", "b", "owner")
                .owns("b", Share.NOT_SAID, "a")
                .owns("a", Share.NOT_SAID, "b")
                .owns("owner", Share.between(0, 1), "b");
        is(share(networks, "a", "owner"), 0, 100);
    }

    @Test
    void sharesAboveTheWholeStayWithinIt() {
        Networks networks = Networks.of("x", "a", "b").owns("a", 80, "x").owns("b", 80, "x");
        is(share(networks, "x", "a"), 20, 80);
        is(share(networks, "x", "a", "b"), 40, 100);
    }

    @Test
    void veryLargeCirclesAreSweptAndSaySo() {
        int n = EconomicInterest.LARGEST + 1;
        String[] names = Networks.names(n + 1);
        Networks networks = Networks.of(names);
        for (int i = 0; i < n; i++) {
            networks.owns(names[(i + 1) % n], 90, names[i]);
        }
        Network network = networks.owns(names[n], 10, names[0]).build();
        Interest swept = Ownership.on(DAY, network).interest(names[0], List.of(names[n]));
        assertThat(swept.exact()).isFalse();
        assertThat(swept.words()).endsWith("(not computed to the end)");
        is(swept.share(), 10 / (1 - Math.pow(0.9, n)), 10 / (1 - Math.pow(0.9, n)));
        // Asked for a party of the circle itself, the circle ends there and is solved as a chain.
        Interest chain = Ownership.on(DAY, network).interest(names[0], List.of(names[2]));
        assertThat(chain.exact()).isTrue();
        is(chain.share(), 81, 81);
    }

    @Test
    void agreesWithMoneyFollowedStepByStep() {
        var random = new Random(20240919);
        int circles = 0;
        for (int round = 0; round < 300; round++) {
            int n = 3 + random.nextInt(5);
            String[] names = Networks.names(n);
            Networks networks = Networks.of(names);
            double[][] shares = new double[n][n];
            for (int asset = 0; asset < n; asset++) {
                double left = 97;
                for (int owner = 0; owner < n; owner++) {
                    if (random.nextInt(3) == 0) {
                        shares[asset][owner] = Math.floor(random.nextDouble() * left);
                        left -= shares[asset][owner];
                        networks.owns(names[owner], shares[asset][owner], names[asset]);
                    }
                }
            }
            double followed = followed(shares, 0, n - 1);
            circles += followed > 0 ? 1 : 0;
            is(share(networks, names[0], names[n - 1]), followed, followed);
        }
        assertThat(circles).isGreaterThan(100);
    }

    /** A unit of money walks from owner to owner until next to nothing is on its way. */
    private static double followed(double[][] shares, int asset, int owner) {
        int n = shares.length;
        double[] at = new double[n];
        at[asset] = 100;
        double arrived = 0;
        for (int step = 0; step < 3000; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[j] += at[i] * shares[i][j] / 100;
                }
            }
            arrived += next[owner];
            next[owner] = 0;
            at = next;
        }
        return arrived;
    }

    @Test
    void theBoundsHoldEveryChoiceOfShares() {
        var random = new Random(7303803);
        for (int round = 0; round < 100; round++) {
            int n = 4;
            String[] names = Networks.names(n);
            Networks networks = Networks.of(names);
            List<int[]> unknown = new ArrayList<>();
            double[][] shares = new double[n][n];
            for (int asset = 0; asset < n - 1; asset++) {
                for (int owner = 0; owner < n; owner++) {
                    if (owner != asset && random.nextBoolean()) {
                        unknown.add(new int[] {asset, owner});
                        networks.owns(names[owner], Share.between(5, 60), names[asset]);
                    }
                }
            }
            Share bounds = share(networks, names[0], names[n - 1]);
            for (int trial = 0; trial < 20; trial++) {
                double[] left = {100, 100, 100, 100};
                for (int[] pair : unknown) {
                    // Ten percent are kept for two owners to come, so that each gets its least share.
                    double share = 5 + random.nextDouble() * Math.clamp(left[pair[0]] - 15, 0, 55);
                    shares[pair[0]][pair[1]] = share;
                    left[pair[0]] -= share;
                }
                assertThat(followed(shares, 0, n - 1)).isBetween(bounds.least() - 1e-6, bounds.most() + 1e-6);
            }
        }
    }
}
