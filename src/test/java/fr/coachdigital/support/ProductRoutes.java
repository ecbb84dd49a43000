package fr.coachdigital.support;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the product; Karibu's own search misses the package-private ones. */
final class ProductRoutes {

    private static final Routes ALL = search();

    private ProductRoutes() {}

    static Routes found() {
        return ALL;
    }

    @SuppressWarnings("unchecked") // HasErrorParameter is generic, its class is not
    private static Routes search() {
        Routes routes = new Routes();
        classes(new AnnotationTypeFilter(Route.class))
                .forEach(type -> routes.getRoutes().add(type.asSubclass(Component.class)));
        Set<Class<?>> errors = classes(new AssignableTypeFilter(HasErrorParameter.class));
        // With views of our own for errors, Karibu's stand-ins step back.
        if (!errors.isEmpty()) routes.getErrorRoutes().clear();
        errors.forEach(type -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) type));
        return routes;
    }

    private static Set<Class<?>> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("fr.coachdigital").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toUnmodifiableSet());
    }
}
