package org.plimsoll.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.name.Hangul;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.screening.Match.Verdict;
import org.plimsoll.core.screening.Reason.Feature;

class ScreenerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String IMO = "8660313";

    /** Hangul alone, so that the core's tests need no other library. */
    private static final Romaniser KOREAN =
            name -> Hangul.in(name) ? List.of(Hangul.northern(name), Hangul.revised(name)) : List.of(name);

    private final Screener screener = new Screener(List.of(list()), KOREAN, Weights.STANDARD);

    private static ListHistory list() {
        List<ListEntry> entries = new ArrayList<>();
        entries.add(entry(
                "1",
                SubjectKind.VESSEL,
                "CHON MA SAN",
                new Fact(Particular.IMO, IMO),
                new Fact(Particular.CALL_SIGN, "HM-AB 7"),
                new Fact(Particular.MMSI, "445123000"),
                new Fact(Particular.FLAG, "North Korea")));
        entries.add(entry("2", SubjectKind.VESSEL, "SAM JONG 1", new Fact(Particular.IMO, "8405311")));
        entries.add(entry("3", SubjectKind.VESSEL, "YU JONG 2", new Fact(Particular.IMO, "8604917")));
        entries.add(entry("4", SubjectKind.PERSON, "MARSHAL EXAMPLE"));
        for (String name : List.of(
                "KUM SAN",
                "RYONG SAN",
                "PAEK MA",
                "AN SAN 1",
                "RAK WON 2",
                "SONG WON",
                "KUM SONG 3",
                "GRAND KARO",
                "ORION STAR",
                "DAWNLIGHT")) {
            entries.add(entry("n" + entries.size(), SubjectKind.VESSEL, name));
        }
        var id = new ListId("example", "Example list", Authority.OTHER);
        var version = new ListVersion(id, "0".repeat(64), DAY, "test", DAY);
        return ListHistory.of(List.of(new ListHistory.Content(version, entries)));
    }

    private static ListEntry entry(String ref, SubjectKind kind, String name, Fact... facts) {
        return new ListEntry(
                ref,
                kind,
                List.of(ListedName.primary(name)),
                List.of(facts),
                List.of(),
                Terms.of(List.of(), Set.of()),
                "");
    }

    private static Subject ship(String name, String imo, String mmsi, String call) {
        return new Subject(
                "test",
                Optional.of(SubjectKind.VESSEL),
                List.of(name),
                Optional.of(imo),
                Optional.of(mmsi),
                Optional.of(call),
                Optional.empty());
    }

    private List<String> refs(Collection<Match> matches) {
        return matches.stream().map(m -> m.designation().entry().ref()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHON MA SAN",
                "CHONMASAN",
                "Chon-Ma-San",
                "M/T CHON MA SAN",
                "천마산",
                "Cheonmasan",
                "Ch'ŏnmasan",
                "CHUN MA SAN",
                "SAN CHON MA"
            })
    void chonMaSanIsFoundHoweverItIsWritten(String name) {
        Screening screening = screener.screen(ship(name, "", "", ""), DAY);
        assertThat(refs(screening.matches())).containsExactly("1");
        assertThat(screening.matches().getFirst().verdict()).isEqualTo(Verdict.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAM JONG 3", "SAM JONG III", "SAM JONG", "SONG MA", "MARSHAL EXAMPLE", "SAN"})
    void anotherNumberHalfANameOrAPersonIsNoShip(String name) {
        assertThat(screener.screen(ship(name, "", "", ""), DAY).matches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DPRK, true",
        "KP, true",
        "'Korea, Democratic People''s Republic of', true",
        "South Korea, false",
        "XX, false"
    })
    void aFlagIsOneHoweverItIsWritten(String flag, boolean same) {
        var subject = new Subject(
                "test",
                Optional.of(SubjectKind.VESSEL),
                List.of("CHON MA SAN"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(flag));
        Match match = screener.screen(subject, DAY).matches().getFirst();
        assertThat(match.reasons().stream().anyMatch(r -> r.feature() == Feature.FLAG))
                .isEqualTo(same);
    }

    @Test
    void aPersonIsFoundWhereTheKindIsNotSaid() {
        assertThat(refs(screener.screen(Subject.typed("Marshal Example"), DAY).matches()))
                .containsExactly("4");
    }

    @Test
    void anotherGoodImoOutweighsTheVeryNameAndEverythingElse() {
        Screening screening = screener.screen(ship("CHON MA SAN", "9074729", "445123000", "HMAB7"), DAY);
        assertThat(screening.matches()).isEmpty();
        assertThat(screening.ruledOut()).hasSize(1);
        Match match = screening.ruledOut().getFirst();
        assertThat(match.verdict()).isEqualTo(Verdict.RULED_OUT);
        assertThat(match.score()).isLessThan(Screener.THRESHOLD);
        Weights w = Weights.STANDARD;
        assertThat(w.prior() + w.otherImo() + w.names().at(1) + w.sameCallSign() + w.small())
                .isNegative();
    }

    @Test
    void aRenamedShipIsKnownByItsNumber() {
        Match match =
                screener.screen(ship("NEW HORIZON", IMO, "", ""), DAY).matches().getFirst();
        assertThat(match.verdict()).isEqualTo(Verdict.IDENTIFIED);
        assertThat(match.score()).isGreaterThan(0.95);
        assertThat(match.reasons()).anyMatch(r -> r.words().contains("renamed"));
    }

    @ParameterizedTest
    @CsvSource({"8660314", "8660331", "8660303"})
    void aWrongNumberOneSlipAwayRaisesTheQuestion(String wrong) {
        Match match = screener.screen(ship("CHON MA SAN", wrong, "", ""), DAY)
                .matches()
                .getFirst();
        assertThat(match.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(match.reasons())
                .anyMatch(r -> r.feature() == Feature.IMO && r.words().contains("check digit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HMAB7", "HM AB-7", "hmab7", "HM-AB 7"})
    void callSignsAreReadWithoutTheirSpacing(String call) {
        var subject = new Subject(
                "test",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(call),
                Optional.empty());
        assertThat(refs(screener.screen(subject, DAY).matches())).containsExactly("1");
    }

    @Test
    void reasonsAddUpToTheScore() {
        for (Subject subject : List.of(
                ship("CHUN MA SAN", "8660314", "445123000", "XX1"),
                ship("CHON MA SAN", IMO, "", "HMAB7"),
                ship("CHON MA SAN", "9074729", "", ""))) {
            Screening screening = screener.screen(subject, DAY, 0);
            List<Match> all = new ArrayList<>(screening.matches());
            all.addAll(screening.ruledOut());
            assertThat(all).isNotEmpty().allSatisfy(match -> {
                double bits = Weights.STANDARD.prior()
                        + match.reasons().stream().mapToDouble(Reason::bits).sum();
                assertThat(match.score()).isCloseTo(1 / (1 + StrictMath.pow(2, -bits)), within(1e-12));
                assertThat(match.reasons())
                        .extracting(r -> Math.abs(r.bits()))
                        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
            });
        }
    }

    @Test
    void aLowerThresholdShowsWhatWasNearlyShown() {
        Subject half = ship("SAM JONG", "", "", "");
        assertThat(screener.screen(half, DAY).matches()).isEmpty();
        assertThat(refs(screener.screen(half, DAY, 0.01).matches())).contains("2");
    }

    @Test
    void whatIsTypedIsToldApart() {
        assertThat(Subject.typed("IMO 8660313").goodImo()).isPresent();
        assertThat(Subject.typed("445123000").mmsi()).contains("445123000");
        assertThat(Subject.typed(" SAM JONG 1 ").names()).containsExactly("SAM JONG 1");
        assertThatThrownBy(() -> Subject.typed("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCurveIsLevelOutsideItsPoints() {
        var curve = new Weights.Curve(new double[] {0, 1}, new double[] {-1, 3});
        assertThat(List.of(curve.at(-5), curve.at(0.5), curve.at(1), curve.at(9)))
                .containsExactly(-1.0, 1.0, 3.0, 3.0);
    }
}
