package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;

/** A view goes to another feature by a path of its {@code …Paths} class. */
public final class ViewsKnowOnlyTheirOwnFeature extends ArchCondition<JavaClass> {

    public ViewsKnowOnlyTheirOwnFeature() {
        super("know no view of another feature");
    }

    @Override
    public void check(JavaClass view, ConditionEvents events) {
        for (Dependency dependency : view.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            if (target.isAnnotatedWith(Route.class) && !Features.of(target).equals(Features.of(view))) {
                events.add(SimpleConditionEvent.violated(view, dependency.getDescription()));
            }
        }
    }
}
