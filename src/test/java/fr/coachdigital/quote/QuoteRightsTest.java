package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Every method of every service of the feature, asked by everybody there is; and each of the portal's for another's. */
@DatabaseTest
class QuoteRightsTest {

    private enum Caller {
        NOBODY,
        CLIENT,
        COACH,
        SYSTEM
    }

    private static final Map<Class<?>, Set<Caller>> ALLOWED = Map.of(
            AdminQuotes.class, EnumSet.of(Caller.COACH),
            PortalQuotes.class, EnumSet.of(Caller.CLIENT),
            LinkedQuotes.class, EnumSet.allOf(Caller.class),
            AcceptedQuotes.class, EnumSet.allOf(Caller.class));

    private final ApplicationContext application;
    private final SignIn signIn;
    private final DSLContext sql;
    private QuoteLab lab;

    QuoteRightsTest(ApplicationContext application, SignIn signIn, DSLContext sql) {
        this.application = application;
        this.signIn = signIn;
        this.sql = sql;
    }

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    @Test
    void nobody_reaches_more_than_was_meant_for_them() {
        Map<String, Set<Caller>> expected = new TreeMap<>();
        Map<String, Set<Caller>> actual = new TreeMap<>();
        services()
                .forEach((type, bean) -> Arrays.stream(type.getMethods()).forEach(method -> {
                    String name = type.getSimpleName() + "." + method.getName() + method.getParameterCount();
                    expected.put(name, ALLOWED.getOrDefault(type, Set.of()));
                    Set<Caller> let = EnumSet.noneOf(Caller.class);
                    for (Caller caller : Caller.values()) {
                        become(caller);
                        Throwable failure = failure(method, bean, new QuoteId(999_999));
                        if (!(failure instanceof AccessDeniedException)
                                && !(failure instanceof AuthenticationException)) {
                            let.add(caller);
                        }
                    }
                    actual.put(name, let);
                }));
        assertThat(actual).hasSizeGreaterThan(30).isEqualTo(expected);
    }

    @Test
    void what_is_anothers_is_not_found_by_any_method_of_the_portal() {
        QuoteId open = lab.sent(lab.claire);
        QuoteId revised = lab.inRevision();
        QuoteId draft = lab.drafted(lab.paul);
        signIn.client(lab.paul);
        Object portal = application.getBean(PortalQuotes.class);
        List<Method> methods = Arrays.stream(PortalQuotes.class.getMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(QuoteId.class))
                .toList();
        assertThat(methods).hasSize(6);
        String before = everything();
        for (QuoteId id : List.of(open, revised, draft, new QuoteId(999_999))) {
            for (Method method : methods) {
                assertThat(failure(method, portal, id))
                        .as("%s of %s", method.getName(), id)
                        .isInstanceOf(QuoteNotFound.class);
            }
        }
        assertThat(application.getBean(PortalQuotes.class).list()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        return sql.fetch(QUOTES) + "" + sql.fetch(QUOTE_EVENTS) + sql.fetch(NOTIFICATIONS);
    }

    private void become(Caller caller) {
        switch (caller) {
            case NOBODY -> signIn.nobody();
            case CLIENT -> signIn.client(lab.claire);
            case COACH -> signIn.coach(lab.coach);
            case SYSTEM -> signIn.system();
        }
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("fr.coachdigital.quote"))
                .forEach(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getInterfaces())
                        .forEach(type -> services.put(type, bean)));
        return services;
    }

    /** What comes of the call; null when it returns. */
    private static Throwable failure(Method method, Object bean, QuoteId id) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, id))
                .toArray();
        try {
            method.invoke(bean, arguments);
            return null;
        } catch (InvocationTargetException failure) {
            return failure.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object argument(Class<?> type, QuoteId id) {
        if (type == QuoteId.class) return id;
        if (type == int.class) return 1;
        if (type == String.class) return "Une raison";
        if (type == Acceptance.class) return QuoteLab.agreed(1);
        return null;
    }
}
