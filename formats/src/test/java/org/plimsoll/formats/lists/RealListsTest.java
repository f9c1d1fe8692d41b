package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.ListDifference;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.TestData;
import org.plimsoll.formats.text.InputFile;

/** Real lists load completely; what is counted here stands in the description of the data, or is told apart from it. */
class RealListsTest {

    @Test
    void theSdnListOfOctober2018() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        ListReport report = read("ofac_2018-10_sdn.csv", ListFormat.OFAC_SDN_CSV, entries);

        assertThat(entries).hasSize(7379);
        assertThat(ships(entries)).hasSize(323);
        assertThat(northKorean(entries)).hasSize(101);
        assertThat(report.setAside()).isZero();
        assertThat(report.issues()).noneMatch(i -> i.severity() == Issue.Severity.SET_ASIDE);
    }

    @Test
    void theSdnListOfJanuary2023WithAHeaderLineAndAMarkAtItsEnd() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        ListReport report = read("ofac_2023-01_sdn_with_header.csv", ListFormat.OFAC_SDN_CSV, entries);

        assertThat(report.issues()).anyMatch(i -> i.code().equals("end-of-file-mark"));
        // The description counts the row of the mark as one of 11,444.
        assertThat(entries).hasSize(11443);
        assertThat(report.setAside()).isZero();
        assertThat(ships(entries)).hasSize(685);
        assertThat(northKorean(entries)).hasSize(106);
        long unnamed = report.issues().stream()
                .filter(i -> i.code().equals("imo-not-named"))
                .count();
        long withImo = ships(entries).stream().filter(e -> !e.imos().isEmpty()).count();
        assertThat(withImo - unnamed).isEqualTo(678);
        assertThat(unnamed).isEqualTo(2);

        ListEntry renamed = entries.stream()
                .filter(e -> e.name().equals("ARTAVIL"))
                .findFirst()
                .orElseThrow();
        assertThat(renamed.names()).contains(new ListedName("ALPHA", ListedName.Kind.FORMER));
        assertThat(renamed.all(Particular.MMSI)).containsExactly("572469210");
        assertThat(renamed.all(Particular.FORMER_FLAG)).containsExactly("Malta", "Tuvalu", "Tanzania");
        assertThat(renamed.ties()).hasSize(1);
        assertThat(renamed.ties().getFirst().party()).isEqualTo("NATIONAL IRANIAN TANKER COMPANY");
    }

    @Test
    void theConsolidatedScreeningListOfApril2022() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        ListReport report =
                read("us_consolidated_screening_list_2022-04.csv.gz", ListFormat.US_SCREENING_LIST_CSV, entries);

        assertThat(entries).hasSize(14160);
        assertThat(report.setAside()).isZero();
        assertThat(ships(entries)).hasSize(433);
        assertThat(northKorean(entries)).hasSize(106);
        assertThat(ships(entries).stream().filter(e -> !e.imos().isEmpty())).hasSize(430);
        // The label of ships' numbers stands before numbers of firms too; one ship has a number of five digits.
        assertThat(report.issues())
                .filteredOn(i -> i.code().equals("bad-imo"))
                .singleElement()
                .satisfies(i -> assertThat(i.problem()).contains("15411"));
        assertThat(entries)
                .anySatisfy(e -> assertThat(e.all(Particular.COMPANY_IMO)).contains("5878575"));
    }

    @Test
    void anExtractWithColumnsOfItsOwnReadsAsAPlainTable() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        read("ofac_dprk_vessels_2023-01.csv", ListFormat.PLAIN_TABLE, entries);

        assertThat(entries).hasSize(106).allMatch(e -> e.kind() == SubjectKind.VESSEL);
    }

    @Test
    void whatChangedBetweenTheTwoSdnLists() throws IOException {
        List<ListEntry> before = new ArrayList<>();
        List<ListEntry> after = new ArrayList<>();
        read("ofac_2018-10_sdn.csv", ListFormat.OFAC_SDN_CSV, before);
        read("ofac_2023-01_sdn_with_header.csv", ListFormat.OFAC_SDN_CSV, after);

        ListDifference difference = ListDifference.between(before, after);

        assertThat(difference.added().size() - difference.removed().size()).isEqualTo(11443 - 7379);
        assertThat(difference.unchanged()
                        + difference.changed().size()
                        + difference.removed().size())
                .isEqualTo(7379);
        assertThat(difference.changed()).allSatisfy(c -> assertThat(c.lines()).isNotEmpty());
        assertThat(ships(difference.removed())).isNotEmpty();
    }

    static ListReport read(String name, ListFormat expected, List<ListEntry> entries) throws IOException {
        var path = TestData.file("sanctions/" + name);
        InputFile file = name.endsWith(".gz")
                ? new InputFile(name, () -> new GZIPInputStream(java.nio.file.Files.newInputStream(path)))
                : InputFile.of(name, path);
        assertThat(FormatGuess.of(file)).isEqualTo(expected);
        return expected.read(ListFiles.of(file), ListLimits.DEFAULT, entries::add);
    }

    private static List<ListEntry> ships(List<ListEntry> entries) {
        return entries.stream().filter(e -> e.kind() == SubjectKind.VESSEL).toList();
    }

    private static List<ListEntry> northKorean(List<ListEntry> entries) {
        return ships(entries).stream()
                .filter(e -> e.terms().programmes().stream().anyMatch(p -> p.startsWith("DPRK")))
                .toList();
    }
}
