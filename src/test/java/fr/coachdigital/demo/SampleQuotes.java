package fr.coachdigital.demo;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Quotes in every state, written, sent and answered as people would over half a year. */
class SampleQuotes {

    private static final ClientOrigin PHONE = new ClientOrigin(
            "192.0.2.41",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Mobile Safari/604.1");

    private static final Line COACHING = hours("Séance de coaching IA", "6", "95.00");
    private static final Line WORKSHOP = Line.item(
            "Atelier IA pour l’équipe",
            "Une journée, jusqu’à huit personnes : prise en main, cas concrets, bonnes pratiques.",
            BigDecimal.ONE,
            Unit.DAY,
            Money.of("890.00"),
            VatRate.ZERO);
    private static final Line AUDIT =
            flat("Audit numérique", "Un rapport de priorités, un plan sur six mois.", "1450.00");
    private static final Line SITE =
            flat("Site vitrine", "Cinq pages, mise en ligne et prise en main comprises.", "2400.00");
    private static final Line SHOP =
            flat("Réservation en ligne", "Paiement, calendrier et e-mails automatiques.", "3600.00");
    private static final Line AUTOMATION =
            flat("Automatisation des relances", "De l’analyse à la mise en service.", "780.00");
    private static final Line CARE = hours("Maintenance et suivi", "12", "75.00");

    /** What became of a quote. */
    private enum Outcome {
        DRAFT,
        SENT,
        SEEN,
        ASKED,
        ACCEPTED,
        ACCEPTED_SECOND,
        DECLINED,
        CANCELLED,
        IN_REVISION
    }

    private record Plan(
            String client,
            String signer,
            int daysAgo,
            String subject,
            int depositPercent,
            Outcome outcome,
            List<Line> lines) {}

    /** In the order of their numbers. */
    private static final List<Plan> PLANS = List.of(
            new Plan(
                    "olivier.fontaine@example.com",
                    "Olivier Fontaine",
                    171,
                    "Audit numérique du cabinet",
                    30,
                    Outcome.ACCEPTED,
                    List.of(AUDIT, CARE)),
            new Plan(
                    "isabelle.garnier@example.com",
                    "Isabelle Garnier",
                    128,
                    "Atelier IA pour l’agence",
                    0,
                    Outcome.ACCEPTED,
                    List.of(WORKSHOP)),
            new Plan(
                    "hugo.lambert@example.net",
                    "Hugo Lambert",
                    96,
                    "Réservation des révisions en ligne",
                    40,
                    Outcome.ACCEPTED_SECOND,
                    List.of(
                            Line.section("Mise en place"),
                            SHOP,
                            AUTOMATION,
                            Line.section("Ensuite"),
                            CARE,
                            Line.text("L’abonnement au service de paiement reste à votre charge.", ""))),
            new Plan(
                    "laurent.picard@example.net",
                    "",
                    83,
                    "Site de l’agence événementielle",
                    30,
                    Outcome.SENT,
                    List.of(SITE)),
            new Plan(
                    "mehdi.cherif@example.org",
                    "Mehdi Cherif",
                    64,
                    "Page de réservation",
                    0,
                    Outcome.DECLINED,
                    List.of(SHOP)),
            new Plan(
                    "marc.fournier@example.com",
                    "Marc Fournier",
                    52,
                    "Accompagnement à la reconversion",
                    0,
                    Outcome.SEEN,
                    List.of(COACHING)),
            new Plan(
                    "camille.mercier@example.org",
                    "Camille Mercier",
                    38,
                    "Boutique en ligne de la librairie",
                    30,
                    Outcome.CANCELLED,
                    List.of(SHOP)),
            new Plan(
                    "julien.moreau@example.com",
                    "Julien Moreau",
                    29,
                    "Commandes de fêtes en ligne",
                    30,
                    Outcome.ACCEPTED,
                    List.of(SHOP, AUTOMATION)),
            new Plan(
                    "jeanne.dubois@example.net",
                    "Jeanne Dubois",
                    21,
                    "Apprivoiser l’IA au quotidien",
                    0,
                    Outcome.ACCEPTED,
                    List.of(COACHING)),
            new Plan(
                    "sophie.bernard@example.org",
                    "Sophie Bernard",
                    13,
                    "Comptes rendus automatisés",
                    30,
                    Outcome.ASKED,
                    List.of(AUTOMATION, WORKSHOP)),
            new Plan(
                    "manon.roux@example.org",
                    "Manon Roux",
                    9,
                    "Planning et inscriptions des cours",
                    30,
                    Outcome.IN_REVISION,
                    List.of(SHOP, CARE)),
            new Plan(
                    "claire.martin@example.org",
                    "Claire Martin",
                    6,
                    "Boutique de cours de poterie",
                    30,
                    Outcome.SEEN,
                    List.of(
                            Line.section("Boutique"),
                            SHOP,
                            flat("Reprise des photos", "Recadrage et légendes de quinze photos.", "240.00"),
                            Line.section("Prise en main"),
                            hours("Séance de coaching IA", "3", "95.00"))),
            new Plan(
                    "vincent.masson@example.com",
                    "",
                    2,
                    "Site de la torréfaction",
                    30,
                    Outcome.SENT,
                    List.of(SITE, COACHING)),
            new Plan(
                    "damien.rey@example.com",
                    "",
                    1,
                    "Galerie et prise de rendez-vous",
                    30,
                    Outcome.DRAFT,
                    List.of(SITE)),
            new Plan(
                    "aurelie.brunet@example.org",
                    "",
                    0,
                    "Cahier de liaison numérique",
                    0,
                    Outcome.DRAFT,
                    List.of(
                            AUDIT,
                            Line.item(
                                    "Développement d’application métier",
                                    "",
                                    new BigDecimal("7.5"),
                                    Unit.DAY,
                                    Money.of("620.00"),
                                    VatRate.ZERO))));

    private final AdminQuotes quotes;
    private final PortalQuotes portal;
    private final SampleAccounts accounts;
    private final SampleClock clock;

    SampleQuotes(AdminQuotes quotes, PortalQuotes portal, SampleAccounts accounts, SampleClock clock) {
        this.quotes = quotes;
        this.portal = portal;
        this.accounts = accounts;
        this.clock = clock;
    }

    private static Line hours(String designation, String quantity, String price) {
        return Line.item(designation, "", new BigDecimal(quantity), Unit.HOUR, Money.of(price), VatRate.ZERO);
    }

    private static Line flat(String designation, String description, String price) {
        return Line.item(designation, description, BigDecimal.ONE, Unit.FLAT, Money.of(price), VatRate.ZERO);
    }

    /** Only where there are none yet; as the coach. */
    void with(Map<String, ClientId> clients) {
        if (quotes.sums(QuoteFilter.NONE).count() > 0) return;
        PLANS.forEach(plan -> play(plan, clients.get(plan.client())));
    }

    private void play(Plan plan, ClientId client) {
        Duration begin = Duration.ofDays(plan.daysAgo()).plusMinutes(95);
        QuoteId id = clock.answerAgo(begin, () -> quotes.draft(data(plan, client)));
        if (plan.outcome() == Outcome.DRAFT) return;
        Duration sent = begin.minusMinutes(40);
        clock.ago(sent, () -> send(id, "Bonjour, voici le devis dont nous avons parlé. Belle journée !"));
        if (plan.outcome() == Outcome.SENT) return;
        Duration seen = sent.minusHours(5);
        asClient(seen, client, () -> portal.open(id));
        answer(plan, client, id, seen.minusHours(21));
    }

    private void answer(Plan plan, ClientId client, QuoteId id, Duration decided) {
        switch (plan.outcome()) {
            case DRAFT, SENT, SEEN -> {}
            case ASKED ->
                asClient(
                        decided,
                        client,
                        () -> portal.askForChange(
                                id, 1, "Peut-on faire l’atelier sur deux demi-journées, en janvier ?"));
            case ACCEPTED -> asClient(decided, client, () -> portal.accept(id, agreement(plan, 1)));
            case ACCEPTED_SECOND -> {
                clock.ago(decided, () -> quotes.revise(id));
                clock.ago(decided.minusHours(1), () -> send(id, "Comme convenu, avec le suivi en plus."));
                asClient(decided.minusHours(30), client, () -> portal.accept(id, agreement(plan, 2)));
            }
            case DECLINED ->
                asClient(
                        decided,
                        client,
                        () -> portal.decline(
                                id, 1, "Merci, mais ce n’est pas le moment : j’attends la fin des travaux."));
            case CANCELLED -> clock.ago(decided, () -> quotes.cancel(id, "Projet reporté à l’an prochain."));
            case IN_REVISION -> clock.ago(decided, () -> quotes.revise(id));
        }
    }

    private void send(QuoteId id, String message) {
        quotes.send(id, quotes.find(id).orElseThrow().version(), message);
    }

    private void asClient(Duration past, ClientId client, Runnable act) {
        clock.ago(past, () -> accounts.actAs(client, act));
    }

    private static Acceptance agreement(Plan plan, int revision) {
        return new Acceptance(revision, plan.signer(), true, true, PHONE);
    }

    private static QuoteData data(Plan plan, ClientId client) {
        Deposit deposit = plan.depositPercent() == 0
                ? Deposit.NONE
                : new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(plan.depositPercent()));
        return new QuoteData(
                client, plan.subject(), plan.lines(), null, null, "", deposit, "Merci de votre confiance.", "");
    }
}
