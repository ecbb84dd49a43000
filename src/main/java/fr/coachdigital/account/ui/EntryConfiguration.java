package fr.coachdigital.account.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** What the plain pages need of Spring MVC. */
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new EntryLocaleResolver();
    }
}
