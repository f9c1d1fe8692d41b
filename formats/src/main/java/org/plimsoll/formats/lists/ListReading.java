package org.plimsoll.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/** The reading of one list while it goes on: what was delivered, what was set aside, and what was found wrong. */
final class ListReading {
    private static final int MOST_REFS = 100_000;

    private final String file;
    private final ListLimits limits;
    private final Consumer<? super ListEntry> entries;
    private final IssueTally issues;
    private final List<Issue> elsewhere = new ArrayList<>();
    private final SortedMap<String, Long> elsewhereCounts = new TreeMap<>();
    private final Set<String> refs = new HashSet<>();
    private @Nullable LocalDate date;
    private @Nullable ListId list;
    private long delivered;
    private long setAside;
    private boolean full;

    /** A reading of a file of that name. */
    ListReading(String file, ListLimits limits, Consumer<? super ListEntry> entries) {
        this.file = file;
        this.limits = limits;
        this.entries = entries;
        this.issues = new IssueTally(file, limits.issuesPerCode());
    }

    String file() {
        return file;
    }

    ListLimits limits() {
        return limits;
    }

    /** An entry that begins on that line, or on line 0 where it is not known. */
    EntryBuilder entry(int line) {
        return new EntryBuilder(this, line);
    }

    /** A place in the file. */
    Locus at(int line) {
        return Locus.atLine(file, line);
    }

    void issue(Issue issue) {
        issues.add(issue);
    }

    /** Takes over what a reader below this one found, which kept only the first of each kind itself. */
    void found(List<Issue> kept, Map<String, Long> counts) {
        elsewhere.addAll(kept);
        counts.forEach((code, count) -> elsewhereCounts.merge(code, count, Long::sum));
    }

    /** The day as of which the list speaks. */
    void date(LocalDate day) {
        date = day;
    }

    /** Which list it is, where it says so and is another than the one usual for its format. */
    void list(ListId id) {
        list = id;
    }

    /** The day as of which the list speaks, as it writes it. */
    void date(String text, ListedDay form) {
        String clean = ListedText.clean(text);
        Optional<LocalDate> day = form.read(clean);
        if (day.isPresent()) {
            date = day.get();
        } else {
            issues.add(Issue.doubt(
                    "bad-date",
                    Locus.inFile(file).of("date"),
                    "The date of the list, " + DecodedText.quoted(clean) + ", is none as this list writes it",
                    "Say the date when adding the list"));
        }
    }

    /**
     * Ends an entry: hands it on, or counts it as set aside with the issue that its builder has given.
     *
     * @return whether reading may go on; where not, a fatal issue says why
     */
    boolean end(EntryBuilder builder) {
        if (full) {
            return false;
        }
        Optional<ListEntry> entry = builder.build();
        if (entry.isEmpty()) {
            setAside++;
        } else if (delivered >= limits.maxEntries()) {
            full = true;
            issues.add(Issue.fatal(
                    "too-many-entries",
                    at(builder.line()),
                    "The list has more than " + limits.maxEntries() + " entries; the rest was not read",
                    "Check that this is the list that it should be, or raise the limit"));
        } else {
            delivered++;
            if (!alone(entry.get())) {
                builder.doubt(
                        "duplicate-ref",
                        "ref",
                        "Two entries have the same reference",
                        "The first counts; compare with the publisher's own text");
            }
            entries.accept(entry.get());
        }
        return !full;
    }

    /** Whether no other entry had that reference; beyond some number of entries new ones are not noted, for the memory's sake. */
    private boolean alone(ListEntry entry) {
        return refs.size() < MOST_REFS ? refs.add(entry.ref()) : !refs.contains(entry.ref());
    }

    /** Counts an entry that was set aside before it could be built; its issue is the caller's. */
    void setAside() {
        setAside(1);
    }

    /** Counts so many of them. */
    void setAside(long more) {
        setAside += more;
    }

    /** How many entries were delivered so far. */
    long delivered() {
        return delivered;
    }

    /** What came of it. */
    ListReport report() {
        List<Issue> all = new ArrayList<>(elsewhere);
        all.addAll(issues.issues());
        SortedMap<String, Long> counts = new TreeMap<>(elsewhereCounts);
        issues.counts().forEach((code, count) -> counts.merge(code, count, Long::sum));
        return new ListReport(Optional.ofNullable(date), Optional.ofNullable(list), delivered, setAside, all, counts);
    }
}
