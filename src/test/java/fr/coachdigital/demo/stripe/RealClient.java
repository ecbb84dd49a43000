package fr.coachdigital.demo.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.V1Services;
import fr.coachdigital.support.TestClock;

/** A stand-in at the test's time, and Stripe's own library that talks to it. */
final class RealClient implements AutoCloseable {

    static final String KEY = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";
    static final String SECRET = "whsec_first";

    final TestClock clock = new TestClock();
    final StripeStandIn standIn = StripeStandIn.start(KEY, SECRET + ",whsec_second", clock);
    final V1Services stripe = client(standIn, KEY);

    static V1Services client(StripeStandIn standIn, String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(standIn.apiBase())
                .setMaxNetworkRetries(0)
                .build()
                .v1();
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    static SessionCreateParams.Builder asked(long cents) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost:8080/paiement?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:8080/facture")
                .setCustomerEmail("claire.martin@example.org")
                .setClientReferenceId("F-2026-0007")
                .setLocale(SessionCreateParams.Locale.FR)
                .putMetadata("invoice_id", "7")
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("invoice_id", "7")
                        .setDescription("Facture F-2026-0007")
                        .build())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(cents)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Facture F-2026-0007")
                                        .build())
                                .build())
                        .build());
    }

    Session open(long cents) throws StripeException {
        return stripe.checkout().sessions().create(asked(cents).build());
    }

    Session read(String id) throws StripeException {
        return stripe.checkout()
                .sessions()
                .retrieve(
                        id,
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge.balance_transaction")
                                .build());
    }

    static RequestOptions key(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }

    @Override
    public void close() {
        standIn.close();
    }
}
