package org.plimsoll.formats.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Issue.Severity;

/** What would take the time or the memory of the machine, or end in sums that are no numbers, is refused where it is written. */
class CaseLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fleet_size: {value: 1e12, reason: x}",
                "stay_days: {value: 1e12, reason: x}",
                "max_speed_kn: {value: 0, reason: x}",
                "fleet_dwt_t: {value: 0, reason: x}",
                "fleet_dwt_spread: {value: 0, reason: x}",
                "fleet_dwt_spread: {value: 1e12, reason: x}",
                "dwt_per_gt: {value: 0, reason: x}"
            })
    void anAssumptionThatNoShipCanHaveIsRefused(String assumption) {
        var reading = withCase("{base: small-tankers-1}", "{base: small-tankers-1, " + assumption + "}");

        assertThat(reading.issues(Severity.FATAL)).extracting(Issue::code).containsExactly("out-of-range");
    }

    @Test
    void aLeastSizeAboveTheGreatestIsRefusedInTheCaseAndInAScenario() {
        var base = withCase(
                "{base: small-tankers-1}", "{base: small-tankers-1, fleet_dwt_least_t: {value: 10000, reason: x}}");
        var scenario = withCase(
                "sources:\n", "scenarios: [{id: a, title: b, assumptions: {fleet_dwt_most_t: 900}}]\nsources:\n");

        assertThat(base.issues(Severity.FATAL)).extracting(Issue::code).containsExactly("reversed-range");
        assertThat(scenario.issues(Severity.FATAL))
                .singleElement()
                .satisfies(issue -> assertThat(issue.at().field()).isEqualTo("scenarios.a"));
    }

    @Test
    void aPeriodOfAtMostThirtyYearsIsTaken() {
        String period = "period: {from: 2024-03-01, to: 2024-10-31}";

        assertThat(withCase(period, "period: {from: 1994-10-31, to: 2024-10-31}")
                        .caseFile())
                .isPresent();
        assertThat(withCase(period, "period: {from: 1994-10-30, to: 2024-10-31}")
                        .issues(Severity.FATAL))
                .extracting(Issue::code)
                .containsExactly("long-period");
    }

    @Test
    void aCountAboveAHundredThousandIsSetAsideAndTheOthersStay() {
        var reading = TestCases.readWith("aggregates.csv", """
                id,count,date_from,source
                most,100000,2024-03,bbc
                more,100001,2024-03,bbc
                absurd,2000000000,2024-03,bbc
                """);

        assertThat(reading.caseFile().orElseThrow().observations().aggregates())
                .extracting(a -> a.id())
                .containsExactly("most");
        assertThat(reading.issues(Severity.SET_ASIDE)).extracting(Issue::code).contains("out-of-range");
    }

    private static CaseReading withCase(String old, String changed) {
        String yaml = TestCases.small().getOrDefault(CaseYamlFormat.FILE, "");
        return TestCases.readWith(CaseYamlFormat.FILE, new YamlEdit(old, changed).apply(yaml));
    }
}
