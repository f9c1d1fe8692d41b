package org.plimsoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.formats.casefile.CaseYamlFormat;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/**
 * The bytes that the case keeps because something rests on them: {@code raw/<sha256>}, with any extension, each with its record
 * {@code raw/<sha256>.json}. Every file is hashed and held against its name and against the sources that cite it.
 */
final class RawFiles {
    static final String FOLDER = "raw";

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})(\\..{1,40})?");
    private static final int MOST_FILES = 100_000;
    private static final int ISSUES_PER_CODE = 100;

    private final SafeFolder folder;
    private final IssueTally issues = new IssueTally(FOLDER, ISSUES_PER_CODE);
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> recorded = new TreeSet<>();

    RawFiles(SafeFolder folder) {
        this.folder = folder;
    }

    List<Issue> check(List<Source> sources) {
        Path raw = folder.root().resolve(FOLDER);
        if (Files.exists(raw, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isDirectory(raw, LinkOption.NOFOLLOW_LINKS)) {
                list(raw).forEach(this::examine);
            } else {
                doubt("raw-not-a-folder", FOLDER, "It is no plain folder and was not read", "Make it a folder");
            }
        }
        compare(sources);
        return issues.issues();
    }

    private List<Path> list(Path raw) {
        try (Stream<Path> files = Files.list(raw)) {
            List<Path> found = files.limit(MOST_FILES + 1L).sorted().toList();
            if (found.size() > MOST_FILES) {
                doubt(
                        "raw-too-many",
                        FOLDER,
                        "It has more than " + MOST_FILES + " files; the rest was not checked",
                        "Split the case");
            }
            return found.stream().limit(MOST_FILES).toList();
        } catch (IOException e) {
            doubt("unreadable-file", FOLDER, "It cannot be listed: " + e.getMessage(), "Check its permissions");
            return List.of();
        }
    }

    private void examine(Path file) {
        String shown = FOLDER + "/" + file.getFileName();
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            doubt(
                    "raw-name",
                    shown,
                    DecodedText.quoted(shown) + " is not named after its SHA-256 digest; nothing can cite it",
                    "Rename it to the digest that sha256sum prints, or move it out of 'raw'");
            return;
        }
        try {
            folder.requireInside(file);
            String digest = Sha256.of(file);
            if (digest.equals(name.group(1))) {
                kept.add(digest);
            } else if (".json".equals(name.group(2))) {
                recorded.add(name.group(1));
            } else {
                issues.add(Issue.setAside(
                        "raw-changed",
                        Locus.inFile(shown),
                        "The bytes have the digest " + digest + ": they are not those that were cited",
                        "Bring the original back; evidence that was changed proves nothing"));
            }
        } catch (IOException e) {
            doubt("unreadable-file", shown, "The file cannot be read: " + e.getMessage(), "Check its permissions");
        }
    }

    private void compare(List<Source> sources) {
        Map<String, String> cited = new TreeMap<>();
        sources.forEach(source -> source.artifact().ifPresent(a -> cited.put(a.sha256(), source.id())));
        cited.forEach((digest, source) -> {
            if (!kept.contains(digest)) {
                doubt(
                        "raw-missing",
                        CaseYamlFormat.FILE,
                        "The source " + DecodedText.quoted(source) + " cites bytes that are not in 'raw' (" + digest
                                + ")",
                        "Put the file there under its digest, or remove 'sha256' from the source");
            }
        });
        for (String digest : kept) {
            if (!recorded.contains(digest)) {
                doubt(
                        "raw-unrecorded",
                        FOLDER + "/" + digest,
                        "There is no " + digest + ".json that says where the bytes come from",
                        "Write one: {\"origin\": …, \"retrieved\": …, \"licence\": …}");
            }
            if (!cited.containsKey(digest)) {
                issues.add(Issue.note(
                        "raw-uncited",
                        Locus.inFile(FOLDER + "/" + digest),
                        "No source of case.yaml cites these bytes",
                        "Give their digest to a source, or remove them"));
            }
        }
    }

    private void doubt(String code, String file, String problem, String remedy) {
        issues.add(Issue.doubt(code, Locus.inFile(file), problem, remedy));
    }
}
