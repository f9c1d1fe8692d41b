package org.plimsoll.app.render.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InertTextTest {

    @Test
    void markupInTextIsOnlyText() {
        assertThat(InertText.of("<script>\"'&")).isEqualTo("&lt;script&gt;&quot;&#39;&amp;");
    }

    @Test
    void charactersThatXmlForbidsBecomeTheReplacementCharacter() {
        assertThat(InertText.of("a\u0000b\u001bc\ufffed\ud800e")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void marksThatReorderOthersAreDroppedAndRightToLeftTextIsIsolated() {
        assertThat(InertText.of("KUM\u202eNAS")).isEqualTo("KUMNAS");
        assertThat(InertText.of("\u05d0")).isEqualTo("\u2068\u05d0\u2069");
    }

    @Test
    void aLinkIsMadeOfAWebAddressOnly() {
        assertThat(Phrases.reference("see https://example.org/a\"onmouseover=x; javascript:alert(1) http"))
                .contains("href=\"https://example.org/a\"")
                .doesNotContain("href=\"javascript")
                .endsWith("javascript:alert(1) http");
    }

    @Test
    void anchorsAreSafeAndKeepDifferentIdsApart() {
        assertThat(Links.anchor("obs-", "oil-2024-03-07")).isEqualTo("obs-oil-2024-03-07");
        assertThat(Links.anchor("obs-", "a b\"<")).matches("obs-a_b__-[0-9a-f]+");
        assertThat(Links.anchor("", "a b")).isNotEqualTo(Links.anchor("", "a_b"));
        assertThat(Links.anchor("", "9")).isEqualTo("x-9");
    }
}
