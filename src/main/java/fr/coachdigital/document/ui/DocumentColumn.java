package fr.coachdigital.document.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;

/** A column of a list of documents: its name, its room, and whether the list can be sorted by it. */
public interface DocumentColumn {

    /** The key of its name among the translations. */
    String headerKey();

    boolean sortable();

    boolean shownAtFirst();

    /** False for what tells one row from another. */
    boolean canBeHidden();

    /** A CSS length. */
    String width();

    /** Its share of the room that is left, 0 for none. */
    int growth();

    ColumnTextAlign align();
}
