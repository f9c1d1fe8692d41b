package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    private static final Caption CAPTION = Samples.caption("words");

    private static String words(Figure figure) {
        return Samples.parse(FigureStyle.standard().inline(figure))
                .getDocumentElement()
                .getTextContent();
    }

    @ParameterizedTest
    @ValueSource(ints = {Figure.NARROW, Figure.WIDE})
    void charts_without_data_say_so(int width) {
        assertThat(words(FanChart.draw(CAPTION, Samples.fan(0, 1, List.of(), 1, "barrels"), width)))
                .contains("no dated calls");
        assertThat(words(Ladder.draw(CAPTION, new Ladder.Input("bbl", List.of(), List.of()), width)))
                .contains("nothing to compare with");
        assertThat(words(HullTimelines.draw(
                        CAPTION, new HullTimelines.Input(Samples.START, Samples.START, List.of(), 9), width)))
                .contains("no hull seen");
        assertThat(words(CoverageCalendar.draw(CAPTION, new CoverageCalendar.Input(List.of()), width)))
                .contains("no place");
        assertThat(words(Tornado.draw(CAPTION, new Tornado.Input(0, "bbl", List.of(), List.of()), width)))
                .contains("no assumption");
        assertThat(words(LookStrip.draw(CAPTION, new LookStrip.Input(Samples.START, List.of()), width)))
                .contains("no look");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 366, 4000})
    void looks_of_any_number_of_days_are_drawn(int days) {
        for (double value : new double[] {0, 1e-9, 0.02, 1}) {
            var lane = new LookStrip.Lane("by radar", Collections.nCopies(days, value), List.of(0, days - 1));
            var input = new LookStrip.Input(Samples.START, List.of(lane, lane));
            assertThat(words(LookStrip.draw(CAPTION, input, Figure.NARROW))).contains("by radar");
        }
    }

    @Test
    void certainty_about_the_cap_is_spelled_out() {
        assertThat(words(FanChart.draw(CAPTION, Samples.fan(366, 1e5, List.of(), 1, "barrels"), Figure.WIDE)))
                .contains("P(never) = 1")
                .doesNotContain("More likely");
        assertThat(words(FanChart.draw(CAPTION, Samples.fan(3, 1e6, List.of(0.0, 1.0, 0.0), 0, "b"), Figure.WIDE)))
                .contains("P(never) = 0")
                .contains("by 2 Jan");
        assertThat(words(FanChart.draw(CAPTION, Samples.fan(), Figure.WIDE))).contains("P(never) = 3 %");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 366, 1500, 9000})
    void a_fan_of_any_length_and_size_is_drawn(int days) {
        for (double scale : new double[] {1e-6, 1, 1e12}) {
            for (int width : new int[] {Figure.NARROW, Figure.WIDE}) {
                List<Double> density = Collections.nCopies(days, 1.0 / days);
                Figure figure = FanChart.draw(CAPTION, Samples.fan(days, scale, density, 0.2, "barrels"), width);
                assertThat(words(figure)).contains("documented");
            }
        }
    }

    @Test
    void estimates_are_labelled_with_two_digits_and_reports_as_reported() {
        FanChart.Input fan = Samples.fan(366, 688_123, List.of(), 0.4, "barrels");
        assertThat(words(FanChart.draw(CAPTION, fan, Figure.WIDE)))
                .contains("690,000")
                .contains("137,625");
    }

    @Test
    void thousands_of_hulls_become_the_most_seen_and_others() {
        List<HullTimelines.Hull> hulls = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            hulls.add(Samples.hull("HULL " + i, i % 7));
        }
        Figure figure = HullTimelines.draw(
                CAPTION, new HullTimelines.Input(Samples.START, Samples.START.plusYears(1), hulls, 25), Figure.WIDE);
        assertThat(words(figure)).contains("others", "4,976 hulls", "HULL 6").doesNotContain("HULL 7HULL");
        assertThat(figure.height()).isLessThan(800);
        assertThat(figure.body().length()).isLessThan(200_000);
    }

    @Test
    void marks_outside_the_period_are_left_out_and_long_ones_are_cut() {
        LocalDate day = Samples.START;
        var mark =
                new HullTimelines.Mark(HullTimelines.State.BERTH, day.minusYears(3), day.plusYears(3), false, "span");
        var gone = new HullTimelines.Mark(HullTimelines.State.SEA, day.minusYears(3), day.minusYears(2), true, "gone");
        var hull = new HullTimelines.Hull("A", "", HullTimelines.Listing.UNLISTED, List.of(mark, gone));
        String words = words(HullTimelines.draw(
                CAPTION, new HullTimelines.Input(day, day.plusDays(90), List.of(hull), 5), Figure.WIDE));
        assertThat(words).contains("span").doesNotContain("gone");
    }

    @Test
    void a_calendar_counts_its_days_and_crosses_years() {
        List<CoverageCalendar.State> days = new ArrayList<>(Collections.nCopies(500, CoverageCalendar.State.HIDDEN));
        days.set(0, CoverageCalendar.State.SEEN);
        var place = new CoverageCalendar.Place("pier", LocalDate.of(2023, 11, 15), days);
        String words = words(CoverageCalendar.draw(CAPTION, new CoverageCalendar.Input(List.of(place)), Figure.NARROW));
        assertThat(words)
                .contains("ship seen 1", "hidden by cloud 499", "of 500 days")
                .contains("Nov 2023", "Jan 2024", "Jan 2025", "15 Nov 2023: ship seen");
    }

    @Test
    void five_states_differ_without_colour() {
        List<String> shapes = new ArrayList<>();
        for (CoverageCalendar.State state : CoverageCalendar.State.values()) {
            var place = new CoverageCalendar.Place("p", LocalDate.of(2024, 5, 1), List.of(state));
            String body = CoverageCalendar.draw(CAPTION, new CoverageCalendar.Input(List.of(place)), Figure.WIDE)
                    .body();
            String cell = body.substring(body.indexOf("1 May 2024"), body.indexOf("ship seen "));
            shapes.add(cell.substring(cell.indexOf("</title>")).replaceAll("[0-9.]+", "n"));
        }
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void open_bounds_are_said_and_drawn_inside_the_figure() {
        assertThat(Span.atLeast(23_256).words()).isEqualTo("≥ 23,256");
        assertThat(Span.atMost(5).words()).isEqualTo("≤ 5");
        assertThat(Span.between(1_000, 2_000).words()).isEqualTo("1,000–2,000");
        assertThatCode(() -> Ladder.draw(
                        CAPTION,
                        new Ladder.Input(
                                "bbl",
                                List.of(
                                        new Ladder.Row("a", Span.atLeast(3), Ladder.Kind.PUBLISHED, ""),
                                        new Ladder.Row("b", Span.atMost(3), Ladder.Kind.IMPLIED, "")),
                                List.of()),
                        Figure.NARROW))
                .doesNotThrowAnyException();
    }

    @Test
    void a_balance_where_more_came_than_is_needed_says_so() {
        var input = new BalanceBar.Input("2024", "barrels", Span.point(100), 500, 300, Span.of(100, 200, 400));
        assertThat(words(BalanceBar.draw(CAPTION, input, Figure.WIDE))).contains("exceed the need");
        var nothing = new BalanceBar.Input("2024", "barrels", Span.point(0), 0, 0, Span.point(0));
        assertThat(words(BalanceBar.draw(CAPTION, nothing, Figure.NARROW))).contains("reported 0");
    }

    @Test
    void claims_name_their_authors_in_order_of_date() {
        var late = new TwoFlows.Claim(Samples.START.plusDays(50), "second", "Author B");
        var early = new TwoFlows.Claim(Samples.START.plusDays(5), "first", "Author A");
        var none = new TwoFlows.Flow("oil", "", List.of());
        String words = words(TwoFlows.draw(
                CAPTION,
                new TwoFlows.Input(Samples.START, Samples.START.plusDays(99), none, none, List.of(late, early)),
                Figure.NARROW));
        assertThat(words).contains("Author B");
        assertThat(words.indexOf("Author A")).isPositive().isLessThan(words.indexOf("Author B"));
    }

    @Test
    void the_load_mark_says_what_it_shows() {
        assertThat(LoadMark.glyph(new LoadMark.Load(0.8, 0.92, 0.98))).contains("loaded 92 % (80 %–98 %)");
        assertThat(LoadMark.glyph(new LoadMark.Load(0, 0, 0))).doesNotContain("NaN");
        assertThat(LoadMark.glyph(new LoadMark.Load(1, 1, 1))).contains("loaded 100 %");
        assertThat(LoadMark.unknown()).contains("load unknown");
        Samples.parse(MiniInterval.draw(Span.atLeast(3), 0, 10, Double.NaN));
    }
}
