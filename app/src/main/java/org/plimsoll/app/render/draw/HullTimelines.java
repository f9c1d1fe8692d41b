package org.plimsoll.app.render.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Who was where: one line a hull, with what is known of each day. */
public final class HullTimelines {
    /** What a mark says about a span of days. */
    public enum State {
        BERTH("at the berth"),
        SEA("seen at sea"),
        DISCHARGE("port of discharge"),
        UNKNOWN("unknown");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    /** What kind of lane it is. */
    public enum Listing {
        LISTED,
        UNLISTED,
        UNNAMED
    }

    /**
     * @param from first possible day
     * @param to last possible day
     * @param certain false draws the span as a faded bar: some time within it
     * @param words hover text
     */
    public record Mark(State state, LocalDate from, LocalDate to, boolean certain, String words) {
        public Mark {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a mark ends after it begins: " + from + " to " + to);
            }
        }
    }

    /**
     * @param name as shown
     * @param detail such as the IMO number; may be empty
     */
    public record Hull(String name, String detail, Listing listing, List<Mark> marks) {
        public Hull {
            marks = List.copyOf(marks);
        }
    }

    /**
     * @param most lanes to draw; the hulls with the fewest marks share one lane beyond it
     */
    public record Input(LocalDate from, LocalDate to, List<Hull> hulls, int most) {
        public Input {
            hulls = List.copyOf(hulls);
        }
    }

    private static final double TOP = 8;

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final double lane;
    private final TimeAxis time;
    private final Svg svg = new Svg();

    private HullTimelines(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
        this.lane = narrow ? 38 : 24;
        this.time = new TimeAxis(in.from(), in.to(), narrow ? 4 : 252, width - 8);
    }

    public static Figure draw(Caption caption, Input input, int width) {
        HullTimelines chart = new HullTimelines(input, width);
        double height = chart.draw();
        return Figure.of(caption, width, height, chart.svg);
    }

