package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.formats.casefile.RegisterRow;
import org.plimsoll.formats.casefile.VesselsAppend;
import org.plimsoll.formats.files.Sha256;

/** Adds what a register or a list says of ships to {@code vessels.csv} of the case that was read; not to one that was changed meanwhile. */
final class AddedStatements {
    private final Session session;
    private String read;

    AddedStatements(Session session) {
        this.session = session;
        this.read = session.reading().sha256().getOrDefault(VesselsAppend.FILE, "");
    }

    /**
     * Adds rows.
     *
     * @param source id of the source that they cite
     * @param day the day for which they hold; blank where that is not known
     */
    void add(List<RegisterRow> rows, String source, String day) throws IOException {
        session.workspace().additions().add(VesselsAppend.FILE, before -> {
            if (before.length > 0 && !read.equals(Sha256.of(before))) {
                throw new FolderProblem(
                        Path.of(VesselsAppend.FILE),
                        "The file was changed while the command read the case; nothing was added",
                        "Run the command again");
            }
            Optional<byte[]> after = VesselsAppend.to(before, rows, source, day);
            if (after.isEmpty()) {
                throw new FolderProblem(
                        Path.of(VesselsAppend.FILE),
                        "Rows cannot be added: the file is not UTF-8, lacks a column that they need, or ends within quotes",
                        "Save it as CSV in UTF-8 with the columns of the reference page");
            }
            read = Sha256.of(after.get());
            return after;
        });
    }
}
