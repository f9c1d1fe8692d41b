package org.plimsoll.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.identity.Join.Strength;
import org.plimsoll.core.vessel.Attribute;

class ClusteringTest {
    private static final String ONE = "8966535";
    private static final String TWO = "8312497";

    private static ShipRecord ship(String key, String... facts) {
        var list = new ArrayList<ShipRecord.Fact>();
        for (String fact : facts) {
            String[] cells = (fact + "| ").split("\\|");
            list.add(new ShipRecord.Fact(Attribute.of(cells[0]).orElseThrow(), cells[1], Hulls.span(cells[2].strip())));
        }
        return new ShipRecord(key, "a list", list);
    }

    private static List<String> shape(List<Cluster> clusters) {
        return clusters.stream().map(c -> keys(c.sure()) + "+" + keys(c.weak())).toList();
    }

    private static String keys(List<ShipRecord> records) {
        return String.join(",", records.stream().map(ShipRecord::key).toList());
    }

    private static List<String> shape(ShipRecord... records) {
        return shape(Clustering.of(List.of(records), List.of()));
    }

    @Test
    void oneGoodNumberIsOneHullWhateverTheNames() {
        List<Cluster> clusters = Clustering.of(
                List.of(ship("un/1", "name|UN PHA 2", "imo|" + ONE), ship("us/1", "name|KUM GANG 3", "imo|IMO " + ONE)),
                List.of());
        assertThat(shape(clusters)).containsExactly("un/1,us/1+");
        assertThat(clusters.getFirst().imo()).isPresent();
        assertThat(clusters.getFirst().joins())
                .singleElement()
                .satisfies(j -> assertThat(j.words()).isEqualTo("for: same IMO number " + ONE));
    }

    @Test
    void aNumberThatFailsItsCheckJoinsNothing() {
        assertThat(shape(ship("a", "imo|8966536"), ship("b", "imo|8966536"))).containsExactly("a+", "b+");
    }

    @Test
    void aNameAloneJoinsNothing() {
        assertThat(shape(ship("a", "name|CHON MA SAN"), ship("b", "name|CHON MA SAN")))
                .containsExactly("a+", "b+");
    }

    @Test
    void aSignWithANameAlikeJoinsWeakly() {
        List<Cluster> clusters = Clustering.of(
                List.of(
                        ship("a", "name|KUM GANG 3", "imo|" + ONE, "call_sign|HMYZ"),
                        ship("b", "name|KUMGANG 3", "call_sign|HMYZ"),
                        ship("c", "name|SOMETHING ELSE", "call_sign|HMYZ")),
                List.of());
        assertThat(shape(clusters)).containsExactly("a+b", "c+");
        assertThat(clusters.getFirst().joins()).extracting(Join::strength).containsExactly(Strength.WEAK);
        assertThat(clusters.getFirst().joins().getFirst().words())
                .contains("same call sign HMYZ")
                .contains("spaced differently");
    }

    @Test
    void aTransmittersNumberJoinsOnlyWhileBothHaveIt() {
        assertThat(shape(
                        ship("a", "name|A ONE", "mmsi|445000001|2010"), ship("b", "name|A ONE", "mmsi|445000001|2015")))
                .containsExactly("a+", "b+");
        assertThat(shape(
                        ship("a", "name|A ONE", "mmsi|445000001|2010..2016"),
                        ship("b", "name|A ONE", "mmsi|445000001|2015")))
                .containsExactly("+a,b");
    }

    @Test
    void conflictingNumbersAreEvidenceAgainst() {
        List<Cluster> clusters = Clustering.of(
                List.of(
                        ship("a", "name|KUM GANG 3", "imo|" + ONE, "call_sign|HMYZ"),
                        ship("b", "name|KUM GANG 3", "imo|" + TWO, "call_sign|HMYZ")),
                List.of());
        assertThat(shape(clusters)).containsExactly("a+", "b+");
        assertThat(clusters.getFirst().joins()).singleElement().satisfies(j -> {
            assertThat(j.strength()).isEqualTo(Strength.REFUSED);
            assertThat(j.words()).endsWith("against: different hulls by IMO number");
        });
    }

    @Test
    void whatTouchesTwoHullsBelongsToNeither() {
        List<Cluster> clusters = Clustering.of(
                List.of(
                        ship("a", "name|KUM GANG 3", "imo|" + ONE, "call_sign|HMYZ"),
                        ship("b", "name|KUM GANG 3", "imo|" + TWO, "call_sign|HMYZ"),
                        ship("c", "name|KUM GANG 3", "call_sign|HMYZ")),
                List.of());
        assertThat(shape(clusters)).containsExactly("a+", "b+", "c+");
        assertThat(clusters.getLast().joins())
                .allSatisfy(j -> assertThat(j.strength()).isEqualTo(Strength.REFUSED))
                .hasSize(2);
    }

    @Test
    void aRecordWithTwoNumbersBridgesNothing() {
        List<Cluster> clusters = Clustering.of(
                List.of(ship("a", "imo|" + ONE), ship("b", "imo|" + TWO), ship("c", "imo|" + ONE, "imo|" + TWO)),
                List.of());
        assertThat(shape(clusters)).containsExactly("a+", "b+", "c+");
        assertThat(clusters.getLast().joins()).hasSize(2);
        assertThat(clusters.getLast().imo()).isEmpty();
    }

    @Test
    void anAnalystsSplitHolds() {
        List<Cluster> clusters = Clustering.of(
                List.of(ship("a", "imo|" + ONE), ship("b", "imo|" + ONE), ship("c", "imo|" + ONE)),
                List.of(new Clustering.Apart("a", "b")));
        assertThat(shape(clusters)).containsExactly("a+", "b+", "c+");
        assertThat(clusters.getFirst().joins())
                .anySatisfy(j -> assertThat(j.words()).contains("an analyst keeps"));
    }

    @Test
    void theOrderOfRecordsChangesNothing() {
        var random = new Random(5);
        String[] names = {"KUM GANG 3", "KUMGANG 3", "SONG WON 2", "CHON MA SAN"};
        String[] imos = {ONE, TWO, "8916293", ""};
        for (int round = 0; round < 60; round++) {
            var records = new ArrayList<ShipRecord>();
            for (int i = 0; i < 14; i++) {
                var facts = new ArrayList<String>();
                facts.add("name|" + names[random.nextInt(names.length)]);
                String imo = imos[random.nextInt(imos.length)];
                if (!imo.isEmpty()) {
                    facts.add("imo|" + imo);
                }
                if (random.nextInt(6) == 0) {
                    facts.add("imo|" + ONE);
                }
                facts.add("call_sign|HM" + random.nextInt(3));
                facts.add("mmsi|44500000" + random.nextInt(3) + "|20" + (10 + random.nextInt(4)));
                records.add(ship("r" + (10 + i), facts.toArray(String[]::new)));
            }
            List<Clustering.Apart> apart = List.of(new Clustering.Apart("r10", "r1" + (1 + random.nextInt(9))));
            List<Cluster> expected = Clustering.of(records, apart);
            assertThat(expected.stream().mapToInt(Cluster::size).sum()).isEqualTo(records.size());
            for (int i = 0; i < 5; i++) {
                Collections.shuffle(records, random);
                assertThat(Clustering.of(records, apart)).isEqualTo(expected);
            }
            for (Cluster cluster : expected) {
                long numbers = cluster.sure().stream()
                        .flatMap(r -> r.imos().stream())
                        .distinct()
                        .count();
                assertThat(numbers).isLessThanOrEqualTo(cluster.imo().isPresent() ? 1 : 2);
            }
        }
    }
}
