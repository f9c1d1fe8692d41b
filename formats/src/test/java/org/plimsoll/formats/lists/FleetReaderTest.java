package org.plimsoll.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.formats.spreadsheet.Workbooks.number;
import static org.plimsoll.formats.spreadsheet.Workbooks.row;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Subject;
import org.plimsoll.formats.spreadsheet.Workbooks;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/** Fleets as people keep them. */
class FleetReaderTest {

    @Test
    void aWorkbookIsReadBelowItsTitle() throws IOException {
        Parsed<List<Subject>> fleet = read(Workbooks.of(row(1, "Our fleet, spring")
                + row(3, "No.", "Vessel Name", "Ex names", "IMO No.", "MMSI", "Flag")
                + row(4, "1", "CHON MA SAN", "TIAN; MA", number("8660313", 0), number("445114000", 0), "DPRK")
                + row(5, "2", "n/a", "", "", "", "Panama")
                + row(6, "3", "", "", "IMO 9066978", "", "")));
        List<Subject> subjects = fleet.orThrow();
        assertThat(subjects).hasSize(2);
        assertThat(subjects.getFirst().names()).containsExactly("CHON MA SAN", "TIAN", "MA");
        assertThat(subjects.getFirst().imo()).contains("8660313");
        assertThat(subjects.getFirst().mmsi()).contains("445114000");
        assertThat(subjects.getFirst().flag()).contains("DPRK");
        assertThat(subjects.getFirst().kind()).contains(SubjectKind.VESSEL);
        assertThat(subjects.getLast().label()).isEqualTo("IMO 9066978");
        assertThat(fleet.issues()).extracting(Issue::code).containsExactly("nothing-asked");
        assertThat(fleet.issues().getFirst().at()).hasToString("fleet.xlsx!Ships:5");
    }

    @Test
    void aSheetOfOneColumnIsOneNameOrNumberALine() throws IOException {
        Parsed<List<Subject>> fleet =
                read(Workbooks.of(row(1, "CHON MA SAN") + row(2, number("8660313", 0)) + row(3, "# a remark")));
        assertThat(fleet.orThrow()).extracting(Subject::label).hasSize(2).contains("CHON MA SAN");
        assertThat(fleet.orThrow().getLast().imo()).contains("8660313");
    }

    @Test
    void aWorkbookThatNamesNobodyIsRefused() throws IOException {
        Parsed<List<Subject>> fleet = read(Workbooks.of(row(1, "Port", "Tonnes") + row(2, "Nampo", "3")));
        assertThat(fleet.value()).isNull();
        assertThat(fleet.issues()).extracting(Issue::code).containsExactly("no-name-column");
        assertThat(read(Workbooks.of("")).value()).isNull();
    }

    @Test
    void aSecondFleetInTheWorkbookIsToldAndNotAsked() throws IOException {
        String table = row(1, "Name", "IMO") + row(2, "PAEK MA", "9066978");
        Parsed<List<Subject>> fleet = read(Workbooks.two(table, table.replace("PAEK", "BAEK")));
        assertThat(fleet.orThrow()).hasSize(1);
        assertThat(fleet.issues()).extracting(Issue::severity).containsExactly(Issue.Severity.DOUBT);
    }

    @Test
    void aTableSaysTheSameAsTextAndAsWorkbook() throws IOException {
        String csv = "name,imo,flag\nCHON MA SAN,8660313,DPRK\nunknown,,Panama\nPAEK MA,-,\n";
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String line : csv.lines().toList()) {
            rows.append(row(++number, line.split(",", -1)));
        }
        Parsed<List<Subject>> text = FleetReader.read(InputFile.of("fleet.csv", csv));
        Parsed<List<Subject>> sheet = read(Workbooks.of(rows.toString()));
        assertThat(sheet.orThrow()).isEqualTo(text.orThrow()).hasSize(2);
        assertThat(sheet.issues()).extracting(i -> i.at().line()).isEqualTo(List.of(3));
    }

    private static Parsed<List<Subject>> read(byte[] bytes) throws IOException {
        return FleetReader.read(InputFile.of("fleet.xlsx", bytes));
    }
}
