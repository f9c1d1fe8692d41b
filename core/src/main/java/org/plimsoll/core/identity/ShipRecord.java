package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * What one source holds for one ship: a hull of the case, an entry of a list, a row of a register.
 *
 * @param key unique among the records that are compared, such as {@code hull/yu-son} or {@code us-ofac-sdn/25012}
 * @param origin where it comes from, for people
 * @param facts what it says, in its own order
 */
public record ShipRecord(String key, String origin, List<Fact> facts) {

    /**
     * One thing that it says.
     *
     * @param valid when it held; empty where the source does not say
     */
    public record Fact(Attribute attribute, String value, Optional<Span> valid) {}

    public ShipRecord {
        facts = List.copyOf(facts);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a record needs a key");
        }
    }

    /** A hull of a case. */
    public static ShipRecord of(Hull hull) {
        return new ShipRecord(
                "hull/" + hull.id(),
                "the case",
                hull.statements().stream()
                        .map(s -> new Fact(s.attribute(), s.value(), s.valid()))
                        .toList());
    }

    /**
     * An entry of a list. Weak names identify nobody and are left out.
     *
     * @param list key of the list
     */
    public static ShipRecord of(String list, ListEntry entry) {
        var facts = new ArrayList<Fact>();
        for (ListedName name : entry.names()) {
            switch (name.kind()) {
                case PRIMARY, ALIAS, SCRIPT -> facts.add(undated(Attribute.NAME, name.text()));
                case FORMER -> facts.add(undated(Attribute.FORMER_NAME, name.text()));
                case WEAK -> {}
            }
        }
        entry.facts().forEach(f -> f.particular().attribute().ifPresent(a -> facts.add(undated(a, f.value()))));
        return new ShipRecord(list + "/" + entry.ref(), list, facts);
    }

    private static Fact undated(Attribute attribute, String value) {
        return new Fact(attribute, value, Optional.empty());
    }

    /** Its IMO numbers with a good check digit, each once. */
    public List<ImoNumber> imos() {
        return about(Attribute.IMO)
                .flatMap(f -> ImoNumber.parse(f.value()).stream())
                .distinct()
                .toList();
    }

    /** All it says of an attribute. */
    public Stream<Fact> about(Attribute attribute) {
        return facts.stream().filter(f -> f.attribute() == attribute);
    }

    /** Present and former names. */
    public List<String> names() {
        return facts.stream()
                .filter(f -> f.attribute() == Attribute.NAME || f.attribute() == Attribute.FORMER_NAME)
                .map(Fact::value)
                .distinct()
                .toList();
    }
}
