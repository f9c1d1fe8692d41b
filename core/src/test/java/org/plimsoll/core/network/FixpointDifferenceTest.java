package org.plimsoll.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.core.network.Networks.DAY;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.network.Verdict.Answer;

/** The rule in rounds against every set of parties that could be blocked: the right one is the smallest that is closed. */
class FixpointDifferenceTest {

    @Test
    void theSmallestClosedSetIsFound() {
        var random = new Random(8660313);
        int blocked = 0;
        int possible = 0;
        for (int round = 0; round < 400; round++) {
            int n = 3 + random.nextInt(6);
            String[] names = Networks.names(n);
            Networks networks = Networks.of(names);
            Share[][] shares = new Share[n][n];
            for (int asset = 0; asset < n; asset++) {
                int left = 100;
                for (int owner = 0; owner < n; owner++) {
                    if (random.nextInt(5) < 2) {
                        int most = random.nextInt(left + 1);
                        int least = random.nextBoolean() ? most : random.nextInt(most + 1);
                        shares[asset][owner] = Share.between(least, most);
                        left -= most;
                        networks.owns(names[owner], shares[asset][owner], names[asset]);
                    }
                }
            }
            int first = random.nextInt(n);
            int second = random.nextInt(n);
            int listed = (1 << first) | (1 << second);
            for (int i = 0; i < n; i++) {
                if ((listed & (1 << i)) != 0) {
                    networks.listed(names[i]);
                }
            }
            Ownership ownership = Ownership.on(DAY, networks.build());
            int certainly = smallestClosed(shares, listed, true);
            int possibly = smallestClosed(shares, listed, false);
            for (int i = 0; i < n; i++) {
                Answer wanted = (certainly & (1 << i)) != 0
                        ? Answer.CERTAINLY
                        : (possibly & (1 << i)) != 0 ? Answer.POSSIBLY : Answer.NO;
                assertThat(ownership.verdict(names[i]).answer()).isEqualTo(wanted);
            }
            blocked += Integer.bitCount(certainly & ~listed);
            possible += Integer.bitCount(possibly & ~certainly);
        }
        assertThat(blocked).isGreaterThan(100);
        assertThat(possible).isGreaterThan(50);
    }

    /** The intersection of all sets that hold the listed and everybody of whom they own half; all most shares come to no more than the whole. */
    private static int smallestClosed(Share[][] shares, int listed, boolean least) {
        int n = shares.length;
        int smallest = (1 << n) - 1;
        for (int set = 0; set < (1 << n); set++) {
            if ((set & listed) != listed) {
                continue;
            }
            boolean closed = true;
            for (int asset = 0; asset < n; asset++) {
                double held = 0;
                for (int owner = 0; owner < n; owner++) {
                    Share share = shares[asset][owner];
                    if (share != null && owner != asset && (set & (1 << owner)) != 0) {
                        held += least ? share.least() : share.most();
                    }
                }
                closed &= held < 50 || (set & (1 << asset)) != 0;
            }
            if (closed) {
                smallest &= set;
            }
        }
        return smallest;
    }
}
