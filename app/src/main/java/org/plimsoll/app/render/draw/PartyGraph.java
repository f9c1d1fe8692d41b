package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands behind whom: ships on the left, those behind them to the right, a column a step. What is listed is filled, what is only named is a
 * ring; a line is broken where a link is loose (met, or linked without saying how) and dotted where it is unverified.
 */
public final class PartyGraph {
    private static final double ROW = 18;
    private static final double TOP = 22;
    private static final double RADIUS = 4.5;
    private static final double TEXT = 12;

    /** How firmly a line binds. */
    public enum Line {
        FIRM,
        LOOSE,
        UNVERIFIED
    }

    /**
     * A ship, firm or person.
     *
     * @param column steps from the ship, 0 for a ship
     * @param listed whether it is listed, or was when last seen
     * @param words shown when pointed at
     */
    public record Node(String id, String label, int column, boolean listed, String words) {}

    /** A statement from one node to another of a later column. */
    public record Edge(String from, String to, Line line, String words) {}

    /**
     * What is drawn.
     *
     * @param headings one for each column
     * @param nodes ids are unique; those of column 0 in the order wanted
     * @param edges between nodes
     */
    public record Input(List<String> headings, List<Node> nodes, List<Edge> edges) {
        public Input {
            headings = List.copyOf(headings);
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    private record Place(double x, double y) {}

    private final Input in;
    private final int width;
    private final boolean narrow;
    private final Svg svg = new Svg();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private PartyGraph(Input in, int width) {
        this.in = in;
        this.width = width;
        this.narrow = Figure.isNarrow(width);
    }

    /** Draws it in columns, or for a telephone as a list in which each party stands under the one that it is behind. */
    public static Figure draw(Caption caption, Input input, int width) {
        var graph = new PartyGraph(input, width);
        double height = graph.narrow ? graph.list() : graph.columns();
        return Figure.of(caption, width, height, graph.svg);
    }

    private double columns() {
        int count = in.headings().size();
        double step = (double) width / count;
        double bottom = TOP;
        for (int column = 0; column < count; column++) {
            double x = column * step + RADIUS + 2;
            svg.text(
                    x - RADIUS,
                    12,
                    "pf-t pf-s pf-q",
                    TextWidth.fit(in.headings().get(column), 11, step - 12));
            double y = TOP;
            for (Node node : ordered(column)) {
                double at = Math.max(y, column == 0 ? y : wanted(node) - ROW / 2);
                places.put(node.id(), new Place(x, at + ROW / 2));
                y = at + ROW;
            }
            bottom = Math.max(bottom, y);
        }
        in.edges().forEach(edge -> edge(edge, step));
        in.nodes().forEach(node -> node(node, step - 30));
        return key(bottom + 18);
    }

    /** Later columns by where those that they stand behind are, so that few lines cross. */
    private List<Node> ordered(int column) {
        List<Node> nodes = new ArrayList<>(
                in.nodes().stream().filter(n -> n.column() == column).toList());
        if (column > 0) {
            nodes.sort(Comparator.comparingDouble(this::wanted).thenComparing(Node::label));
        }
        return nodes;
    }

    private double wanted(Node node) {
        return in.edges().stream()
                .filter(e -> e.to().equals(node.id()) && places.containsKey(e.from()))
                .mapToDouble(e -> places.getOrDefault(e.from(), new Place(0, 0)).y())
                .average()
                .orElse(TOP);
    }

    private void edge(Edge edge, double step) {
        Place from = places.get(edge.from());
        Place to = places.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        Node node = in.nodes().stream()
                .filter(n -> n.id().equals(edge.from()))
                .findFirst()
                .orElseThrow();
        double label = TextWidth.of(TextWidth.fit(node.label(), TEXT, step - 30), TEXT);
        double begin = Math.min(from.x() + RADIUS + 8 + label, to.x() - 30);
        double middle = (begin + to.x()) / 2;
        svg.open("path", "d", curve(begin, from.y(), middle, to), "class", style(edge.line()))
                .tooltip(edge.words())
                .close();
    }

    private static String curve(double begin, double y, double middle, Place to) {
        return "M" + Svg.num(begin) + " " + Svg.num(y) + "C" + Svg.num(middle) + " " + Svg.num(y) + " "
                + Svg.num(middle) + " " + Svg.num(to.y()) + " " + Svg.num(to.x() - RADIUS - 1) + " "
                + Svg.num(to.y());
    }

    private static String style(Line line) {
        return switch (line) {
            case FIRM -> "pf-l1";
            case LOOSE -> "pf-l1 pf-dash";
            case UNVERIFIED -> "pf-lq pf-dot";
        };
    }

    private void node(Node node, double room) {
        Place place = places.get(node.id());
        if (place != null) {
            mark(node, place.x(), place.y(), room);
        }
    }

    private void mark(Node node, double x, double y, double room) {
        svg.group("pf-node").tooltip(node.words());
        svg.circle(x, y, RADIUS, node.listed() ? "pf-inke" : "pf-openq");
        String weight = node.column() == 0 ? "pf-t pf-b" : "pf-t";
        svg.haloed(x + RADIUS + 4, y + 4, weight, TextWidth.fit(node.label(), TEXT, room));
        svg.close();
    }

    private double list() {
        double y = TOP - 8;
        for (Node ship : in.nodes().stream().filter(n -> n.column() == 0).toList()) {
            mark(ship, RADIUS + 2, y, width - 24.0);
            y = under(ship, RADIUS + 2, y + ROW - 4, List.of(ship.id())) + 4;
        }
        return key(y + 8);
    }

    private double under(Node node, double x, double top, List<String> above) {
        double y = top;
        for (Edge edge : in.edges()) {
            Node other = edge.from().equals(node.id()) && !above.contains(edge.to())
                    ? in.nodes().stream()
                            .filter(n -> n.id().equals(edge.to()))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (other != null) {
                svg.path(
                        "M" + Svg.num(x) + " " + Svg.num(top - ROW + 10) + "V" + Svg.num(y) + "H" + Svg.num(x + 14),
                        style(edge.line()));
                mark(other, x + 20, y, width - x - 40);
                List<String> path = new ArrayList<>(above);
                path.add(other.id());
                y = under(other, x + 20, y + ROW - 4, path);
            }
        }
        return y;
    }

    private double key(double y) {
        double x = RADIUS + 2;
        x = entry(x, y, "listed, or when last seen", true);
        x = entry(x, y, "not listed", false);
        double second = narrow ? y + 18 : y;
        x = narrow ? 2 : x;
        for (Line line : Line.values()) {
            String words = switch (line) {
                case FIRM -> "owns, manages, directs";
                case LOOSE -> "linked, met";
                case UNVERIFIED -> "unverified";
            };
            svg.line(x, second, x + 22, second, style(line));
            svg.text(x + 27, second + 4, "pf-t pf-s pf-q", words);
            x += 40 + TextWidth.of(words, 11) * 1.06;
        }
        return second + 12;
    }

    private double entry(double x, double y, String words, boolean listed) {
        svg.circle(x, y, RADIUS, listed ? "pf-inke" : "pf-openq");
        svg.text(x + RADIUS + 4, y + 4, "pf-t pf-s pf-q", words);
        return x + 26 + TextWidth.of(words, 11) * 1.06;
    }
}
