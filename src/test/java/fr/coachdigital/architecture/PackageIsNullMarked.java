package fr.coachdigital.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Null is told apart everywhere, and every package says in one sentence what it is for. */
public final class PackageIsNullMarked extends ArchCondition<JavaClass> {

    public PackageIsNullMarked() {
        super("lie in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        if (!marked) {
            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked package-info"));
        }
    }
}
