package fr.coachdigital.support;

import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.platform.security.QuickHasher;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets no test see what another one left: neither rows nor time nor a signed-in person. */
class FreshState implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        TestDatabase.start();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        // Who waits for something is still the person, and in the window, that the test speaks for.
        Awaitility.pollInSameThread();
        // One for the whole JVM, set by whichever context started last; each context must find its own.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        application.getBean(TestClock.class).set(TestClock.START);
        application.getBean(QuickHasher.class).spare();
        application.getBean(SwitchableAccount.class).off();
        TestDatabase.empty();
        TestSecurityContextHolder.clearContext();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        TestSecurityContextHolder.clearContext();
    }
}
