package fr.coachdigital.platform.jooq;

import org.jooq.conf.Settings;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** jOOQ as this product uses it: one schema, and no statement sent beside the one that was written. */
@Configuration(proxyBeanMethods = false)
class JooqSettings {

    @Bean
    DefaultConfigurationCustomizer jooqCustomizer() {
        return configuration -> configuration.set(
                new Settings().withRenderSchema(false).withRenderGroupConcatMaxLenSessionVariable(false));
    }
}
