package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two flows of one case on one time line, with dated claims as pins that name their authors. */
public final class TwoFlows {
    /**
     * @param certain false draws the span faded: some time within it
     * @param words hover text
     */
    public record Event(LocalDate from, LocalDate to, boolean certain, String words) {
        public Event {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("an event ends after it begins: " + from + " to " + to);
            }
        }
    }

    /**
     * @param name such as "oil: tankers' calls at Vostochny"
     * @param note such as "43 calls, 11 of them dated"; may be empty
     */
    public record Flow(String name, String note, List<Event> events) {
        public Flow {
            events = List.copyOf(events);
        }
    }

    /** A dated claim by a named author. */
    public record Claim(LocalDate date, String words, String author) {}

    public record Input(LocalDate from, LocalDate to, Flow first, Flow second, List<Claim> claims) {
        public Input {
            claims = claims.stream().sorted(Comparator.comparing(Claim::date)).toList();
        }
    }

    private static final double LANE = 50;

    private final Input in;
    private final int width;
    private final TimeAxis time;
    private final Svg svg = new Svg();

    private TwoFlows(Input in, int width) {
        this.in = in;
        this.width = width;
        this.time = new TimeAxis(in.from(), in.to(), 6, width - 6);
    }

    public static Figure draw(Caption caption, Input input, int width) {
        TwoFlows flows = new TwoFlows(input, width);
        double height = flows.draw();
        return Figure.of(caption, width, height, flows.svg);
    }

    private double draw() {
        double axis = 2 * LANE + 8;
        time.draw(svg, 20, axis);
        flow(in.first(), 4, true);
        flow(in.second(), 4 + LANE, false);
        return in.claims().isEmpty() ? axis + 32 : claims(axis);
    }

    private void flow(Flow flow, double top, boolean oil) {
        double note = TextWidth.of(flow.note(), 11) + 12;
        String classes = "pf-t pf-b" + (oil ? " pf-a" : "");
        svg.haloed(0, top + 12, classes, TextWidth.fit(flow.name(), 12.5, Math.max(width * 0.4, width - note)));
        svg.haloed(width, top + 12, "pf-t pf-s pf-q pf-end", TextWidth.fit(flow.note(), 11, width * 0.5));
        double y = top + 32;
        svg.line(time.left(), y, time.right(), y, "pf-l0");
        flow.events().stream().sorted(Comparator.comparing(Event::certain)).forEach(event -> event(event, y, oil));
    }

    private void event(Event event, double y, boolean oil) {
        if (event.to().isBefore(in.from()) || event.from().isAfter(in.to())) {
            return;
        }
        double left = time.within(event.from());
        double right = time.within(event.to().plusDays(1));
        double middle = (left + right) / 2;
        svg.open("g").tooltip(event.words());
        if (!event.certain()) {
            double size = Math.max(8, right - left);
            svg.rect(middle - size / 2, y - 6, size, 12, oil ? "pf-tint2" : "pf-filll");
        } else if (oil) {
            double size = Math.max(5, right - left);
            svg.rect(middle - size / 2, y - 8, size, 16, "pf-acce");
        } else if (right - left > 12) {
            svg.rect(left, y - 4.5, right - left, 9, "pf-open");
        } else {
            Marks.diamond(svg, middle, y, 6, "pf-open");
        }
        svg.close();
    }

    private record Pin(Claim claim, int number, double x) {}

    /** Numbered pins on the axis and the claims spelled out below in order. */
    private double claims(double axis) {
        List<Pin> pins = new ArrayList<>();
        for (Claim claim : in.claims()) {
            if (!claim.date().isBefore(in.from()) && !claim.date().isAfter(in.to())) {
                pins.add(new Pin(claim, pins.size() + 1, time.middle(claim.date())));
            }
        }
        double row = axis + 46;
        List<Double> places = Spread.apart(pins.stream().map(Pin::x).toList(), 19, 9, width - 9);
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            double x = places.get(i);
            svg.path(
                    "M" + Svg.num(pin.x()) + " " + Svg.num(axis) + "V" + Svg.num(axis + 28) + "L" + Svg.num(x) + " "
                            + Svg.num(row - 8),
                    "pf-l0");
            svg.circle(pin.x(), axis, 2.6, "pf-ink");
            svg.circle(x, row, 8.5, "pf-openq");
            svg.text(x, row + 4, "pf-t pf-s pf-mid", String.valueOf(pin.number()));
        }
        return list(pins, row + 30);
    }

    private double list(List<Pin> pins, double top) {
        int columns = Figure.isNarrow(width) ? 1 : 2;
        double room = (width - 20.0 * (columns - 1)) / columns;
        int perColumn = (pins.size() + columns - 1) / columns;
        double lowest = top;
        for (int column = 0; column < columns; column++) {
            double x = column * (room + 20);
            double y = top;
            for (Pin pin : pins.subList(
                    Math.min(pins.size(), column * perColumn), Math.min(pins.size(), (column + 1) * perColumn))) {
                svg.text(x + 8, y, "pf-t pf-s pf-mid pf-b", String.valueOf(pin.number()));
                svg.text(x + 22, y, "pf-t pf-s pf-b", Numbers.date(pin.claim().date()));
                double author = x + 22 + TextWidth.of("30 Mmm 2024 ", 11) + 4;
                svg.text(author, y, "pf-t pf-s pf-q", TextWidth.fit(pin.claim().author(), 11, x + room - author));
                for (String line : Prose.lines(pin.claim().words(), 12, room - 24, 3)) {
                    y += 15;
                    svg.text(x + 22, y, "pf-t", line);
                }
                y += 20;
            }
            lowest = Math.max(lowest, y);
        }
        return lowest - 8;
    }
}
