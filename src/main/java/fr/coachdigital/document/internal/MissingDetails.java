package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.VatTreatment;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a document lacks, in the order of the settings page, then the client's form. */
class MissingDetails {

    private static final String LABEL = "document.missing.";
    /** Businesses there are in the SIRENE register. */
    private static final Set<String> WITH_SIREN = Set.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private final Situation situation;
    private final boolean payable;
    private final List<Missing> missing = new ArrayList<>();

    private MissingDetails(Situation situation, boolean payable) {
        this.situation = situation;
        this.payable = payable;
    }

    /** @param payable whether the document asks for money now */
    static List<Missing> of(Situation situation, boolean payable) {
        MissingDetails details = new MissingDetails(situation, payable);
        details.ofSeller();
        details.ofTexts();
        details.ofClient();
        return List.copyOf(details.missing);
    }

    private void ofSeller() {
        CompanyIdentity company = situation.issuer().company();
        need(!company.legalName().isBlank(), SettingsPart.COMPANY, "legalName");
        if (!isPlace(company.address())) addAddress(company.address());
        need(company.siren() != null, SettingsPart.COMPANY, "siren");
        need(!situation.needsVatNumber() || company.vatNumber() != null, SettingsPart.COMPANY, "vatNumber");
        need(saysWhyNoVat(), SettingsPart.VAT, "exemption");
        need(!payable || situation.issuer().bank().iban() != null, SettingsPart.PAYMENT, "iban");
    }

    /** What follows another document has to say what that one said, in case it charges none. */
    private boolean saysWhyNoVat() {
        VatTreatment settled = situation.draft().vat();
        if (settled != null) return settled.charged() || !settled.mentions().isEmpty();
        return !situation.taxation().isExempt()
                || situation
                        .issuer()
                        .vat()
                        .exemptionOn(situation.draft().date())
                        .isPresent();
    }

    /** Leads to the first part that is empty. */
    private void addAddress(PostalAddress address) {
        String field =
                address.line1().isBlank() ? "address" : address.postalCode().isBlank() ? "postalCode" : "city";
        missing.add(new Missing(LABEL + "address", SettingsPaths.field(SettingsPart.COMPANY, field)));
    }

    private void ofTexts() {
        boolean toBusiness = situation.isPayable() && situation.toBusiness();
        PaymentRules rules = situation.issuer().payment();
        need(!toBusiness || rules.penaltyRate().signum() > 0, SettingsPart.PAYMENT, "penaltyRate");
        need(!toBusiness || !rules.earlyPayment().isBlank(), SettingsPart.PAYMENT, "earlyPayment");
        boolean toConsumer = !situation.toBusiness() && (situation.isQuote() || situation.isPayable());
        need(!toConsumer || !situation.issuer().mediator().isBlank(), SettingsPart.TEXTS, "mediator");
    }

    private void ofClient() {
        CountryCode country = situation.client().address().country();
        needOfClient(!situation.client().displayName().isBlank(), "clientName");
        needOfClient(isPlace(situation.client().address()), "clientAddress");
        // A quote can be made for whoever asks; the numbers are needed on what the tax office reads.
        if (situation.isQuote() || !situation.toBusiness()) return;
        boolean french = WITH_SIREN.contains(country.value());
        needOfClient(!french || situation.client().siren() != null, "clientSiren");
        needOfClient(
                situation.isSettled()
                        || !situation.taxation().isReverseCharge()
                        || situation.client().vatNumber() != null,
                "clientVatNumber");
    }

    /** Not every country beyond the Union has postal codes. */
    private static boolean isPlace(PostalAddress address) {
        boolean coded = TaxTerritory.of(address) == TaxTerritory.ELSEWHERE
                || !address.postalCode().isBlank();
        return !address.line1().isBlank() && coded && !address.city().isBlank();
    }

    private void need(boolean given, SettingsPart part, String field) {
        if (!given) missing.add(new Missing(LABEL + field, SettingsPaths.field(part, field)));
    }

    private void needOfClient(boolean given, String label) {
        if (!given)
            missing.add(new Missing(
                    LABEL + label, ClientPaths.edit(situation.draft().client())));
    }
}
