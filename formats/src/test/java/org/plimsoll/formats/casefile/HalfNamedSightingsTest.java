package org.plimsoll.formats.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.observation.Sighting.Subject;

/** Sightings of which the source says that the ship was one of several. */
class HalfNamedSightingsTest {

    private static final String HEADER =
            "id,flow,hull,name,event,date_from,place,length_m,beam_m,candidates,certainty,source\n";

    private static CaseReading read(String cells) {
        Map<String, byte[]> files = new LinkedHashMap<>(TestCases.founding());
        String row = "x,oil," + cells + ",confirmed,bbc-2024-11-22\n";
        files.put("sightings.csv", (HEADER + row).getBytes(UTF_8));
        return CaseReader.read(CaseFolder.of(files));
    }

    private static CaseFile caseFile(CaseReading reading) {
        return reading.caseFile().orElseThrow();
    }

    private static Subject subject(CaseReading reading) {
        return caseFile(reading).observations().sightings().getFirst().subject();
    }

    private static List<String> codes(CaseReading reading) {
        return reading.issues().stream()
                .filter(i -> i.at().file().equals("sightings.csv"))
                .map(Issue::code)
                .toList();
    }

    @Test
    void candidatesAndBeamAreRead() {
        CaseReading reading =
                read(",one of two,arrival,2024-06-01,vostochny-oil-pier,98,15.5,Chon-Ma-San; un-hung ;un-hung");
        assertThat(subject(reading).candidates()).containsExactly("chon-ma-san", "un-hung");
        assertThat(subject(reading).beamM()).contains(15.5);
        assertThat(subject(reading).lengthM()).contains(98.0);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void aCandidateThatNobodyDescribesIsSaidAndKept() {
        CaseReading reading = read(",one of two,arrival,2024-06-01,vostochny-oil-pier,,,un-hung;nobody-knows");
        assertThat(codes(reading)).containsExactly("unknown-hull");
        assertThat(caseFile(reading).reference().fleet().find("nobody-knows")).isPresent();
        assertThat(subject(reading).candidates()).containsExactly("un-hung", "nobody-knows");
    }

    @Test
    void candidatesOfANamedShipAreLeftOut() {
        CaseReading reading = read("un-hung,UN HUNG,arrival,2024-06-01,vostochny-oil-pier,,,chon-ma-san");
        assertThat(codes(reading)).containsExactly("named-and-candidates");
        assertThat(subject(reading).hull()).contains("un-hung");
        assertThat(subject(reading).candidates()).isEmpty();
    }

    @Test
    void aBeamThatIsNoneIsLeftOut() {
        CaseReading reading = read(",a tanker,arrival,2024-06-01,vostochny-oil-pier,,0,");
        assertThat(codes(reading)).containsExactly("out-of-range");
        assertThat(subject(reading).beamM()).isEmpty();
    }

    @Test
    void aCaseWithoutTheColumnsReadsAsBefore() {
        assertThat(CaseReader.read(CaseFolder.of(TestCases.founding()))
                        .caseFile()
                        .orElseThrow()
                        .observations()
                        .sightings())
                .hasSizeGreaterThan(30)
                .allMatch(s -> s.subject().candidates().isEmpty()
                        && s.subject().beamM().isEmpty());
    }
}
