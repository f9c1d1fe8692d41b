package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.voyage.Voyage;

/** Columns of the table about where ships came from and went. */
final class VoyageSheets {

    private static final int DECIMALS = 4;

    /** A voyage with a name of its own. */
    record NumberedVoyage(String id, Voyage voyage) {}

    private VoyageSheets() {}

    static Sheet<NumberedVoyage> voyages(CaseIndex index) {
        Sheet<NumberedVoyage> sheet = new Sheet<NumberedVoyage>(
                        "voyages", "Voyages around calls: where the ship came from and went")
                .text(
                        "voyage_id",
                        "id of the voyage: hull, or call where nobody named the ship, and number",
                        NumberedVoyage::id)
                .text("call", "id of the call", v -> v.voyage().call())
                .optional(
                        "hull",
                        "id of the hull; empty for a ship of which nothing else was seen",
                        v -> v.voyage().hull())
                .optional(
                        "ship",
                        "name of the hull",
                        v -> index.shipName(v.voyage().hull()))
                .computed(
                        "p_voyage",
                        "chance (0 to 1) that there was such a call, a stay of its own, by this ship; those of one call add up to that of the call",
                        v -> v.voyage().chance());
        end(sheet, "came_from", "came from", "left there", Voyage::origin, Voyage::from);
        sheet.text(
                        "from_place",
                        "id of the place it called at and left",
                        v -> v.voyage().times().place())
                .span(
                        "arrived",
                        "when it came to that place",
                        v -> Optional.of(v.voyage().times().arrived()))
                .span(
                        "left",
                        "when it left it",
                        v -> Optional.of(v.voyage().times().left()));
        end(sheet, "to_place", "went to", "came there", Voyage::destination, Voyage::to);
        return sheet.bool(
                        "open",
                        "whether it was not seen to reach a place",
                        v -> v.voyage().to().isEmpty())
                .list(
                        "sightings",
                        "ids of the sightings it follows from",
                        v -> v.voyage().evidence().sightings())
                .list(
                        "against",
                        "what contradicts it",
                        v -> v.voyage().evidence().against());
    }

    /** Gives the likeliest end of a voyage. */
    private interface Likeliest {
        Optional<Voyage.End> of(Voyage voyage);
    }

    /** Gives all ends of a voyage. */
    private interface All {
        List<Voyage.End> of(Voyage voyage);
    }

    private static void end(
            Sheet<NumberedVoyage> sheet, String name, String verb, String moment, Likeliest likeliest, All all) {
        String key = name.equals("to_place") ? "to" : name;
        sheet.optional(
                        name,
                        "id of the place that it most likely " + verb + "; empty where nothing shows one",
                        v -> likeliest.of(v.voyage()).map(Voyage.End::place))
                .given(
                        "p_" + key,
                        "chance (0 to 1) of that place, if there was this voyage; the rest is unknown, or another place",
                        v -> likeliest.of(v.voyage()).map(e -> Rounding.computed(e.chance())))
                .span(
                        key + "_when",
                        "when it " + moment,
                        v -> likeliest.of(v.voyage()).map(Voyage.End::when))
                .list(
                        key + "_all",
                        "every such place with its chance",
                        v -> all.of(v.voyage()).stream()
                                .map(e -> e.place() + " " + Numbers.decimal(e.chance(), DECIMALS))
                                .toList());
    }

    /** Voyages named by hull or call and number, in their order. */
    static List<NumberedVoyage> numbered(List<Voyage> voyages) {
        List<NumberedVoyage> numbered = new ArrayList<>(voyages.size());
        Map<String, Integer> numbers = new TreeMap<>();
        for (Voyage voyage : voyages) {
            String name = voyage.hull().orElse(voyage.call());
            numbered.add(new NumberedVoyage(name + "-" + numbers.merge(name, 1, Integer::sum), voyage));
        }
        return numbered;
    }
}
