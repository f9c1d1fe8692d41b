package org.plimsoll.app.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.formats.lists.ListFormat;

/**
 * A version of a list that is at hand.
 *
 * @param version which version of which list
 * @param format how it is written
 * @param files names of its files, the one with the entries first
 * @param counts entries by kind, as they were read when it was added
 * @param issues issues by code, as they were found then
 * @param folder where it is kept
 */
public record KeptVersion(
        ListVersion version,
        ListFormat format,
        List<String> files,
        Map<String, Long> counts,
        Map<String, Long> issues,
        Path folder) {
    public KeptVersion {
        files = List.copyOf(files);
    }

    /** Entries of all kinds. */
    public long entries() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Entries of one kind. */
    public long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
