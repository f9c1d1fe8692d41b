package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.app.lists.NewVersion;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.lists.FormatGuess;
import org.plimsoll.formats.lists.ListFormat;

/** Reads files as a version of a list and keeps it; what cannot be read whole is not kept. */
final class ListAdding {
    private static final long INTERVAL_NANOS = 2_000_000_000L;
    private static final int SHOWN_ISSUES = 5;

    /** Sanctions lists of this kind are younger, whatever a clock or a typing error says. */
    private static final int OLDEST_YEAR = 1950;

    private final ListStore store;
    private final PrintWriter progress;
    private final boolean terminal;

    ListAdding(ListStore store, PrintWriter progress, boolean terminal) {
        this.store = store;
        this.progress = progress;
        this.terminal = terminal;
    }

    /** What came of it. */
    record Added(KeptVersion kept, boolean already, NewVersion.Read read, Optional<KeptVersion> larger) {

        void print(PrintWriter out, boolean json) throws IOException {
            if (json) {
                JsonWriter writer = JsonWriter.pretty(out)
                        .beginObject()
                        .member("already", already)
                        .name("version");
                ListText.version(writer, kept);
                writer.endObject().finish();
                out.println();
                return;
            }
            out.println(ListText.shown(kept.version().list().title()) + " ("
                    + kept.version().list().key() + ")");
            out.println("  as of " + kept.version().date() + dateFrom());
            out.println("  " + kept.entries() + " entries: " + counts());
            out.println("  format: " + kept.format().title());
            larger.ifPresent(other -> out.println("  MIND: the version of "
                    + other.version().date() + " has " + other.entries()
                    + " entries. If this is another list or a part of one, its entries would read as struck out: add it under a name of"
                    + " its own with --list, and delete " + kept.folder() + "."));
            issues(out);
            if (already
                    && !read.version().version().date().equals(kept.version().date())) {
                out.println(
                        "  MIND: these bytes are kept as of " + kept.version().date() + ", and "
                                + read.version().version().date() + " was not taken. If that day is wrong, delete "
                                + kept.folder()
                                + " and add the file again.");
            }
            out.println(
                    already
                            ? "  These bytes were at hand already ("
                                    + kept.version().shortSha() + "); nothing was changed."
                            : "  Kept as " + kept.version().shortSha() + ".");
        }

        private String dateFrom() {
            return switch (read.dateFrom()) {
                case ASKED -> ", as you say";
                case LIST -> ", as it says itself";
                case FILE_NAME -> ", by the file's name";
                case MONTH_IN_NAME ->
                    ": the file's name gives the month, whose last day stands for it; --date says better";
                case RETRIEVED -> ": nothing says of which day it is, so today stands for it; --date says better";
            };
        }

        private String counts() {
            var words = new StringBuilder();
            for (Map.Entry<String, Long> count : kept.counts().entrySet()) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(count.getValue())
                        .append(' ')
                        .append(count.getKey());
            }
            return words.isEmpty() ? "none" : words.toString();
        }

        private void issues(PrintWriter out) {
            List<Issue> notable = read.report().issues().stream()
                    .filter(i -> i.severity() != Issue.Severity.NOTE)
                    .toList();
            if (!notable.isEmpty()) {
                long remarks = notable.stream()
                        .map(Issue::code)
                        .distinct()
                        .mapToLong(c -> read.report().counts().getOrDefault(c, 0L))
                        .sum();
                out.println("  " + read.report().setAside() + " set aside, " + remarks + " remarks on single values:");
                notable.stream()
                        .limit(SHOWN_ISSUES)
                        .forEach(i -> out.println("    " + i.at() + ": " + ListText.shown(i.problem())));
                if (remarks > SHOWN_ISSUES) {
                    out.println("    ... " + (remarks - SHOWN_ISSUES) + " more");
                }
            }
        }
    }

    Added add(List<Path> files, ListChoice choice, String origin, Optional<LocalDate> date, LocalDate today)
            throws IOException {
        ListFormat format = choice.format().isPresent()
                ? choice.format().get()
                : FormatGuess.of(ListStore.inputs(files).main())
                        .orElseThrow(() -> new Refusal(
                                ExitCode.INPUT,
                                files.getFirst().toString(),
                                "It is no list in a format that is known here",
                                "Fetch it in one of these, or say which it is with --format: "
                                        + String.join(", ", new ListChoice.Formats())));
        var begun = new long[] {System.nanoTime()};
        NewVersion.Read read = new NewVersion(
                        files,
                        format,
                        choice.list(format, String.valueOf(files.getFirst().getFileName())))
                .read(origin, date, today, n -> progress(n, begun));
        if (terminal) {
            progress.print("\r\u001B[K");
            progress.flush();
        }
        read.report().issues().stream()
                .filter(i -> i.severity() == Issue.Severity.FATAL)
                .findFirst()
                .ifPresent(i -> {
                    throw Refusal.of(i);
                });
        if (read.version().entries() == 0) {
            throw new Refusal(
                    ExitCode.INPUT,
                    files.getFirst().toString(),
                    "It holds no entry, so it is not kept",
                    "Check that it is the list that you mean; it was read as " + format.title());
        }
        LocalDate day = read.version().version().date();
        if (day.isAfter(today.plusDays(1)) || day.getYear() < OLDEST_YEAR) {
            throw new Refusal(
                    ExitCode.USAGE,
                    files.getFirst().toString(),
                    "A version of " + day + " cannot be at hand today, " + today,
                    "Say with --date as of which day the list speaks; check the clock if today is wrong");
        }
        boolean already = store.find(read.version().version()).isPresent();
        Optional<KeptVersion> larger = larger(read.version());
        return new Added(store.keep(read.version(), files), already, read, larger);
    }

    /** The version nearest in time of the same list, where it has more than twice as many entries. */
    private Optional<KeptVersion> larger(KeptVersion added) throws IOException {
        long day = added.version().date().toEpochDay();
        return store.versions().stream()
                .filter(v ->
                        v.version().list().key().equals(added.version().list().key()))
                .filter(v -> !v.version().sha256().equals(added.version().sha256()))
                .min(Comparator.comparingLong(v -> Math.abs(v.version().date().toEpochDay() - day)))
                .filter(v -> v.entries() > 2 * added.entries());
    }

    private void progress(long n, long[] shown) {
        long now = (n & 0xff) == 0 ? System.nanoTime() : shown[0];
        if (now - shown[0] >= (terminal ? INTERVAL_NANOS / 20 : INTERVAL_NANOS)) {
            shown[0] = now;
            progress.print((terminal ? "\r\u001B[K" : "") + "reading     " + n + " entries" + (terminal ? "" : "\n"));
            progress.flush();
        }
    }
}
