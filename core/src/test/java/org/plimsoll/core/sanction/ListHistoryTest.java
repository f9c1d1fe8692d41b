package org.plimsoll.core.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.core.sanction.Designation.Then;

class ListHistoryTest {
    private static final ListId LIST = new ListId("example", "Example list", Authority.OTHER);

    private static ListEntry entry(String ref, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ListEntry(
                ref,
                SubjectKind.VESSEL,
                List.of(ListedName.primary("EXAMPLE " + ref)),
                List.of(),
                List.of(),
                new Terms(List.of(), EnumSet.of(Measure.ASSET_FREEZE), from, until),
                "");
    }

    private static ListEntry undated(String ref) {
        return entry(ref, Optional.empty(), Optional.empty());
    }

    private static ListHistory.Content version(String date, ListEntry... entries) {
        LocalDate day = LocalDate.parse(date);
        return new ListHistory.Content(
                new ListVersion(LIST, date + "0".repeat(54), day, "test", day), List.of(entries));
    }

    /** Three versions: "all" on each, "gone" on the first, "new" on the last two, "gap" on the first and third. */
    private static ListHistory history() {
        return ListHistory.of(List.of(
                version("2023-01-01", undated("all"), undated("new")),
                version("2018-10-01", undated("all"), undated("gone"), undated("gap")),
                version("2024-06-01", undated("all"), undated("new"), undated("gap"))));
    }

    @ParameterizedTest
    @CsvSource({
        "all,2018-10-01,IN_FORCE",
        "all,2020-01-01,IN_FORCE",
        "all,2024-06-01,IN_FORCE",
        "all,2025-01-01,WHEN_LAST_SEEN",
        "all,2017-01-01,NOT_KNOWN",
        "gone,2018-10-01,IN_FORCE",
        "gone,2020-01-01,NOT_KNOWN",
        "gone,2023-06-01,NOT_IN_FORCE",
        "new,2018-10-01,NOT_IN_FORCE",
        "new,2020-01-01,NOT_KNOWN",
        "new,2023-06-01,IN_FORCE",
        "gap,2023-06-01,NOT_KNOWN"
    })
    void versionsTellWhereTheListGivesNoDate(String ref, LocalDate day, Then then) {
        Designation designation = history().on(ref, day).orElseThrow();
        assertThat(designation.then()).as(designation.reason()).isEqualTo(then);
        assertThat(designation.reason()).isNotBlank();
        assertThat(designation.orders(Measure.ASSET_FREEZE))
                .isEqualTo(then == Then.IN_FORCE || then == Then.WHEN_LAST_SEEN);
        assertThat(designation.orders(Measure.PORT_ENTRY_BAN)).isFalse();
    }

    @Test
    void datesOfTheListDecide() {
        var dated = entry("a", Optional.of(LocalDate.of(2016, 12, 8)), Optional.of(LocalDate.of(2023, 3, 1)));
        var history = ListHistory.of(List.of(version("2022-01-01", dated)));

        assertThat(history.on("a", LocalDate.of(2016, 12, 7)).orElseThrow().then())
                .isEqualTo(Then.NOT_IN_FORCE);
        assertThat(history.on("a", LocalDate.of(2016, 12, 8)).orElseThrow().then())
                .isEqualTo(Then.IN_FORCE);
        assertThat(history.on("a", LocalDate.of(2023, 3, 1)).orElseThrow().then())
                .isEqualTo(Then.WHEN_LAST_SEEN);
        assertThat(history.on("a", LocalDate.of(2023, 3, 2)).orElseThrow().then())
                .isEqualTo(Then.NOT_IN_FORCE);
    }

    @Test
    void everySubjectOfAnyVersionIsThereOnceAndVersionsStandInTime() {
        List<String> refs = new ArrayList<>();
        history().subjects().forEach(e -> refs.add(e.ref()));
        assertThat(refs).containsExactlyInAnyOrder("all", "new", "gap", "gone");
        assertThat(history().versions()).extracting(ListVersion::date).isSorted();
        assertThat(history().on("unheard", LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void versionsOfTwoListsAreNoHistory() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        var other = new ListVersion(new ListId("other", "Other", Authority.OTHER), "1".repeat(64), day, "test", day);
        assertThatThrownBy(() -> ListHistory.of(
                        List.of(version("2018-10-01", undated("a")), new ListHistory.Content(other, List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
