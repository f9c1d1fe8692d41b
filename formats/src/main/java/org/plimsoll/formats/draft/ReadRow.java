package org.plimsoll.formats.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.formats.spreadsheet.SheetRow;

/**
 * What one row of a table says, before ships, places and sources of different rows are held against each other.
 *
 * @param place file and sheet
 * @param row as it stands there
 * @param ship which ship
 * @param seen what it did and when; empty in a table about ships that says nothing of days
 * @param where where
 * @param detail how it was seen
 * @param cited what the row rests on
 */
record ReadRow(String place, SheetRow row, Ship ship, List<Seen> seen, Where where, Detail detail, Cited cited) {
    ReadRow {
        seen = List.copyOf(seen);
    }

    /**
     * Which ship.
     *
     * @param name blank where the row gives none
     * @param named whether the name is one, and not "unidentified tanker"
     * @param facts what the row says of the hull, in the case's spelling
     */
    record Ship(String name, boolean named, Map<Attribute, String> facts) {
        Ship {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }

        Optional<String> imo() {
            return Optional.ofNullable(facts.get(Attribute.IMO));
        }

        Optional<String> mmsi() {
            return Optional.ofNullable(facts.get(Attribute.MMSI));
        }
    }

    /**
     * One thing that the ship did.
     *
     * @param event empty where the row does not say
     * @param when day or moment
     */
    record Seen(Optional<Sighting.Event> event, WrittenDate when) {}

    /** The place in the row's words, and the position if it gives one. */
    record Where(String words, Optional<Position> position) {}

    /** How it was seen, and what was seen of transmitter and load. */
    record Detail(String sensor, Sighting.Ais ais, Sighting.LoadState load) {}

    /**
     * What the row rests on.
     *
     * @param title the source's name; blank where the row gives none
     * @param link its address; may be blank
     * @param certainty empty where the row does not say
     */
    record Cited(String title, String link, Optional<Certainty> certainty) {
        boolean isBlank() {
            return title.isEmpty() && link.isEmpty();
        }
    }
}
