package org.plimsoll.app.render.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plimsoll.app.render.pdf.DossierPdf;
import org.plimsoll.core.dossier.Findings;

/** Names from files that mean harm, or are only unusual, do no harm in any of the dossier's forms. */
class HostileTextTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"\"><img src=x onerror=alert(1)>";
    private static final String UNUSUAL =
            "\u202eNAS \uc720\uc120 \u042e\u0421\u041e\u041d \u05d0\u05d1 \u4e00\u4e8c \ud83d\udea2 \u0e01";

    private static Findings hostile() {
        String name = HOSTILE + UNUSUAL + "W".repeat(10_000);
        return CaseInMemory.founding()
                .with("vessels.csv", csv -> csv.replace(",name,YU SON,", ",name,\"" + name + "\","))
                .with("sightings.csv", csv -> csv.replace(",YU SON,", ",\"" + name + "\","))
                .with("claims.csv", csv -> csv.replace(",Open Source Centre,", ",\"" + HOSTILE + UNUSUAL + "\","))
                .with(
                        "case.yaml",
                        yaml -> yaml.replace(
                                "title: \"Oil from Vostochny", "title: \"</title><script>x</script> \\u202e " + "Oil"))
                .findings();
    }

    @Test
    void namesAreInertInThePageAndInEveryFigure() {
        Findings findings = hostile();
        String html = new DossierHtml().render(findings, CaseInMemory.context());
        ParsedPage page = ParsedPage.of(html);
        assertThat(html).contains("&lt;script&gt;").doesNotContain("\u202e");
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(page.attributeNames()).noneMatch(n -> n.startsWith("on"));
        DossierFigures.of(findings).standalone().forEach((name, svg) -> {
            assertThat(ParsedPage.of(svg).all("script")).as(name).isEmpty();
            assertThat(ParsedPage.of(svg).all("img")).as(name).isEmpty();
        });
    }

    @Test
    void aGlyphThatNoTypefaceHasDoesNotStopThePdf() {
        assertThat(new DossierPdf().render(hostile(), CaseInMemory.context())).startsWith('%', 'P', 'D', 'F');
    }
}
