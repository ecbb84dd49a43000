package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeStrictnessTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void what_is_wrong_is_named() {
        Refused.as(
                "parameter_missing",
                "success_url",
                () -> create(RealClient.asked(500).setSuccessUrl(null)));
        Refused.as(
                "url_invalid", "success_url", () -> create(RealClient.asked(500).setSuccessUrl("/merci")));
        Refused.as(
                "url_invalid", "cancel_url", () -> create(RealClient.asked(500).setCancelUrl("ftp://example.org/")));
        Refused.as(
                "email_invalid",
                "customer_email",
                () -> create(RealClient.asked(500).setCustomerEmail("claire@")));
        Refused.as(
                "parameter_invalid_empty",
                "customer_email",
                () -> create(RealClient.asked(500).setCustomerEmail("")));
        Refused.as(
                "parameter_invalid_string_too_long",
                "client_reference_id",
                () -> create(RealClient.asked(500).setClientReferenceId("x".repeat(201))));
        Refused.as(null, "metadata[note]", () -> create(RealClient.asked(500).putMetadata("note", "x".repeat(501))));
        Refused.as(
                "parameter_unknown", "tax", () -> create(RealClient.asked(500).putExtraParam("tax", "1")));
        Refused.as(
                "parameter_unknown",
                "line_items[1][quantity]",
                () -> create(RealClient.asked(500)
                        .addLineItem(SessionCreateParams.LineItem.builder()
                                .setQuantity(1L)
                                .build())));
        Refused.as("amount_too_small", null, () -> create(RealClient.asked(49)));
        Refused.as("amount_too_large", null, () -> create(RealClient.asked(100_000_000)));
        Refused.as(
                "parameter_invalid_integer",
                "line_items[0][price_data][unit_amount]",
                () -> create(RealClient.asked(-1)));
        Refused.as(null, "mode", () -> create(RealClient.asked(500).setMode(SessionCreateParams.Mode.SUBSCRIPTION)));
        Refused.as(null, "expires_at", () -> create(RealClient.asked(500).setExpiresAt(real.now() + 1_799)));
        Refused.as(null, "expires_at", () -> create(RealClient.asked(500).setExpiresAt(real.now() + 86_401)));
        Refused.as(null, "expand", () -> create(RealClient.asked(500).addExpand("amount_total")));
        assertThat(standIn.sessions()).isEmpty();
    }

    @Test
    void the_edges_are_allowed() throws StripeException {
        create(RealClient.asked(50).setExpiresAt(real.now() + 1_800));
        create(RealClient.asked(99_999_999).setExpiresAt(real.now() + 86_400));
        assertThat(standIn.sessions()).extracting(SeenSession::amountTotal).containsExactly(99_999_999L, 50L);
    }

    private Session create(SessionCreateParams.Builder asked) throws StripeException {
        return real.stripe.checkout().sessions().create(asked.build());
    }

    @Test
    void who_has_another_key_is_not_let_in() {
        assertThatThrownBy(() ->
                        RealClient.client(standIn, "sk_test_other").events().list())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid API Key provided: *********ther");
    }

    @Test
    void what_does_not_exist_is_missing() {
        missing(() -> real.stripe.checkout().sessions().retrieve("cs_test_none"));
        missing(() -> real.stripe.paymentIntents().retrieve("pi_none"));
        missing(() -> real.stripe.refunds().retrieve("re_none"));
        missing(() -> real.stripe.events().retrieve("evt_none"));
        missing(() -> real.stripe.checkout().sessions().expire("cs_test_none"));
        assertThatThrownBy(() -> real.stripe.customers().list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Unrecognized request URL (GET: /v1/customers)");
    }

    private static void missing(ThrowingCallable act) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, act);
        assertThat(refused.getStatusCode()).isEqualTo(404);
        assertThat(refused.getCode()).isEqualTo("resource_missing");
    }
}
