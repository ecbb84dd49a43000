package fr.coachdigital.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.notification.ClientChoices;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.notification.OwnNotifications;
import fr.coachdigital.notification.Unsubscribing;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Every method of every service of the feature, asked by everybody there is. */
@DatabaseTest
class NotificationRightsTest {

    private enum Caller {
        NOBODY,
        CLIENT,
        COACH,
        SYSTEM
    }

    private static final Map<Class<?>, Set<Caller>> ALLOWED = Map.of(
            OwnNotifications.class, EnumSet.of(Caller.CLIENT, Caller.COACH),
            OwnChoices.class, EnumSet.of(Caller.CLIENT, Caller.COACH),
            ClientChoices.class, EnumSet.of(Caller.COACH),
            Unsubscribing.class, EnumSet.allOf(Caller.class));

    private final ApplicationContext application;
    private final Fixtures fixtures;
    private final SignIn signIn;

    NotificationRightsTest(ApplicationContext application, Fixtures fixtures, SignIn signIn) {
        this.application = application;
        this.fixtures = fixtures;
        this.signIn = signIn;
    }

    @Test
    void nobody_reaches_more_than_was_meant_for_them() {
        UserId coach = fixtures.coach("coach@example.org");
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        Map<String, Set<Caller>> expected = new TreeMap<>();
        Map<String, Set<Caller>> actual = new TreeMap<>();
        services()
                .forEach((type, bean) -> Arrays.stream(type.getMethods()).forEach(method -> {
                    String name = type.getSimpleName() + "." + method.getName();
                    expected.put(name, ALLOWED.getOrDefault(type, Set.of()));
                    Set<Caller> let = EnumSet.noneOf(Caller.class);
                    for (Caller caller : Caller.values()) {
                        switch (caller) {
                            case NOBODY -> signIn.nobody();
                            case CLIENT -> signIn.client(client);
                            case COACH -> signIn.coach(coach);
                            case SYSTEM -> signIn.system();
                        }
                        if (isLet(method, bean)) let.add(caller);
                    }
                    actual.put(name, let);
                }));
        assertThat(actual).hasSizeGreaterThan(12).isEqualTo(expected);
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean ->
                        AopUtils.getTargetClass(bean).getPackageName().startsWith("fr.coachdigital.notification"))
                .forEach(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getInterfaces())
                        .forEach(type -> services.put(type, bean)));
        return services;
    }

    /** Whoever gets past the guard meets arguments that make no sense; only the guard's answer counts. */
    private static boolean isLet(Method method, Object bean) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(type -> type == int.class ? (Object) 1 : null)
                            .toArray());
            return true;
        } catch (InvocationTargetException failure) {
            return !(failure.getCause() instanceof AccessDeniedException)
                    && !(failure.getCause() instanceof AuthenticationException);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
