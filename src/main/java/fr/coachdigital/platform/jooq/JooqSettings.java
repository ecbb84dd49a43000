package fr.coachdigital.platform.jooq;

import fr.coachdigital.platform.security.CurrentUser;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultExecuteListenerProvider;
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

    @Bean
    ExecuteListenerProvider previewWriteGuard(CurrentUser currentUser) {
        return new DefaultExecuteListenerProvider(new PreviewWriteGuard(currentUser));
    }
}
