package fr.coachdigital.document.ui;

/** What can be done with a line as a whole. */
interface LineActs {

    /** Up for a negative number of places, down for a positive one. */
    void move(LineRow row, int places);

    /** Puts a line where another one is. */
    void drop(LineRow dragged, LineRow target);

    void duplicate(LineRow row);

    void remove(LineRow row);
}
