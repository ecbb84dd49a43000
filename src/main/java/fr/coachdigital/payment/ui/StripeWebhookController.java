package fr.coachdigital.payment.ui;

import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.payment.StripeWebhook;
import fr.coachdigital.platform.ui.ErrorReports;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Where Stripe brings its events. Open to everybody: the signature is the right, and nobody else is told anything. */
@Controller
class StripeWebhookController {

    private static final String ADDRESS = "/" + PaymentPaths.WEBHOOK;
    private static final String SIGNATURE = "Stripe-Signature";

    private final StripeWebhook webhook;
    private final ErrorReports reports;

    StripeWebhookController(StripeWebhook webhook, ErrorReports reports) {
        this.webhook = webhook;
        this.reports = reports;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        // Read first: without one, nobody waits for a body.
        String signature = request.getHeader(SIGNATURE);
        if (signature == null) return answer(HttpStatus.BAD_REQUEST);
        return body(request)
                .map(body -> webhook.receive(body, signature))
                .map(StripeWebhookController::status)
                .map(StripeWebhookController::answer)
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST));
    }

    /** Byte by byte, since that is what is signed; empty when there is more than any event has. */
    private static Optional<byte[]> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > StripeWebhook.MAX_BODY) return Optional.empty();
        byte[] body = request.getInputStream().readNBytes(StripeWebhook.MAX_BODY + 1);
        return body.length > StripeWebhook.MAX_BODY ? Optional.empty() : Optional.of(body);
    }

    private static HttpStatus status(StripeWebhook.Answer answer) {
        return switch (answer) {
            case TAKEN -> HttpStatus.OK;
            case REFUSED -> HttpStatus.BAD_REQUEST;
            case LATER -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    @RequestMapping(
            path = ADDRESS,
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    ResponseEntity<Void> onlyPost() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.POST)
                .build();
    }

    /** Whatever else lies here is not there; without this, it would be a page of the application. */
    @RequestMapping({"/webhooks", "/webhooks/**"})
    ResponseEntity<Void> nothing() {
        return answer(HttpStatus.NOT_FOUND);
    }

    /** The body did not come to its end, or a header is none that the firewall lets anybody read. */
    @ExceptionHandler({IOException.class, RequestRejectedException.class})
    ResponseEntity<Void> broken() {
        return answer(HttpStatus.BAD_REQUEST);
    }

    /** Stripe sends it again, and the coach can be told why it came late. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<Void> unexplained(RuntimeException problem) {
        reports.report(problem);
        return answer(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
