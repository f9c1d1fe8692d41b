package org.plimsoll.app.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.lists.ListFiles;
import org.plimsoll.formats.lists.ListLimits;
import org.plimsoll.formats.lists.ListReport;
import org.plimsoll.formats.lists.PackedList;
import org.plimsoll.formats.text.InputFile;

/**
 * Every version of every list that was added: {@code <root>/<list>/<sha256>/} with the bytes as published and a record of what they are. A
 * version is whole or not there: it is filled aside and renamed. None is ever changed.
 */
public final class ListStore {
    private static final String ASIDE = ".partial-";
    private static final int MOST_VERSIONS = 10_000;

    private final Path root;
    private final Supplier<Optional<String>> program;

    /** A store in a folder, which is made when something is added. */
    public ListStore(Path root) {
        this(root, RunningJar::mark);
    }

    /** The same for a build of the program with that mark: what was read is kept for it, and without a mark is not. */
    public ListStore(Path root, Supplier<Optional<String>> program) {
        this.root = root;
        this.program = program;
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** All versions at hand, by list and date. */
    public List<KeptVersion> versions() throws IOException {
        List<KeptVersion> kept = new ArrayList<>();
        for (Path list : folders(root)) {
            for (Path version : folders(list)) {
                VersionRecord.read(version).ifPresent(kept::add);
            }
        }
        kept.sort((a, b) -> ListVersion.ORDER.compare(a.version(), b.version()));
        return Collections.unmodifiableList(kept);
    }

    /** The version with these bytes of that list, where it is at hand. */
    public Optional<KeptVersion> find(ListVersion version) throws IOException {
        return VersionRecord.read(place(version));
    }

    private Path place(ListVersion version) {
        return root.resolve(version.list().key()).resolve(version.sha256());
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.limit(MOST_VERSIONS)
                    .filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** The digest that stands for a version: that of its file, or of the list of its files with their digests where there are several. */
    public static String digest(List<Path> files) throws IOException {
        if (files.size() == 1) {
            return Sha256.of(files.getFirst());
        }
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files) {
            digests.put(String.valueOf(file.getFileName()), Sha256.of(file));
        }
        var text = new StringBuilder();
        digests.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps a version.
     *
     * @param kept what it is; its folder is not looked at
     * @param files its files, in the order of the record
     * @return the version as kept; the one that is there already where the bytes are the same
     */
    public KeptVersion keep(KeptVersion kept, List<Path> files) throws IOException {
        Path place = place(kept.version());
        Path list = root.resolve(kept.version().list().key());
        Optional<KeptVersion> there = find(kept.version());
        if (there.isPresent()) {
            return there.get();
        }
        Files.createDirectories(list);
        Path aside = Files.createTempDirectory(list, ASIDE);
        try {
            for (int i = 0; i < files.size(); i++) {
                Files.copy(files.get(i), aside.resolve(kept.files().get(i)));
            }
            var placed =
                    new KeptVersion(kept.version(), kept.format(), kept.files(), kept.counts(), kept.issues(), place);
            VersionRecord.write(aside, placed);
            rename(aside, place);
            return placed;
        } finally {
            delete(aside);
        }
    }

    private static void rename(Path aside, Path place) throws IOException {
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, place);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Somebody else has just kept the same bytes, or a folder without a record is in the way.
            if (VersionRecord.read(place).isEmpty()) {
                throw new FolderProblem(place, "A folder without a record is in the way", "Look at it, and remove it");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    /** Streams the entries of a version. */
    public ListReport read(KeptVersion kept, Consumer<? super ListEntry> entries) throws IOException {
        return kept.format().read(inputs(placed(kept)), ListLimits.DEFAULT, entries);
    }

    private static List<Path> placed(KeptVersion kept) {
        return kept.files().stream().map(kept.folder()::resolve).toList();
    }

    /** All entries of a version, for lists that memory holds. */
    public List<ListEntry> entries(KeptVersion kept) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        read(kept, entries::add);
        return entries;
    }

    /** The files of a version as readers take them, the first with the entries. */
    public static ListFiles inputs(List<Path> files) {
        Map<String, InputFile> companions = new TreeMap<>();
        for (Path file : files.subList(1, files.size())) {
            companions.put(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT), ListBytes.of(file));
        }
        return new ListFiles(ListBytes.of(files.getFirst()), companions);
    }

    /**
     * Reads versions for screening, one history a list.
     *
     * @param trouble takes the fatal issues of versions that cannot be read whole; such a version is asked as far as it was read
     */
    public List<ListHistory> histories(List<KeptVersion> versions, Consumer<? super Issue> trouble) throws IOException {
        Map<String, List<ListHistory.Content>> byList = new LinkedHashMap<>();
        Optional<String> mark = program.get();
        for (KeptVersion kept : versions) {
            PackedList content = content(kept, mark);
            content.report().issues().stream()
                    .filter(i -> i.severity() == Issue.Severity.FATAL)
                    .forEach(trouble);
            byList.computeIfAbsent(kept.version().list().key(), k -> new ArrayList<>())
                    .add(new ListHistory.Content(kept.version(), content.entries()));
        }
        return byList.values().stream().map(ListHistory::of).toList();
    }

    /** What reading a version comes to: as it was read before by this build of the program, else anew. */
    private PackedList content(KeptVersion kept, Optional<String> mark) throws IOException {
        Optional<ReadingCopy> copy = mark.map(m -> new ReadingCopy(kept, m));
        String head = copy.isPresent() ? copy.get().head() : "";
        Optional<PackedList> before = copy.flatMap(c -> c.read(head));
        if (before.isPresent()) {
            return before.get();
        }
        List<ListEntry> entries = new ArrayList<>();
        ListReport report = read(kept, entries::add);
        if (!digest(placed(kept)).equals(kept.version().sha256())) {
            return new PackedList(entries, alsoChanged(report, kept));
        }
        var content = new PackedList(entries, report);
        if (copy.isPresent() && copy.get().head().equals(head)) {
            copy.get().write(head, content);
        }
        return content;
    }

    private static ListReport alsoChanged(ListReport report, KeptVersion kept) {
        List<Issue> issues = new ArrayList<>(report.issues());
        issues.add(Issue.fatal(
                "changed-bytes",
                Locus.inFile(kept.files().getFirst()),
                "The bytes of version " + kept.version().shortSha() + " are no longer those that it was kept for",
                "Remove " + kept.folder() + " and add the list anew"));
        return new ListReport(report.date(), report.entries(), report.setAside(), issues);
    }
}
