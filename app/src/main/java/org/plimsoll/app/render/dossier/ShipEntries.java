package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plimsoll.core.casefile.PortBans;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** The ships of a case: callers with all that is said of them, and the others of the fleet in a line each. */
public final class ShipEntries {

    private static final int MOST_SHIPS = 120;

    private final Findings findings;
    private final Map<String, List<Findings.CallFinding>> calls = new HashMap<>();
    private final PortBans bans;

    ShipEntries(Findings findings) {
        this.findings = findings;
        this.bans = new PortBans(findings.caseFile());
        for (Findings.CallFinding call : findings.traffic().calls()) {
            call.call()
                    .party()
                    .known()
                    .ifPresent(hull ->
                            calls.computeIfAbsent(hull, h -> new ArrayList<>()).add(call));
        }
    }

    /**
     * A ship.
     *
     * @param hull the ship
     * @param facts what is said of it, statement by statement
     * @param listings its listings
     * @param ban whether it was under a port-entry ban on the last day of the period
     * @param calls its itemised calls
     */
    public record Entry(
            Hull hull, List<Fact> facts, List<Listing> listings, PortBan ban, List<Findings.CallFinding> calls) {}

    /**
     * What is said of one attribute.
     *
     * @param attribute which
     * @param values each value with all who say it
     */
    public record Fact(Attribute attribute, List<Value> values) {

        /** Whether those who say something of it disagree: a hull has one IMO number and one size, but may have had two names. */
        public boolean conflicting() {
            boolean single = attribute.number() || attribute == Attribute.IMO || attribute == Attribute.FLAG;
            return single && values.stream().map(Value::text).distinct().count() > 1;
        }
    }

    /** One value, when it held, and what it rests on. */
    public record Value(String text, java.util.Optional<Span> valid, List<Citation> citations) {}

    /** Ships that are named as callers or that an itemised call is by. */
    public List<Entry> callers() {
        return findings.caseFile().reference().fleet().hulls().stream()
                .filter(this::calls)
                .limit(MOST_SHIPS)
                .map(this::entry)
                .toList();
    }

    /** The other ships of the case. */
    public List<Entry> others() {
        return findings.caseFile().reference().fleet().hulls().stream()
                .filter(h -> !calls(h))
                .limit(MOST_SHIPS)
                .map(this::entry)
                .toList();
    }

    private boolean calls(Hull hull) {
        return hull.caller() || calls.containsKey(hull.id());
    }

    private Entry entry(Hull hull) {
        return new Entry(
                hull,
                facts(hull),
                bans.listings(hull.id()),
                bans.on(hull.id(), findings.caseFile().question().last()),
                calls.getOrDefault(hull.id(), List.of()));
    }

    private static List<Fact> facts(Hull hull) {
        Set<Attribute> said = new LinkedHashSet<>();
        for (Attribute attribute : Attribute.values()) {
            if (attribute != Attribute.ROLE && hull.about(attribute).findAny().isPresent()) {
                said.add(attribute);
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (Attribute attribute : said) {
            record Key(String value, java.util.Optional<Span> valid) {}
            Map<Key, List<Citation>> values = new LinkedHashMap<>();
            hull.about(attribute)
                    .forEach((Statement s) -> values.computeIfAbsent(
                                    new Key(s.value(), s.valid()), k -> new ArrayList<>())
                            .add(s.citation()));
            List<Value> list = new ArrayList<>();
            values.forEach((key, citations) -> list.add(new Value(key.value(), key.valid(), List.copyOf(citations))));
            facts.add(new Fact(attribute, List.copyOf(list)));
        }
        return facts;
    }

    /** {@code Gross tonnage}: an attribute as it heads a line. */
    public static String label(Attribute attribute) {
        return switch (attribute) {
            case NAME -> "Name";
            case FORMER_NAME -> "Other name";
            case IMO -> "IMO number";
            case MMSI -> "MMSI";
            case CALL_SIGN -> "Call sign";
            case FLAG -> "Flag";
            case FORMER_FLAG -> "Earlier flag";
            case TYPE -> "Type";
            case OWNER -> "Owner";
            case LINKED_PARTY -> "Linked party";
            case REGISTERED_OWNER -> "Registered owner";
            case MANAGER -> "Manager";
            case OPERATOR -> "Operator";
            case STATUS -> "Status";
            case ROLE -> "Role";
            case YEAR_BUILT -> "Built";
            case DWT_T -> "Deadweight, t";
            case GROSS_TONNAGE -> "Gross tonnage";
            case LENGTH_M -> "Length, m";
            case BEAM_M -> "Beam, m";
            case DRAUGHT_M -> "Draught, m";
            case CUBIC_M3 -> "Tank volume, m³";
            case CAPACITY_BBL -> "Capacity, barrels";
            case REMARK -> "Remark";
        };
    }
}
