package org.plimsoll.app.render.draw;

/**
 * How wide a text is, near enough to place labels. Widths are those of a common grotesque, which is a little wider than
 * the bundled face; the reader's own fonts differ by some per cent, so leave slack.
 */
final class TextWidth {
    /** Advance widths of U+0020 to U+007E in thousandths of the size. */
    private static final short[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private TextWidth() {}

    /** Width in px of {@code text} at {@code size} px. */
    static double of(String text, double size) {
        return text.codePoints().map(TextWidth::thousandths).sum() * size / 1000;
    }

    /** {@code text}, cut with an ellipsis so that it fits into {@code room} px. */
    static String fit(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int keep = points.length;
        String cut;
        do {
            cut = new String(points, 0, Math.max(0, --keep)).strip() + "…";
        } while (keep > 0 && of(cut, size) > room);
        return cut;
    }

    private static int thousandths(int c) {
        if (c >= 0x20 && c <= 0x7E) {
            return ASCII[c - 0x20];
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean ideographic = (c >= 0x1100 && c <= 0x11FF) || (c >= 0x2E80 && c <= 0xD7FF) || c >= 0x1F000;
        return ideographic ? 1000 : 580;
    }
}
