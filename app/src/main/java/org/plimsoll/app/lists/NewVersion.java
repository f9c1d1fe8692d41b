package org.plimsoll.app.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.formats.lists.ListFormat;
import org.plimsoll.formats.lists.ListLimits;
import org.plimsoll.formats.lists.ListReport;

/**
 * Files that are to become a version of a list: read once, to count what they hold before they are kept.
 *
 * @param files the one with the entries first
 * @param format how they are written
 * @param asked which list the user says that they are a version of; where nothing is said, the file says it, else its name, else its format
 */
public record NewVersion(List<Path> files, ListFormat format, Optional<ListId> asked) {
    private static final Pattern DATE_IN_NAME = Pattern.compile("(20\\d{2})[-_]?(\\d{2})[-_]?(\\d{2})");
    private static final Pattern MONTH_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{2})[-_](0[1-9]|1[0-2])(?![-_]?\\d)");

    public NewVersion {
        files = List.copyOf(files);
    }

    /** What reading the files came to. */
    public record Read(KeptVersion version, ListReport report, DateFrom dateFrom) {}

    /** What says which day a version is of. */
    public enum DateFrom {
        ASKED,
        LIST,
        FILE_NAME,
        /** A month in the file's name, of which the last day is taken. */
        MONTH_IN_NAME,
        RETRIEVED
    }

    /**
     * Reads the files.
     *
     * @param origin where they come from
     * @param day the day that the user says the version is of
     * @param retrieved today
     * @param progress takes the number of entries so far
     */
    public Read read(String origin, Optional<LocalDate> day, LocalDate retrieved, LongConsumer progress)
            throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        long[] n = {0};
        ListReport report = format.read(ListStore.inputs(files), ListLimits.DEFAULT, entry -> {
            counts.merge(entry.kind().key(), 1L, Long::sum);
            progress.accept(++n[0]);
        });
        String name = String.valueOf(files.getFirst().getFileName());
        Optional<LocalDate> named = inName(name);
        Optional<LocalDate> month = monthInName(name);
        DateFrom dateFrom = day.isPresent()
                ? DateFrom.ASKED
                : report.date().isPresent()
                        ? DateFrom.LIST
                        : named.isPresent()
                                ? DateFrom.FILE_NAME
                                : month.isPresent() ? DateFrom.MONTH_IN_NAME : DateFrom.RETRIEVED;
        LocalDate date = day.or(report::date).or(() -> named).or(() -> month).orElse(retrieved);
        ListId list = asked.or(report::list).orElseGet(() -> format.usualList(name));
        var version = new ListVersion(list, ListStore.digest(files), date, origin, retrieved);
        List<String> names =
                files.stream().map(f -> String.valueOf(f.getFileName())).toList();
        var kept = new KeptVersion(version, format, names, counts, report.counts(), files.getFirst());
        return new Read(kept, report, dateFrom);
    }

    private static Optional<LocalDate> inName(String name) {
        Matcher date = DATE_IN_NAME.matcher(name);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> monthInName(String name) {
        Matcher month = MONTH_IN_NAME.matcher(name);
        return month.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
                        .atEndOfMonth())
                : Optional.empty();
    }
}
