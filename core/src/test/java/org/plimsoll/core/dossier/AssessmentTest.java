package org.plimsoll.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.vessel.Hull;

class AssessmentTest {

    private static final LocalDate LISTED = LocalDate.of(2018, 3, 30);

    @Test
    void aCountFromMemoryAloneIsNoPublishedCount() {
        Aggregate remembered = Cases.remembered(Cases.count("sum", 30));
        Findings findings = Assessments.of(fleet().with(remembered)
                .with(Cases.arrival("a", "large", "2024-04-01"))
                .with(million(Optional.empty())));
        assertThat(findings.counts().published()).isZero();
        assertThat(findings.tests().tensions()).isEmpty();
        assertThat(findings.statements().getFirst().evidence().supporting()).doesNotContain("sum");
    }

    @Test
    void aRoleFromMemoryAloneNamesNoCaller() {
        Findings findings = Assessments.of(fleet().with(new Hull(
                        "remembered", List.of(Cases.statement("remembered", "role", "caller", Certainty.UNVERIFIED))))
                .listed("remembered", LISTED, Measure.PORT_ENTRY_BAN)
                .with(Cases.count("sum", 30)));
        assertThat(findings.counts().named()).isEqualTo(1);
        assertThat(findings.counts().namedBanned()).isZero();
        assertThat(findings.counts().listed().verified().q95()).isZero();
    }

    @Test
    void aSightingFromMemoryAloneShowsNoCallAndNoLook() {
        Findings findings = Assessments.of(fleet().listed("large", LISTED, Measure.PORT_ENTRY_BAN)
                .with(
                        Cases.arrival("a", "large", "2024-04-01"),
                        Cases.sure(Cases.arrival("b", "large", "2024-06-01"), Certainty.UNVERIFIED)));
        assertThat(findings.counts().listed().shown()).isEqualTo(1);
        assertThat(findings.traffic().calendars().getFirst().looked()).containsExactly(LocalDate.of(2024, 4, 1));
    }

    @Test
    void whatIsNotOfThePeriodIsLeftOutAndSaid() {
        Findings findings = Assessments.of(fleet().with(
                        Cases.arrival("before", "large", "2024-02-01"),
                        Cases.arrival("a", "large", "2024-04-01"),
                        Cases.arrival("after", "large", "2025-07-01")));
        assertThat(findings.counts().documented().q95()).isEqualTo(1);
        assertThat(findings.issues())
                .filteredOn(i -> i.code().equals("outside-period"))
                .extracting(Issue::problem)
                .singleElement()
                .asString()
                .startsWith("2 sightings");
    }

    @Test
    void aFigureForThePeriodIsHeldAgainstItsCallsAndNotItsDepartures() {
        Findings findings = Assessments.of(
                fleet().with(Cases.arrival("a", "large", "2024-04-01"), Cases.arrival("b", "large", "2024-11-05"))
                        .with(million(Optional.of(Cases.time("2024-03-07", "2024-11-05")))));
        assertThat(findings.tests().comparisons())
                .extracting(c -> c.ours().q50())
                .containsExactly(findings.volumes().barrels().q50());
    }

    @Test
    void aFigureForAnotherTimeIsNotCompared() {
        Findings findings = Assessments.of(fleet().with(Cases.count("sum", 30))
                .with(million(Optional.of(Cases.time("2022-03-07", "2022-11-05"))))
                .with(Cases.check(
                        "march", Claim.Kind.CALLS, Optional.of(Cases.time("2024-03")), Claim.Comparison.AT_LEAST, 5)));
        assertThat(findings.tests().comparisons()).extracting(Comparison::claim).isEmpty();
        assertThat(findings.tests().tensions()).isEmpty();
    }

    @Test
    void aReportOfNothingIsAReportAndNoReportIsNone() {
        Findings findings = Assessments.of(fleet().with(Cases.arrival("a", "large", "2024-04-01"))
                .with(Cases.reported("x", "Silent", Cases.time("2024-01"), Delivery.Kind.PERIOD, 15_000))
                .with(Cases.reported("y", "Nil", Cases.time("2024-05"), Delivery.Kind.PERIOD, 0)));
        assertThat(sentences(findings, "Silent"))
                .contains("No report for the period of the case was found.")
                .contains("Reported 15,000 barrels for the year 2024 in all.");
        assertThat(sentences(findings, "Nil"))
                .contains("Reported 0 barrels for the period of the case, spread evenly within each report.");
    }

