package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import org.springframework.beans.factory.ObjectProvider;

/** The practice's name, mark and colours, or the product's own while nobody gave any. */
@org.springframework.stereotype.Component
class Branding {

    private final Brand brand;
    private final CurrentUser currentUser;

    Branding(ObjectProvider<Brand> brand, CurrentUser currentUser) {
        this.brand = brand.getIfAvailable(() -> new Brand() {});
        this.currentUser = currentUser;
    }

    String name() {
        return brand.name();
    }

    AccentColors colors() {
        return AccentColors.of(brand.accentColor());
    }

    /** The practice's logo or the product's mark, and the name; leads home. */
    Anchor mark() {
        String home = currentUser.find().map(person -> person.realm().home()).orElse(Realm.COACH.signInPath());
        Span name = new Span(name());
        name.addClassName("brand-name");
        Anchor mark = new Anchor(home, picture(), name);
        mark.addClassName("brand");
        return mark;
    }

    private Component picture() {
        return brand.logo()
                .map(address -> {
                    Image logo = new Image(address, "");
                    logo.addClassName("brand-logo");
                    return (Component) logo;
                })
                .orElseGet(() -> {
                    Span sign = new Span(Icons.MARK.create());
                    sign.addClassName("brand-mark");
                    return sign;
                });
    }
}
