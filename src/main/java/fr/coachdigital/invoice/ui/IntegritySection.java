package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsSection;

/** The part of the settings page that checks whether documents and ledger are as they were written. */
@SpringComponent
class IntegritySection implements SettingsSection<Component> {

    private final IntegrityCheck check;
    private final LiveUpdates live;

    IntegritySection(IntegrityCheck check, LiveUpdates live) {
        this.check = check;
        this.live = live;
    }

    @Override
    public SettingsPart part() {
        return SettingsPart.INTEGRITY;
    }

    @Override
    public Component content() {
        return new IntegrityPanel(check, live);
    }
}
