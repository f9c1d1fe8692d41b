package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plimsoll.core.identity.Join.Feature;
import org.plimsoll.core.identity.Join.Strength;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * Groups records of several sources into hulls.
 *
 * <p>Algorithm: records with one and the same good IMO number, and no other, are one hull, unless an analyst keeps two of them apart: then
 * those stand alone. A record with two numbers joins nothing, because it would bridge two hulls. What has no number, or stands alone, is linked
 * by a transmitter's number held at times that overlap, or by a call sign, where a name is alike too; records without a number that hang
 * together so belong weakly to the one hull that they touch, and to none where they touch two.
 *
 * <p>Accuracy: the result does not depend on the order of the records.
 *
 * <p>Limitations: a transmitter's number or call sign that more than {@value WeakLinks#MOST_OF_A_SIGN} records share links none of them. A name
 * alone links nothing.
 */
public final class Clustering {
    private final Map<String, ShipRecord> records = new TreeMap<>();
    private final Set<String> apart = new TreeSet<>();
    private final Map<String, List<ShipRecord>> groups = new TreeMap<>();
    private final Map<String, String> groupOf = new TreeMap<>();
    private final Map<String, List<Join>> joins = new TreeMap<>();
    private final Map<String, String> parent = new TreeMap<>();

    /** Two records that an analyst keeps apart. */
    public record Apart(String first, String second) {}

    private Clustering(List<ShipRecord> all, List<Apart> separations) {
        for (ShipRecord shipRecord : all) {
            if (records.put(shipRecord.key(), shipRecord) != null) {
                throw new IllegalArgumentException("two records have the key " + shipRecord.key());
            }
        }
        for (Apart pair : separations) {
            apart.add(pair.first() + "\n" + pair.second());
            apart.add(pair.second() + "\n" + pair.first());
        }
    }

    /** The hulls, in the order of their keys. */
    public static List<Cluster> of(List<ShipRecord> records, List<Apart> apart) {
        return new Clustering(records, apart).clusters();
    }

    private List<Cluster> clusters() {
        joinByImo();
        List<Join> links = new WeakLinks(List.copyOf(records.values())).links();
        links = links.stream().map(this::judged).toList();
        attach(links);
        var clusters = new ArrayList<Cluster>();
        Map<String, List<ShipRecord>> weak = new TreeMap<>();
        records.forEach((key, shipRecord) -> {
            if (!groupOf.containsKey(key)) {
                weak.computeIfAbsent(root(key), k -> new ArrayList<>()).add(shipRecord);
            }
        });
        groups.forEach((group, sure) -> clusters.add(cluster(group, sure, weak.getOrDefault(group, List.of()))));
        weak.forEach((root, members) -> {
            if (!groups.containsKey(root)) {
                clusters.add(
                        members.size() == 1 ? cluster(root, members, List.of()) : cluster(root, List.of(), members));
            }
        });
        return clusters.stream().sorted(Comparator.comparing(Cluster::key)).toList();
    }

    private Cluster cluster(String group, List<ShipRecord> sure, List<ShipRecord> weak) {
        var why = new TreeSet<>(Join.ORDER);
        sure.forEach(r -> why.addAll(joins.getOrDefault(r.key(), List.of())));
        weak.forEach(r -> why.addAll(joins.getOrDefault(r.key(), List.of())));
        Optional<ImoNumber> imo = sure.size() > 0
                        && groups.containsKey(group)
                        && sure.getFirst().imos().size() == 1
                ? Optional.of(sure.getFirst().imos().getFirst())
                : Optional.empty();
        return new Cluster(imo, sure, weak, List.copyOf(why));
    }

    /** Every record with a number is of a group; records without one are not. */
    private void joinByImo() {
        Map<String, List<ShipRecord>> byImo = new TreeMap<>();
        for (ShipRecord shipRecord : records.values()) {
            List<ImoNumber> imos = shipRecord.imos();
            if (imos.size() == 1) {
                byImo.computeIfAbsent(imos.getFirst().digits(), k -> new ArrayList<>())
                        .add(shipRecord);
            } else if (imos.size() > 1) {
                group("record " + shipRecord.key(), List.of(shipRecord));
            }
        }
        byImo.forEach((imo, members) -> {
            List<ShipRecord> together =
                    members.stream().filter(r -> !keptApart(r, members)).toList();
            members.stream().filter(r -> !together.contains(r)).forEach(r -> group("record " + r.key(), List.of(r)));
            if (!together.isEmpty()) {
                group("imo " + imo, together);
            }
            explain(imo, members, together);
        });
        bridges(byImo);
    }

    private void group(String name, List<ShipRecord> members) {
        groups.put(name, members);
        members.forEach(r -> groupOf.put(r.key(), name));
    }

