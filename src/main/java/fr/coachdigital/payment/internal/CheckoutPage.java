package fr.coachdigital.payment.internal;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * What Stripe's page is asked for: the same for the same row, or Stripe would refuse to repeat it under its key. It says
 * no more of the client than the address the receipt goes to.
 */
@Component
class CheckoutPage {

    private static final int LONGEST_NAME = 250;

    private final ReturnTokens tokens;
    private final CoachProperties product;
    private final Texts texts;

    CheckoutPage(ReturnTokens tokens, CoachProperties product, Texts texts) {
        this.tokens = tokens;
        this.product = product;
        this.texts = texts;
    }

    SessionCreateParams of(StoredCheckout checkout, PayableInvoice invoice) {
        Language language = invoice.language();
        String title = title(invoice);
        String comeBack = comeBack(checkout).toString();
        String row = String.valueOf(checkout.id().value());
        String invoiceId = String.valueOf(invoice.id().value());
        SessionCreateParams.Builder page = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                // Wallets are cards too; whatever else the account allows would be told as what it is not.
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setLocale(language == Language.FR ? SessionCreateParams.Locale.FR : SessionCreateParams.Locale.EN_GB)
                .setClientReferenceId(invoice.number())
                .setSuccessUrl(comeBack)
                .setCancelUrl(comeBack)
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(checkout.amount().cents())
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(title)
                                        .build())
                                .build())
                        .build())
                .putMetadata(SessionFacts.CHECKOUT, row)
                .putMetadata(SessionFacts.INVOICE, invoiceId)
                .setPaymentIntentData(PaymentIntentData.builder()
                        // Else what Stripe keeps is not known yet when the payment is (its default captures later).
                        .setCaptureMethod(PaymentIntentData.CaptureMethod.AUTOMATIC)
                        .setDescription(title)
                        .putMetadata(SessionFacts.CHECKOUT, row)
                        .putMetadata(SessionFacts.INVOICE, invoiceId)
                        .build());
        if (invoice.email() != null) page.setCustomerEmail(invoice.email().value());
        return page.build();
    }

    private URI comeBack(StoredCheckout checkout) {
        return product.link(PaymentPaths.comeBack(tokens.of(checkout)));
    }

    private String title(PayableInvoice invoice) {
        String number = texts.get(invoice.language(), "payment.checkout.invoice", invoice.number());
        String title = invoice.subject().isBlank() ? number : number + " · " + invoice.subject();
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME);
    }
}
