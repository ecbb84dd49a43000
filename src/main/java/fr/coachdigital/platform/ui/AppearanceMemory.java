package fr.coachdigital.platform.ui;

import fr.coachdigital.shared.ColorScheme;

/** Keeps the choice made with the light and dark switch of the account menu; implemented where accounts are kept. */
public interface AppearanceMemory {

    void remember(ColorScheme chosen);
}
