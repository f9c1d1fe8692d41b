package org.plimsoll.formats.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.RowRef;
import org.plimsoll.formats.json.JsonArray;
import org.plimsoll.formats.json.JsonNode;
import org.plimsoll.formats.json.JsonObject;

/** What a line of the journal decides. */
final class DecisionJson {
    private DecisionJson() {}

    /**
     * The decision; empty where the kind is not known or something of it is missing.
     *
     * @throws IllegalArgumentException if it contradicts itself
     */
    static Optional<Decision> of(JsonObject line) {
        return switch (line.text("kind").orElse("")) {
            case "merge" -> both(line.text("into"), line.text("hull")).map(p -> new Decision.Merge(p.get(0), p.get(1)));
            case "split" ->
                both(line.text("hull"), line.text("new_hull"))
                        .flatMap(p -> rows(line).map(rows -> new Decision.Split(p.get(0), p.get(1), rows)));
            case "reject" -> rows(line).map(Decision.Reject::new);
            case "annotate" -> line.text("about").map(Decision.Annotate::new);
            case "undo" -> JournalReader.whole(line, "undoes").map(Decision.Undo::new);
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> both(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(List.of(a.get(), b.get())) : Optional.empty();
    }

    private static Optional<List<RowRef>> rows(JsonObject line) {
        if (!(line.get("rows").orElse(null) instanceof JsonArray array)) {
            return Optional.empty();
        }
        var rows = new ArrayList<RowRef>();
        for (JsonNode item : array.items()) {
            if (!(item instanceof JsonObject row)
                    || row.text("file").isEmpty()
                    || row.text("says").isEmpty()
                    || JournalReader.whole(row, "line").isEmpty()) {
                return Optional.empty();
            }
            rows.add(new RowRef(
                    row.text("file").get(),
                    JournalReader.whole(row, "line").get(),
                    row.text("says").get()));
        }
        return Optional.of(rows);
    }
}
