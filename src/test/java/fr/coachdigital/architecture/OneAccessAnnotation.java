package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;

/** Without one Vaadin refuses everybody, with both nobody knows which counts. */
public final class OneAccessAnnotation extends ArchCondition<JavaClass> {

    public OneAccessAnnotation() {
        super("have exactly one of @RolesAllowed and @AnonymousAllowed");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        if (view.isAnnotatedWith(RolesAllowed.class) == view.isAnnotatedWith(AnonymousAllowed.class)) {
            events.add(SimpleConditionEvent.violated(
                    view, view.getFullName() + " has not exactly one of @RolesAllowed and @AnonymousAllowed"));
        }
    }
}
