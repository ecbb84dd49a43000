package fr.coachdigital.demo.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages: one where a customer pays, and one that lists all sessions. */
final class HostedSite {

    private static final String PAY = "/pay/";
    private static final String ACT = "/act/";

    private final StripeStandIn standIn;

    HostedSite(StripeStandIn standIn) {
        this.standIn = standIn;
    }

    Reply answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return answer(exchange.getRequestMethod(), path, Parameters.decode(body));
        } catch (Refusal refusal) {
            return Reply.page(refusal.status(), Page.refused(String.valueOf(refusal.getMessage())));
        }
    }

    private Reply answer(String method, String path, Parameters given) {
        boolean post = method.equals("POST");
        if (path.equals("/") && !post) {
            return Reply.page(200, DashboardPage.of(standIn));
        }
        if (path.startsWith(PAY)) {
            String id = path.substring(PAY.length());
            return post ? pay(id, given) : page(id, Optional.empty());
        }
        if (path.startsWith(ACT) && post) {
            act(path.substring(ACT.length()), given);
            return Reply.seeOther("/");
        }
        throw Refusal.unknownAddress(method, path);
    }

    private Reply page(String id, Optional<String> message) {
        return Reply.page(200, CheckoutPage.of(standIn.session(id), standIn.order(id), cancelUrl(id), message));
    }

    private Optional<String> cancelUrl(String id) {
        return standIn.object(id).path("cancel_url").asStringOpt().filter(url -> !url.isEmpty());
    }

    private Reply pay(String id, Parameters given) {
        SeenSession session = standIn.session(id);
        if (!session.status().equals("open")) return page(id, Optional.empty());
        String act = given.required("act", 20);
        if (act.equals("decline")) {
            standIn.decline(id);
            return page(id, Optional.of("Votre carte a été refusée. Rien n’a été débité\u00a0: essayez encore."));
        }
        if (session.customerEmail().isEmpty()) {
            String email = given.all().getOrDefault("email", "").strip();
            if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
                return page(id, Optional.of("Indiquez l’adresse e-mail à laquelle envoyer le reçu."));
            }
            standIn.customer(id, email);
        }
        if (act.equals("later")) {
            standIn.payLater(id);
        } else {
            standIn.pay(id);
        }
        return Reply.seeOther(session.successUrl().replace("{CHECKOUT_SESSION_ID}", id));
    }

    private void act(String id, Parameters given) {
        switch (given.required("act", 20)) {
            case "succeed" -> standIn.succeedLater(id);
            case "fail" -> standIn.failLater(id);
            case "dispute" -> standIn.dispute(id);
            case "expire" -> standIn.expire(id);
            case "refund" -> refund(id, given.required("amount", 20));
            default -> throw Refusal.unknownAddress("POST", ACT + id);
        }
    }

    private void refund(String id, String amount) {
        String euros = amount.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        if (!euros.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            throw Refusal.invalid(null, "Montant illisible\u00a0: " + amount, "amount");
        }
        standIn.refund(id, new BigDecimal(euros).movePointRight(2).longValueExact());
    }
}
