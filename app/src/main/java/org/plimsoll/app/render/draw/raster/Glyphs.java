package org.plimsoll.app.render.draw.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines. Reads the TrueType files itself: Java's own text needs fontconfig and fonts on the machine, and its
 * pixels differ from machine to machine.
 *
 * <p>Limitations: no kerning, ligatures or shaping; scripts that join their letters (Arabic) come out as separate boxes.
 */
final class Glyphs {
    private record Face(TrueTypeFont font, CmapLookup cmap) {}

    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    /** The outline of {@code text} with its baseline starting at the origin, and its advance in px. */
    record Outline(Path2D path, double advance) {}

    Outline outline(String text, Typeface typeface, double size) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        try {
            for (int c : text.codePoints().toArray()) {
                if (!isInvisible(c)) {
                    x += append(path, c, typeface, size, x);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outline(path, x);
    }

    private double append(Path2D path, int c, Typeface typeface, double size, double x) throws IOException {
        for (Typeface candidate : List.of(typeface, Typeface.HANGUL, Typeface.SANS)) {
            Face face = face(candidate);
            int glyph = face.cmap().getGlyphId(c);
            if (glyph != 0) {
                double scale = size / face.font().getUnitsPerEm();
                GlyphData data = face.font().getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    path.append(data.getPath().getPathIterator(place), false);
                }
                return face.font().getAdvanceWidth(glyph) * scale;
            }
        }
        return box(path, size, x);
    }

    /** What stands for a character that no bundled face has. */
    private static double box(Path2D path, double size, double x) {
        double left = x + 0.06 * size;
        double right = x + 0.5 * size;
        for (double inset : new double[] {0, 0.05 * size}) {
            path.moveTo(left + inset, -inset);
            if (inset == 0) {
                path.lineTo(left, -0.66 * size);
                path.lineTo(right, -0.66 * size);
                path.lineTo(right, 0);
            } else {
                path.lineTo(right - inset, -inset);
                path.lineTo(right - inset, -0.66 * size + inset);
                path.lineTo(left + inset, -0.66 * size + inset);
            }
            path.closePath();
        }
        return 0.56 * size;
    }

    /** Isolates, joiners and other format characters take no room. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private Face face(Typeface typeface) throws IOException {
        Face known = faces.get(typeface);
        if (known != null) {
            return known;
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
        Face face = new Face(font, font.getUnicodeCmapLookup());
        faces.put(typeface, face);
        return face;
    }
}
