package fr.coachdigital.payment;

import fr.coachdigital.document.PrintedDocument;
import java.net.URI;
import java.util.Optional;

/**
 * Where clients come back to from Stripe's page. Public: the token, made for one payment page and good for thirty days,
 * is the right to see what came of it and the invoice it was for.
 */
public interface PaymentReturns {

    /** Asks Stripe how it stands, applies the answer, and tells; empty when the token is unknown or over. Takes seconds. */
    Optional<PaymentReturn> open(String token);

    /** The invoice; empty when the token is unknown or over. */
    Optional<PrintedDocument> pdf(String token);

    /**
     * Opens a payment page again, for what is left now.
     *
     * @return where the client pays; empty when the token is unknown or over
     * @throws fr.coachdigital.invoice.OnlinePaymentRefused with the reason
     */
    Optional<URI> startAgain(String token);
}
