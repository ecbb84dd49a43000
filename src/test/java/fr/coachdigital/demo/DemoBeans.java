package fr.coachdigital.demo;

import fr.coachdigital.account.DemoAccountsAllowed;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.security.PasswordHasher;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo adds to the product; no stereotype, so that tests do not find it. */
class DemoBeans {

    @Bean
    DemoAccountsAllowed demoAccountsAllowed() {
        return new DemoAccountsAllowed() {};
    }

    @Bean
    SampleAccounts sampleAccounts(DSLContext sql, Invitations invitations) {
        return new SampleAccounts(sql, invitations);
    }

    @Bean
    SampleConversations sampleConversations(DSLContext sql, Notices notices) {
        return new SampleConversations(sql, notices);
    }

    @Bean
    SampleData sampleData(
            DSLContext sql,
            Clock clock,
            TransactionTemplate transaction,
            PasswordHasher hasher,
            SampleAccounts accounts,
            SampleConversations conversations) {
        return new SampleData(sql, clock, transaction, hasher, new SampleData.Samples(accounts, conversations));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoWelcome(CoachProperties coach) {
        return ready -> System.out.println(Welcome.box(coach.baseUrl().toString()));
    }
}