    private boolean keptApart(ShipRecord one, List<ShipRecord> members) {
        return members.stream().anyMatch(other -> apart.contains(one.key() + "\n" + other.key()));
    }

    /** Each member against the first: that is enough to say why they are together, and does not grow with the square of their number. */
    private void explain(String imo, List<ShipRecord> members, List<ShipRecord> together) {
        Feature same = new Feature(true, "same IMO number " + imo);
        Feature against = new Feature(false, "an analyst keeps hulls with this number apart");
        ShipRecord hub = together.isEmpty() ? members.getFirst() : together.getFirst();
        for (ShipRecord member : members) {
            if (!member.key().equals(hub.key())) {
                boolean joined = together.contains(member);
                keep(join(
                        hub,
                        member,
                        joined ? Strength.STRONG : Strength.REFUSED,
                        joined ? List.of(same) : List.of(same, against)));
            }
        }
    }

    /** Records with two numbers, against the hulls that have one of them. */
    private void bridges(Map<String, List<ShipRecord>> byImo) {
        for (ShipRecord bridge : records.values()) {
            if (bridge.imos().size() < 2) {
                continue;
            }
            for (ImoNumber imo : bridge.imos()) {
                byImo.getOrDefault(imo.digits(), List.of()).stream()
                        .findFirst()
                        .ifPresent(member -> keep(join(
                                bridge,
                                member,
                                Strength.REFUSED,
                                List.of(
                                        new Feature(true, "same IMO number " + imo.digits()),
                                        new Feature(false, bridge.key() + " has another IMO number too")))));
            }
        }
    }

    private static Join join(ShipRecord a, ShipRecord b, Strength strength, List<Feature> features) {
        boolean inOrder = a.key().compareTo(b.key()) < 0;
        return new Join((inOrder ? a : b).key(), (inOrder ? b : a).key(), strength, features);
    }

    /** A link between two hulls with numbers of their own is refused, and one that an analyst cut. */
    private Join judged(Join link) {
        String one = groupOf.get(link.first());
        String other = groupOf.get(link.second());
        var features = new ArrayList<>(link.features());
        if (one != null && other != null && !one.equals(other)) {
            features.add(new Feature(false, "different hulls by IMO number"));
        }
        if (apart.contains(link.first() + "\n" + link.second())) {
            features.add(new Feature(false, "an analyst keeps them apart"));
        }
        boolean refused = features.stream().anyMatch(f -> !f.says());
        return new Join(link.first(), link.second(), refused ? Strength.REFUSED : Strength.WEAK, features);
    }

    private void attach(List<Join> links) {
        List<Join> open = links.stream()
                .filter(l -> l.strength() == Strength.WEAK)
                .filter(l -> !groupOf.containsKey(l.first()) || !groupOf.containsKey(l.second()))
                .toList();
        open.stream()
                .filter(l -> !groupOf.containsKey(l.first()) && !groupOf.containsKey(l.second()))
                .forEach(l -> unite(l.first(), l.second()));
        Map<String, Set<String>> touched = new TreeMap<>();
        for (Join link : open) {
            String group = groupOf.getOrDefault(link.first(), groupOf.get(link.second()));
            if (group != null) {
                String free = groupOf.containsKey(link.first()) ? link.second() : link.first();
                touched.computeIfAbsent(root(free), r -> new TreeSet<>()).add(group);
            }
        }
        Set<String> torn = new TreeSet<>();
        touched.forEach((root, hulls) -> {
            if (hulls.size() == 1) {
                parent.put(root, hulls.iterator().next());
            } else {
                torn.add(root);
            }
        });
        for (Join link : links) {
            boolean across = groupOf.containsKey(link.first()) != groupOf.containsKey(link.second());
            String free = groupOf.containsKey(link.first()) ? link.second() : link.first();
            if (across && link.strength() == Strength.WEAK && torn.contains(root(free))) {
                var features = new ArrayList<>(link.features());
                features.add(new Feature(false, "as much speaks for another hull"));
                keep(new Join(link.first(), link.second(), Strength.REFUSED, features));
            } else if (!sameGroup(link)) {
                keep(link);
            }
        }
    }

    private boolean sameGroup(Join link) {
        String group = groupOf.get(link.first());
        return group != null && group.equals(groupOf.get(link.second()));
    }

    private void keep(Join join) {
        joins.computeIfAbsent(join.first(), k -> new ArrayList<>()).add(join);
        joins.computeIfAbsent(join.second(), k -> new ArrayList<>()).add(join);
    }

    private void unite(String a, String b) {
        String one = root(a);
        String other = root(b);
        if (!one.equals(other)) {
            // The smaller key leads, whatever the order of the links.
            parent.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
    }

    private String root(String key) {
        String at = key;
        for (String up = parent.get(at); up != null; up = parent.get(at)) {
            at = up;
        }
        return at;
    }
}
