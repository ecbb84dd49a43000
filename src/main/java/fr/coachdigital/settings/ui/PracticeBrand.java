package fr.coachdigital.settings.ui;

import fr.coachdigital.platform.ui.Brand;
import fr.coachdigital.settings.PracticeSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the practice's name, colour and logo where the product's would stand. */
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

    @Override
    public Optional<String> logo() {
        return settings.logoVersion().map(version -> LogoController.PATH + "?v=" + version);
    }
}
