package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.settings.IssuerProfile;
import java.util.List;
import java.util.Optional;

/** What one part of the page lets the coach change. */
interface PartContent {

    /** Fields of one line, where Enter saves. */
    List<Component> body();

    /** Fields of several lines, where Enter begins a new one. */
    default List<Component> multiline() {
        return List.of();
    }

    List<FormField> fields();

    /** Finds what is wrong between fields that are right by themselves, says it on one of them, and answers that one. */
    default Optional<FormField> contradiction() {
        return Optional.empty();
    }

    /** Puts what was typed into the profile; only once nothing is wrong with it. */
    IssuerProfile write(IssuerProfile onto);

    /** What was typed is stored now. */
    default void stored() {}
}
