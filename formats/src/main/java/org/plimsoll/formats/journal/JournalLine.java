package org.plimsoll.formats.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.RowRef;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.formats.files.Sha256;
import org.plimsoll.formats.json.JsonWriter;

/** Writes a decision as a line of the journal. */
public final class JournalLine {
    /** What stands for the line before the first. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** Every line ends in the digest of all its bytes before this. */
    static final String SEAL = ",\"sha256\":\"";

    static final int SEAL_CHARS = SEAL.length() + 64 + "\"}".length();

    private JournalLine() {}

    /**
     * The line without its line end.
     *
     * @param prev digest of the line before it, see {@link #digest}; {@link #NOTHING_BEFORE} for the first
     */
    public static String of(Ruling ruling, String prev) {
        StringBuilder text = new StringBuilder();
        try {
            JsonWriter json = JsonWriter.compact(text)
                    .beginObject()
                    .member("n", ruling.number())
                    .member("prev", prev)
                    .member("time", ruling.time().toString())
                    .member("author", ruling.author())
                    .member("kind", ruling.decision().kind());
            what(ruling.decision(), json);
            json.member("because", ruling.because()).endObject().finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes all", e);
        }
        text.setLength(text.length() - 1);
        return text + SEAL + Sha256.of(text.toString().getBytes(UTF_8)) + "\"}";
    }

    /** The digest by which the next line names this one. */
    public static String digest(String line) {
        return Sha256.of(line.getBytes(UTF_8));
    }

    private static void what(Decision decision, JsonWriter json) throws IOException {
        switch (decision) {
            case Decision.Merge merge -> json.member("into", merge.into()).member("hull", merge.hull());
            case Decision.Split split -> {
                json.member("hull", split.hull()).member("new_hull", split.newHull());
                rows(split.rows(), json);
            }
            case Decision.Reject reject -> rows(reject.rows(), json);
            case Decision.Annotate annotate -> json.member("about", annotate.about());
            case Decision.Undo undo -> json.member("undoes", undo.number());
        }
    }

    private static void rows(List<RowRef> rows, JsonWriter json) throws IOException {
        json.name("rows").beginArray();
        for (RowRef row : rows) {
            json.beginObject()
                    .member("file", row.file())
                    .member("line", row.line())
                    .member("says", row.says())
                    .endObject();
        }
        json.endArray();
    }
}
