package fr.coachdigital.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.security.AccountStanding;
import fr.coachdigital.platform.security.PasswordSignIn;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** WEB-05, 06: every method of every service of the feature, asked by everybody there is. */
@DatabaseTest
class ServiceRightsTest {

    private enum Caller {
        NOBODY,
        CLIENT,
        COACH,
        SYSTEM
    }

    private static final Set<Caller> ALL = EnumSet.allOf(Caller.class);
    private static final Set<Caller> SIGNED_IN = EnumSet.of(Caller.CLIENT, Caller.COACH);

    private static final Set<Caller> KNOWN = EnumSet.of(Caller.CLIENT, Caller.COACH, Caller.SYSTEM);

    /** By interface, and by method where it differs. */
    private static final Map<String, Set<Caller>> ALLOWED = Map.ofEntries(
            Map.entry(name(Invitations.class), EnumSet.of(Caller.COACH)),
            Map.entry(name(OwnAccount.class), SIGNED_IN),
            Map.entry(name(PortalPreview.class), SIGNED_IN),
            Map.entry(name(PortalPreview.class) + ".enter", EnumSet.of(Caller.COACH)),
            Map.entry(name(InvitationAcceptance.class), ALL),
            Map.entry(name(PasswordReset.class), ALL),
            Map.entry(name(EmailChange.class), ALL),
            Map.entry(name(FirstAccount.class), ALL),
            Map.entry(name(PasswordSignIn.class), ALL),
            Map.entry(name(AccountStanding.class), EnumSet.of(Caller.SYSTEM)),
            Map.entry(name(PagesInSight.class), SIGNED_IN),
            Map.entry(name(Presence.class), EnumSet.of(Caller.COACH, Caller.SYSTEM)),
            Map.entry(name(Presence.class) + ".isCoachHere", KNOWN),
            Map.entry(name(Presence.class) + ".coachLastSeen", KNOWN));

    private final ApplicationContext application;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private UserId coach;
    private ClientId client;

    ServiceRightsTest(ApplicationContext application, Fixtures fixtures, SignIn signIn) {
        this.application = application;
        this.fixtures = fixtures;
        this.signIn = signIn;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("camille@example.org");
        client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
    }

    @Test
    void nobody_reaches_more_than_was_meant_for_them() {
        Map<String, Set<Caller>> expected = new TreeMap<>();
        Map<String, Set<Caller>> actual = new TreeMap<>();
        services()
                .forEach((type, bean) -> Arrays.stream(type.getMethods()).forEach(method -> {
                    String name = name(type) + "." + method.getName();
                    expected.put(name, ALLOWED.getOrDefault(name, ALLOWED.getOrDefault(name(type), Set.of())));
                    Set<Caller> let = EnumSet.noneOf(Caller.class);
                    for (Caller caller : Caller.values()) {
                        become(caller);
                        if (isLet(method, bean)) let.add(caller);
                    }
                    actual.put(name, let);
                }));
        assertThat(actual).hasSizeGreaterThan(25).isEqualTo(expected);
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("fr.coachdigital.account"))
                .forEach(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getInterfaces())
                        .forEach(type -> services.put(type, bean)));
        return services;
    }

    private void become(Caller caller) {
        switch (caller) {
            case NOBODY -> signIn.nobody();
            case CLIENT -> signIn.client(client);
            case COACH -> signIn.coach(coach);
            case SYSTEM -> signIn.system();
        }
    }

    /** Whoever gets past the guard meets arguments that make no sense; only the guard's answer counts. */
    private static boolean isLet(Method method, Object bean) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(type -> type == int.class ? (Object) 0 : null)
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
