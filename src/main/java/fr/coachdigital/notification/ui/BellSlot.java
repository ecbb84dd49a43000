package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.platform.ui.NavbarItem;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Hangs the bell into both shells. */
@SpringComponent
@Order(100)
class BellSlot implements NavbarItem {

    private final NoticeParts parts;

    BellSlot(NoticeParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.END;
    }

    @Override
    public Optional<Component> create(SignedIn person) {
        return Optional.of(new Bell(parts));
    }
}