    private double draw() {
        List<Hull> lanes = lanes();
        double bottom = TOP + Math.max(1, lanes.size()) * lane + 4;
        time.draw(svg, TOP, bottom);
        if (lanes.isEmpty()) {
            svg.text((time.left() + time.right()) / 2, bottom - 9, "pf-t pf-q pf-mid", "no hull seen");
        }
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), TOP + i * lane);
        }
        return key(bottom + 44);
    }

    /** The lanes to draw, in the order given; beyond {@code most}, the least seen hulls are put together. */
    private List<Hull> lanes() {
        List<Hull> hulls = in.hulls();
        if (hulls.size() <= in.most()) {
            return hulls;
        }
        Set<Integer> kept = new LinkedHashSet<>();
        IntStream.range(0, hulls.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -hulls.get(i).marks().size()))
                .limit(Math.max(1, in.most() - 1L))
                .forEach(kept::add);
        List<Hull> lanes = new ArrayList<>();
        List<Mark> rest = new ArrayList<>();
        for (int i = 0; i < hulls.size(); i++) {
            if (kept.contains(i)) {
                lanes.add(hulls.get(i));
            } else {
                rest.addAll(hulls.get(i).marks());
            }
        }
        int others = hulls.size() - kept.size();
        lanes.add(new Hull(
                "others",
                Numbers.grouped(others) + (others == 1 ? " hull" : " hulls"),
                Listing.UNNAMED,
                distinct(rest)));
        return lanes;
    }

    /** One mark for each state and span: others of thousands of hulls would only lie on top of each other. */
    private static List<Mark> distinct(List<Mark> marks) {
        record Place(State state, LocalDate from, LocalDate to, boolean certain) {}
        Set<Place> places = new LinkedHashSet<>();
        for (Mark m : marks) {
            places.add(new Place(m.state(), m.from(), m.to(), m.certain()));
        }
        return places.stream()
                .map(p -> new Mark(p.state(), p.from(), p.to(), p.certain(), ""))
                .toList();
    }

    private void lane(Hull hull, double y) {
        double middle = narrow ? y + lane - 12 : y + lane / 2;
        double text = narrow ? y + 12 : middle + 4;
        switch (hull.listing()) {
            case LISTED -> Marks.diamond(svg, 6, text - 4, 5, "pf-ink");
            case UNLISTED -> svg.circle(6, text - 4, 4, "pf-openq");
            case UNNAMED -> svg.text(6, text, "pf-t pf-q pf-mid", "?");
        }
        String classes = hull.listing() == Listing.UNNAMED ? "pf-t pf-i pf-q" : "pf-t";
        double room = narrow ? width - 20 : time.left() - 26;
        String name = TextWidth.fit(hull.name(), 12, hull.detail().isEmpty() ? room : room * 0.62);
        double left = TextWidth.of(name, 12) * 1.05;
        String detail = TextWidth.fit(hull.detail(), 11, room - left - 8);
        svg.text(16, text, classes, name);
        if (narrow) {
            svg.text(24 + left, text, "pf-t pf-s pf-q", detail);
        } else {
            svg.text(time.left() - 10, text, "pf-t pf-s pf-q pf-end", detail);
        }
        svg.line(time.left(), middle, time.right(), middle, "pf-l0 pf-dot");
        hull.marks().stream().filter(m -> !m.certain()).forEach(m -> mark(m, middle));
        hull.marks().stream().filter(Mark::certain).forEach(m -> mark(m, middle));
    }

    private void mark(Mark mark, double y) {
        if (mark.to().isBefore(in.from()) || mark.from().isAfter(in.to())) {
            return;
        }
        double left = time.within(mark.from());
        double right = time.within(mark.to().plusDays(1));
        double middle = (left + right) / 2;
        if (!mark.words().isEmpty()) {
            svg.open("g").tooltip(mark.words());
        }
        if (!mark.certain()) {
            uncertain(mark.state(), left, right, y);
        } else {
            double size = Math.max(right - left, 8);
            switch (mark.state()) {
                case BERTH -> svg.rect(middle - size / 2, y - 5, size, 10, "pf-acce");
                case DISCHARGE -> svg.rect(middle - size / 2, y - 4.5, size, 9, "pf-opena");
                case SEA -> svg.line(middle - size / 2, y, middle + size / 2, y, "pf-l2");
                case UNKNOWN -> svg.circle(middle, y, 2, "pf-fillq");
            }
        }
        if (!mark.words().isEmpty()) {
            svg.close();
        }
    }

    private void uncertain(State state, double left, double right, double y) {
        double size = Math.max(right - left, 8);
        double from = (left + right - size) / 2;
        switch (state) {
            case BERTH -> svg.rect(from, y - 5, size, 10, "pf-tint2");
            case DISCHARGE -> {
                svg.rect(from, y - 4.5, size, 9, "pf-tint1");
                svg.rect(from, y - 4.5, size, 9, "pf-la1 pf-dash");
            }
            case SEA -> svg.line(from, y, from + size, y, "pf-lq5");
            case UNKNOWN -> svg.circle(from + size / 2, y, 2, "pf-filll");
        }
    }

    private double key(double y) {
        double[] at = {4, y};
        for (State state : State.values()) {
            entry(at, state.words, x -> mark(state, x, at[1]));
        }
        entry(at, "some time within the bar", x -> svg.rect(x - 7, at[1] - 5, 14, 10, "pf-tint2"));
        entry(at, "hull under a UN listing", x -> Marks.diamond(svg, x, at[1], 5, "pf-ink"));
        entry(at, "not listed", x -> svg.circle(x, at[1], 4, "pf-openq"));
        return at[1] + 10;
    }

    private void mark(State state, double x, double y) {
        switch (state) {
            case BERTH -> svg.rect(x - 5, y - 5, 10, 10, "pf-acce");
            case DISCHARGE -> svg.rect(x - 4.5, y - 4.5, 9, 9, "pf-opena");
            case SEA -> svg.line(x - 7, y, x + 7, y, "pf-l2");
            case UNKNOWN -> svg.line(x - 7, y, x + 7, y, "pf-l0 pf-dot");
        }
    }

    private void entry(double[] at, String words, DoubleConsumer shape) {
        double room = 22 + TextWidth.of(words, 11) + 14;
        if (at[0] > 4 && at[0] + room > width) {
            at[0] = 4;
            at[1] += 17;
        }
        shape.accept(at[0] + 7);
        svg.text(at[0] + 19, at[1] + 4, "pf-t pf-s pf-q", words);
        at[0] += room;
    }
}
