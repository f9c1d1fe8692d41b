package org.plimsoll.formats.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.PortBans;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.PortBan;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.core.screening.CaseScreening;
import org.plimsoll.core.screening.Screener;
import org.plimsoll.core.screening.Weights;
import org.plimsoll.formats.script.ScriptRomaniser;

/** The founding case, screened against lists made here, kept and read again. */
class ScreenedTablesTest {
    private static final ListId UN = new ListId("un-1718-vessels", "UN 1718 vessels", Authority.UNITED_NATIONS);
    private static final ListId US = new ListId("us-ofac-sdn", "OFAC SDN", Authority.UNITED_STATES);
    private static final LocalDate CALL = LocalDate.of(2024, 10, 20);

    private final Map<String, byte[]> files = new LinkedHashMap<>(TestCases.founding());

    private static ListVersion version(ListId list, int year, int n) {
        return new ListVersion(
                list,
                Integer.toHexString(n).repeat(64),
                LocalDate.of(year, 1, 31),
                "made-here.csv",
                LocalDate.of(2026, 1, 1));
    }

    private static ListEntry ship(String ref, String name, String imo, Terms terms, Tie... ties) {
        return new ListEntry(
                ref,
                SubjectKind.VESSEL,
                List.of(
                        ListedName.primary(name),
                        new ListedName("=HYPERLINK; \"EVIL\"\n\u202eNAME", ListedName.Kind.WEAK)),
                imo.isEmpty() ? List.of() : List.of(new ListEntry.Fact(Particular.IMO, imo)),
                List.of(ties),
                terms,
                "");
    }

    private static ListEntry firm(String ref, String name, Tie... ties) {
        return new ListEntry(
                ref,
                SubjectKind.ORGANISATION,
                List.of(ListedName.primary(name)),
                List.of(),
                List.of(ties),
                freeze(),
                "");
    }

    private static Terms freeze() {
        return Terms.of(List.of("DPRK4"), EnumSet.of(Measure.ASSET_FREEZE));
    }

    private static Terms banned(LocalDate from) {
        return new Terms(
                List.of(),
                EnumSet.of(Measure.PORT_ENTRY_BAN, Measure.ASSET_FREEZE),
                Optional.of(from),
                Optional.empty());
    }

    private static List<ListHistory> lists() {
        var owned = new Tie(
                Relation.OWNED_BY,
                "EXAMPLE OWNER",
                Optional.of("9"),
                OptionalDouble.of(60),
                Optional.of(LocalDate.of(2018, 1, 1)),
                Optional.empty());
        return List.of(
                ListHistory.of(List.of(new ListHistory.Content(
                        version(UN, 2025, 1),
                        List.of(ship("DPRKe.1", "KUM GANG 3", "8966535", banned(LocalDate.of(2024, 5, 1))))))),
                ListHistory.of(List.of(
                        new ListHistory.Content(
                                version(US, 2018, 2),
                                List.of(
                                        ship("1", "CHON MA SAN", "8660313", freeze(), owned),
                                        ship("2", "YU SON", "8691702", freeze()),
                                        firm("9", "EXAMPLE OWNER", Tie.to(Relation.DIRECTED_BY, "NOBODY LISTED")))),
                        new ListHistory.Content(
                                version(US, 2023, 3),
                                List.of(
                                        ship("1", "CHON MA SAN", "8660313", freeze(), owned),
                                        ship("4", "SIN PHYONG 9", "", freeze()),
                                        firm("9", "EXAMPLE OWNER", Tie.to(Relation.DIRECTED_BY, "NOBODY LISTED")),
                                        firm("10", "PATRIOTT"))))));
    }

    private CaseFile caseFile() {
        return CaseReader.read(CaseFolder.of(files)).caseFile().orElseThrow();
    }

    private CaseScreening.Result keep() throws IOException {
        return keep(lists());
    }

    private CaseScreening.Result keep(List<ListHistory> lists) throws IOException {
        var screener = new Screener(lists, new ScriptRomaniser(), Weights.STANDARD);
        CaseScreening.Result result = CaseScreening.of(caseFile(), screener, () -> {});
        files.putAll(ScreenedTables.of(result, Set.of(), v -> 12));
        return result;
    }

