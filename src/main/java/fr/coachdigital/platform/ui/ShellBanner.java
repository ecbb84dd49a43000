package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Optional;

/**
 * A bean that puts a {@link Banner} above the pages of the shells; shown in the order of the beans ({@code @Order}).
 */
public interface ShellBanner {

    /** A new banner for the shell that is being built, if this person has one; it keeps itself up to date. */
    Optional<Component> create(SignedIn person);
}
