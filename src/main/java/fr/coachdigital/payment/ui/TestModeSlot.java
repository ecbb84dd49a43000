package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.platform.ui.NavbarItem;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Tells the coach, on every page, that cards are not charged. */
@SpringComponent
@Order(50)
class TestModeSlot implements NavbarItem {

    private final OnlinePayment payment;

    TestModeSlot(OnlinePayment payment) {
        this.payment = payment;
    }

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public Optional<Component> create(SignedIn person) {
        boolean told = person.realm() == Realm.COACH && payment.mode() == OnlinePayment.Mode.TEST;
        return told ? Optional.of(new TestModeBadge()) : Optional.empty();
    }
}
