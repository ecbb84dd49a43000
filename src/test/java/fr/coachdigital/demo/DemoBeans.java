package fr.coachdigital.demo;

import fr.coachdigital.account.DemoAccountsAllowed;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.ServiceCatalogue;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
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
    SamplePractice samplePractice(IssuerEditor issuer, ServiceCatalogue catalogue) {
        return new SamplePractice(issuer, catalogue);
    }

    /** In place of the product's, so that samples can be made in the past. */
    @Bean
    @Primary
    SampleClock sampleClock() {
        return new SampleClock();
    }

    @Bean
    SampleQuotes sampleQuotes(AdminQuotes quotes, PortalQuotes portal, SampleAccounts accounts, SampleClock clock) {
        return new SampleQuotes(quotes, portal, accounts, clock);
    }

    @Bean
    SampleInvoices sampleInvoices(
            AdminInvoices invoices,
            PaymentLedger ledger,
            QuoteInvoicing invoicing,
            AdminQuotes quotes,
            SampleClock clock) {
        return new SampleInvoices(invoices, ledger, invoicing, quotes, clock);
    }

    @Bean
    SampleData.Samples samples(
            SampleAccounts accounts,
            SampleConversations conversations,
            SamplePractice practice,
            SampleQuotes quotes,
            SampleInvoices invoices) {
        return new SampleData.Samples(accounts, conversations, practice, quotes, invoices);
    }

    @Bean
    SampleData sampleData(
            DSLContext sql,
            Clock clock,
            TransactionTemplate transaction,
            PasswordHasher hasher,
            SampleData.Samples samples) {
        return new SampleData(sql, clock, transaction, hasher, samples);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoWelcome(CoachProperties coach, Environment environment) {
        Optional<String> stripe = Optional.ofNullable(environment.getProperty(DemoApplication.STAND_IN));
        return ready -> System.out.println(Welcome.box(coach.baseUrl().toString(), stripe));
    }
}
