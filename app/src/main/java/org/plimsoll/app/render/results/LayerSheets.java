package org.plimsoll.app.render.results;

import java.util.Optional;
import org.plimsoll.core.dossier.Findings.CallFinding;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.voyage.Voyage;

/** Columns of the map's layers: fewer than the tables have, and the ones that a map is coloured and filtered by. */
final class LayerSheets {

    private static final String ROLE = "what the case says of the hull: caller, fleet, other";
    private static final String LISTED =
            "port-entry ban on the hull that day: in_force, unverified, none; unknown where nobody named the ship";

    private LayerSheets() {}

    static Sheet<Place> places(String watched, CaseIndex index) {
        return new Sheet<Place>("places", "Places")
                .text("name", "name of the place", Place::name)
                .text("place_id", "id of the place", Place::id)
                .word("kind", "berth, terminal, port, anchorage, transfer_zone, area", Place::kind)
                .optional("parent", "id of the place that holds it", Place::parent)
                .bool("watched", "whether calls at it are counted", p -> index.within(p.id(), watched))
                .bool(
                        "assumed",
                        "whether the shape is an assumption of the case's author",
                        p -> p.basis().assumed())
                .text(
                        "state",
                        "State in whose territory it lies; may be empty",
                        p -> p.basis().state())
                .text(
                        "source",
                        "id of the source of the shape; empty where assumed",
                        p -> p.basis().source())
                .text("note", "what the case's author adds", p -> p.basis().note());
    }

    static Sheet<Sighting> observations(CaseIndex index) {
        return new Sheet<Sighting>("observations", "Observations")
                .text(
                        "name",
                        "name of the ship, else the words of the source",
                        s -> index.shipName(s.subject().hull())
                                .orElse(s.subject().asReported()))
                .text("sighting_id", "id of the sighting, see the table sightings", Sighting::id)
                .text("flow", "id of the flow it belongs to", Sighting::flow)
                .optional(
                        "hull",
                        "id of the hull; empty where nobody named the ship",
                        s -> s.subject().hull())
                .optional("role", ROLE, s -> index.role(s.subject().hull()))
                .word("event", "what the ship was doing", Sighting::event)
                .span("time", "the moment", s -> Optional.of(s.when()))
                .optional("place", "id of the place", s -> s.where().place())
                .text(
                        "located_by",
                        "position (as reported) or place (a point of the place stands for the ship)",
                        s -> s.where().position().isPresent() ? "position" : "place")
                .word(
                        "certainty",
                        "confirmed, likely, disputed, unverified",
                        s -> s.citation().certainty())
                .text("listed", LISTED, s -> listed(index.ban(s)))
                .word(
                        "load",
                        "load state as the analyst saw it",
                        s -> s.detail().load())
                .word("ais", "whether the transmitter was on", s -> s.detail().ais())
                .text(
                        "sensor",
                        "how it was seen, the source's word",
                        s -> s.detail().sensor())
                .optional("call", "id of the call that it shows", index::callOf)
                .text("source", "id of the source", s -> s.citation().source())
                .text(
                        "citation",
                        "row of the case that quotes the source",
                        s -> s.citation().at().toString())
                .text("note", "what the row's author adds", s -> s.citation().note());
    }

    static Sheet<CallFinding> calls(CaseIndex index) {
        return new Sheet<CallFinding>("calls", "Calls")
                .text(
                        "name",
                        "name of the ship, else the words of the source",
                        c -> index.shipName(c.call().party().known())
                                .orElse(TrafficSheets.unnamed(c.call()).orElse("")))
                .text(
                        "call_id",
                        "id of the call, see the table calls",
                        c -> c.call().id())
                .optional(
                        "hull",
                        "id of the hull; empty where nobody named the ship",
                        c -> c.call().party().known())
                .optional("role", ROLE, c -> index.role(c.call().party().known()))
                .text(
                        "place",
                        "id of the place; a point of it stands for the call",
                        c -> c.call().place())
                .span(
                        "time",
                        "from the earliest arrival to the latest departure",
                        c -> Optional.of(
                                c.call().stay().arrival().union(c.call().stay().departure())))
                .span(
                        "seen",
                        "sightings at the place",
                        c -> Optional.of(c.call().stay().seen()))
                .word(
                        "certainty",
                        "surest of its sightings: confirmed, likely, disputed, unverified",
                        c -> surest(c, index))
                .text("listed", LISTED, c -> listed(c.call().party().known().map(h -> c.portBan())))
                .computed(
                        "p_exists",
                        "chance (0 to 1) that it is a call of its own",
                        c -> c.call().belief().exists())
                .computed(
                        "barrels_q05",
                        "physical barrels moved, if it was a call, 5 % quantile",
                        c -> c.barrels().q05())
                .computed("barrels_q50", "the same, median", c -> c.barrels().q50())
                .computed(
                        "barrels_q95",
                        "the same, 95 % quantile",
                        c -> c.barrels().q95())
                .computed(
                        "p_over_with_reported",
                        "chance (0 to 1) that the limit had been passed by that day, reported deliveries included",
                        CallFinding::overTogether)
                .list(
                        "sightings",
                        "ids of the sightings it is built from",
                        c -> c.call().evidence().sightings());
    }

    static Sheet<VoyageSheets.NumberedVoyage> voyages(CaseIndex index) {
        return new Sheet<VoyageSheets.NumberedVoyage>("voyages", "Voyages (presumed paths)")
                .text(
                        "name",
                        "name of the ship; empty where nobody named it",
                        v -> index.shipName(v.voyage().hull())
                                .or(() -> v.voyage().hull())
                                .orElse(""))
                .text("voyage_id", "id of the voyage, see the table voyages", VoyageSheets.NumberedVoyage::id)
                .optional("hull", "id of the hull", v -> v.voyage().hull())
                .optional("role", ROLE, v -> index.role(v.voyage().hull()))
                .text(
                        "from_place",
                        "id of the place it left",
                        v -> v.voyage().times().place())
                .optional(
                        "to_place",
                        "id of the place that it most likely reached",
                        v -> v.voyage().destination().map(Voyage.End::place))
                .computed(
                        "p_voyage",
                        "chance (0 to 1) that there was such a call by this ship",
                        v -> v.voyage().chance())
                .given(
                        "p_to",
                        "chance (0 to 1) that it reached that place on this voyage, if there was one",
                        v -> v.voyage().destination().map(e -> Rounding.computed(e.chance())))
                .span(
                        "time",
                        "from leaving to the other end; where that is open, when it left",
                        v -> Optional.of(v.voyage()
                                .destination()
                                .map(end -> v.voyage().times().left().union(end.when()))
                                .orElse(v.voyage().times().left())))
                .bool("presumed_path", "always true: a straight line between what was seen, not a track", v -> true)
                .bool(
                        "presumed_end",
                        "whether it was not seen to stay anywhere, so that the line ends where it was last met",
                        v -> v.voyage().to().isEmpty())
                .list(
                        "sightings",
                        "ids of the sightings it follows from",
                        v -> v.voyage().evidence().sightings());
    }

    private static String listed(Optional<PortBan> ban) {
        return ban.map(Sheet::key).orElse("unknown");
    }

    private static Certainty surest(CallFinding finding, CaseIndex index) {
        Certainty surest = Certainty.UNVERIFIED;
        for (String id : finding.call().evidence().sightings()) {
            Certainty one =
                    index.sighting(id).map(s -> s.citation().certainty()).orElse(Certainty.UNVERIFIED);
            surest = one.compareTo(surest) < 0 ? one : surest;
        }
        return surest;
    }
}
