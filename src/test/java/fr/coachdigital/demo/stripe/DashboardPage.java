package fr.coachdigital.demo.stripe;

import java.util.List;
import java.util.stream.Collectors;

/** All sessions, with what Stripe, a bank or the coach on Stripe's own site could do to each. */
final class DashboardPage {

    private DashboardPage() {}

    static String of(StripeStandIn standIn) {
        List<SeenSession> sessions = standIn.sessions();
        String cards = sessions.stream()
                .map(session -> card(session, standIn.order(session.id()).getOrDefault("name", "")))
                .collect(Collectors.joining());
        String empty =
                "<p>Aucun paiement pour l’instant\u00a0: ouvrez une facture et cliquez sur «\u00a0Payer\u00a0».</p>\n";
        return Page.of(
                "Paiements – remplaçant de Stripe",
                "<main class=\"wide\">\n<h1>Paiements du remplaçant de Stripe</h1>\n"
                        + (sessions.isEmpty() ? empty : cards) + "</main>");
    }

    private static String card(SeenSession session, String name) {
        return "<section class=\"card\">\n<h2>" + Page.text(name) + " · " + Page.money(session.amountTotal())
                + "</h2>\n<p class=\"quiet\">" + state(session) + " · " + session.id() + "</p>\n" + acts(session)
                + "</section>\n";
    }

    private static String state(SeenSession session) {
        return switch (session.status()) {
            case "open" -> "À payer";
            case "complete" -> session.paymentStatus().equals("paid") ? "Payé" : "Paiement en route ou échoué";
            default -> "Expiré";
        };
    }

    private static String acts(SeenSession session) {
        String id = session.id();
        if (session.status().equals("open")) {
            return "<p><a href=\"/pay/" + id + "\">Page de paiement</a></p>\n"
                    + form(id, button("expire", "Faire expirer"));
        }
        if (session.paymentStatus().equals("paid")) {
            String amount = "<label>Montant en €<input name=\"amount\" inputmode=\"decimal\" value=\""
                    + Page.money(session.amountTotal()).replaceAll("[^\\d,]", "") + "\"></label>";
            return form(id, amount + button("refund", "Rembourser")) + form(id, button("dispute", "Contester"));
        }
        if (session.status().equals("complete")) {
            return form(id, button("succeed", "Le virement arrive") + button("fail", "Le virement échoue"));
        }
        return "";
    }

    private static String form(String id, String content) {
        return "<form class=\"row\" method=\"post\" action=\"/act/" + id + "\">" + content + "</form>\n";
    }

    private static String button(String act, String label) {
        return "<button name=\"act\" value=\"" + act + "\">" + label + "</button>";
    }
}
