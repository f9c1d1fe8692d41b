package org.plimsoll.formats.draft;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What an investigator should know or decide about a draft, each in a sentence that says how to mend it. */
final class DraftRemarks {
    private static final int NAMES_SHOWN = 5;

    private final CaseRows rows;
    private final List<DraftPlace> places;
    private final int datesLeft;
    private final boolean mapped;
    private final List<String> remarks = new ArrayList<>();

    DraftRemarks(CaseRows rows, List<DraftPlace> places, int datesLeft, boolean mapped) {
        this.rows = rows;
        this.places = places;
        this.datesLeft = datesLeft;
        this.mapped = mapped;
    }

    List<String> remarks() {
        CaseRows.Tally tally = rows.tally();
        if (tally.datesTwoWays > 0) {
            remarks.add(
                    tally.datesTwoWays
                            + " sighting(s) have a date that can be read two ways and span both; run again with --dates day-first or --dates month-first if you know which");
        }
        if (datesLeft > 0) {
            remarks.add(datesLeft + " row(s) have a date that could not be read; see leftover.csv");
        }
        if (tally.eventsSupposed > 0) {
            remarks.add(
                    tally.eventsSupposed
                            + " sighting(s) do not say what the ship did: at_berth was written where a place is known, ais_position where only a position is; mend 'event' in sightings.csv");
        }
        if (tally.withoutSource > 0) {
            remarks.add(
                    tally.withoutSource
                            + " row(s) name no source: they cite your file and count as 'likely' unless the row says otherwise");
        }
        if (tally.nameOfTwoHulls > 0) {
            remarks.add(
                    tally.nameOfTwoHulls
                            + " row(s) have a ship's name that belongs to two numbers, and no number: 'hull' is left blank; fill it in where you know which");
        }
        if (tally.loadOfTwoEvents > 0) {
            remarks.add(
                    tally.loadOfTwoEvents
                            + " row(s) give one load for an arrival and a departure: it stands in the note; write it into 'load' of the sighting that it is of");
        }
        places();
        if (rows.sightings().isEmpty()) {
            remarks.add(
                    "No table tells what was seen on which day: sightings.csv holds the template's examples; replace them");
        }
        return remarks;
    }

    private void places() {
        Map<String, Integer> unknown = rows.tally().unknownPlaces;
        if (mapped && !unknown.isEmpty()) {
            List<String> most = unknown.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(NAMES_SHOWN)
                    .map(e -> quoted(e.getKey()) + " (" + e.getValue() + ")")
                    .toList();
            remarks.add(unknown.size() + " place name(s) of the table are not on the map, most often "
                    + String.join(", ", most) + "; fill in 'place' in sightings.csv where they are one of its places");
        }
        if (!mapped && !rows.sightings().isEmpty()) {
            boolean nowhere = places.stream().anyMatch(p -> p.origin().note().startsWith("NOT DRAWN"));
            remarks.add(
                    nowhere
                            ? "No map was handed in and no row has a position: the place is set at 0, 0; draw it in places.geojson, or run again with --from places.kml"
                            : "No map was handed in: places are points in the middle of the reported positions; draw them in places.geojson, or run again with --from places.kml");
        }
    }
}
