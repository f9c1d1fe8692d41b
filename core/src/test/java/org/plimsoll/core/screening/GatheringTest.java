package org.plimsoll.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;

class GatheringTest {
    private static final ListId LIST = new ListId("example", "Example list", Authority.OTHER);

    private static ListVersion version(int year) {
        return new ListVersion(
                LIST,
                Integer.toString(year).repeat(16),
                LocalDate.of(year, 1, 31),
                "made-here.csv",
                LocalDate.of(2026, 1, 1));
    }

    private static ListEntry entry(String ref, SubjectKind kind, String name, Tie... ties) {
        return new ListEntry(
                ref,
                kind,
                List.of(ListedName.primary(name)),
                List.of(),
                List.of(ties),
                Terms.of(List.of(), new TreeSet<>()),
                "");
    }

    @Test
    void aNameThatTwoEntriesShareIdentifiesNeither() {
        var ship = entry("1", SubjectKind.VESSEL, "EXAMPLE STAR", Tie.to(Relation.DIRECTED_BY, "KIM, Example"));
        var history = ListHistory.of(List.of(new ListHistory.Content(
                version(2020),
                List.of(
                        ship,
                        entry("2", SubjectKind.PERSON, "KIM, Example"),
                        entry("3", SubjectKind.PERSON, "KIM, Example")))));
        var network =
                new Gathering(LocalDate.of(2020, 1, 31)).with(List.of(history)).network();
        Link link = network.links().getFirst();
        assertThat(network.designations(link.to()))
                .as("nobody knows which of the two")
                .isEmpty();
        assertThat(network.designations("example/2")).hasSize(1);
    }

    @Test
    void aTieIsCitedFromAVersionThatHoldsItsEntry() {
        var tied = new ListEntry(
                "1",
                SubjectKind.VESSEL,
                List.of(ListedName.primary("EXAMPLE STAR")),
                List.of(),
                List.of(Tie.to(Relation.MANAGED_BY, "EXAMPLE MANAGER")),
                Terms.of(List.of(), Set.of()),
                "");
        var history = ListHistory.of(List.of(
                new ListHistory.Content(version(2020), List.of(tied)),
                new ListHistory.Content(version(2024), List.of())));
        assertThat(new Gathering(LocalDate.of(2022, 1, 1))
                        .with(List.of(history))
                        .network()
                        .links())
                .singleElement()
                .extracting(Link::source)
                .isEqualTo("Example list, version of 2020-01-31");
    }
}
