package fr.coachdigital.demo.stripe;

import java.util.Map;
import java.util.Optional;

/** Where the customer sees what they pay for, and pays. */
final class CheckoutPage {

    private CheckoutPage() {}

    static String of(
            SeenSession session, Map<String, String> order, Optional<String> cancelUrl, Optional<String> message) {
        String amount = Page.money(session.amountTotal());
        String main = "<main>\n<h1>" + heading(session) + "</h1>\n"
                + message.map(text -> "<p class=\"message\" role=\"alert\">" + Page.text(text) + "</p>\n")
                        .orElse("")
                + "<section class=\"card\" aria-label=\"Votre achat\">\n<h2>"
                + Page.text(order.getOrDefault("name", ""))
                + "</h2>\n" + quiet(order.getOrDefault("description", "")) + "<p class=\"amount\">" + amount + "</p>\n"
                + quiet(session.customerEmail().orElse("")) + "</section>\n"
                + (session.status().equals("open") ? form(session, amount, cancelUrl) : closed(session))
                + "</main>";
        return Page.of("Payer " + amount + " – mode test", main);
    }

    private static String heading(SeenSession session) {
        return switch (session.status()) {
            case "open" -> "Régler votre achat";
            case "complete" ->
                session.paymentStatus().equals("paid") ? "Ce paiement est déjà fait" : "Ce paiement est en route";
            default -> "Cette page de paiement a expiré";
        };
    }

    private static String quiet(String text) {
        return text.isEmpty() ? "" : "<p class=\"quiet\">" + Page.text(text) + "</p>\n";
    }

    private static String form(SeenSession session, String amount, Optional<String> cancelUrl) {
        String email = session.customerEmail().isPresent()
                ? ""
                : "<label>Adresse e-mail<input type=\"email\" name=\"email\" autocomplete=\"email\"></label>\n";
        return "<form method=\"post\" action=\"/pay/" + session.id() + "\">\n" + email
                + "<button class=\"main\" name=\"act\" value=\"pay\">Payer " + amount + "</button>\n"
                + "<button name=\"act\" value=\"later\">Payer plus tard (virement)</button>\n"
                + "<button name=\"act\" value=\"decline\">Refuser la carte</button>\n"
                + cancelUrl
                        .map(url -> "<a class=\"button\" href=\"" + Page.text(url) + "\">Abandonner</a>\n")
                        .orElse("")
                + "</form>\n";
    }

    private static String closed(SeenSession session) {
        return session.status().equals("complete")
                ? "<p>Il n’y a plus rien à faire ici\u00a0: rien ne sera débité une seconde fois.</p>\n"
                : "<p>Rien n’a été débité. Revenez à la facture pour ouvrir une nouvelle page de paiement.</p>\n";
    }
}
