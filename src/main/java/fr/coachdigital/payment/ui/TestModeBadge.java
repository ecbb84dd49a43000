package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;

/** Leads to the settings of payment by card; on a phone one word. */
@StyleSheet("styles/payment.css")
final class TestModeBadge extends Composite<Anchor> {

    TestModeBadge() {
        Span wide = new Span(getTranslation("stripe.shell.test"));
        wide.addClassName("payment-test-wide");
        Span narrow = new Span(getTranslation("checkout.test"));
        narrow.addClassName("payment-test-narrow");
        narrow.getElement().setAttribute("aria-hidden", "true");
        getContent().setHref(SettingsPaths.SETTINGS + "?" + SettingsPaths.PART + "=" + SettingsPart.STRIPE.parameter());
        getContent().addClassNames("payment-test", "status-badge", Tone.WARNING.className());
        getContent().getElement().setAttribute("aria-label", getTranslation("stripe.shell.test"));
        getContent().add(wide, narrow);
    }
}
