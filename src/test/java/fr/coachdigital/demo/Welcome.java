package fr.coachdigital.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the terminal shows once the product answers. */
final class Welcome {

    private Welcome() {}

    static String box(String address, Optional<String> stripe) {
        List<String> lines = new ArrayList<>(List.of(
                "Coach Digital est prêt\u00a0: " + address,
                "",
                "Coach    " + address + "/login",
                "         " + DemoAccounts.COACH,
                "Client   " + address + "/client/login",
                "         " + DemoAccounts.CLIENT,
                "",
                "Mot de passe des deux comptes\u00a0: " + DemoAccounts.PASSWORD.reveal(),
                "Les e-mails restent ici, à lire sous " + address + "/admin/emails",
                "Ctrl+C arrête tout, les données sont gardées."));
        stripe.ifPresent(standIn -> lines.add(
                lines.size() - 1, "Les paiements restent ici aussi, à jouer sous " + standIn + " (mode test)"));
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "─".repeat(width + 2);
        return lines.stream()
                .map(line -> "│ " + line + " ".repeat(width - line.length()) + " │")
                .collect(Collectors.joining("\n", "\n┌" + edge + "┐\n", "\n└" + edge + "┘\n"));
    }
}