    @Test
    void whatIsKeptIsReadAsItWasFound() throws IOException {
        CaseScreening.Result result = keep();
        CaseReading reading = CaseReader.read(CaseFolder.of(files));
        assertThat(reading.issues())
                .filteredOn(i -> i.at().file().startsWith("list") && i.severity() != Issue.Severity.NOTE)
                .isEmpty();
        var screened = reading.caseFile().orElseThrow().reference().screened();
        assertThat(screened.asked()).extracting(a -> a.version()).containsExactlyElementsOf(result.asked());
        assertThat(screened.entries())
                .extracting(KeptEntry::party, k -> k.entry().ref(), KeptEntry::basis, KeptEntry::versions)
                .containsExactlyElementsOf(result.entries().stream()
                        .map(k -> org.assertj.core.groups.Tuple.tuple(
                                k.party(), k.entry().ref(), k.basis(), k.versions()))
                        .toList());
        assertThat(screened.entries())
                .extracting(KeptEntry::party)
                .containsExactlyInAnyOrder("kum-gang-3", "chon-ma-san", "yu-son", "sin-phyong-9", "example-owner");
    }

    @Test
    void rowsThatContradictEachOtherOrTheShipAreDoubtful() throws IOException {
        keep();
        String rows = new String(files.get("list_entries.csv"), UTF_8);
        assertThat(rows).doesNotContain("\u202e");
        String row = rows.lines()
                .filter(l -> l.startsWith("kum-gang-3,"))
                .findFirst()
                .orElseThrow();
        files.put(
                "list_entries.csv", (rows + row + "\n" + row.replace("kum-gang-3,", "yu-son,") + "\n").getBytes(UTF_8));
        assertThat(CaseReader.read(CaseFolder.of(files)).issues())
                .extracting(Issue::code)
                .containsOnlyOnce("duplicate-entry", "other-imo");
    }

