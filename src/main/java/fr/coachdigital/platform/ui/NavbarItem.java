package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Optional;

/** A bean that puts something in the top bar of the shells, such as search or the bell; ordered by {@code @Order}. */
public interface NavbarItem {

    /** Where in the top bar it stands. */
    enum Place {
        /** At the start, with the room that is left: the search. */
        START,
        /** At the end, before the account menu: the bell. */
        END
    }

    Place place();

    /** A new component for the shell that is being built, if this person gets one; it keeps itself up to date. */
    Optional<Component> create(SignedIn person);
}
