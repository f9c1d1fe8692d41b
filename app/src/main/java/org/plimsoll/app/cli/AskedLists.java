package org.plimsoll.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.formats.lists.ListFormat;

/**
 * The lists that are asked.
 *
 * @param histories each with its versions
 */
record AskedLists(List<ListHistory> histories) {
    /** Lists that an answer would be expected to come from. */
    private static final List<String> EXPECTED =
            List.of("un-1718-vessels", "un-consolidated", "us-ofac-sdn", "eu-fsf", "uk-sanctions");

    AskedLists {
        histories = List.copyOf(histories);
    }

    /** How many versions there are of all lists together. */
    int versions() {
        return histories.stream().mapToInt(h -> h.versions().size()).sum();
    }

    /** Lists that could not be asked, because no version of them is at hand; a list that gathers others may hold them. */
    List<ListId> notAsked() {
        List<ListId> missing = new ArrayList<>();
        for (String key : EXPECTED) {
            boolean there = histories.stream().anyMatch(h -> h.list().key().equals(key));
            if (!there) {
                ListFormat.usualList(key).ifPresent(missing::add);
            }
        }
        return missing;
    }
}
