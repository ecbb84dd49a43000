package fr.coachdigital.platform;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Clock, texts and schedules. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConfigurationPropertiesScan("fr.coachdigital")
class PlatformConfiguration {

    private static final int LIVE_THREADS = 8;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Threads of their own for live news: nothing slow that the product does elsewhere holds up a conversation. No
     * candidate where any executor will do, so that it takes nobody's place.
     */
    @Bean(name = LiveUpdates.EXECUTOR, defaultCandidate = false, destroyMethod = "shutdown")
    ExecutorService liveExecutor() {
        return Executors.newFixedThreadPool(
                LIVE_THREADS, Thread.ofPlatform().name("live-", 1).daemon().factory());
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/translations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.FRENCH);
        return messages;
    }
}
