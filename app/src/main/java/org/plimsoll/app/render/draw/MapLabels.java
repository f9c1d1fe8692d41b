package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.List;

/** Puts labels where they hide nothing: tries the places around a mark in order, and the first free one wins. */
final class MapLabels {
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    private static final double SIZE = 12;
    private static final int[][] SIDES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {1, -2}, {1, 2}, {-1, -2}, {-1, 2},
        {0, -2}, {0, 2}, {1, -3}, {1, 3}, {-1, -3}, {-1, 3}, {0, 3}, {0, -3}
    };

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    MapLabels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void block(double left, double top, double right, double bottom) {
        taken.add(new Box(left, top, right, bottom));
    }

    /** Writes a label beside (x, y); one that {@code must} appear takes the first place if none is free. */
    void place(Svg svg, double x, double y, String words, String classes, boolean must) {
        String text = TextWidth.fit(words, SIZE, Math.max(60, width * 0.6));
        double room = TextWidth.of(text, SIZE) * 1.05;
        Box fallback = null;
        for (int[] side : SIDES) {
            Box box = box(x, y, room, side);
            if (box.left() < 2 || box.right() > width - 2 || box.top() < 2 || box.bottom() > height - 2) {
                continue;
            }
            if (taken.stream().noneMatch(box::meets)) {
                leader(svg, x, y, box, side);
                write(svg, box, text, classes);
                return;
            }
            fallback = fallback == null ? box : fallback;
        }
        if (must && fallback != null) {
            write(svg, fallback, text, classes);
        }
    }

    private static Box box(double x, double y, double room, int[] side) {
        double gap = 9;
        double left = switch (side[0]) {
            case 1 -> x + (side[1] == 0 ? gap : 4);
            case -1 -> x - room - (side[1] == 0 ? gap : 4);
            default -> x - room / 2;
        };
        double middle = y + side[1] * 13.0;
        return new Box(left, middle - 7, left + room, middle + 7);
    }

    /** A hairline to a label that had to go two lines away or more. */
    private static void leader(Svg svg, double x, double y, Box box, int[] side) {
        if (Math.abs(side[1]) > 1) {
            double end = Math.clamp(x, box.left(), box.right());
            svg.line(x, y + 5 * Math.signum(side[1]), end, side[1] < 0 ? box.bottom() : box.top() + 1, "pf-l0");
        }
    }

    private void write(Svg svg, Box box, String text, String classes) {
        taken.add(box);
        svg.text(box.left(), box.bottom() - 3, classes + " pf-halo-sea", text);
        svg.text(box.left(), box.bottom() - 3, classes, text);
    }
}
