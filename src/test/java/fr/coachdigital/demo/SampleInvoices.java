package fr.coachdigital.demo;

import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Page;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Invoices in every state, issued and paid day after day as over half a year, so that numbers and dates agree. */
class SampleInvoices {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Line COACHING = hours("Séance de coaching IA", "3", "95.00");
    private static final Line HALF_DAY =
            flat("Atelier IA, une demi-journée", "Sur place, jusqu’à six personnes.", "490.00");
    private static final Line CARE =
            flat("Maintenance du site, un trimestre", "Mises à jour, sauvegardes, deux heures de suivi.", "240.00");
    private static final Line SITE =
            flat("Site vitrine", "Cinq pages, mise en ligne et prise en main comprises.", "2400.00");
    private static final Line LISTING = flat("Fiche d’établissement", "Photos, horaires, réponses aux avis.", "180.00");
    private static final Line AUTOMATION =
            flat("Automatisation des relances", "De l’analyse à la mise en service.", "780.00");

    private static final String SITE_SUBJECT = "Site vitrine";

    /** What became of an invoice. */
    private enum Outcome {
        PAID,
        PAID_BY_CHEQUE,
        PAID_IN_TWO,
        PAID_TOO_MUCH,
        CORRECTED,
        PARTLY_PAID,
        WAITING,
        CREDITED,
        PARTLY_CREDITED,
        NOT_SENT,
        DRAFT
    }

