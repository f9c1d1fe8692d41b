package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks as people ask for them, of a list and ownership made here. */
class NetworkTest {
    private static final Path CASE = Path.of("..", "cases", "vostochny-2024");

    private static final String LIST = """
            {"id":"c2","schema":"Company","caption":"LISTED ONE","datasets":["a_list"],"properties":{"name":["LISTED ONE"],"topics":["sanction"]}}
            {"id":"c3","schema":"Company","caption":"LISTED TWO","datasets":["a_list"],"properties":{"name":["LISTED TWO"],"topics":["sanction"]}}
            {"id":"s2","schema":"Sanction","properties":{"entity":["c2"],"provisions":["Asset freeze"],"startDate":["2019-05-01"]},"datasets":["a_list"]}
            {"id":"s3","schema":"Sanction","properties":{"entity":["c3"],"provisions":["Asset freeze"],"startDate":["2019-05-01"]},"datasets":["a_list"]}
            """;

    /** Two listed firms own 25 and 30 % of the firm that owns the ship; one of them is owned by that firm in turn. */
    private static final String LINKS = """
            party,relation,other,other_kind,share_percent,from,until,certainty,source,note
            wol-bong-san,owned_by,Middle Co,organisation,100,2018-01-01,,confirmed,voa-7842590,simulated
            Middle Co,owned_by,Listed One,organisation,25,2018-01-01,,confirmed,voa-7842590,simulated
            Middle Co,owned_by,Listed Two,organisation,30,2018-01-01,2022-12-31,confirmed,voa-7842590,simulated
            Listed One,owned_by,Middle Co,organisation,10,2018-01-01,,confirmed,voa-7842590,simulated
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path copy = Path.of("");

    @BeforeEach
    void aListIsAtHandAndACaseStatesWhoOwnsOneOfItsShips() throws IOException {
        Path file = Files.writeString(folder.resolve("list.ftm.json"), LIST);
        Typed added = command(
                "lists",
                "add",
                file,
                "--list",
                "a-list",
                "--title",
                "A list",
                "--authority",
                "united_states",
                "--date",
                "2025-06-04");
        assertThat(added.code()).as(added.err()).isZero();
        copy = Files.createDirectories(folder.resolve("case"));
        try (var files = Files.list(CASE)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Files.copy(one, copy.resolve(one.getFileName()));
            }
        }
        Files.writeString(copy.resolve("links.csv"), LINKS);
    }

    @Test
    void ownersAreAddedUpAsOfTheDay() {
        assertThat(command("network", "WOL BONG SAN", "--case", copy, "--at", "2022-06-30")
                        .out())
                .contains("is owned by Middle Co, 100 %")
                .contains("WOL BONG SAN counts as blocked: blocked parties hold 100 % of it")
                .contains("chain    WOL BONG SAN owned by Middle Co owned by LISTED ONE (A list: listed)");
        assertThat(command("network", "wol-bong-san", "--case", copy, "--at", "2023-01-01")
                        .out())
                .contains("WOL BONG SAN does not count as blocked")
                .doesNotContain("LISTED TWO (A list");
        assertThat(command("network", "WOL BONG SAN", "--case", copy, "--at", "2019-04-30")
                        .out())
                .contains("does not count as blocked")
                .contains("chain    none to a listed party");
    }

    @Test
    void whatAShipIsTiedToIsWrittenForOtherPrograms() throws IOException {
        Path ftm = folder.resolve("out.ftm.json");
        Typed written =
                command("network", "wol-bong-san", "--case", copy, "--at", "2022-06-30", "--to", "ftm", "--out", ftm);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("4 parties and 4 links");
        assertThat(Files.readString(ftm)).contains("\"schema\": \"Ownership\"".replace(" ", ""));
        assertThat(command("network", "wol-bong-san", "--case", copy, "--to", "graphml", "--steps", "1")
                        .out())
                .contains("<graphml")
                .contains("Middle Co")
                .doesNotContain("LISTED ONE");
        assertThat(command("network", "wol-bong-san", "--case", copy, "--json", "--at", "2022-06-30")
                        .out())
                .contains("\"fifty_percent\": \"certainly\"");
    }

    @Test
    void theFleetOfACaseIsToldShipByShip() {
        assertThat(command("network", CASE).out())
                .contains("CHON MA SAN (vessel, IMO 8660313) on 2024-11-05")
                .contains("chain    CHON MA SAN linked to KOREA ACHIM SHIPPING CO")
                .contains("not asked  UN 1718 Committee")
                .contains("kept       us-ofac-sdn-2018-10-31, us-ofac-sdn-2023-01-31")
                .contains("KUM JIN GANG 3 (vessel")
                .containsPattern(
                        "Of 53 ships \\d+ stand on a list themselves .* somebody behind them is known for \\d+");
        assertThat(command("network", "song-won-2", "--case", CASE).out()).contains("SONG WON 2 (vessel, IMO 8312497)");
    }

    @Test
    void aPartyIsFoundByLikenessWhereNobodyIsCalledSo() {
        assertThat(command("network", "천마산", "--case", CASE).out()).contains("CHON MA SAN (vessel, IMO 8660313)");
        assertThat(command("network", "CHONMASAN", "--case", CASE).out()).contains("CHON MA SAN (vessel, IMO 8660313)");
    }

    @Test
    void anEntryThatAnAnalystRejectsDoesNotComeBackThroughTheListsAtHand() throws IOException {
        Path list = Files.writeString(
                folder.resolve("own.csv"), "name,imo,measures\nKUM JIN GANG 3,8791667,asset freeze\n");
        command("lists", "add", list, "--list", "own", "--date", "2025-01-01");
        Typed refused = command("screen", copy, "--keep");
        assertThat(refused.err())
                .contains("versions that are not at hand: us-ofac-sdn-2018-10-31")
                .contains("--forget");
        assertThat(command("screen", copy, "--keep", "--forget").code()).isZero();
        assertThat(command("network", "kum-jin-gang-3", "--case", copy).out()).contains("listed   A list of one's own");
        int line = 1
                + Files.readAllLines(copy.resolve("list_entries.csv")).stream()
                        .map(l -> l.startsWith("kum-jin-gang-3,own,"))
                        .toList()
                        .indexOf(true);
        Typed rejected = Typed.command(
                "decide", "reject", copy, "list_entries.csv:" + line, "--because", "a test", "--author", "analyst-1");
        assertThat(rejected.code()).as(rejected.err()).isZero();
        assertThat(command("network", "kum-jin-gang-3", "--case", copy).out())
                .doesNotContain("listed   A list of one's own");
        Typed screened = command("screen", copy, "--all");
        assertThat(screened.out()).doesNotContain("A list of one's own: same ship");
        assertThat(screened.err()).contains("left out: KUM JIN GANG 3, entry imo-8791667");
        assertThat(command("screen", copy, "--keep").out()).contains("Nothing differs");
    }

    @Test
    void aTieThatAnAnalystRejectsDoesNotComeBackThroughTheListsAtHand() throws IOException {
        Path list = Files.writeString(folder.resolve("own.csv"), "name,imo,owner\nKUM JIN GANG 3,8791667,LISTED ONE\n");
        command("lists", "add", list, "--list", "own", "--date", "2025-01-01");
        command("screen", copy, "--keep", "--forget");
        assertThat(command("network", "kum-jin-gang-3", "--case", copy).out()).contains("LISTED ONE");
        int line = 1
                + Files.readAllLines(copy.resolve("list_links.csv")).stream()
                        .map(l -> l.startsWith("kum-jin-gang-3,"))
                        .toList()
                        .indexOf(true);
        Typed rejected = Typed.command(
                "decide", "reject", copy, "list_links.csv:" + line, "--because", "a test", "--author", "analyst-1");
        assertThat(rejected.code()).as(rejected.err()).isZero();
        assertThat(command("network", "kum-jin-gang-3", "--case", copy).out()).doesNotContain("LISTED ONE");
    }

    @Test
    void aChainMayHaveManyLinks() throws IOException {
        var links =
                new StringBuilder("party,relation,other,other_kind,share_percent,from,until,certainty,source,note\n");
        for (int i = 0; i < 9; i++) {
            links.append(i == 0 ? "wol-bong-san" : "Firm " + i)
                    .append(",owned_by,")
                    .append(i == 8 ? "Listed One" : "Firm " + (i + 1))
                    .append(",organisation,100,2018-01-01,,confirmed,voa-7842590,simulated\n");
        }
        Files.writeString(copy.resolve("links.csv"), links);
        assertThat(command("network", "wol-bong-san", "--case", copy, "--at", "2022-06-30")
                        .out())
                .contains("Firm 8 owned by LISTED ONE (A list: listed)");
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        assertThat(command("network", " ").err()).contains("Nobody is asked about");
        assertThat(command("network", "LISTED ONE", "--out", "x.json").err()).contains("in which format");
        assertThat(command("network", "LISTED ONE", "--authority", "nobody").err())
                .contains("Nobody is known");
        assertThat(command("network", "NOBODY AT ALL").err()).contains("Nothing at hand says anything of a party");
        assertThat(command("network", "LISTED ONE", "--to", "xlsx").err()).contains("Use one of ftm, graphml");
        assertThat(command("network", "LISTED ONE", "--steps", "0").code()).isEqualTo(2);
        assertThat(Typed.command(
                                "network",
                                "X",
                                "--lists",
                                folder.resolve("none").toString())
                        .err())
                .contains("nothing is known of anybody");
    }

    private Typed command(Object... words) {
        Object[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--lists";
        all[words.length + 1] = folder.resolve("lists");
        return Typed.command(all);
    }
}
