package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme.Value;
import fr.coachdigital.shared.ColorScheme;

/** Light, dark, or as the system says. */
public final class Appearance {

    private Appearance() {}

    /** Puts the scheme in force in an open window, without keeping it. */
    public static void show(UI ui, ColorScheme scheme) {
        ui.getPage().setColorScheme(valueOf(scheme));
    }

    static Value valueOf(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> Value.LIGHT;
            case DARK -> Value.DARK;
            case SYSTEM -> Value.SYSTEM;
        };
    }
}
