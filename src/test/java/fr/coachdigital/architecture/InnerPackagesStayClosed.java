package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Only a feature itself uses its {@code ui} and {@code internal}; {@code platform.ui} serves the views of all and any
 * feature may implement its interfaces.
 */
public final class InnerPackagesStayClosed extends ArchCondition<JavaClass> {

    public InnerPackagesStayClosed() {
        super("stay out of the inner packages of other features");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            boolean foreign = !Features.of(target).equals(Features.of(type));
            boolean shared =
                    Features.of(target).equals("platform") && (Features.isIn(type, "ui") || target.isInterface());
            // What the pages of quotes and invoices have in common stands in document.ui.
            boolean common = Features.of(target).equals("document") && Features.isIn(type, "ui");
            if (foreign && (Features.isIn(target, "internal") || (Features.isIn(target, "ui") && !shared && !common))) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
