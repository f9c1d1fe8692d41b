package org.plimsoll.app.render.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.coverage.LookValues;

/** Columns of the table of looks that could be bought. */
final class LookSheets {

    private LookSheets() {}

    /**
     * One look that could be bought.
     *
     * @param order its number among the best of its sensor; null for one that is not among them
     * @param together with the looks before it
     */
    record Row(
            LookValues.Value value,
            @Nullable Integer order,
            @Nullable Double together) {}

    static List<Row> rows(Optional<LookValues> values) {
        List<Row> rows = new ArrayList<>();
        values.ifPresent(all -> all.each().forEach(value -> rows.add(row(value, all))));
        return rows;
    }

    private static Row row(LookValues.Value value, LookValues all) {
        for (LookValues.Choice choice : all.best()) {
            for (int i = 0; i < choice.steps().size(); i++) {
                if (choice.steps().get(i).alone().look().equals(value.look())) {
                    return new Row(value, i + 1, choice.steps().get(i).together());
                }
            }
        }
        return new Row(value, null, null);
    }

    /**
     * The table.
     *
     * @param first first day of the period
     */
    static Sheet<Row> values(LocalDate first) {
        return new Sheet<Row>(
                        "value_of_looks",
                        "What further images of the watched place would be worth: advice under the model's suppositions, no evidence")
                .date(
                        "day",
                        "day of the image, UTC",
                        r -> Optional.of(first.plusDays(r.value().look().day())))
                .word(
                        "sensor",
                        "what would look: optical, radar",
                        r -> r.value().look().sensor())
                .computed(
                        "clear_chance",
                        "chance (0 to 1) that no cloud hides the place from it",
                        r -> r.value().clear())
                .computed(
                        "shows_missed_chance",
                        "chance (0 to 1) that it shows a ship whose call no look has shown",
                        r -> r.value().showsMissed())
                .computed(
                        "narrower",
                        "share (0 to 1) by which it alone would make the interval of all calls narrower, in the mean over what it may show",
                        r -> r.value().narrower())
                .whole(
                        "best_order",
                        "its number among the best of its sensor, each chosen beside those before it; empty for the others",
                        Row::order)
                .computed(
                        "narrower_with_those_before",
                        "the same share for it and those of lower numbers together; empty for the others",
                        Row::together);
    }
}
