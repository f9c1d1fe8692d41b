package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureStyleTest {
    private final FigureStyle style = FigureStyle.standard();

    @ParameterizedTest
    @ValueSource(ints = {Figure.NARROW, Figure.HALF, Figure.WIDE})
    void hostile_words_come_out_as_words_in_every_figure_and_every_use(int width) {
        for (Figure figure : Samples.figures(Samples.HOSTILE, width)) {
            for (String markup : new String[] {
                style.inline(figure), style.pdf(figure, 500), style.standalone(figure), style.figure(figure)
            }) {
                assertThat(Samples.parse(markup).getElementsByTagName("script").getLength())
                        .isZero();
                assertThat(markup).doesNotContain("<script", "\u0000", "\u0007", "\u202E");
            }
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes_in_another_locale_and_time_zone() {
        String here = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(all()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String all() {
        StringBuilder all = new StringBuilder();
        Samples.figures("words", Figure.WIDE).forEach(f -> all.append(style.standalone(f)));
        return all.toString();
    }

    @Test
    void a_figure_has_an_accessible_name_and_description() {
        Figure figure = FanChart.draw(
                new Caption("fan", "The title", "What it shows.", "Whose data."), Samples.fan(), Figure.WIDE);
        assertThat(style.inline(figure))
                .contains("role=\"img\" aria-labelledby=\"fan-title fan-desc\"")
                .contains("<title id=\"fan-title\">The title</title><desc id=\"fan-desc\">What it shows.</desc>");
        assertThat(style.figure(figure)).contains("Whose data.");
    }

    @Test
    void both_widths_on_one_page_have_different_ids() {
        Caption caption = Samples.caption("words");
        String page = style.figure(
                FanChart.draw(caption, Samples.fan(), Figure.WIDE),
                FanChart.draw(caption, Samples.fan(), Figure.NARROW));
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        Set<String> seen = new LinkedHashSet<>();
        while (ids.find()) {
            assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
        }
        assertThat(seen).contains("fig", "fig-title", "fig-narrow-title");
    }

    @Test
    void every_class_that_is_drawn_is_styled() {
        Set<String> used = new LinkedHashSet<>();
        for (Figure figure : Samples.figures("words", Figure.WIDE)) {
            Matcher classes = Pattern.compile("class=\"([^\"]*)\"").matcher(figure.body());
            while (classes.find()) {
                used.addAll(Arrays.asList(classes.group(1).split(" ")));
            }
        }
        assertThat(used)
                .hasSizeGreaterThan(20)
                .allSatisfy(c -> assertThat(style.css()).contains("\n." + c + " {"));
    }

    @Test
    void what_stands_alone_needs_no_style_sheet_and_names_its_source() {
        Figure figure = BalanceBar.draw(
                new Caption("b", "T", "S.", "Source line."),
                new BalanceBar.Input("2024", "barrels", Span.point(9e6), 5e5, 3e5, Span.of(5e5, 7e5, 9e5)),
                Figure.WIDE);
        assertThat(style.standalone(figure))
                .startsWith("<?xml")
                .contains("Source line.", "Plimsoll")
                .doesNotContain("class=", "var(");
        assertThat(style.pdf(figure, 657)).contains("width=\"657\"").doesNotContain("class=", "var(");
    }

    @Test
    void a_glyph_for_paper_stands_in_its_line_without_classes() {
        String glyph = style.resolveGlyph(LoadMark.glyph(new LoadMark.Load(0.3, 0.5, 0.7)));
        assertThat(glyph).contains("display:inline-block").doesNotContain("class=", "var(");
        Samples.parse(glyph);
    }

    @Test
    void an_id_that_could_break_out_of_an_attribute_is_refused() {
        assertThatThrownBy(() -> new Caption("a\"b", "", "", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
