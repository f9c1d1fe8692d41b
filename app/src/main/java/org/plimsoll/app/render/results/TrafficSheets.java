package org.plimsoll.app.render.results;

import java.util.List;
import java.util.Optional;
import org.plimsoll.core.dossier.Findings.CallFinding;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;

/** Columns of the tables about who was where. */
final class TrafficSheets {

    private TrafficSheets() {}

    static Sheet<CallFinding> calls(CaseIndex index) {
        Sheet<CallFinding> sheet = new Sheet<CallFinding>("calls", "Itemised calls")
                .text(
                        "call_id",
                        "id of the call, made from its first sighting's",
                        c -> c.call().id())
                .optional("hull", "id of the hull; empty where nobody named the ship", c -> hull(c))
                .optional("ship", "name of the hull", c -> index.shipName(hull(c)))
                .optional(
                        "ship_as_reported", "words of the source for a ship that nobody named", c -> unnamed(c.call()))
                .optional("role", "what the case says of the hull: caller, fleet, other", c -> index.role(hull(c)))
                .text("place", "id of the place", c -> c.call().place())
                .optional(
                        "place_name",
                        "name of the place",
                        c -> index.placeName(Optional.of(c.call().place())))
                .span("arrival", "arrival", c -> Optional.of(c.call().stay().arrival()))
                .span("departure", "departure", c -> Optional.of(c.call().stay().departure()))
                .span(
                        "seen",
                        "sightings at the place",
                        c -> Optional.of(c.call().stay().seen()))
                .bool(
                        "arrival_seen",
                        "whether the arrival itself was reported, rather than the ship found there",
                        c -> c.call().stay().arrivalSeen());
        belief(sheet);
        sheet.list(
                        "load_on_arrival",
                        "load state seen on arrival, by each source that had a word for it",
                        c -> keys(c.call().load().onArrival()))
                .list(
                        "load_on_departure",
                        "the same on departure",
                        c -> keys(c.call().load().onDeparture()))
                .estimate(
                        "barrels",
                        "physical barrels moved, if it was a call; none where it is next to certainly part of another",
                        c -> c.partOfAnother() ? null : c.barrels())
                .text("size_basis", "how the size of the ship is known", CallFinding::sizeBasis)
                .word(
                        "port_ban",
                        "first test, a port-entry ban on the hull that day: in_force (prohibited unless exempt), unverified, none",
                        CallFinding::portBan)
                .computed(
                        "p_over_documented",
                        "second test: chance (0 to 1) that documented calls alone had passed the limit by that day",
                        CallFinding::overAlone)
                .computed(
                        "p_over_with_reported",
                        "the same with the deliveries that States reported",
                        CallFinding::overTogether)
                .list(
                        "sightings",
                        "ids of the sightings it is built from",
                        c -> c.call().evidence().sightings())
                .list(
                        "bounds",
                        "what else bounds its times",
                        c -> c.call().evidence().bounds())
                .list(
                        "against",
                        "what contradicts it or within it",
                        c -> c.call().evidence().against());
        return sheet;
    }

    private static void belief(Sheet<CallFinding> sheet) {
        sheet.computed(
                        "p_real",
                        "chance (0 to 1) that a ship of the case called",
                        c -> c.call().belief().real())
                .computed(
                        "p_distinct",
                        "chance (0 to 1) that it is another stay than the one in one_stay_with",
                        c -> c.call().belief().distinct())
                .optional(
                        "one_stay_with",
                        "id of the call that it may be one stay with; empty where it surely is none",
                        c -> c.call().belief().stays().partOf())
                .computed(
                        "p_two_stays",
                        "chance (0 to 1) that what is shown as this one stay was two; the sums count both",
                        c -> c.call().belief().stays().two())
                .computed(
                        "p_loaded",
                        "chance (0 to 1) that it moved anything, if it was a call; none where it is part of another",
                        c -> c.partOfAnother() ? null : (Double) c.loaded())
                .optional(
                        "counted_in",
                        "id of the published count that may hold it",
                        c -> c.call().belief().membership().map(Call.Membership::aggregate))
                .given(
                        "p_counted",
                        "chance (0 to 1) that this count holds it",
                        c -> c.call().belief().membership().map(Call.Membership::chance))
                .optional(
                        "counted_why",
                        "reason for that chance",
                        c -> c.call().belief().membership().map(Call.Membership::reason));
    }

