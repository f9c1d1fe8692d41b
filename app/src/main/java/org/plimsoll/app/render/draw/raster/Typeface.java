package org.plimsoll.app.render.draw.raster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typefaces that ship with the program, all under the SIL Open Font License 1.1. */
public enum Typeface {
    SERIF("SourceSerif4-Regular", "Source Serif 4", 400, false),
    SERIF_ITALIC("SourceSerif4-Italic", "Source Serif 4", 400, true),
    SERIF_BOLD("SourceSerif4-SemiBold", "Source Serif 4", 600, false),
    SANS("SourceSans3-Regular", "Source Sans 3", 400, false),
    SANS_ITALIC("SourceSans3-Italic", "Source Sans 3", 400, true),
    SANS_BOLD("SourceSans3-SemiBold", "Source Sans 3", 600, false),
    /** The 2,350 everyday syllables of Korean; no Latin letters. */
    HANGUL("NotoSansKR-Hangul", "Noto Sans KR", 400, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The family's name as style sheets write it. */
    public String family() {
        return family;
    }

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The bytes of the TrueType file. */
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream("/org/plimsoll/app/render/draw/font/" + file + ".ttf");
        if (in == null) {
            throw new IllegalStateException("missing from the program: " + file + " (Maven's build brings it)");
        }
        return in;
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face for a style declaration. */
    static Typeface of(boolean serif, boolean bold, boolean italic) {
        if (serif) {
            return bold ? SERIF_BOLD : italic ? SERIF_ITALIC : SERIF;
        }
        return bold ? SANS_BOLD : italic ? SANS_ITALIC : SANS;
    }
}
