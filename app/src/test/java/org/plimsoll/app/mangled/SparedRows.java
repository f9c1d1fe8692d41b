package org.plimsoll.app.mangled;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.core.casefile.CaseFile;

/**
 * Rows of one table that must be read although another row of it was damaged.
 *
 * @param file the table
 * @param ids of those rows, where the table has ids
 * @param count how many they are
 */
record SparedRows(String file, Set<String> ids, int count) {
    SparedRows {
        ids = Set.copyOf(ids);
    }

    static final List<String> TABLES_WITH_IDS =
            List.of("sightings.csv", "aggregates.csv", "claims.csv", "reported.csv");

    /** Those that were not read; where the table has no ids, how many are missing. */
    List<String> lost(CaseFile read) {
        if (TABLES_WITH_IDS.contains(file)) {
            Set<String> found = idsRead(read).collect(Collectors.toSet());
            return ids.stream().filter(id -> !found.contains(id)).sorted().toList();
        }
        int missing = count - rowsRead(read);
        return missing > 0 ? List.of(missing + " rows") : List.of();
    }

    private Stream<String> idsRead(CaseFile read) {
        var seen = read.observations();
        return switch (file) {
            case "sightings.csv" -> seen.sightings().stream().map(s -> s.id());
            case "aggregates.csv" -> seen.aggregates().stream().map(a -> a.id());
            case "claims.csv" -> seen.claims().stream().map(c -> c.id());
            default -> seen.deliveries().stream().map(d -> d.id());
        };
    }

    private int rowsRead(CaseFile read) {
        return switch (file) {
            case "vessels.csv" ->
                (int) read.reference().fleet().hulls().stream()
                        .flatMap(h -> h.statements().stream())
                        .filter(s -> s.citation().at().file().equals(file))
                        .count();
            case "listings.csv" -> read.reference().listings().size();
            case "replies.csv" -> read.replies().size();
            case "looks.csv" -> read.observations().looks().size();
            default -> throw new IllegalArgumentException(file);
        };
    }
}
