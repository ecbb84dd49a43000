package fr.coachdigital.account.ui;

import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.platform.ui.AppearanceMemory;
import fr.coachdigital.shared.ColorScheme;
import org.springframework.stereotype.Component;

/** Keeps with the account what was chosen in the account menu. */
@Component
class OwnAppearance implements AppearanceMemory {

    private final OwnAccount account;

    OwnAppearance(OwnAccount account) {
        this.account = account;
    }

    @Override
    public void remember(ColorScheme chosen) {
        account.chooseColorScheme(chosen);
    }
}
