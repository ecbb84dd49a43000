package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostedSiteTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        real.close();
    }

    @Test
    void the_page_shows_what_is_bought_and_by_whom() throws Exception {
        String page = get("/pay/" + real.open(148_000).getId());
        assertThat(page)
                .contains("<html lang=\"fr\">", "Mode test", "<h1>Régler votre achat</h1>")
                .contains("Facture F-2026-0007", "1\u00a0480,00\u00a0€", "claire.martin@example.org")
                .contains("Payer plus tard (virement)", "Refuser la carte", "href=\"http://localhost:8080/facture\"");
    }

    @Test
    void paying_leads_back_with_the_session() throws Exception {
        String id = real.open(48_000).getId();
        HttpResponse<String> paid = post("/pay/" + id, "act=pay");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location"))
                .isEqualTo(Optional.of("http://localhost:8080/paiement?session=" + id));
        assertThat(standIn.session(id).paymentStatus()).isEqualTo("paid");
        assertThat(get("/pay/" + id)).contains("Ce paiement est déjà fait").doesNotContain("<button");
        assertThat(post("/pay/" + id, "act=pay").body()).contains("Ce paiement est déjà fait");
    }

    @Test
    void a_refused_card_stays_on_the_page() throws Exception {
        String id = real.open(48_000).getId();
        assertThat(post("/pay/" + id, "act=decline").body()).contains("Votre carte a été refusée", "Payer 480,00");
        assertThat(standIn.session(id).status()).isEqualTo("open");
    }

    @Test
    void who_pays_is_asked_when_the_product_did_not_say() throws Exception {
        String id = real.stripe
                .checkout()
                .sessions()
                .create(RealClient.asked(900).setCustomerEmail(null).build())
                .getId();
        assertThat(post("/pay/" + id, "act=pay&email=").body()).contains("Indiquez l’adresse e-mail");
        assertThat(standIn.session(id).status()).isEqualTo("open");
        post("/pay/" + id, "act=pay&email=paul%40example.org");
        assertThat(real.read(id).getCustomerDetails().getEmail()).isEqualTo("paul@example.org");
    }

    @Test
    void the_list_of_payments_acts_for_stripe_and_the_bank() throws Exception {
        String later = real.open(900).getId();
        String refunded = real.open(48_000).getId();
        String expired = real.open(902).getId();
        post("/pay/" + later, "act=later");
        standIn.pay(refunded);
        assertThat(get("/")).contains(later, refunded, expired, "Le virement arrive", "Rembourser", "Faire expirer");

        post("/act/" + later, "act=succeed");
        post("/act/" + refunded, "act=refund&amount=80,50");
        post("/act/" + expired, "act=expire");
        assertThat(standIn.session(later).paymentStatus()).isEqualTo("paid");
        assertThat(refundedCents(refunded)).isEqualTo(8_050);
        assertThat(get("/pay/" + expired)).contains("Cette page de paiement a expiré");
        assertThat(post("/act/" + refunded, "act=refund&amount=500").body()).contains("greater than unrefunded");
        post("/act/" + refunded, "act=dispute");
        assertThat(standIn.events()).extracting(WebhookEvent::type).endsWith("charge.dispute.created");
    }

    private long refundedCents(String id) throws StripeException {
        return real.read(id).getPaymentIntentObject().getLatestChargeObject().getAmountRefunded();
    }

    @Test
    void what_the_product_says_is_shown_as_text() throws Exception {
        String id = real.open(900).getId();
        standIn.tamper(id).text("customer_email", "<b>\"x\"</b>");
        assertThat(get("/pay/" + id))
                .contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt;")
                .doesNotContain("<b>\"x");
        assertThat(get("/pay/cs_test_none")).contains("No such checkout.session");
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(standIn.apiBase() + path)).build())
                .body();
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(standIn.apiBase() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
