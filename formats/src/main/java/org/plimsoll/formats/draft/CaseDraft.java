package org.plimsoll.formats.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/** Makes the files of a new case: the commented template, or a draft from an investigator's own tables and maps. */
public final class CaseDraft {
    private CaseDraft() {}

    /**
     * What to make.
     *
     * @param name name of the folder, of which the id is made
     * @param title headline of the dossier; empty: made of the name
     * @param today the day on which the case begins
     * @param sheet the only sheet to read; empty: all that look like tables
     * @param dates order of day and month where the author of the table has said it
     */
    public record Wish(
            String name, Optional<String> title, LocalDate today, Optional<String> sheet, Optional<DateOrder> dates) {
        String id() {
            return DraftIds.of(name, "case");
        }

        String headline() {
            String words = name.replaceAll("[-_\\s]+", " ").strip();
            return title.orElseGet(() -> words.isEmpty()
                    ? "A new case"
                    : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                            + words.substring(words.offsetByCodePoints(0, 1)));
        }
    }

    /**
     * A new case.
     *
     * @param files contents by path within the folder
     * @param report what was read and made
     */
    public record Drafted(Map<String, byte[]> files, DraftReport report) {
        public Drafted {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        }
    }

    /** The commented template, with rows that show how it is meant, marked as unverified. */
    public static Map<String, byte[]> template(Wish wish) throws IOException {
        return bytes(CaseTemplate.files(new CaseText(wish).ofTemplate()));
    }

    /** A draft from tables and maps. Fails where one of them cannot be read, or no row of the tables can be used. */
    public static Parsed<Drafted> from(List<InputFile> inputs, Wish wish) throws IOException {
        var drafting = new Drafting(wish);
        for (InputFile input : inputs) {
            Optional<Issue> fatal = drafting.take(input);
            if (fatal.isPresent()) {
                return Parsed.failed(List.of(), fatal.get());
            }
        }
        if (drafting.tableRows() > 0 && drafting.usableRows() == 0) {
            return Parsed.failed(
                    List.of(),
                    Issue.fatal(
                            "no-usable-row",
                            Locus.inFile(inputs.getFirst().name()),
                            "None of " + drafting.tableRows() + " rows can be used; of the first, "
                                    + drafting.firstReason(),
                            "Mend the table, or its column names, and run the command again"));
        }
        return new Parsed<>(drafting.finish(), List.of());
    }

    static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    /** No sheet or table with a header that is understood. */
    static Issue noHeader(String file, List<TableInput> tables, Optional<String> sheet) {
        List<String> names =
                tables.stream().map(TableInput::sheet).filter(n -> !n.isEmpty()).toList();
        if (sheet.isPresent()
                && !names.isEmpty()
                && tables.stream().noneMatch(t -> t.sheet().equalsIgnoreCase(sheet.get()))) {
            return Issue.fatal(
                    "no-such-sheet",
                    Locus.inFile(file),
                    "It has no sheet " + quoted(sheet.get()),
                    "Its sheets are: " + String.join(", ", names));
        }
        List<String> found = new ArrayList<>();
        tables.stream()
                .filter(t -> !t.rows().isEmpty())
                .limit(1)
                .forEach(t -> t.rows().getFirst().cells().stream()
                        .map(c -> quoted(c.text()))
                        .limit(8)
                        .forEach(found::add));
        return Issue.fatal(
                "no-header",
                Locus.inFile(file),
                found.isEmpty()
                        ? "It holds no row"
                        : "None of its first " + TableLayout.ROWS_FOR_HEADER
                                + " rows names two columns that are known here; the first reads "
                                + String.join(", ", found),
                "Name the columns, for example: ship, IMO, date, place, activity, load, source, note");
    }
}
