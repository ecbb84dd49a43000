package fr.coachdigital.settings.ui;

import fr.coachdigital.platform.ui.Brand;
import fr.coachdigital.settings.PracticeSettings;
import org.springframework.stereotype.Component;

/** Puts the practice's name and colour where the product's would stand. */
@Component
class PracticeBrand implements Brand {

    private final PracticeSettings settings;

    PracticeBrand(PracticeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return settings.current().name();
    }

    @Override
    public String accentColor() {
        return settings.current().accentColor();
    }
}
