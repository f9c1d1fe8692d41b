package org.plimsoll.formats.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plimsoll.core.sanction.ListEntry;

/**
 * Reads {@code targets.nested.json}: one entity of FollowTheMoney a line, with its Sanctions and statements about others nested in it.
 *
 * <p>Limitations: as of {@link FtmEntitiesReader}; entities that are nested become no entries, since a designated one has a line of its own.
 */
final class FtmNestedReader implements ListReader {
    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        var newest = new ArrayList<LocalDate>();
        new FtmLines(files.main(), limits).read(reading, (entity, line) -> entry(entity, line, reading, newest));
        newest.stream().max(LocalDate::compareTo).ifPresent(reading::date);
        return reading.report();
    }

    private static boolean entry(FtmEntity entity, int line, ListReading reading, List<LocalDate> newest) {
        var sanctions = new ArrayList<FtmSanction>();
        var edges = new ArrayList<FtmEdge>();
        Map<String, String> names = new HashMap<>();
        for (List<FtmEntity> within : entity.nested().values()) {
            for (FtmEntity nested : within) {
                if (nested.schema().equals(FtmSanction.SCHEMA)) {
                    sanctions.add(FtmSanction.of(nested));
                } else if (FtmEdge.SCHEMATA.contains(nested.schema())) {
                    nested.nested().values().forEach(ends -> ends.forEach(e -> names.put(e.id(), e.shown())));
                    edges.addAll(FtmEdge.of(nested));
                } else {
                    names.put(nested.id(), nested.shown());
                }
            }
        }
        edges.addAll(FtmEdge.within(entity));
        edges.removeIf(
                edge -> !edge.subject().equals(entity.id()) && !edge.behind().equals(entity.id()));
        boolean designated = entity.hasTopicSanction() || !sanctions.isEmpty();
        if (!designated || !FtmEntries.subject(entity.schema())) {
            return true;
        }
        Optional<LocalDate> seen = FtmEntries.day(entity.lastSeen());
        if (seen.isPresent() && (newest.isEmpty() || seen.get().isAfter(newest.getFirst()))) {
            newest.clear();
            newest.add(seen.get());
        }
        return new FtmEntries(reading).deliver(entity, line, sanctions, edges, id -> names.getOrDefault(id, id));
    }
}
