package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening as people type it, against a list of three ships that the founding case's facts name. */
class ScreenTest {
    private static final Path CASE = Path.of("..", "cases", "vostochny-2024");

    private static final String SHEET = """
            Vessel name,Previous names,IMO number,Designation measures,Date of designation,Type
            CHON MA SAN,,8660313,asset freeze; port entry ban,30 Mar 2018,tanker
            NEW REGENT,,8312497,de-flagging; port entry ban,16 Oct 2018,tanker
            SAM JONG 1,,8405311,asset freeze; port entry ban,2018-03-30,tanker
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aListIsAtHand() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), SHEET);
        Typed added = command("lists", "add", sheet, "--list", "un-1718-vessels", "--date", "2020-06-04");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.out()).contains("3 entries: 3 vessel", "UN 1718 Committee: designated vessels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8660313",
                "IMO 8660313",
                "CHON MA SAN",
                "CHONMASAN",
                "chon-ma-san",
                "M/T Chon Ma San",
                "Ch'\u014fnma-san",
                "Cheonmasan",
                "\ucc9c\ub9c8\uc0b0",
                "\ucc9c\ub9c8\uc0b0\ud638",
                "\u0427\u043e\u043d\u043c\u0430\u0441\u0430\u043d",
                "\u062a\u0634\u0648\u0646\u0645\u0627\u0633\u0627\u0646",
                "CHUN MA SAN",
                "CHON MA SAM",
                "8660314",
            })
    void theShipIsFoundByNumberAndByEachFormOfItsName(String asked) {
        Typed answer = command("screen", asked, "--at", "2019-01-01");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("CHON MA SAN, IMO 8660313")
                .contains("on 2019-01-01: listed (the list gives 2018-03-30): port-entry ban, asset freeze")
                .doesNotContain("nothing found");
    }

    @Test
    void aListingIsNotInForceBeforeItsDay() {
        assertThat(command("screen", "8660313", "--at", "2018-03-29").out())
                .contains("on 2018-03-29: not listed (the list gives 2018-03-30)")
                .contains("no listing known to be in force");
        assertThat(command("screen", "8660313", "--at", "2024-10-20").out())
                .contains("on 2024-10-20: listed when last seen (held by the newest version at hand, of 2020-06-04)");
    }

    @Test
    void theFoundingCaseStatesTheUnsPortBanOnTheDayOfTheCallAndNotTheDayBeforeTheListing() {
        assertThat(command("screen", "CHON MA SAN", "--imo", "8660313", "--case", CASE, "--at", "2024-10-20")
                        .out())
                .containsPattern("=> on 2024-10-20: port-entry ban \\([^)]*UN 1718, as the case vostochny-2024 states");
        Typed before = command("screen", "8660313", "--case", CASE, "--at", "2018-03-29");
        assertThat(before.out()).doesNotContain("=> on 2018-03-29: port-entry ban");
        assertThat(before.out()).contains("on 2018-03-29: not listed (the list gives 2018-03-30)");
    }

    @Test
    void aRenamedShipIsFoundUnderTheNameThatItWasListedBy() {
        assertThat(command("screen", "--name", "SONG WON 2", "--imo", "8312497", "--at", "2019-01-01")
                        .out())
                .contains("NEW REGENT, IMO 8312497")
                .contains("listed under another name: ships are renamed")
                .contains("=> on 2019-01-01: port-entry ban");
        assertThat(command("screen", "SONG WON 2", "--case", CASE, "--at", "2024-10-20")
                        .out())
                .contains("also known as: NEW REGENT (former)");
    }

    @Test
    void anotherImoNumberRulesALikeNameOutAloud() {
        assertThat(command("screen", "--name", "CHON MA SAN", "--imo", "9074729", "--at", "2019-01-01")
                        .out())
                .contains("nothing found")
                .contains("another ship of like name")
                .contains("another IMO number: 9074729 asked, 8660313 listed");
    }

    @Test
    void aScreeningIsKeptInItsCaseAndToldApartFromTheLastOne() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("kept"));
        try (var files = Files.list(CASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Typed kept = command("screen", copy, "--keep", "--particulars", "--forget");
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.out())
                .contains(
                        "Kept in the case: 1 version of lists asked, 3 entries of its ships by number, 0 to be checked")
                .contains("statements about its ships were added to vessels.csv");
        assertThat(Files.readString(copy.resolve("list_entries.csv")))
                .contains("song-won-2,un-1718-vessels,", "NEW REGENT", "un-1718-vessels-2020-06-04");
        assertThat(Typed.command("check", copy.toString()).out()).contains("0 fatal, 0 set aside");
        assertThat(command("screen", copy, "--keep", "--particulars").out())
                .contains("Nothing differs from what the case kept before.")
                .doesNotContain("statements about its ships were added");
        assertThat(command("screen", copy, "--keep", "--json").out()).contains("\"identified\": 3", "\"changes\": []");

        Path newer = Files.writeString(
                folder.resolve("newer.csv"),
                SHEET.lines()
                                .filter(l -> !l.contains("SAM JONG"))
                                .reduce((a, b) -> a + "\n" + b)
                                .orElseThrow() + "\n");
        command("lists", "add", newer, "--list", "un-1718-vessels", "--date", "2025-06-04");
        assertThat(command("screen", copy, "--keep").out())
                .contains("2 differ from what the case kept before")
                .contains("changed: chon-ma-san as CHON MA SAN");
        Typed refused = command("screen", "CHON MA SAN", "--keep");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("A screening is kept in a case");
    }

    @Test
    void aShipWithAnotherNumberInItsNameIsAnotherShip() {
        assertThat(command("screen", "SAM JONG 3").out()).contains("nothing found");
    }

    @Test
    void severalWordsWithoutQuotesAreOneName() {
        Typed answer = command("screen", "CHON", "MA", "SAN");
        assertThat(answer.err()).contains("asked as one name: CHON MA SAN");
        assertThat(answer.out()).contains("CHON MA SAN, IMO 8660313");
    }

    @Test
    void everyAnswerSaysWhichListsWereAskedAndWhichCouldNotBe() {
        assertThat(command("screen", "8660313").out())
                .contains("asked      UN 1718 Committee: designated vessels: 2020-06-04")
                .contains("not asked  UN Security Council consolidated list; OFAC Specially Designated Nationals");
    }

    @Test
    void withoutAnyListNothingIsAnswered() {
        Typed answer = Typed.command("screen", "8660313", "--lists", folder.resolve("none"));
        assertThat(answer.code()).isEqualTo(ExitCode.INPUT.code());
        assertThat(answer.err()).contains("No list is at hand, so nothing can be said");
    }

    @Test
    void aFleetIsScreenedAgainAndOnlyWhatChangedIsShown() throws IOException {
        Path fleet = Files.writeString(
                folder.resolve("fleet.csv"), "name,imo\nCHON MA SAN,8660313\nKUM UN SAN 3,8705539\nPAEK MA,9066978\n");

        assertThat(command("screen", fleet, "--changes").out())
                .contains("Screened for the first time: 1 matches")
                .contains("CHON MA SAN now matches");
        assertThat(command("screen", fleet, "--changes").out()).contains("Nothing changed since last time");

        Path later = Files.writeString(
                folder.resolve("later.csv"),
                SHEET.replace("CHON MA SAN,,8660313,asset freeze; port entry ban,30 Mar 2018,tanker\n", "")
                        + "KUM UN SAN 3,PU RYONG,8705539,de-flagging,16 Oct 2018,tanker\n");
        command("lists", "add", later, "--list", "un-1718-vessels", "--date", "2021-01-01");
        Typed changed = command("screen", fleet, "--changes");
        assertThat(changed.out())
                .contains("2 changed since last time")
                .contains("KUM UN SAN 3 now matches KUM UN SAN 3")
                .contains("CHON MA SAN and CHON MA SAN (un-1718-vessels imo-8660313):");
        assertThat(command("lists", "changes", "un-1718-vessels").out())
                .contains("1 added, 1 removed, 0 changed, 2 the same");
    }

    @Test
    void aWholeCaseIsScreened() {
        Typed answer = command("screen", CASE, "--at", "2024-10-20");
        assertThat(answer.out()).contains("SONG WON 2").contains("matched.");
        assertThat(answer.out()).contains("=> on 2024-10-20: port-entry ban");
    }

    @Test
    void programsReadTheSame() {
        assertThat(command("screen", "8660313", "--at", "2019-01-01", "--json").out())
                .startsWith("{")
                .contains("\"verdict\": \"identified\"")
                .contains("\"in_force\": \"in_force\"")
                .contains("\"not_asked\": [")
                .contains("\"feature\": \"imo\"");
    }

    @Test
    void hostileNamesReachNoTerminal() throws IOException {
        Path hostile =
                Files.writeString(folder.resolve("hostile.csv"), "name,imo\n\"EVIL \u001b[2J\u202eSHIP\",9074729\n");
        assertThat(command("lists", "add", hostile, "--list", "hostile").code()).isZero();
        String out = command("screen", "9074729", "EVIL SHIP").out();
        assertThat(out).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    private Typed command(Object... words) {
        return Typed.with(folder.resolve("lists"), words);
    }
}
