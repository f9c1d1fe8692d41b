package org.plimsoll.app.render.dossier;

/** What a dossier is written for. */
public enum Medium {
    /** A browser: figures take their colours from the style sheet, in two widths. */
    SCREEN,
    /** A PDF: figures bring their own colours, and the style sheet is one that paged media understand. */
    PAPER
}
