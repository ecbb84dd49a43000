package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSettingsTest {

    @Test
    void without_any_variable_there_is_no_antivirus_and_room_for_a_gigabyte() {
        FileProperties settings = new FileProperties("", "");
        assertThat(settings.scanner()).isEmpty();
        assertThat(settings.quotaBytes()).isEqualTo(1024L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "10.0.0.7:3310", "[::1]:3310", " clamav:3310 "})
    void an_antivirus_is_a_host_and_a_port(String address) {
        assertThat(new FileProperties(address, "1").scanner())
                .hasValueSatisfying(scanner -> assertThat(scanner.getPort()).isEqualTo(3310));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamav", "clamav:", ":3310", "tcp://clamav:3310", "clamav:0", "clamav:65536", "::1:x"})
    void a_malformed_address_is_named_in_one_sentence(String address) {
        assertThatThrownBy(() -> new FileProperties(address, "1"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("COACH_CLAMAV")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1 Go", "1.5", "99999999"})
    void a_malformed_quota_is_named_in_one_sentence(String quota) {
        assertThatThrownBy(() -> new FileProperties("", quota))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("COACH_FILE_QUOTA_MB")
                .hasMessageEndingWith(".");
    }
}
