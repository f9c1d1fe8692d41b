package org.plimsoll.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.app.house.Needs;

/** Lists as people keep them: added, fetched, compared, refused. */
class ListsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRealListsAreAddedComparedAndAsked() {
        String sanctions = Needs.data("sanctions").toString();
        Typed older = command("lists", "add", sanctions + "/ofac_2018-10_sdn.csv", "--date", "2018-10-15");
        Typed newer = command("lists", "add", sanctions + "/ofac_2023-01_sdn_with_header.csv", "--date", "2023-01-15");
        assertThat(older.out()).contains("7379 entries", "323 vessel");
        assertThat(newer.out()).contains("11443 entries", "685 vessel");

        assertThat(command("lists").out()).contains("2018-10-15").contains("2023-01-15");
        assertThat(command("lists", "changes", "us-ofac-sdn", "--ships").out())
                .startsWith("OFAC Specially Designated Nationals: from 2018-10-15")
                .contains("363 added, 1 removed")
                .contains("SHANG YUAN BAO, IMO 8126070");
        assertThat(command("screen", "CHONMASAN", "--at", "2020-01-01").out())
                .contains("CHON MA SAN, IMO 8660313 (vessel 23729)")
                .contains(
                        "on 2020-01-01: listed (held by the versions of 2018-10-15 and 2023-01-15): asset freeze; DPRK4");
    }

    @Test
    void aPartOfAPublishersListsIsNotTakenForItsMainOne() throws IOException {
        Path real = Needs.data("sanctions").resolve("ofac_consolidated_nonsdn_enhanced_2025-01-10.xml.gz");
        assertThat(command("lists", "add", real).out()).contains("(us-ofac-consolidated)", "443 entries");
        Path list = folder.resolve("list.csv");
        command("lists", "add", Files.writeString(list, "name\nA ONE\nB TWO\nC THREE\n"), "--date", "2024-01-01");
        assertThat(command("lists", "add", Files.writeString(list, "name\nA ONE\n"), "--date", "2025-01-01")
                        .out())
                .contains("MIND: the version of 2024-01-01 has 3 entries");
    }

    @Test
    void theFoundingCaseKeepsWhatAScreeningAgainstTheRealListsFinds() throws IOException {
        String sanctions = Needs.data("sanctions").toString();
        command("lists", "add", sanctions + "/ofac_2018-10_sdn.csv");
        command("lists", "add", sanctions + "/ofac_2023-01_sdn_with_header.csv");
        Path founding = Path.of("..", "cases", "vostochny-2024");
        Path copy = Files.createDirectories(folder.resolve("case"));
        try (var files = Files.list(founding)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                Files.copy(one, copy.resolve(one.getFileName()));
            }
        }
        assertThat(command("screen", copy, "--keep").out()).contains("Nothing differs from what the case kept before");
        for (String name : List.of("list_entries.csv", "list_links.csv")) {
            assertThat(copy.resolve(name)).hasSameTextualContentAs(founding.resolve(name));
        }
    }

    @Test
    void aVersionIsOfADayThatCanBe() throws IOException {
        Path list = Files.writeString(folder.resolve("a.csv"), "name,measures\nCHON MA SAN,port_entry_ban; whatever\n");
        assertThat(command("lists", "add", list, "--date", "9999-12-31").err()).contains("cannot be at hand today");
        assertThat(command("lists", "add", list, "--date", "0001-01-01").code()).isEqualTo(2);
        assertThat(command("lists", "add", list, "--date", "2024-01-01").out()).contains("Kept as");
        assertThat(command("lists", "add", list, "--date", "2024-02-01").out()).contains("2024-02-01 was not taken");
        assertThat(command("screen", "CHON MA SAN", "--at", "2024-01-01").out()).contains("port-entry ban");
        assertThat(command("lists", "add", list, "--title", "a\u001b[31mb").err())
                .contains("no reader can see");
        Files.writeString(list, "name,measures\nCHON MA SAN,to be watched\n");
        assertThat(command("lists", "add", list, "--date", "2024-03-01").out()).contains("names no measure");
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Path list = Files.writeString(folder.resolve("a.csv"), "name\nCHON MA SAN\n");
        assertThat(command("lists", "add", list).out()).contains("Kept as");
        assertThat(command("lists", "add", list).out()).contains("at hand already");
        assertThat(command("lists", "--json").out()).containsOnlyOnce("\"sha256\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Access denied</body></html>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><sdnList>&b;</sdnList>",
                "<?xml version=\"1.0\"?><!DOCTYPE sdnList SYSTEM \"file:///etc/passwd\"><sdnList/>",
                "port,tonnes\nNampo,3\n",
                "name\n",
                "",
                "\u0000\u0001\u0002",
            })
    void whatIsNoListIsRefusedAndNothingIsKept(String content) throws IOException {
        Path list = Files.writeString(folder.resolve("bad.xml"), content);
        Typed refused = command("lists", "add", list);
        assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code());
        assertThat(refused.err().lines().count()).isGreaterThanOrEqualTo(3);
        assertThat(refused.err()).doesNotContain("root:").doesNotContain("fault of the program");
        assertThat(command("lists").out()).contains("No list is at hand");
    }

    @Test
    void anArchiveThatIsNoneIsRefused() throws IOException {
        Path gz = Files.writeString(folder.resolve("list.csv.gz"), "this is no gzip");
        assertThat(command("lists", "add", gz).err()).contains("It is no gzip file");
        Path zip = Files.writeString(folder.resolve("list.zip"), "this is no zip");
        assertThat(command("lists", "add", zip).err()).contains("The archive is empty or no archive");
    }

    @Test
    void aWorkbookIsAddedAndAskedWhateverItIsCalled() throws IOException {
        Path list = Workbook.write(
                folder.resolve("list.dat"),
                "1718 Designated Vessels List",
                "Name|IMO|Port entry ban|Asset freeze|Listed on",
                "CHON MA SAN|8660313|X|2018-03-30|2018-03-30",
                "PAEK MA|9066978|see annex||2018-03-30");
        Typed added = command("lists", "add", list, "--list", "un-1718-vessels", "--date", "2020-06-04");
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.out())
                .contains("2 entries: 2 vessel", "any workbook", "0 set aside, 1 remarks")
                .contains("list.dat!Vessels:4 (Port entry ban)");
        Path fleet = Workbook.write(folder.resolve("fleet.csv"), "Our ships", "Ship|IMO No", "CHONMASAN|8660313", "|");
        Typed answer = command("screen", fleet, "--at", "2019-01-01");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("port-entry ban, asset freeze");
    }

    @Test
    void whatIsWrongIsCountedInFullAlthoughTheFirstOfAKindAreListed() throws IOException {
        Path list = Files.writeString(folder.resolve("a.csv"), "name,imo\n" + "A,1234568\n".repeat(250));
        Typed added = command("lists", "add", list);
        assertThat(added.out()).contains("250 entries", "0 set aside, 499 remarks", "... 494 more");
        assertThat(command("lists", "--json").out()).contains("\"bad-imo\": 250", "\"duplicate-ref\": 249");
    }

    @Test
    void aVersionThatWasCutShortIsNotThere() throws IOException {
        Path list = Files.writeString(folder.resolve("a.csv"), "name\nCHON MA SAN\n");
        command("lists", "add", list);
        Path kept;
        try (Stream<Path> files = Files.walk(folder.resolve("lists"))) {
            kept = files.filter(f -> f.endsWith("version.json")).findFirst().orElseThrow();
        }
        Files.writeString(kept, "{\"list\": \"own\", \"sha");
        assertThat(command("lists").out()).contains("No list is at hand");
    }

    @Test
    void aListIsFetchedFromTheAddressThatTheUserNamesAndFromThereAgain() throws IOException {
        String[] content = {"name,imo\nCHON MA SAN,8660313\n"};
        HttpServer server = serve(content);
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/list.csv";
            assertThat(command("lists", "update", "mine", "--from", address).err())
                    .contains("within a private network or this machine");
            Typed first = command("lists", "update", "mine", "--from", address, "--allow-private");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out()).contains("(mine)").contains("1 entries");
            content[0] = "name,imo\nCHON MA SAN,8660313\nPAEK MA,9066978\n";
            assertThat(command("lists", "update", "--allow-private").out()).contains("1 added, 0 removed, 0 changed");
            String moved = "http://localhost:" + server.getAddress().getPort() + "/moved";
            assertThat(command("lists", "update", "other", "--from", moved, "--allow-private")
                            .err())
                    .contains("is no address to fetch from");
            String gone = "http://localhost:" + server.getAddress().getPort() + "/gone";
            assertThat(command("lists", "update", "other", "--from", gone, "--allow-private")
                            .err())
                    .contains("answers 404 instead of a file");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(String[] content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/gone")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                byte[] bytes = content[0].getBytes(UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private Typed command(Object... words) {
        return Typed.with(folder.resolve("lists"), words);
    }
}
