package org.plimsoll.app.render.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LargeCaseTest {

    private static final int SIGHTINGS = 1200;

    @Test
    void aLargeCaseIsSummarisedAndSaysWhatItLeavesOut() {
        var findings = CaseInMemory.founding()
                .with("sightings.csv", csv -> csv + sightings())
                .findings();
        assertThat(findings.traffic().calls()).hasSizeGreaterThan(Page.MOST_CALLS);
        String html = new DossierHtml().render(findings, CaseInMemory.context());
        assertThat(html)
                .contains("tables/calls.csv")
                .contains("Sums over itemised calls")
                .contains("Quantiles do not, so none are given here")
                .hasSizeLessThan(2_000_000);
        ParsedPage page = ParsedPage.of(html);
        Set<String> anchors = Set.copyOf(page.values("id"));
        assertThat(page.values("href"))
                .filteredOn(h -> h.startsWith("#"))
                .allMatch(h -> anchors.contains(h.substring(1)));
    }

    private static String sightings() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < SIGHTINGS; i++) {
            LocalDate day = LocalDate.of(2024, 3, 8).plusDays(i % 240);
            rows.append("many-")
                    .append(i)
                    .append(",oil,,ship ")
                    .append(i)
                    .append(",arrival,")
                    .append(day);
            rows.append(",,vostochny-oil-pier,,,Vostochny oil pier,satellite,unknown,unknown,,,confirmed,");
            rows.append("seatrade-2024-11-22,\n");
        }
        return rows.toString();
    }
}
