package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class MailSettingsTest {

    @Test
    void without_any_variable_mails_are_kept_and_come_from_the_default_address() {
        MailProperties settings = bind(Map.of());
        assertThat(settings.smtp().configured()).isFalse();
        assertThat(settings.mail().from()).isEqualTo("coachdigitalparis@gmail.com");
    }

    @Test
    void the_variables_of_the_environment_are_read_and_the_password_hides_itself() {
        MailProperties settings = bind(Map.of(
                "COACH_SMTP_HOST", "smtp.example.org",
                "COACH_SMTP_USER", "camille",
                "COACH_SMTP_PASSWORD", "tr0mb0ne",
                "COACH_MAIL_FROM", "Camille@Example.org"));
        assertThat(settings.smtp().configured()).isTrue();
        assertThat(settings.smtp().portNumber()).isEqualTo(587);
        assertThat(settings.smtp().encrypted()).isTrue();
        assertThat(settings.smtp().password().reveal()).isEqualTo("tr0mb0ne");
        assertThat(settings.mail().from()).isEqualTo("camille@example.org");
        assertThat(settings.toString()).doesNotContain("tr0mb0ne");
    }

    @Test
    void port_465_is_encrypted_from_the_first_byte() {
        MailProperties settings = bind(Map.of("COACH_SMTP_HOST", "smtp.example.org", "COACH_SMTP_PORT", "465"));
        assertThat(settings.smtp().encryptedFromTheStart()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "COACH_SMTP_HOST, smtp://example.org",
        "COACH_SMTP_PORT, 587a",
        "COACH_SMTP_PORT, 0",
        "COACH_SMTP_PORT, 65536",
        "COACH_SMTP_TLS, optional",
        "COACH_SMTP_PASSWORD, alone",
        "COACH_MAIL_FROM, coach"
    })
    void a_value_that_cannot_be_used_is_named_in_one_sentence(String variable, String value) {
        assertThatThrownBy(() -> bind(Map.of(variable, value)))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(variable)
                .hasMessageEndingWith(".");
    }

    @Test
    void a_password_is_never_sent_in_clear() {
        assertThatThrownBy(() -> bind(Map.of(
                        "COACH_SMTP_HOST", "smtp.example.org",
                        "COACH_SMTP_USER", "camille",
                        "COACH_SMTP_PASSWORD", "tr0mb0ne",
                        "COACH_SMTP_TLS", "none")))
                .rootCause()
                .hasMessageContaining("COACH_SMTP_TLS");
    }

    private static MailProperties bind(Map<String, Object> variables) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addFirst(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("coach", MailProperties.class);
    }
}
