package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.screening.Answer;
import org.plimsoll.core.screening.AnswerChange;
import org.plimsoll.core.screening.Match;
import org.plimsoll.formats.files.AtomicFile;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonObject;
import org.plimsoll.formats.json.JsonReader;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.text.InputFile;

/** The answers that a fleet file got last time, kept beside it as {@code FILE.screened.json}. */
final class KeptAnswers {
    private final Path file;

    KeptAnswers(Path fleet) {
        file = fleet.resolveSibling(fleet.getFileName() + ".screened.json");
    }

    /** Says what changed since last time and keeps the answers of this time. */
    void report(List<Answer> now, LocalDate day, PrintWriter out, boolean json) throws IOException {
        Optional<List<Answer>> before = read();
        List<AnswerChange> changes = AnswerChange.between(before.orElse(List.of()), now);
        if (json) {
            json(changes, before.isPresent(), out);
        } else if (before.isEmpty()) {
            out.println("Screened for the first time: " + now.size() + " matches, kept in " + file + ".");
            changes.forEach(c -> out.println("  " + ListText.plain(c.words())));
        } else if (changes.isEmpty()) {
            out.println("Nothing changed since last time: " + now.size() + " matches.");
        } else {
            out.println(changes.size() + " changed since last time, of " + now.size() + " matches:");
            changes.forEach(c -> out.println("  " + ListText.plain(c.words())));
        }
        write(now, day);
    }

    private static void json(List<AnswerChange> changes, boolean before, PrintWriter out) throws IOException {
        JsonWriter json = JsonWriter.pretty(out)
                .beginObject()
                .member("screened_before", before)
                .name("changes")
                .beginArray();
        for (AnswerChange change : changes) {
            String kind = switch (change) {
                case AnswerChange.Appeared a -> "appeared";
                case AnswerChange.Went w -> "went";
                case AnswerChange.Changed c -> "changed";
            };
            json.beginInlineObject()
                    .member("change", kind)
                    .member("words", change.words())
                    .endObject();
        }
        json.endArray().endObject().finish();
        out.println();
    }

    private void write(List<Answer> answers, LocalDate day) throws IOException {
        AtomicFile.writeText(file, text -> {
            JsonWriter json = JsonWriter.pretty(text)
                    .beginObject()
                    .member("at", day.toString())
                    .name("answers")
                    .beginArray();
            for (Answer answer : answers) {
                json.beginInlineObject()
                        .member("subject", answer.subject())
                        .member("list", answer.list())
                        .member("ref", answer.ref())
                        .member("name", answer.name())
                        .member("verdict", key(answer.verdict()))
                        .member("in_force", key(answer.then()))
                        .member("version", answer.version().toString())
                        .endObject();
            }
            json.endArray().endObject().finish();
        });
    }

    private Optional<List<Answer>> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!(JsonReader.read(InputFile.of(file.toString(), file)).value() instanceof JsonObject object)) {
            throw new Refusal(
                    ExitCode.INPUT,
                    file.toString(),
                    "The answers of last time cannot be read",
                    "Remove the file to begin anew; it is written again by this command");
        }
        List<Answer> answers = new ArrayList<>();
        if (object.get("answers").orElse(object) instanceof JsonArray array) {
            array.items().forEach(item -> {
                if (item instanceof JsonObject one) {
                    answer(one).ifPresent(answers::add);
                }
            });
        }
        return Optional.of(answers);
    }

    private static Optional<Answer> answer(JsonObject json) {
        try {
            return Optional.of(new Answer(
                    json.text("subject").orElse(""),
                    json.text("list").orElse(""),
                    json.text("ref").orElse(""),
                    json.text("name").orElse(""),
                    Match.Verdict.valueOf(json.text("verdict").orElse("").toUpperCase(Locale.ROOT)),
                    Designation.Then.valueOf(json.text("in_force").orElse("").toUpperCase(Locale.ROOT)),
                    LocalDate.parse(json.text("version").orElse(""))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