    private record Plan(String client, int daysAgo, String subject, Outcome outcome, List<Line> lines) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    "nadia.haddad@example.net",
                    188,
                    "Menus et fiche en ligne",
                    Outcome.PAID,
                    List.of(LISTING, COACHING)),
            new Plan("antoine.girard@example.com", 176, "Atelier pour l’agence", Outcome.PAID, List.of(HALF_DAY)),
            new Plan("karim.benali@example.net", 160, SITE_SUBJECT, Outcome.PAID_IN_TWO, List.of(SITE)),
            new Plan(
                    "elodie.petit@example.com",
                    149,
                    "Maintenance, 3e trimestre",
                    Outcome.PAID_BY_CHEQUE,
                    List.of(CARE)),
            new Plan("thomas.lefevre@example.org", 133, "Coaching de mai", Outcome.CORRECTED, List.of(COACHING)),
            new Plan("aicha.diallo@example.org", 121, "Blog de cuisine", Outcome.PAID, List.of(COACHING, LISTING)),
            new Plan(
                    "valerie.chevalier@example.com",
                    104,
                    "Fiches des deux boutiques",
                    Outcome.CREDITED,
                    List.of(LISTING)),
            new Plan(
                    "valerie.chevalier@example.com",
                    102,
                    "Fiches des trois boutiques",
                    Outcome.PAID,
                    List.of(Line.item(
                            "Fiche d’établissement",
                            "Photos, horaires, réponses aux avis.",
                            new BigDecimal("3"),
                            Unit.FLAT,
                            Money.of("160.00"),
                            VatRate.ZERO))),
            new Plan("romain.blanchard@example.org", 88, SITE_SUBJECT, Outcome.PARTLY_PAID, List.of(SITE, CARE)),
            new Plan(
                    "lea.marchand@example.org",
                    75,
                    "Atelier pour l’équipe",
                    Outcome.PARTLY_CREDITED,
                    List.of(HALF_DAY, COACHING)),
            new Plan("patrick.guerin@example.com", 66, "Relances automatiques", Outcome.WAITING, List.of(AUTOMATION)),
            new Plan(
                    "nathalie.renaud@example.net",
                    58,
                    "Coaching de septembre",
                    Outcome.PAID_TOO_MUCH,
                    List.of(COACHING)),
            new Plan(
                    "elodie.petit@example.com", 51, "Maintenance, 4e trimestre", Outcome.PAID_BY_CHEQUE, List.of(CARE)),
            new Plan(
                    "claire.martin@example.org",
                    44,
                    "Page d’accueil et photos",
                    Outcome.PAID,
                    List.of(LISTING, COACHING)),
            new Plan("stephane.colin@example.com", 36, "Devis en ligne", Outcome.WAITING, List.of(AUTOMATION, LISTING)),
            new Plan("lucas.perrin@example.net", 27, "Coaching d’octobre", Outcome.PAID, List.of(COACHING)),
            new Plan("sophie.bernard@example.org", 19, "Atelier de prise en main", Outcome.WAITING, List.of(HALF_DAY)),
            new Plan(
                    "claire.martin@example.org",
                    12,
                    "Cours en ligne, première étape",
                    Outcome.WAITING,
                    List.of(AUTOMATION)),
            new Plan("emily.carter@example.com", 6, "Coaching de novembre", Outcome.WAITING, List.of(COACHING)),
            new Plan("ines.lopez@example.net", 2, "Coaching de novembre", Outcome.NOT_SENT, List.of(COACHING)),
            new Plan("manon.roux@example.org", 0, "Planning des cours", Outcome.DRAFT, List.of(AUTOMATION)),
            new Plan(
                    "antoine.girard@example.com",
                    0,
                    "Coaching de novembre",
                    Outcome.DRAFT,
                    List.of(COACHING, HALF_DAY)));

    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private final QuoteInvoicing invoicing;
    private final AdminQuotes quotes;
    private final SampleClock clock;

    SampleInvoices(
            AdminInvoices invoices,
            PaymentLedger ledger,
            QuoteInvoicing invoicing,
            AdminQuotes quotes,
            SampleClock clock) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.invoicing = invoicing;
        this.quotes = quotes;
        this.clock = clock;
    }

    private static Line hours(String designation, String quantity, String price) {
        return Line.item(designation, "", new BigDecimal(quantity), Unit.HOUR, Money.of(price), VatRate.ZERO);
    }

    private static Line flat(String designation, String description, String price) {
        return Line.item(designation, description, BigDecimal.ONE, Unit.FLAT, Money.of(price), VatRate.ZERO);
    }

    /** Something that happened that many days ago. */
    private record Step(int daysAgo, Runnable act) {}

    /** As the coach, once clients and quotes are there. */
    void with(Map<String, ClientId> clients) {
        List<Step> days = new ArrayList<>();
        PLANS.forEach(plan -> plan(plan, clients.get(plan.client()), days));
        planQuotes(days);
        days.sort(Comparator.comparingInt(Step::daysAgo).reversed());
        days.forEach(step -> clock.ago(Duration.ofDays(step.daysAgo()), step.act()));
    }

    private void plan(Plan plan, ClientId client, List<Step> days) {
        AtomicReference<InvoiceId> made = new AtomicReference<>();
        Supplier<InvoiceId> id = made::get;
        days.add(new Step(plan.daysAgo(), () -> {
            made.set(invoices.draft(new InvoiceData(client, plan.subject(), plan.lines(), null, null, null, "")));
            if (plan.outcome() == Outcome.DRAFT) return;
            issue(made.get());
            if (plan.outcome() != Outcome.NOT_SENT) invoices.send(made.get(), "");
        }));
        Money all = Money.rounded(
                plan.lines().stream().map(line -> line.net().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        Money half = Money.rounded(all.amount().divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
        switch (plan.outcome()) {
            case PAID -> days.add(paid(plan, 18, id, PaymentMethod.TRANSFER, all));
            case PAID_BY_CHEQUE -> days.add(paid(plan, 25, id, PaymentMethod.CHEQUE, all));
            case PAID_IN_TWO -> {
                days.add(paid(plan, 12, id, PaymentMethod.TRANSFER, half));
                days.add(paid(plan, 30, id, PaymentMethod.TRANSFER, half));
            }
            case PAID_TOO_MUCH -> days.add(paid(plan, 20, id, PaymentMethod.TRANSFER, all.plus(Money.of("15.00"))));
            case PARTLY_PAID -> days.add(paid(plan, 28, id, PaymentMethod.TRANSFER, half));
            case CORRECTED -> days.add(new Step(plan.daysAgo() - 15, () -> correctAndPay(id.get(), all)));
            case CREDITED ->
                days.add(new Step(
                        plan.daysAgo() - 1,
                        () -> issue(invoices.creditAll(id.get(), "Une boutique manquait sur la facture."))));
            case PARTLY_CREDITED -> {
                days.add(new Step(
                        plan.daysAgo() - 10,
                        () -> issue(invoices.creditPart(
                                id.get(),
                                List.of(hours("Séance de coaching IA", "1", "95.00")),
                                "Une séance annulée."))));
                days.add(paid(plan, 22, id, PaymentMethod.TRANSFER, all.minus(Money.of("95.00"))));
            }
            case WAITING, NOT_SENT, DRAFT -> {}
        }
    }

    private Step paid(Plan plan, int daysLater, Supplier<InvoiceId> id, PaymentMethod method, Money amount) {
        return new Step(Math.max(0, plan.daysAgo() - daysLater), () -> pay(id.get(), method, amount));
    }

    private void correctAndPay(InvoiceId id, Money amount) {
        PaymentId wrong = pay(id, PaymentMethod.TRANSFER, amount.plus(amount));
        ledger.correct(wrong, "Montant saisi deux fois");
        pay(id, PaymentMethod.TRANSFER, amount);
    }

    private PaymentId pay(InvoiceId id, PaymentMethod method, Money amount) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        String reference = method == PaymentMethod.CHEQUE ? "Chèque 0087412" : "VIR " + today;
        return ledger.record(id, new NewPayment(method, amount, today, reference, "", Money.ZERO));
    }

    private void issue(InvoiceId id) {
        invoices.issue(id, invoices.find(id).orElseThrow().version());
    }

    /** Of the accepted quotes: one invoiced and paid in full, one in parts, one with its deposit. */
    private void planQuotes(List<Step> days) {
        accepted("Audit numérique").ifPresent(quote -> {
            days.add(new Step(165, () -> issueAndPay(invoicing.deposit(quote), true)));
            days.add(new Step(118, () -> issueAndPay(invoicing.balance(quote), true)));
        });
        accepted("Réservation des révisions").ifPresent(quote -> {
            days.add(new Step(84, () -> issueAndPay(invoicing.deposit(quote), true)));
            days.add(new Step(40, () -> issueAndPay(invoicing.part(quote, Money.of("1500.00")), false)));
        });
        accepted("Commandes de fêtes")
                .ifPresent(quote -> days.add(new Step(22, () -> issueAndPay(invoicing.deposit(quote), true))));
    }

    private void issueAndPay(InvoiceId id, boolean paid) {
        issue(id);
        invoices.send(id, "");
        if (paid)
            pay(id, PaymentMethod.TRANSFER, invoices.find(id).orElseThrow().due());
    }

    private Optional<QuoteId> accepted(String subject) {
        QuoteFilter filter = new QuoteFilter(subject, Set.of(QuoteState.ACCEPTED), null, null, null);
        int count = quotes.sums(filter).count();
        return quotes.page(filter, QuoteSort.NEWEST, new Page(0, 1, count)).stream()
                .map(QuoteRow::id)
                .findFirst();
    }
}
