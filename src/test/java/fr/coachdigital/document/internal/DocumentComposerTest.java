package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import fr.coachdigital.shared.VatNumber;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What documents must say to whom (INV-01 to 10, INV-25, QUO-01 and 05), read off the paper, and what they lack. */
class DocumentComposerTest {

    private static final Deposit THIRTY_PERCENT = new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30));
    private static final VatNumber BELGIAN = new VatNumber("BE0123456789");
    private static final String INDEMNITY =
            "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €";
    private static final String EXEMPT =
            "TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)";

    @Test
    void franchise_to_a_business_says_why_there_is_no_vat_and_what_late_payment_costs() {
        assertThat(Deal.business().underFranchise().text())
                .contains("Facture F-2026-0012", "23 novembre 2026", "23 décembre 2026")
                .contains("Camille Laurent EI", "18 rue de la Folie-Méricourt", "SIREN 732 829 320")
                .contains("Atelier Rivoire", "4 quai de la Pêcherie", "69001 Lyon", "SIREN 552 100 554")
                .contains("Accompagnement à l’IA générative", "6 h", "110,00 €", "660,00 €")
                .contains("prestations de services", EXEMPT, "Pas d’escompte pour paiement anticipé")
                .contains("12,15 % par an", INDEMNITY, "Net à payer 2 220,00 €")
                .contains("FR76 3000 6000 0112 3456 7890 189", "AGRIFRPP")
                .doesNotContain("TVA 20", "Total HT", "TTC", "Médiat", "d’après les débits");
    }

    @Test
    void franchise_to_a_private_person_names_the_mediator_and_asks_no_indemnity() {
        assertThat(Deal.business().underFranchise().toPerson().text())
                .contains("Claire Martin", EXEMPT, "Médiateur de la consommation : " + Deal.MEDIATOR)
                .doesNotContain("TVA 20", "40 €", "12,15 %", "escompte", "SIREN 552");
    }

    @Test
    void before_the_law_moved_the_older_sentence_holds() {
        assertThat(Deal.business()
                        .underFranchise()
                        .on(LocalDate.of(2026, 8, 31))
                        .composed()
                        .mentions())
                .contains("TVA non applicable, art. 293 B du CGI")
                .doesNotContain(EXEMPT);
    }

    @Test
    void with_vat_a_business_reads_rates_bases_and_amounts() {
        assertThat(Deal.business().text())
                .contains("Total HT 2 220,00 €", "TVA 20 % sur 2 220,00 € 444,00 €", "Total TTC 2 664,00 €")
                .contains("Net à payer 2 664,00 €", "N° TVA FR44732829320", INDEMNITY)
                .doesNotContain("non applicable", "d’après les débits");
    }

    @Test
    void the_option_for_debits_is_said_where_vat_is_charged() {
        String option = "Option pour le paiement de la taxe d’après les débits.";
        assertThat(Deal.business().onDebits().composed().mentions()).contains(option);
        assertThat(Deal.business()
                        .onDebits()
                        .toBusinessIn("BE", BELGIAN)
                        .composed()
                        .mentions())
                .doesNotContain(option);
    }

    @Test
    void a_business_in_the_union_owes_the_vat_itself() {
        Deal deal = Deal.business().toBusinessIn("BE", BELGIAN);
        assertThat(deal.composed().lines()).extracting(Line::vatRate).containsOnly(VatRate.ZERO);
        assertThat(deal.text())
                .contains("Autoliquidation", "44 et 196 de la directive 2006/112/CE", "BE0123456789", "Belgique")
                .contains("Net à payer 2 220,00 €")
                .doesNotContain("TVA 20", "TTC");
    }

    /** The franchise does not cover what is located in another country (decision 0023). */
    @Test
    void under_the_franchise_a_business_in_the_union_reads_one_reason_and_the_sellers_number() {
        Deal deal = Deal.business().underFranchise().toBusinessIn("BE", BELGIAN);
        assertThat(deal.composed().vatMentions()).singleElement().asString().startsWith("Autoliquidation");
        assertThat(deal.composed().mentions()).noneMatch(mention -> mention.contains("TVA non applicable"));
        assertThat(deal.text()).contains("N° TVA FR44732829320", "BE0123456789");
        assertThat(Deal.business()
                        .underFranchise()
                        .toBusinessIn("BE", BELGIAN)
                        .withoutDetails()
                        .missing())
                .contains("vatNumber")
                .doesNotContain("exemption");
    }

    @Test
    void under_the_franchise_a_business_beyond_the_union_reads_one_reason() {
        assertThat(Deal.business()
                        .underFranchise()
                        .toBusinessIn("CH", null)
                        .composed()
                        .vatMentions())
                .singleElement()
                .asString()
                .contains("article 44");
    }

    @Test
    void a_business_in_guyane_or_mayotte_is_charged_no_vat() {
        for (Deal deal : List.of(
                Deal.business().toBusinessIn("GF", null),
                Deal.business().toBusinessIn("YT", null),
                Deal.business().toBusinessAt("97300"),
                Deal.business().underFranchise().toBusinessAt("97600"))) {
            assertThat(deal.composed().vatShown()).isFalse();
            assertThat(deal.composed().vatMentions()).containsExactly("TVA non applicable, art. 294 du CGI.");
        }
    }

    @Test
    void mainland_rates_to_a_business_in_an_overseas_department_are_pointed_out() {
        for (Deal deal : List.of(
                Deal.business().toBusinessIn("RE", null),
                Deal.business().toBusinessIn("GP", null),
                Deal.business().toBusinessAt("97200"))) {
            assertThat(deal.warnings()).containsExactly("document.warning.overseas");
            assertThat(deal.at(VatRate.OVERSEAS).warnings()).isEmpty();
            assertThat(deal.underFranchise().warnings()).isEmpty();
            assertThat(deal.toPerson().warnings()).isEmpty();
        }
        assertThat(Deal.business().warnings()).isEmpty();
        assertThat(Deal.business().toBusinessAt("97150").composed().vatMentions())
                .singleElement()
                .asString()
                .contains("non située en France");
    }

    @Test
    void a_business_beyond_the_union_is_not_taxed_in_france() {
        assertThat(Deal.business().toBusinessIn("CH", null).text())
                .contains("article 44 de la directive 2006/112/CE", "Suisse", "Net à payer 2 220,00 €")
                .doesNotContain("Autoliquidation", "TVA 20", "TTC");
    }

    @Test
    void overseas_departments_and_monaco_are_france_to_the_tax_office() {
        assertThat(Deal.business().toBusinessIn("RE", null).composed().vatShown())
                .isTrue();
        assertThat(Deal.business().toBusinessIn("MC", null).composed().vatShown())
                .isTrue();
        assertThat(Deal.business().toBusinessIn("RE", null).missing()).containsExactly("clientSiren");
        assertThat(Deal.business().toBusinessIn("MC", null).missing()).isEmpty();
    }

    @Test
    void a_deposit_invoice_says_acompte() {
        assertThat(Deal.business().toPerson().deposit().text())
                .contains("Facture d’acompte F-2026-0009", "La somme versée d’avance est un acompte", "Net à payer");
    }

    @Test
    void a_balance_lists_and_takes_off_each_invoice_before() {
        assertThat(Deal.business().balance().text())
                .contains("Facture d’acompte F-2026-0003 du 12 mars 2026", "HT 600,00 €, TVA 120,00 €, TTC 720,00 €")
                .contains("Facture F-2026-0008 du 1er juillet 2026", "HT 500,00 €, TVA 100,00 €, TTC 600,00 €")
                .contains("−720,00 €", "−600,00 €", "Total TTC 2 664,00 €", "Net à payer 1 344,00 €");
    }

    @Test
    void a_credit_note_quotes_what_it_corrects_and_asks_for_nothing() {
        Deal deal = Deal.business().creditNote();
        assertThat(deal.composed().transfer()).isNull();
        assertThat(deal.text())
                .contains("Avoir A-2026-0001", "F-2026-0012 du 20 novembre 2026", "Séance annulée")
                .contains("Total de l’avoir TTC 2 664,00 €")
                .doesNotContain("Net à payer", "40 €", "IBAN", "échéance");
    }

    @Test
    void a_quote_says_how_long_it_holds_what_it_asks_for_and_where_to_sign() {
        assertThat(Deal.business().quote(THIRTY_PERCENT).text())
                .contains("Devis D-2026-0007", "Valable jusqu’au 23 décembre 2026", "Devis gratuit", "Trois semaines")
                .contains("Acompte à l’acceptation (30 %) 799,20 €", "Paiement à 30 jours", "Bon pour accord")
                .doesNotContain("40 €", "IBAN", "Net à payer");
    }

    @Test
    void a_consumer_reads_on_a_quote_that_money_in_advance_is_an_acompte() {
        Deal deal = Deal.business().toPerson();
        String sentence = "La somme versée d’avance est un acompte (article L214-1 du Code de la consommation).";
        assertThat(deal.quote(THIRTY_PERCENT).composed().mentions()).contains(sentence);
        assertThat(deal.quote(Deposit.NONE).composed().mentions()).doesNotContain(sentence);
    }

    @Test
    void nothing_is_missing_when_everything_is_filled_in() {
        assertThat(Deal.business().missing()).isEmpty();
        assertThat(Deal.business().underFranchise().toPerson().missing()).isEmpty();
        assertThat(Deal.business().toBusinessIn("BE", BELGIAN).missing()).isEmpty();
    }

    @Test
    void an_invoice_to_a_business_lacks_what_the_law_wants_of_it() {
        assertThat(Deal.business().withoutDetails().missing())
                .containsExactly(
                        "legalName",
                        "address",
                        "siren",
                        "vatNumber",
                        "iban",
                        "penaltyRate",
                        "earlyPayment",
                        "clientAddress",
                        "clientSiren");
    }

    @Test
    void an_invoice_to_a_person_under_the_franchise_lacks_other_things() {
        assertThat(Deal.business().underFranchise().toPerson().withoutDetails().missing())
                .containsExactly("legalName", "address", "siren", "exemption", "iban", "mediator", "clientAddress");
    }

    @Test
    void reverse_charge_needs_the_clients_vat_number() {
        assertThat(Deal.business().toBusinessIn("BE", null).missing()).containsExactly("clientVatNumber");
        assertThat(Deal.business().toBusinessIn("BE", null).quote(Deposit.NONE).missing())
                .isEmpty();
    }

    @Test
    void a_missing_detail_leads_to_its_field() {
        Deal deal = Deal.business().withoutDetails();
        assertThat(deal.composer().missing(deal.draft()))
                .contains(new Missing("document.missing.siren", SettingsPaths.field(SettingsPart.COMPANY, "siren")))
                .contains(new Missing("document.missing.clientSiren", ClientPaths.edit(Deal.CLIENT)));
    }

    @Test
    void what_lacks_something_can_still_be_looked_at() {
        DocumentContent content = Deal.business().withoutDetails().composed();
        assertThat(Prints.text(Prints.print(content))).contains("Atelier Rivoire", "2 664,00 €");
    }
}
