package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A status as a word with a colour; the word alone is enough to understand it. */
public final class StatusBadge extends Span {

    private Tone tone;

    public StatusBadge(String word, Tone tone) {
        super(word);
        this.tone = tone;
        addClassNames("status-badge", tone.className());
    }

    /** Shows another status in the same place. */
    public void show(String word, Tone newTone) {
        removeClassName(tone.className());
        tone = newTone;
        addClassName(newTone.className());
        setText(word);
    }
}
