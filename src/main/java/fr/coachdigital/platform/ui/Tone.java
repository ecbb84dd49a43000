package fr.coachdigital.platform.ui;

import java.util.Locale;

/** What a badge or banner says by its colour, besides its words. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The style class that carries the colour, for cells that are drawn in the browser. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
