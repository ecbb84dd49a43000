package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Every method of every service of invoices, asked by everybody there is. */
@DatabaseTest
class InvoiceRightsTest {

    private enum Caller {
        NOBODY,
        CLIENT,
        COACH,
        SYSTEM
    }

    private static final Map<Class<?>, Set<Caller>> ALLOWED = Map.of(
            AdminInvoices.class, EnumSet.of(Caller.COACH),
            QuoteInvoicing.class, EnumSet.of(Caller.COACH),
            Integrity.class, EnumSet.of(Caller.COACH),
            PaymentLedger.class, EnumSet.of(Caller.COACH, Caller.SYSTEM),
            PayableInvoices.class, EnumSet.of(Caller.COACH, Caller.SYSTEM),
            OnlineEntries.class, EnumSet.of(Caller.COACH, Caller.SYSTEM),
            PortalInvoices.class, EnumSet.of(Caller.CLIENT),
            LinkedInvoices.class, EnumSet.allOf(Caller.class));

    private @Autowired SignIn signIn;
    private @Autowired ApplicationContext application;

    @Test
    void nobody_reaches_more_than_was_meant_for_them() {
        InvoiceLab lab = new InvoiceLab(application);
        Map<String, Set<Caller>> expected = new TreeMap<>();
        Map<String, Set<Caller>> actual = new TreeMap<>();
        ALLOWED.forEach((type, callers) -> {
            for (Method method : type.getMethods()) {
                String name = type.getSimpleName() + "." + method.getName();
                expected.put(name, callers);
                Set<Caller> let = EnumSet.noneOf(Caller.class);
                for (Caller caller : Caller.values()) {
                    become(caller, lab);
                    if (isLet(method, application.getBean(type))) let.add(caller);
                }
                actual.put(name, let);
            }
        });
        assertThat(actual).hasSizeGreaterThan(30).isEqualTo(expected);
    }

    private void become(Caller caller, InvoiceLab lab) {
        switch (caller) {
            case NOBODY -> signIn.nobody();
            case CLIENT -> signIn.client(lab.claire);
            case COACH -> lab.asCoach();
            case SYSTEM -> signIn.system();
        }
    }

    /** Whoever gets past the guard meets arguments that make no sense; only the guard's answer counts. */
    private static boolean isLet(Method method, Object bean) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(InvoiceRightsTest::nonsense)
                            .toArray());
            return true;
        } catch (InvocationTargetException failure) {
            return !(failure.getCause() instanceof AccessDeniedException)
                    && !(failure.getCause() instanceof AuthenticationException);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object nonsense(Class<?> type) {
        if (type == int.class) return 0;
        return type == Language.class ? Language.FR : null;
    }
}
