package org.plimsoll.formats.draft;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.observation.Sighting;

/** Reads what a ship did and how it lay from the words of a cell. A word is known by how it begins. */
final class CellWords {
    private static final Map<String, Sighting.Event> EVENTS = events();

    private static final List<String> PART_LADEN = List.of("part", "half", "частич");
    private static final List<String> BALLAST =
            List.of("ballast", "empty", "unladen", "light", "балласт", "порожн", "공선");
    private static final List<String> LADEN = List.of("laden", "loaded", "full", "груз", "만재");

    private static final List<String> OFF = List.of(
            "off", "no", "n", "false", "dark", "disabled", "inactive", "silent", "not transmitting", "выкл", "нет");
    private static final List<String> ON =
            List.of("on", "yes", "y", "true", "active", "transmitting", "broadcasting", "вкл", "да");

    private static final List<String> UNVERIFIED = List.of(
            "unverified", "unconfirmed", "possible", "possibly", "suspected", "rumour", "rumor", "low", "medium");
    private static final List<String> LIKELY = List.of("likely", "probable", "probably", "high");

    private CellWords() {}

    private static Map<String, Sighting.Event> events() {
        Map<String, Sighting.Event> events = new LinkedHashMap<>();
        add(events, Sighting.Event.AIS_OFF, "dark", "gap", "disabl");
        add(events, Sighting.Event.SHUTTLE, "shuttl");
        add(events, Sighting.Event.DISCHARGE, "discharg", "unload", "offload", "выгру");
        add(events, Sighting.Event.LOADING, "loading", "loads", "погру");
        add(events, Sighting.Event.DEPARTURE, "depart", "left", "leav", "sailed", "отход", "отош", "убы", "출항");
        add(events, Sighting.Event.ARRIVAL, "arriv", "enter", "entry", "приход", "приш", "прибы", "입항");
        add(events, Sighting.Event.AT_ANCHOR, "anchor", "roads", "якор");
        add(
                events,
                Sighting.Event.AT_BERTH,
                "berth",
                "moor",
                "alongside",
                "dock",
                "pier",
                "call",
                "visit",
                "port",
                "причал",
                "стоян",
                "접안");
        add(events, Sighting.Event.AIS_POSITION, "ais", "position", "transit", "passing", "underway", "steaming");
        return events;
    }

    private static void add(Map<String, Sighting.Event> events, Sighting.Event event, String... stems) {
        for (String stem : stems) {
            events.put(stem, event);
        }
    }

    /** The one event that the words tell; empty where they tell none, or two. */
    static Optional<Sighting.Event> event(String text) {
        String plain = HeaderText.normal(text);
        for (Sighting.Event event : Sighting.Event.values()) {
            if (plain.equals(event.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
                return Optional.of(event);
            }
        }
        if (plain.equals("ais off") || plain.equals("not transmitting")) {
            return Optional.of(Sighting.Event.AIS_OFF);
        }
        Set<Sighting.Event> told = EnumSet.noneOf(Sighting.Event.class);
        for (String word : plain.split(" ")) {
            EVENTS.entrySet().stream()
                    .filter(e -> word.startsWith(e.getKey()))
                    .findFirst()
                    .ifPresent(e -> told.add(e.getValue()));
        }
        if (told.size() > 1) { // "departed from the pier" is a departure
            told.removeAll(EnumSet.of(Sighting.Event.AT_BERTH, Sighting.Event.AT_ANCHOR, Sighting.Event.AIS_POSITION));
        }
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** The load; unknown where the words tell none. */
    static Sighting.LoadState load(String text) {
        List<String> words = List.of(HeaderText.normal(text).split(" "));
        if (begins(words, List.of("not", "non"))) {
            return Sighting.LoadState.UNKNOWN;
        }
        if (begins(words, PART_LADEN)) {
            return Sighting.LoadState.PART_LADEN;
        }
        boolean ballast = begins(words, BALLAST);
        boolean laden = begins(words, LADEN);
        if (ballast == laden) {
            return Sighting.LoadState.UNKNOWN;
        }
        return ballast ? Sighting.LoadState.BALLAST : Sighting.LoadState.LADEN;
    }

    /** The state of the transmitter; unknown where the words tell none. */
    static Sighting.Ais ais(String text) {
        String plain = HeaderText.normal(text);
        String state = plain.startsWith("ais ") ? plain.substring("ais ".length()) : plain;
        if (OFF.contains(state)) {
            return Sighting.Ais.OFF;
        }
        return ON.contains(state) ? Sighting.Ais.ON : Sighting.Ais.UNKNOWN;
    }

    /** How sure a row is. What is not understood counts as unverified: better one row too weak than one too strong. */
    static Certainty certainty(String text) {
        List<String> words = List.of(HeaderText.normal(text).split(" "));
        if (begins(words, UNVERIFIED) || words.contains("not")) {
            return Certainty.UNVERIFIED;
        }
        if (begins(words, List.of("disput", "contest", "conflict"))) {
            return Certainty.DISPUTED;
        }
        if (begins(words, LIKELY)) {
            return Certainty.LIKELY;
        }
        return begins(words, List.of("confirm", "certain", "verified", "definite", "yes"))
                ? Certainty.CONFIRMED
                : Certainty.UNVERIFIED;
    }

    private static boolean begins(List<String> words, List<String> stems) {
        return words.stream().anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }
}
