package org.plimsoll.formats.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which rows are about one hull.
 *
 * <p>Algorithm: the IMO number decides, then the MMSI, then the name. A row without a number belongs to the hull of its name's number if
 * all rows give that name only one; where they give it several, nobody can tell and the row stays without a hull.
 */
final class HullBook {
    private static final String PREFIXES = "(?iu)^(m/?v|m/?t|s/?s|т/?х)[.\\s]+";

    private final Map<String, Set<String>> numbersOfName = new TreeMap<>();
    private final Map<String, Set<String>> imosOfMmsi = new TreeMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final DraftIds taken = new DraftIds();

    HullBook(List<ReadRow> rows) {
        for (ReadRow row : rows) {
            row.ship()
                    .mmsi()
                    .ifPresent(mmsi -> row.ship()
                            .imo()
                            .ifPresent(imo -> imosOfMmsi
                                    .computeIfAbsent(mmsi, m -> new TreeSet<>())
                                    .add("imo-" + imo)));
        }
        for (ReadRow row : rows) {
            number(row.ship())
                    .filter(n -> row.ship().named())
                    .ifPresent(number -> numbersOfName
                            .computeIfAbsent(name(row.ship()), n -> new TreeSet<>())
                            .add(number));
        }
    }

    /** The id of the row's hull; empty where it is not named or two hulls have its name. */
    Optional<String> id(ReadRow.Ship ship) {
        return key(ship)
                .map(key -> ids.computeIfAbsent(
                        key, k -> taken.unique(ship.named() ? name(ship) : k, k.startsWith("name ") ? "ship" : k)));
    }

    private Optional<String> key(ReadRow.Ship ship) {
        Optional<String> number = number(ship);
        if (number.isPresent() || !ship.named()) {
            return number;
        }
        Set<String> numbers = numbersOfName.getOrDefault(name(ship), Set.of());
        return switch (numbers.size()) {
            case 0 -> Optional.of("name " + name(ship));
            case 1 -> Optional.of(numbers.iterator().next());
            default -> Optional.empty();
        };
    }

    private Optional<String> number(ReadRow.Ship ship) {
        if (ship.imo().isPresent()) {
            return ship.imo().map(imo -> "imo-" + imo);
        }
        return ship.mmsi().map(mmsi -> {
            Set<String> imos = imosOfMmsi.getOrDefault(mmsi, Set.of());
            return imos.size() == 1 ? imos.iterator().next() : "mmsi-" + mmsi;
        });
    }

    private static String name(ReadRow.Ship ship) {
        return HeaderText.normal(withoutPrefix(ship.name()));
    }

    /** A name without what only says that it is a ship's. */
    static String withoutPrefix(String name) {
        String bare = name.strip().replaceFirst(PREFIXES, "");
        return bare.isBlank() ? name.strip() : bare;
    }

    /** How many hulls were told apart. */
    int size() {
        return ids.size();
    }
}
