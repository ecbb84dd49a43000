package fr.coachdigital.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.shared.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripePropertiesTest {

    private static final String KEY = "sk_test_ofTheTests0001";
    private static final String SECRET = "whsec_ofTheTests0001";

    @Test
    void nothing_set_takes_no_cards() {
        assertThat(settings("", "", "").isOn()).isFalse();
        assertThat(settings(" ", "\n", " ").webhookSecrets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sk_test_ofTheTests0001, false",
        "rk_test_ofTheTests0001, false",
        "sk_live_ofTheTests0001, true",
        "rk_live_ofTheTests0001, true"
    })
    void the_key_says_whether_money_moves(String key, boolean live) {
        assertThat(settings(key, SECRET, "").isLive()).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pk_live_ofTheTests0001", "sk_test_short", "ofTheTests0001", "sk_test_of the tests", "sk_test_é"
            })
    void what_is_no_secret_key_stops_the_start_by_name_and_is_not_repeated(String key) {
        assertThatThrownBy(() -> settings(key, SECRET, ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("STRIPE_SECRET_KEY")
                .hasMessageNotContaining(key);
    }

    @Test
    void one_without_the_other_stops_the_start() {
        assertThatThrownBy(() -> settings(KEY, "", "")).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> settings("", SECRET, "")).isInstanceOf(StartRefused.class);
    }

    @Test
    void two_webhook_secrets_are_accepted_while_one_is_changed() {
        assertThat(settings(KEY, SECRET + ", whsec_theNextOne0001", "").webhookSecrets())
                .extracting(Secret::reveal)
                .containsExactly(SECRET, "whsec_theNextOne0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "whsec_", "whsec_ofTheTests0001,", "whsec_ofTheTests0001;whsec_theNextOne0001"})
    void what_is_no_webhook_secret_stops_the_start(String secret) {
        assertThatThrownBy(() -> settings(KEY, secret, ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("STRIPE_WEBHOOK_SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://stripe.example.org", "http://localhost:12111", "http://127.0.0.1:1/", "http://[::1]:9"})
    void another_address_is_encrypted_or_on_this_machine(String base) {
        assertThat(settings(KEY, SECRET, base).apiBase()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://stripe.example.org",
                "ftp://localhost",
                "localhost:12111",
                "https://a/b",
                "https://a?b",
                "é",
                "http://127.0.0.1.example.org"
            })
    void any_other_address_stops_the_start(String base) {
        assertThatThrownBy(() -> settings(KEY, SECRET, base))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("STRIPE_API_BASE");
    }

    private static StripeProperties settings(String key, String webhookSecret, String base) {
        return new StripeProperties(new Secret(key), new Secret(webhookSecret), base);
    }
}
