package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsSection;
import java.time.Clock;

/** The part of the settings page about payment by card: how to turn it on, and how it goes. */
@SpringComponent
class StripeSection implements SettingsSection<Component> {

    private final StripeDesk desk;
    private final Beside beside;
    private final LiveUpdates live;
    private final Clock clock;

    StripeSection(StripeDesk desk, Beside beside, LiveUpdates live, Clock clock) {
        this.desk = desk;
        this.beside = beside;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public SettingsPart part() {
        return SettingsPart.STRIPE;
    }

    @Override
    public Component content() {
        return new StripePanel(desk, beside, live, clock);
    }
}
