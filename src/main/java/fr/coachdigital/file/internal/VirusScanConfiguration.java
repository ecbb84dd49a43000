package fr.coachdigital.file.internal;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The antivirus that COACH_CLAMAV names, or none. */
@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    VirusScan virusScan(FileProperties settings) {
        if (settings.scanner().isEmpty()) return file -> {};
        return new ClamdScan(() -> settings.scanner().orElseThrow(), PATIENCE);
    }
}
