package fr.coachdigital.settings.ui;

import fr.coachdigital.settings.IssuerProfile;

/** Something on the page that the coach fills in; knows what is stored of it and whether something else was typed. */
interface FormField {

    /** Names it in addresses, such as {@code siren}. */
    String name();

    /** Shows what is stored, in place of whatever was typed. */
    void show(IssuerProfile stored);

    /** Takes over what is stored by now, unless the coach has typed something here. */
    void rebase(IssuerProfile stored);

    boolean isChanged();

    /** False if what was typed cannot be stored; the field then says why. */
    boolean check();

    /** Brings it into view, with the cursor in it. */
    void focus();
}