    static Sheet<Hull> ships(CaseIndex index) {
        Sheet<Hull> sheet = new Sheet<Hull>("ships", "Ships of the case: the surest statement of each attribute")
                .text("hull", "id of the hull in the case", Hull::id)
                .text("name", "the surest name", Hull::name)
                .optional(
                        "role", "what the case says of it: caller, fleet, other", h -> index.role(Optional.of(h.id())))
                .whole("itemised_calls", "itemised calls by this hull", index::callsOf)
                .word(
                        "port_ban",
                        "port-entry ban at the end of the period: in_force, unverified, none",
                        index::banAtEnd);
        for (Attribute attribute : Attribute.values()) {
            if (attribute != Attribute.NAME && attribute != Attribute.ROLE && attribute != Attribute.REMARK) {
                if (attribute.number()) {
                    sheet.given(
                            attribute.key(),
                            number(attribute),
                            h -> h.best(attribute).map(Statement::number));
                } else {
                    sheet.optional(
                            attribute.key(),
                            "surest statement of " + words(attribute),
                            h -> h.best(attribute).map(Statement::value));
                }
            }
        }
        return sheet.bool(
                        "size_verified",
                        "whether a source can be shown for a deadweight, tank volume or capacity",
                        h -> h.verified(Attribute.DWT_T).isPresent()
                                || h.verified(Attribute.CUBIC_M3).isPresent()
                                || h.verified(Attribute.CAPACITY_BBL).isPresent())
                .whole(
                        "statements",
                        "statements about it, see the table statements",
                        h -> h.statements().size());
    }

    private static String number(Attribute attribute) {
        String unit = switch (attribute) {
            case DWT_T -> "tonnes";
            case LENGTH_M, BEAM_M, DRAUGHT_M -> "metres";
            case CUBIC_M3 -> "cubic metres";
            case CAPACITY_BBL -> "barrels";
            case GROSS_TONNAGE -> "pure number";
            default -> "year";
        };
        return "surest statement of " + words(attribute) + ", " + unit;
    }

    private static String words(Attribute attribute) {
        return switch (attribute) {
            case DWT_T -> "the deadweight";
            case GROSS_TONNAGE -> "the gross tonnage";
            case LENGTH_M -> "the length";
            case BEAM_M -> "the beam";
            case DRAUGHT_M -> "the draught";
            case CUBIC_M3 -> "the tank volume";
            case CAPACITY_BBL -> "the published cargo capacity";
            case YEAR_BUILT -> "the year of building";
            default -> "the " + attribute.key().replace('_', ' ');
        };
    }

    static Sheet<Statement> statements(CaseIndex index) {
        return new Sheet<Statement>("statements", "Statements about hulls, one fact a row, contradictions included")
                .text("hull", "id of the hull", Statement::hull)
                .optional("ship", "name of the hull", s -> index.shipName(Optional.of(s.hull())))
                .word(
                        "attribute",
                        "what is said; numbers are in the unit that the name ends with",
                        Statement::attribute)
                .text("value", "the value as given", Statement::value)
                .span("valid", "when it held, as far as the source says", Statement::valid)
                .citation(Statement::citation);
    }

    static Sheet<Sighting> sightings(CaseIndex index) {
        return new Sheet<Sighting>("sightings", "Sightings of all flows")
                .text("sighting_id", "id of the sighting", Sighting::id)
                .text("flow", "id of the flow it belongs to", Sighting::flow)
                .optional("call", "id of the call that it shows", index::callOf)
                .optional(
                        "hull",
                        "id of the hull; empty where nobody named the ship",
                        s -> s.subject().hull())
                .optional(
                        "ship",
                        "name of the hull",
                        s -> index.shipName(s.subject().hull()))
                .text(
                        "ship_as_reported",
                        "words of the source",
                        s -> s.subject().asReported())
                .given("length_m", "measured length, metres", s -> s.subject().lengthM())
                .given("beam_m", "measured beam, metres", s -> s.subject().beamM())
                .list(
                        "candidates",
                        "ids of the hulls of which the source says that it was one",
                        s -> s.subject().candidates())
                .word("event", "what the ship was doing", Sighting::event)
                .span("time", "the moment", s -> Optional.of(s.when()))
                .optional("place", "id of the place", s -> s.where().place())
                .optional(
                        "place_name",
                        "name of the place",
                        s -> index.placeName(s.where().place()))
                .given(
                        "latitude",
                        "reported latitude, degrees north, WGS 84",
                        s -> s.where().position().map(p -> p.latitudeDeg()))
                .given(
                        "longitude",
                        "reported longitude, degrees east, WGS 84",
                        s -> s.where().position().map(p -> p.longitudeDeg()))
                .text("where_as_reported", "words of the source", s -> s.where().asReported())
                .text(
                        "sensor",
                        "how it was seen, the source's word",
                        s -> s.detail().sensor())
                .word("ais", "whether the transmitter was on", s -> s.detail().ais())
                .word(
                        "load",
                        "load state as the analyst saw it",
                        s -> s.detail().load())
                .list(
                        "groups",
                        "ids of the published counts that the source counts it in",
                        s -> s.detail().groups())
                .citation(Sighting::citation);
    }

    private static Optional<String> hull(CallFinding finding) {
        return finding.call().party().known();
    }

    /** The source's words for a ship that nobody named. */
    static Optional<String> unnamed(Call call) {
        return switch (call.party()) {
            case Call.Party.Named named -> Optional.empty();
            case Call.Party.Unnamed unnamed -> Optional.of(unnamed.asReported());
        };
    }

    private static List<String> keys(List<? extends Enum<?>> values) {
        return values.stream().map(Sheet::key).toList();
    }
}
