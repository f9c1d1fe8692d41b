package org.plimsoll.formats.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.CaseRow;
import org.plimsoll.core.identity.Change;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.IdentityCheck;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.core.identity.Timeline;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.journal.JournalLine;
import org.plimsoll.formats.journal.JournalReader;

/** The founding case, read through decisions. */
class DecidedRowsTest {
    private final Map<String, byte[]> files = new LinkedHashMap<>(TestCases.founding());
    private final List<String> lines = new ArrayList<>();

    private void decide(Decision decision) {
        String prev = lines.isEmpty() ? JournalLine.NOTHING_BEFORE : JournalLine.digest(lines.getLast());
        lines.add(JournalLine.of(new Ruling(lines.size() + 1, Instant.EPOCH, "analyst-1", decision, "a test"), prev));
        files.put(JournalReader.FILE, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private CaseReading read() {
        return CaseReader.read(CaseFolder.of(files));
    }

    private CaseFile caseFile() {
        return read().caseFile().orElseThrow();
    }

    private static Hull hull(CaseFile caseFile, String id) {
        return caseFile.reference().fleet().find(id).orElseThrow();
    }

    @Test
    void songWon2WasNewRegent() {
        assertThat(Timeline.of(hull(caseFile(), "song-won-2"), Attribute.NAME).changes())
                .extracting(Change::words)
                .containsExactly("renamed from NEW REGENT to SONG WON 2 at a time that no statement gives (likely)");
        assertThat(Timeline.of(hull(caseFile(), "sin-phyong-9"), Attribute.NAME).changes())
                .extracting(c -> c.before().value())
                .containsExactly("CHONG RIM 2", "SAEBYOL");
    }

    @Test
    void theTwoNamesOf8966535AreAFinding() {
        CaseFile caseFile = caseFile();
        assertThat(IdentityCheck.of(
                        caseFile.reference().fleet(),
                        caseFile.observations().sightings(),
                        caseFile.reference().places(),
                        read().issues(),
                        12))
                .filteredOn(f -> f.problem().contains("UN PHA 2"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f).isInstanceOf(IdentityFinding.TwoNames.class);
                    assertThat(f.problem()).contains("KUM GANG 3 (vessels.csv:").contains("dprk-advisory-2019");
                });
    }

    @Test
    void aMergeJoinsStatementsSightingsAndListingsAndKeepsTheirCitations() {
        CaseFile before = caseFile();
        List<Statement> of = hull(before, "un-hung").statements();
        long seen = seen(before, "wol-bong-san") + seen(before, "un-hung");
        decide(new Decision.Merge("wol-bong-san", "un-hung"));
        CaseFile after = caseFile();
        assertThat(after.reference().fleet().find("un-hung")).isEmpty();
        assertThat(hull(after, "wol-bong-san").statements())
                .extracting(Statement::citation)
                .containsAll(of.stream().map(Statement::citation).toList());
        assertThat(seen(after, "wol-bong-san")).isEqualTo(seen);
        assertThat(read().sha256()).containsKey(JournalReader.FILE);
        decide(new Decision.Undo(1));
        assertThat(hull(caseFile(), "un-hung")).isEqualTo(hull(before, "un-hung"));
        assertThat(caseFile().observations()).isEqualTo(before.observations());
    }

    private static long seen(CaseFile caseFile, String hull) {
        return caseFile.observations().sightings().stream()
                .filter(s -> s.subject().hull().filter(hull::equals).isPresent())
                .count();
    }

    @Test
    void aSplitTakesRowsIntoANewHull() {
        Statement moved = hull(caseFile(), "song-won-2").statements().stream()
                .filter(s -> s.attribute() == Attribute.DWT_T)
                .findFirst()
                .orElseThrow();
        decide(new Decision.Split(
                "song-won-2", "new-regent", List.of(CaseRow.of(moved).ref())));
        assertThat(hull(caseFile(), "new-regent").statements())
                .singleElement()
                .satisfies(s -> assertThat(s.citation()).isEqualTo(moved.citation()));
        assertThat(hull(caseFile(), "song-won-2").about(Attribute.DWT_T)).isEmpty();
    }

    @Test
    void aRejectedRowIsShownAndNothingRestsOnIt() {
        Statement row = hull(caseFile(), "kum-jin-gang-3").best(Attribute.IMO).orElseThrow();
        decide(new Decision.Reject(List.of(CaseRow.of(row).ref())));
        assertThat(hull(caseFile(), "kum-jin-gang-3").imo()).isEmpty();
        assertThat(read().issues())
                .filteredOn(i -> i.code().equals("rejected"))
                .extracting(Issue::at)
                .containsExactly(CaseRow.of(row).at());
    }

    @Test
    void aBrokenJournalIsReadUpToTheBreak() {
        decide(new Decision.Merge("wol-bong-san", "un-hung"));
        decide(new Decision.Annotate("yu-son"));
        byte[] bytes = files.getOrDefault(JournalReader.FILE, new byte[0]).clone();
        bytes[bytes.length - 10] ^= 1;
        files.put(JournalReader.FILE, bytes);
        assertThat(caseFile().reference().fleet().find("un-hung")).isEmpty();
        assertThat(read().issues())
                .filteredOn(i -> i.at().file().equals(JournalReader.FILE))
                .singleElement()
                .satisfies(i -> assertThat(i.at().line()).isEqualTo(2));
    }
}
