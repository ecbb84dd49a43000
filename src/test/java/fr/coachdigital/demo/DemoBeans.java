package fr.coachdigital.demo;

import fr.coachdigital.account.DemoAccountsAllowed;
import fr.coachdigital.platform.CoachProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** What the demo adds to the product; no stereotype, so that tests do not find it. */
class DemoBeans {

    @Bean
    DemoAccountsAllowed demoAccountsAllowed() {
        return new DemoAccountsAllowed() {};
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(CoachProperties coach) {
        return ready -> System.out.println(Welcome.box(coach.baseUrl().toString()));
    }
}
