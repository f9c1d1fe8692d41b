package org.plimsoll.formats.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListEntry;

/**
 * Reads {@code entities.ftm.json}: one entity of FollowTheMoney a line, statements between entities on lines of their own.
 *
 * <p>Algorithm: the file is gone through four times, because statements stand before or after what they join, and all of it does not fit into
 * memory. First who is designated is found: by the topic {@code sanction}, or by a Sanction that names it. Then the statements that touch a
 * designated entity are kept, then the names of the other ends, and at last entries are made. Only lines with the right words in them are
 * parsed before the last time.
 *
 * <p>Source: the FollowTheMoney model, schemata Thing, Vehicle, Vessel, Sanction, Ownership, Directorship, Representation, UnknownLink.
 *
 * <p>Limitations: who is named by a statement and not designated becomes no entry. Where an entity has several Sanctions, as in a file that
 * gathers many lists, its entry begins with the first of them and has no end while one of them has none. Dates that are no full days are not
 * used. Of reasons the beginning is kept.
 */
final class FtmEntitiesReader implements ListReader {
    /** Statements that may wait in memory for the entities that they join. */
    private static final int MOST_WAITING = 400_000;

    /** Characters of their remarks; when they are used up, further remarks are left out. */
    private static final long MOST_REMARK_CHARS = 50_000_000;

    /** Different texts that are kept once for all statements. */
    private static final int MOST_SHARED = 20_000;

    private static final byte[] SANCTION = "anction".getBytes(StandardCharsets.UTF_8);
    private static final List<byte[]> EDGES =
            List.of(bytes("Ownership"), bytes("Directorship"), bytes("Representation"), bytes("UnknownLink"));
    private static final List<byte[]> SHIPS = List.of(bytes("\"owner\""), bytes("\"operator\""));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        var reading = new ListReading(files.main().name(), limits, entries);
        new Gathering(new FtmLines(files.main(), limits), reading).run();
        return reading.report();
    }

    /** What is kept between one time and the next. */
    private static final class Gathering {
        private final FtmLines lines;
        private final ListReading reading;
        private final Set<String> designated = new HashSet<>();
        private final Map<String, List<FtmSanction>> sanctions = new HashMap<>();
        private final Map<String, List<FtmEdge>> edges = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> shared = new HashMap<>();
        private int waiting;
        private long remarkChars;
        private boolean full;
        private Optional<LocalDate> newest = Optional.empty();

        Gathering(FtmLines lines, ListReading reading) {
            this.lines = lines;
            this.reading = reading;
        }

        void run() throws IOException {
            lines.scan(line -> line.contains(SANCTION), this::designation);
            lines.scan(
                    line -> EDGES.stream().anyMatch(line::contains)
                            || SHIPS.stream().anyMatch(line::contains),
                    this::edge);
            if (!names.isEmpty()) {
                lines.scan(names.keySet(), this::name);
            }
            lines.read(reading, this::entry);
            newest.ifPresent(reading::date);
        }

        private boolean designation(FtmEntity entity, int line) {
            if (entity.schema().equals(FtmSanction.SCHEMA)) {
                FtmSanction sanction = bounded(FtmSanction.of(entity, this::shared), line);
                for (String id : entity.references("entity")) {
                    designated.add(id);
                    sanctions.computeIfAbsent(id, key -> new ArrayList<>(1)).add(sanction);
                    if (!room(line)) {
                        return false;
                    }
                }
            } else if (entity.hasTopicSanction() && FtmEntries.subject(entity.schema())) {
                designated.add(entity.id());
            }
            return true;
        }

        private String shared(String text) {
            String known = shared.get(text);
            if (known == null && shared.size() < MOST_SHARED) {
                shared.put(text, text);
            }
            return known == null ? text : known;
        }

        private FtmSanction bounded(FtmSanction sanction, int line) {
            if (remarkChars <= MOST_REMARK_CHARS) {
                remarkChars += sanction.remarkChars();
                if (remarkChars > MOST_REMARK_CHARS) {
                    reading.issue(Issue.doubt(
                            "remarks-left-out",
                            reading.at(line),
                            "The reasons of Sanctions come to more than " + MOST_REMARK_CHARS
                                    + " characters; those from this line on are left out",
                            "Look at them in the file, or use the file of one list"));
                }
            }
            return remarkChars <= MOST_REMARK_CHARS ? sanction : sanction.withoutRemarks();
        }

        private boolean edge(FtmEntity entity, int line) {
            List<FtmEdge> found =
                    FtmEdge.SCHEMATA.contains(entity.schema()) ? FtmEdge.of(entity) : FtmEdge.within(entity);
            for (FtmEdge edge : found) {
                keep(edge.subject(), edge.behind(), edge);
                if (!edge.subject().equals(edge.behind())) {
                    keep(edge.behind(), edge.subject(), edge);
                }
                if (!room(line)) {
                    return false;
                }
            }
            return true;
        }

        private void keep(String id, String other, FtmEdge edge) {
            if (designated.contains(id)) {
                edges.computeIfAbsent(id, key -> new ArrayList<>(1)).add(edge);
                names.putIfAbsent(other, other);
            }
        }

        private boolean name(FtmEntity entity, int line) {
            names.computeIfPresent(entity.id(), (id, before) -> entity.shown());
            return true;
        }

        private boolean entry(FtmEntity entity, int line) {
            if (!FtmEntries.subject(entity.schema()) || !designated.contains(entity.id())) {
                return true;
            }
            Optional<LocalDate> seen = FtmEntries.day(entity.lastSeen());
            if (seen.isPresent() && (newest.isEmpty() || seen.get().isAfter(newest.get()))) {
                newest = seen;
            }
            return new FtmEntries(reading)
                    .deliver(
                            entity,
                            line,
                            sanctions.getOrDefault(entity.id(), List.of()),
                            edges.getOrDefault(entity.id(), List.of()),
                            id -> names.getOrDefault(id, id));
        }

        private boolean room(int line) {
            if (waiting++ < MOST_WAITING) {
                return true;
            }
            if (!full) {
                full = true;
                reading.issue(Issue.fatal(
                        "too-many-links",
                        reading.at(line),
                        "The file has more than " + MOST_WAITING + " statements about designated entities;"
                                + " those after this line were not read",
                        "Use the file of one list instead of one that gathers all"));
            }
            return false;
        }
    }
}
