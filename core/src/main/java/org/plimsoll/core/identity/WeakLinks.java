package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plimsoll.core.identity.Join.Feature;
import org.plimsoll.core.identity.Join.Strength;
import org.plimsoll.core.identity.ShipRecord.Fact;
import org.plimsoll.core.name.Likeness;
import org.plimsoll.core.name.NameComparison;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.WordWeights;
import org.plimsoll.core.vessel.Attribute;

/** Pairs of records that share a transmitter's number or a call sign and have a name alike. */
final class WeakLinks {
    static final int MOST_OF_A_SIGN = 200;

    /** Two names of one ship, spelled by two clerks. */
    private static final double ALIKE = 0.85;

    private static final Pattern MMSI = Pattern.compile("[2-7]\\d{8}");

    private final List<ShipRecord> records;
    private final NameComparison names = new NameComparison(WordWeights.EQUAL);

    WeakLinks(List<ShipRecord> records) {
        this.records = records;
    }

    private record Holder(ShipRecord of, Fact fact) {}

    /** All links, by the records' keys; none is judged yet. */
    List<Join> links() {
        Map<String, Join> found = new TreeMap<>();
        collect(Attribute.MMSI, found);
        collect(Attribute.CALL_SIGN, found);
        return List.copyOf(found.values());
    }

    private void collect(Attribute attribute, Map<String, Join> found) {
        Map<String, List<Holder>> bySign = new TreeMap<>();
        for (ShipRecord shipRecord : records) {
            shipRecord.about(attribute).forEach(fact -> {
                String sign = SameValue.key(attribute, fact.value());
                // Numbers of coast stations, aids and test sets identify no ship.
                if (!sign.isEmpty()
                        && (attribute != Attribute.MMSI || MMSI.matcher(sign).matches())) {
                    bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(new Holder(shipRecord, fact));
                }
            });
        }
        bySign.forEach((sign, holders) -> {
            if (holders.size() <= MOST_OF_A_SIGN) {
                pairs(attribute, sign, holders, found);
            }
        });
    }

    private void pairs(Attribute attribute, String sign, List<Holder> holders, Map<String, Join> found) {
        for (int i = 0; i < holders.size(); i++) {
            for (Holder b : holders.subList(i + 1, holders.size())) {
                Holder a = holders.get(i);
                boolean together = !a.of().key().equals(b.of().key())
                        && SameValue.together(a.fact().valid(), b.fact().valid());
                if (together) {
                    Optional<Feature> name = alike(a.of(), b.of());
                    name.ifPresent(feature -> add(found, a, b, sign(attribute, sign, a, b), feature));
                }
            }
        }
    }

    private static Feature sign(Attribute attribute, String sign, Holder a, Holder b) {
        boolean dated = a.fact().valid().isPresent() && b.fact().valid().isPresent();
        return new Feature(
                true, "same " + Words.of(attribute) + " " + sign + (dated ? " at one time" : ", time not known"));
    }

    private static void add(Map<String, Join> found, Holder a, Holder b, Feature sign, Feature name) {
        boolean inOrder = a.of().key().compareTo(b.of().key()) < 0;
        String first = (inOrder ? a : b).of().key();
        String second = (inOrder ? b : a).of().key();
        found.merge(
                first + "\n" + second, new Join(first, second, Strength.WEAK, List.of(sign, name)), (known, more) -> {
                    var features = new ArrayList<>(known.features());
                    more.features().stream().filter(f -> !features.contains(f)).forEach(features::add);
                    return new Join(first, second, Strength.WEAK, features);
                });
    }

    private Optional<Feature> alike(ShipRecord a, ShipRecord b) {
        // Records come in the order of their keys, so that the same pair is always compared the same way round.
        ShipRecord first = a.key().compareTo(b.key()) < 0 ? a : b;
        ShipRecord second = a.key().compareTo(b.key()) < 0 ? b : a;
        Likeness best = Likeness.NONE;
        String words = "";
        for (String one : first.names()) {
            for (String other : second.names()) {
                Likeness likeness = names.of(NameForm.of(one), NameForm.of(other), ALIKE);
                if (likeness.compareTo(best) > 0) {
                    best = likeness;
                    words = "names " + one + " and " + other + ": "
                            + likeness.how().words();
                }
            }
        }
        return best.score() >= ALIKE ? Optional.of(new Feature(true, words)) : Optional.empty();
    }
}
