package fr.coachdigital.document.ui;

import java.io.Serializable;

/**
 * A part of an amount as it is typed, right or wrong.
 *
 * @param euros whether the figure means euros; else percent
 */
public record TypedShare(String figure, boolean euros) implements Serializable {

    static final TypedShare NONE = new TypedShare("", false);
}
