package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import fr.coachdigital.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** {@code Admin…View} is the coach's and lies under /admin, {@code Portal…View} the client's under /client. */
public final class NameRoleAndPathAgree extends ArchCondition<JavaClass> {

    public NameRoleAndPathAgree() {
        super("agree in name, role and path");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        Set<String> roles = view.isAnnotatedWith(RolesAllowed.class)
                ? Set.of(view.getAnnotationOfType(RolesAllowed.class).value())
                : Set.of();
        String path = view.getAnnotationOfType(Route.class).value();
        boolean coach = agrees(isNamed(view, "Admin"), roles.equals(Set.of(Roles.COACH)), isUnder(path, "admin"));
        boolean client = agrees(isNamed(view, "Portal"), roles.equals(Set.of(Roles.CLIENT)), isUnder(path, "client"));
        boolean one = isNamed(view, "Admin") || isNamed(view, "Portal") || roles.isEmpty();
        if (!coach || !client || !one) {
            events.add(
                    SimpleConditionEvent.violated(view, "%s at /%s for %s".formatted(view.getFullName(), path, roles)));
        }
    }

    private static boolean agrees(boolean name, boolean role, boolean path) {
        return name == role && role == path;
    }

    private static boolean isNamed(JavaClass view, String audience) {
        return view.getSimpleName().matches(audience + ".+View");
    }

    private static boolean isUnder(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/");
    }
}
