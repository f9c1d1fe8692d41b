package org.plimsoll.formats.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is filled into the template. */
final class CaseText {
    private static final String EXAMPLE_PLACE = "example-pier";
    private static final String EXAMPLES =
            "The rows that begin with `example` show how it is meant. They are marked as unverified, and `plimsoll check` names them until they are gone.";
    private static final String DRAFT =
            "A draft, made from the files named below. Nothing in it is more than they say: read it through before you build on it.";
    private static final String EXAMPLE_SOURCE = """
              - id: example
                title: "EXAMPLE: remove it with the rows that cite it"
            """;

    private final CaseDraft.Wish wish;

    CaseText(CaseDraft.Wish wish) {
        this.wish = wish;
    }

    Map<String, String> ofTemplate() {
        Map<String, String> values = common(EXAMPLE_PLACE);
        values.put("first", LocalDate.of(wish.today().getYear(), 1, 1).toString());
        values.put("last", wish.today().toString());
        values.put("as_of", wish.today().toString());
        values.put("sources", EXAMPLE_SOURCE);
        values.put("begin", EXAMPLES);
        values.put("drafted", "");
        return values;
    }

    Map<String, String> ofDraft(CaseRows rows, String watch, List<SourceBook.Entry> sources, DraftReport report) {
        Map<String, String> values = ofTemplate();
        values.put("watch", watch);
        if (!rows.first().isEmpty()) {
            values.put("first", rows.first());
            values.put("last", rows.last());
            values.put("begin", DRAFT);
        }
        values.put(
                "sources",
                (rows.sightings().isEmpty() ? EXAMPLE_SOURCE : "")
                        + sources.stream().map(CaseText::source).collect(Collectors.joining()));
        values.put("drafted", drafted(report));
        return values;
    }

    private Map<String, String> common(String watch) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", wish.id());
        values.put("title", CaseTemplate.yaml(wish.headline()));
        values.put("today", wish.today().toString());
        values.put("watch", watch);
        return values;
    }

    private static String source(SourceBook.Entry entry) {
        StringBuilder text = new StringBuilder("  - id: " + entry.id() + "\n");
        entry.keys().forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append("    ")
                        .append(key)
                        .append(": ")
                        .append(CaseTemplate.yaml(value))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static String drafted(DraftReport report) {
        StringBuilder text = new StringBuilder("\n## How this case was drafted\n\n");
        for (DraftReport.TableReport table : report.tables()) {
            text.append("From ")
                    .append(plain(table.place()))
                    .append(", header in row ")
                    .append(table.header())
                    .append(":\n\n| column | header | taken for |\n|---|---|---|\n");
            table.columns()
                    .forEach(c -> text.append("| ")
                            .append(c.letters())
                            .append(" | ")
                            .append(plain(c.header()))
                            .append(" | ")
                            .append(c.takenFor().isEmpty() ? "kept in the note" : c.takenFor())
                            .append(" |\n"));
            text.append('\n');
        }
        text.append("The number in a sighting's id is the row of the table that it comes from. ")
                .append("A cell that was not taken over letter by letter stands in the note, behind its header. ")
                .append("Rows that could not be used are in `leftover.csv`, which the program does not read. ")
                .append("The files themselves are kept under `raw/`.\n");
        return text.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[|\\p{Cntrl}]", " ").strip();
    }
}
