package org.plimsoll.app.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.journal.JournalLine;
import org.plimsoll.formats.journal.JournalReader;
import org.plimsoll.formats.journal.JournalReading;
import org.plimsoll.formats.text.InputFile;

/**
 * The files of a case that commands add to. One process at a time may do so; each writes the whole file beside its place and renames it, so
 * that a killed one leaves the old file or the new.
 */
public final class CaseFiles {
    static final String LOCK = ".case-lock";

    private final SafeFolder files;

    CaseFiles(SafeFolder files) {
        this.files = files;
    }

    /** Makes new content of old. */
    @FunctionalInterface
    public interface Addition {
        /** The whole new content; empty to leave the file as it is. */
        Optional<byte[]> to(byte[] before) throws IOException;
    }

    /** The journal of decisions, its chain checked; an empty one where there is none. */
    public JournalReading journal() throws IOException {
        Optional<InputFile> file = files.file(JournalReader.FILE);
        return file.isPresent() ? JournalReader.read(file.get()) : JournalReading.EMPTY;
    }

    /** Adds a decision to the journal, bound to the last one. A journal whose chain is broken takes none. */
    public Ruling decide(Instant time, String author, Decision decision, String because) throws IOException {
        Ruling[] made = new Ruling[1];
        add(JournalReader.FILE, before -> {
            JournalReading journal = JournalReader.read(InputFile.of(JournalReader.FILE, before));
            if (!journal.whole()) {
                Issue issue = journal.issues().getFirst();
                throw new FolderProblem(Path.of(issue.at().toString()), issue.problem(), issue.remedy());
            }
            made[0] = new Ruling(journal.rulings().all().size() + 1, time, author, decision, because);
            byte[] line = (JournalLine.of(made[0], journal.head()) + "\n").getBytes(UTF_8);
            byte[] after = Arrays.copyOf(before, before.length + line.length);
            System.arraycopy(line, 0, after, before.length, line.length);
            return Optional.of(after);
        });
        return made[0];
    }

    /** Replaces a file of the case, under the lock, by what comes of its present bytes; none where there is no such file. */
    public void add(String name, Addition addition) throws IOException {
        try (BuildLock lock = BuildLock.take(files.root(), LOCK)) {
            lock.requireHeld();
            Optional<byte[]> after = addition.to(bytes(name));
            if (after.isPresent()) {
                AtomicFile.writeBytes(files.root().resolve(name), out -> out.write(after.get()));
            }
        } catch (BuildLock.Taken busy) {
            throw new FolderProblem(
                    files.root(),
                    "Another program is adding to this case",
                    "Run the command again; if none is at work, end the program that has opened " + LOCK);
        }
    }

    private byte[] bytes(String name) throws IOException {
        Optional<InputFile> file = files.file(name);
        if (file.isEmpty()) {
            return new byte[0];
        }
        try (InputStream in = file.get().open()) {
            return in.readAllBytes();
        }
    }
}