    @Test
    void whatThePortStateReportedMayBeTheSameOil() {
        Findings without = Assessments.of(fleet().with(Cases.arrival("a", "large", "2024-04-01")));
        Findings with = Assessments.of(fleet().with(Cases.arrival("a", "large", "2024-04-01"))
                .with(Cases.reported("x", "Russia", Cases.time("2024-04"), Delivery.Kind.PERIOD, 15_000)));
        assertThat(Assessments.words(without, "crossing")).doesNotContain("twice");
        assertThat(Assessments.words(with, "crossing")).contains("What Russia reported", "twice");
    }

    @Test
    void overSeveralYearsTheHeadlineGivesTheYearItsOwnBarrels() {
        Findings findings = Assessments.of(fleet().period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31))
                .with(
                        Cases.arrival("a", "large", "2023-04-01"),
                        Cases.arrival("b", "large", "2024-04-01"),
                        Cases.arrival("c", "large", "2024-06-01")));
        assertThat(Assessments.words(findings, "headline"))
                .contains("75,000 barrels in 2024, 112,500 barrels in the whole period");
    }

    @Test
    void oneCallOfOneDayIsSaidAsOne() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        Findings findings = Assessments.of(fleet().period(day, day).with(Cases.arrival("a", "large", "2024-04-01")));
        assertThat(Assessments.words(findings, "headline"))
                .startsWith("On 1 April 2024 ")
                .contains(" have called once at ");
        assertThat(Assessments.words(findings, "crossing")).contains("Documented calls alone did not pass it");
    }

    @Test
    void aBoundBelowTheLimitSaysSo() {
        Findings little = Assessments.of(fleet().with(Cases.arrival("a", "large", "2024-04-01")));
        Findings much = Assessments.of(fleet().with(Cases.count("sum", 43)));
        assertThat(Assessments.words(little, "bounds")).contains("below the limit of 500,000 barrels");
        assertThat(Assessments.words(much, "bounds")).doesNotContain("below the limit");
    }

    @Test
    void aLimitThatFewDrawsPassIsNotSaidToBePassedByADayThatNeverCame() {
        Findings findings = Assessments.of(Cases.uncertain().with(Cases.count("sum", 24)));
        var crossing = findings.tests().years().getFirst().documented().crossing();
        assertThat(crossing.q05()).isPresent();
        assertThat(crossing.q50()).isEmpty();
        assertThat(Assessments.words(findings, "crossing"))
                .contains("passed it within the year in")
                .doesNotContain("by not reached");
    }

    @Test
    void aFigureThatTheShipsCouldCarryAsksForNoLargerOnes() {
        Findings less = Assessments.of(fleet().with(Cases.count("sum", 30))
                .with(Cases.check("less", Claim.Kind.VOLUME_BBL, Optional.empty(), Claim.Comparison.ABOUT, 900_000)));
        Findings more = Assessments.of(fleet().with(Cases.count("sum", 20)).with(million(Optional.empty())));
        assertThat(Assessments.words(less, "tension")).doesNotContain("larger ships");
        assertThat(Assessments.words(more, "tension")).contains("larger ships");
    }

    private static Cases fleet() {
        return Cases.exact().assume(Assumed.FLEET_SIZE, 1).with(Cases.hull("large", "dwt_t", "5000", "role", "caller"));
    }

    private static Claim million(Optional<Span> period) {
        return Cases.check("million", Claim.Kind.VOLUME_BBL, period, Claim.Comparison.MORE_THAN, 1_000_000);
    }

    private static List<String> sentences(Findings findings, String state) {
        return findings.tests().states().stream()
                .filter(s -> s.state().equals(state))
                .flatMap(s -> s.sentences().stream())
                .toList();
    }
}