    @Test
    void keepingTwiceGivesTheSameBytes() throws IOException {
        keep();
        Map<String, byte[]> once = new LinkedHashMap<>(files);
        keep();
        once.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void anIdentifiedEntryIsAListingFromTheDayThatTheListGivesOrTheFirstVersionThatHoldsIt() throws IOException {
        keep();
        var bans = new PortBans(caseFile());
        assertThat(bans.on("kum-gang-3", CALL)).isEqualTo(PortBan.IN_FORCE);
        assertThat(bans.on("kum-gang-3", LocalDate.of(2024, 4, 30))).isEqualTo(PortBan.NONE);
        assertThat(bans.listings("yu-son"))
                .filteredOn(l -> l.held().isPresent())
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.from()).as("the list gives none").isEmpty();
                    assertThat(l.until()).isEmpty();
                    assertThat(l.held().orElseThrow().words())
                            .isEqualTo("held by the version of 2018-01-31, no longer by that of 2023-01-31");
                });
    }

    @Test
    void aBanIsVerifiedOnlyForDaysThatTheVersionsAskedShow() throws IOException {
        keep();
        var bans = new PortBans(caseFile());
        LocalDate newest = LocalDate.of(2025, 1, 31);
        assertThat(bans.on("kum-gang-3", newest)).isEqualTo(PortBan.IN_FORCE);
        assertThat(bans.on("kum-gang-3", newest.plusDays(1)))
                .as("it may have been struck out the day after")
                .isEqualTo(PortBan.UNVERIFIED);
        assertThat(bans.changes("kum-gang-3")).contains(LocalDate.of(2024, 5, 1), newest.plusDays(1));
    }

    @Test
    void whatTheVersionsDoNotTellIsNoVerifiedBan() throws IOException {
        var undated = Terms.of(List.of(), EnumSet.of(Measure.PORT_ENTRY_BAN));
        var ship = ship("DPRKe.2", "KUM GANG 3", "8966535", undated);
        keep(List.of(ListHistory.of(List.of(
                new ListHistory.Content(version(UN, 2019, 1), List.of()),
                new ListHistory.Content(version(UN, 2021, 2), List.of(ship)),
                new ListHistory.Content(version(UN, 2022, 3), List.of()),
                new ListHistory.Content(version(UN, 2024, 4), List.of(ship)),
                new ListHistory.Content(version(UN, 2025, 5), List.of())))));
        var bans = new PortBans(caseFile());
        assertThat(List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026))
                .extracting(year -> bans.on("kum-gang-3", LocalDate.of(year, 1, 31)))
                .containsExactly(
                        PortBan.NONE,
                        PortBan.UNVERIFIED,
                        PortBan.IN_FORCE,
                        PortBan.NONE,
                        PortBan.UNVERIFIED,
                        PortBan.IN_FORCE,
                        PortBan.NONE,
                        PortBan.NONE);
        assertThat(bans.listings("kum-gang-3"))
                .filteredOn(l -> l.held().isPresent())
                .extracting(l -> l.held().orElseThrow().words())
                .containsExactly(
                        "held by the versions of 2021-01-31 to 2024-01-31, but not by that of 2022-01-31, no longer by"
                                + " that of 2025-01-31");
        assertThat(bans.on("kum-gang-3", LocalDate.of(2018, 1, 31)))
                .as("before the oldest version, and it does not hold the ship")
                .isEqualTo(PortBan.UNVERIFIED);
    }

    @Test
    void anEntryOfLikeNameAloneCountsAsUnverified() throws IOException {
        keep();
        assertThat(caseFile().reference().screened().listings())
                .filteredOn(l -> l.hull().equals("sin-phyong-9"))
                .singleElement()
                .extracting((Listing l) -> l.citation().certainty().verified())
                .isEqualTo(false);
        assertThat(WhoTheyAre.of(caseFile(), List.of()).network().designations("sin-phyong-9"))
                .as("in the network it is no listing of the hull at all")
                .noneMatch(d -> d.version().list().key().equals("us-ofac-sdn"));
    }

    @Test
    void theChainLeadsToTheListedOwnerAndToNobodyWhoIsOnlyNamed() throws IOException {
        keep();
        WhoTheyAre who = WhoTheyAre.of(caseFile(), List.of());
        WhoTheyAre.Behind behind = who.behind().stream()
                .filter(b -> b.ship().id().equals("chon-ma-san"))
                .findFirst()
                .orElseThrow();
        assertThat(behind.paths())
                .extracting(ListedPath::end)
                .extracting(Party::name)
                .contains("EXAMPLE OWNER");
        assertThat(behind.paths()).extracting(p -> p.end().name()).doesNotContain("NOBODY LISTED");
        assertThat(who.network().party("nobody-listed")).isPresent();
        assertThat(who.network().designations("nobody-listed")).isEmpty();
        assertThat(behind.verdict().words()).contains("CHON MA SAN");
    }

    @Test
    void rowsThatCiteAVersionNobodyAskedAreSetAsideWithWhere() throws IOException {
        keep();
        files.put("lists.csv", "id,list,title,date,sha256,entries\n".getBytes(UTF_8));
        CaseReading reading = CaseReader.read(CaseFolder.of(files));
        assertThat(reading.caseFile().orElseThrow().reference().screened().entries())
                .isEmpty();
        assertThat(reading.issues())
                .filteredOn(
                        i -> i.code().equals("unknown-version") && i.at().file().equals("list_entries.csv"))
                .allSatisfy(i -> assertThat(i.at().line()).isPositive())
                .isNotEmpty();
    }

    @Test
    void aLinkOfAnInvestigatorsOwnJoinsTheListsByName() throws IOException {
        files.put("links.csv", """
                party,relation,other,other_kind,share_percent,from,until,certainty,source,note
                kum-gang-3,owned_by,Middle Co,organisation,100,2020-01-01,,confirmed,voa-7842590,
                Middle Co,owned_by,Example Owner,organisation,25-60,2020,,likely,voa-7842590,
                kum-gang-3,owned_by,X,organisation,140,,,confirmed,voa-7842590,
                kum-gang-3,sails_for,Y,organisation,,,,confirmed,voa-7842590,
                Middle Co,owned_by,---,person,,,,confirmed,voa-7842590,
                Middle Co,owned_by,Z,person,,2022-02-02,2021-01-01,confirmed,voa-7842590,
                """.getBytes(UTF_8));
        keep();
        CaseReading reading = CaseReader.read(CaseFolder.of(files));
        assertThat(reading.issues())
                .filteredOn(i -> i.at().file().equals("links.csv") && i.severity() == Issue.Severity.SET_ASIDE)
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("bad-number", "unknown-word", "no-name", "reversed-dates");
        WhoTheyAre who = WhoTheyAre.of(reading.caseFile().orElseThrow(), List.of());
        assertThat(who.behind())
                .filteredOn(b -> b.ship().id().equals("kum-gang-3"))
                .singleElement()
                .satisfies(b -> assertThat(b.paths())
                        .singleElement()
                        .extracting(ListedPath::words)
                        .asString()
                        .startsWith(
                                "KUM GANG 3 owned by Middle Co owned by EXAMPLE OWNER (OFAC SDN: listed when last seen, 2023-01-31);"
                                        + " weakest link: owned by, likely"));
    }
}
