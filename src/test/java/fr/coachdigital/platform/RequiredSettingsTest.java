package fr.coachdigital.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    @TempDir
    private Path folder;

    @BeforeEach
    void everything_is_set() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
        settings.withProperty("COACH_BASE_URL", "https://portail.example.org")
                .withProperty("COACH_DB_URL", "jdbc:mariadb://db:3306/coach")
                .withProperty("COACH_DB_USER", "coach")
                .withProperty("COACH_DB_PASSWORD", "secret")
                .withProperty("COACH_PEPPER_FILE", key.toString())
                .withProperty("COACH_VAULT_KEY_FILE", key.toString());
    }

    @Test
    void complete_settings_let_it_start() {
        assertThatCode(() -> RequiredSettings.check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COACH_BASE_URL",
                "COACH_DB_URL",
                "COACH_DB_USER",
                "COACH_DB_PASSWORD",
                "COACH_PEPPER_FILE",
                "COACH_VAULT_KEY_FILE"
            })
    void a_missing_setting_is_named(String name) {
        settings.setProperty(name, "");
        assertRefused("Il manque le réglage " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "COACH_BASE_URL, portail.example.org",
        "COACH_BASE_URL, ftp://portail.example.org",
        "COACH_BASE_URL, https://portail.example.org/chemin",
        "COACH_BASE_URL, https://portail.example.org?a=b",
        "COACH_BASE_URL, https://por tail.example.org",
        "COACH_BASE_URL, http://portail.example.org",
        "COACH_BASE_URL, http://localhost.example.org",
        "COACH_DB_URL, jdbc:postgresql://db/coach",
        "COACH_PEPPER_FILE, /nowhere/pepper",
        "COACH_VAULT_KEY_FILE, /nowhere/key",
        "SERVER_PORT, http",
        "SERVER_PORT, 65536",
        "COACH_SMTP_PORT, -1",
        "COACH_SMTP_TLS, maybe",
        "COACH_MAIL_FROM, somebody",
        "COACH_TRUSTED_PROXIES, 10.0.0.2",
        "COACH_TRUSTED_PROXIES, '10.0.0.0/8, 10.0.0.2/32'",
        "COACH_METRICS_FROM, monitoring.example.org/32",
        "COACH_METRICS_FROM, 10.0.0.0/99",
        "COACH_METRICS_FROM, '10.0.0.1/32,'",
    })
    void a_malformed_setting_is_named(String name, String value) {
        settings.setProperty(name, value);
        assertRefused("Le réglage " + name + " doit être ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080", "http://127.0.0.1:8080/", "http://[::1]", "https://a.example.org:444"})
    void loopback_needs_no_tls(String address) {
        settings.setProperty("COACH_BASE_URL", address);
        assertThatCode(() -> RequiredSettings.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void a_key_of_31_bytes_is_too_short() throws IOException {
        Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcde");
        assertRefused("Le réglage COACH_PEPPER_FILE doit être le chemin d’un fichier lisible d’au moins 32 octets.");
    }

    @Test
    void a_refused_start_says_one_sentence_and_no_more(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(
                        () -> application.run("--COACH_BASE_URL=http://example.org", "--spring.main.banner-mode=off"))
                .isInstanceOf(StartRefused.class);
        assertThat(output.getAll().lines())
                .singleElement()
                .asString()
                .contains("Le réglage COACH_BASE_URL doit être une adresse qui commence par https://.");
    }

    private void assertRefused(String beginning) {
        assertThatThrownBy(() -> RequiredSettings.check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(beginning)
                .message()
                .doesNotContain("\n")
                .endsWith(".");
    }

    static class Nothing {}
}
