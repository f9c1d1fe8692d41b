package org.plimsoll.app.render.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plimsoll.core.dossier.Findings;
import org.w3c.dom.Element;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierHtmlTest {

    private static final List<String> FETCHING = List.of("script", "link", "img", "iframe", "object", "embed", "image");

    private Findings findings = CaseInMemory.founding().findings();
    private String html = "";
    private ParsedPage page = ParsedPage.of("<html/>");

    @BeforeAll
    void renders() {
        html = new DossierHtml().render(findings, CaseInMemory.context());
        page = ParsedPage.of(html);
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        assertThat(FETCHING).allSatisfy(name -> assertThat(page.all(name)).isEmpty());
        assertThat(page.attributeNames()).noneMatch(name -> name.startsWith("on") || name.equals("src"));
        assertThat(html).doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        List<String> ids = page.values("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> anchors = Set.copyOf(ids);
        assertThat(page.values("href"))
                .filteredOn(h -> h.startsWith("#"))
                .isNotEmpty()
                .allMatch(h -> anchors.contains(h.substring(1)));
    }

    @Test
    void everyObservationSourceAndCallHasItsAnchor() {
        List<String> ids = page.values("id");
        var seen = findings.caseFile().observations();
        assertThat(ids)
                .containsAll(seen.sightings().stream().map(s -> "obs-" + s.id()).toList());
        assertThat(ids)
                .containsAll(
                        seen.aggregates().stream().map(a -> "obs-" + a.id()).toList());
        assertThat(ids)
                .containsAll(seen.claims().stream().map(c -> "obs-" + c.id()).toList());
        assertThat(ids)
                .containsAll(
                        seen.deliveries().stream().map(d -> "obs-" + d.id()).toList());
        assertThat(ids)
                .contains("src-" + findings.caseFile().reference().sources().size());
        assertThat(ids)
                .containsAll(findings.traffic().calls().stream()
                        .map(c -> c.call().id())
                        .toList());
    }

    @Test
    void headingsDescendByOneAndTablesSayWhatTheyHold() {
        int before = 0;
        for (Element e : page.all("*")) {
            if (e.getTagName().matches("h[1-6]")) {
                int level = e.getTagName().charAt(1) - '0';
                assertThat(level).as(e.getTextContent()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.all("table"))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(page.all("th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        // A panel drawn inside a figure is named by the figure.
        assertThat(page.all("svg"))
                .filteredOn(svg -> !svg.getParentNode().getNodeName().equals("svg"))
                .isNotEmpty()
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-labelledby")
                                + svg.getAttribute("aria-label")
                                + svg.getAttribute("aria-hidden"))
                        .isNotBlank());
    }

    @Test
    void theFirstScreenHoldsFindingTensionAndWhatIsNotCorrected() {
        String first = html.substring(0, html.indexOf("<nav"));
        String text = ParsedPage.of(first.substring(first.indexOf("<section")))
                .document()
                .getDocumentElement()
                .getTextContent();
        assertThat(text)
                .contains(findings.statements().getFirst().text())
                .contains("23,256")
                .contains("But for the last of the three results nothing here is corrected")
                .contains("load seen");
    }

    @Test
    void unverifiedStatementsCarryTheirWord() {
        assertThat(page.all("span"))
                .filteredOn(e -> e.getAttribute("class").equals("cert UNVERIFIED"))
                .hasSizeGreaterThan(5)
                .allSatisfy(e -> assertThat(e.getTextContent()).isEqualTo("unverified"));
    }

    @Test
    void timeZoneAndLocaleChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new DossierHtml().render(findings, CaseInMemory.context()))
                    .isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
