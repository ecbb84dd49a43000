package fr.coachdigital.support;

import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.platform.security.QuickHasher;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/** What tests put beside or in place of the application's beans; no stereotype, so that no other scan finds it. */
@Import({QuickHasher.class, SwitchableAccount.class})
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** The database's own "now" is the test's. */
    @Bean
    static BeanPostProcessor databaseClock(ObjectProvider<TestClock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new ClockedDataSource(source, clock.getObject()) : bean;
            }
        };
    }

    /** Jobs run when a test calls them, never by themselves. */
    @Bean
    @Primary
    TaskScheduler taskScheduler() {
        return new IdleScheduler();
    }

    @Bean
    Fixtures fixtures(DSLContext sql) {
        return new Fixtures(sql);
    }

    @Bean
    SignIn signIn(DSLContext sql) {
        return new SignIn(sql);
    }
}
