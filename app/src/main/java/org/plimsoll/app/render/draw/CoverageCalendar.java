package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Could it be seen: one cell a day and place, months as blocks with weeks as rows. The five states differ by shape
 * alone, so that a photocopy reads.
 */
public final class CoverageCalendar {
    /** What can be said of one day at one place. */
    public enum State {
        SEEN("ship seen"),
        ABSENT("looked, none there"),
        HIDDEN("hidden by cloud"),
        NO_LOOK("no look"),
        UNKNOWN("unknown");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    /** One place's days from {@code start} on. */
    public record Place(String name, LocalDate start, List<State> days) {
        public Place {
            days = List.copyOf(days);
        }
    }

    public record Input(List<Place> places) {
        public Input {
            places = List.copyOf(places);
        }
    }

    private static final double MONTH_GAP = 14;

    private final int width;
    private final int columns;
    private final double cell;
    private final Svg svg = new Svg();

    private CoverageCalendar(int width) {
        this.width = width;
        this.columns = width >= 700 ? 6 : Figure.isNarrow(width) ? 3 : 4;
        this.cell = Math.floor(((width + MONTH_GAP) / columns - MONTH_GAP) / 7 * 2) / 2;
    }

    public static Figure draw(Caption caption, Input input, int width) {
        CoverageCalendar calendar = new CoverageCalendar(width);
        double y = 4;
        for (Place place : input.places()) {
            y = calendar.place(place, y) + 14;
        }
        if (input.places().isEmpty()) {
            calendar.svg.text(width / 2.0, 24, "pf-t pf-q pf-mid", "no place to look at");
            y = 44;
        }
        return Figure.of(caption, width, y - 8, calendar.svg);
    }

    private double place(Place place, double top) {
        double y = top + 14;
        svg.text(0, y, "pf-t pf-r pf-b", TextWidth.fit(place.name(), 13, width));
        if (place.days().isEmpty()) {
            svg.text(0, y + 18, "pf-t pf-q", "no day in the period");
            return y + 24;
        }
        LocalDate last = place.start().plusDays(place.days().size() - 1L);
        LocalDate month = place.start().withDayOfMonth(1);
        y += 8;
        int column = 0;
        int weeks = 0;
        boolean first = true;
        while (!month.isAfter(last)) {
            if (column == columns) {
                y += 28 + weeks * cell;
                column = 0;
                weeks = 0;
            }
            weeks = Math.max(weeks, month(place, month, column * (7 * cell + MONTH_GAP), y, first));
            month = month.plusMonths(1);
            column++;
            first = false;
        }
        return legend(place, y + 34 + weeks * cell);
    }

    /** Draws one month and returns how many weeks it took. */
    private int month(Place place, LocalDate month, double x, double y, boolean first) {
        boolean year = first || month.getMonthValue() == 1;
        String name = Numbers.month(month.getMonthValue()) + (year ? " " + month.getYear() : "");
        svg.text(x, y + 11, "pf-t pf-s" + (year ? " pf-b" : ""), name);
        StringBuilder hatch = new StringBuilder();
        LocalDate shown = month.isBefore(place.start()) ? place.start() : month;
        int lead = month.getDayOfWeek().getValue() - 1;
        int skipped = (lead + shown.getDayOfMonth() - 1) / 7;
        int weeks = 0;
        for (LocalDate day = month; day.getMonthValue() == month.getMonthValue(); day = day.plusDays(1)) {
            long index = day.toEpochDay() - place.start().toEpochDay();
            if (index < 0 || index >= place.days().size()) {
                continue;
            }
            int slot = lead + day.getDayOfMonth() - 1;
            double left = x + (slot % 7) * cell;
            int week = slot / 7 - skipped;
            weeks = Math.max(weeks, week + 1);
            double top = y + 17 + week * cell;
            State state = place.days().get((int) index);
            svg.open("g").tooltip(Numbers.date(day) + ": " + state.words);
            cell(state, left, top, cell, hatch);
            svg.close();
        }
        svg.path(hatch, "pf-lq");
        return weeks;
    }

    private void cell(State state, double x, double y, double size, StringBuilder hatch) {
        double middleX = x + size / 2;
        double middleY = y + size / 2;
        double inset = Math.max(0.75, size * 0.06);
        double side = size - 2 * inset;
        switch (state) {
            case SEEN -> {
                svg.rect(x + inset, y + inset, side, side, "pf-tint1");
                svg.circle(middleX, middleY, size * 0.3, "pf-acc");
            }
            case ABSENT -> {
                svg.rect(x + inset, y + inset, side, side, "pf-tint1");
                svg.circle(middleX, middleY, size * 0.25, "pf-opena");
            }
            case HIDDEN -> {
                svg.rect(x + inset, y + inset, side, side, "pf-faint");
                Marks.hatch(hatch, x + inset, y + inset, side, side, Math.max(3.2, size / 3.6));
            }
            case NO_LOOK -> svg.circle(middleX, middleY, 1.1, "pf-fillq");
            case UNKNOWN -> svg.text(middleX, middleY + 4, "pf-t pf-s pf-q pf-mid", "?");
        }
    }

    private double legend(Place place, double top) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        place.days().forEach(s -> counts.merge(s, 1, Integer::sum));
        double x = 0;
        double y = top;
        for (State state : State.values()) {
            String words = state.words + " " + Numbers.grouped(counts.getOrDefault(state, 0));
            double room = 20 + TextWidth.of(words, 11) + 14;
            if (x > 0 && x + room > width + 14) {
                x = 0;
                y += 18;
            }
            StringBuilder hatch = new StringBuilder();
            cell(state, x, y - 7, 14, hatch);
            svg.path(hatch, "pf-lq");
            svg.text(x + 18, y + 4, "pf-t pf-s", words);
            x += room;
        }
        String all = "of " + Numbers.grouped(place.days().size()) + " days; weeks from Monday to Sunday";
        if (x > 0 && x + TextWidth.of(all, 11) > width) {
            x = 0;
            y += 18;
        }
        svg.text(x, y + 4, "pf-t pf-s pf-q", all);
        return y + 10;
    }
}
