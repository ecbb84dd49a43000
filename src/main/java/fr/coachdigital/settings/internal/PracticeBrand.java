package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.ui.Brand;
import org.springframework.stereotype.Component;

/** Puts the practice's name and colour where the product's would stand. */
@Component
class PracticeBrand implements Brand {

    private final SettingsRepository settings;

    PracticeBrand(SettingsRepository settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.read().name();
    }

    @Override
    public String accentColor() {
        return settings.read().accentColor();
    }
}
