package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;

/** How VAT is treated between the seller, as the settings are, and a client, as their record is. */
record Taxation(VatTerms terms, ClientData client) {

    boolean toBusiness() {
        return client.kind() == ClientKind.BUSINESS;
    }

    boolean underFranchise() {
        return terms.regime() == VatRegime.FRANCHISE;
    }

    TaxTerritory territory() {
        return TaxTerritory.of(client.address());
    }

    boolean isReverseCharge() {
        return toBusiness() && territory() == TaxTerritory.EUROPEAN_UNION;
    }

    /** Whether a business abroad owes the VAT itself, or there is none (directive 2006/112/EC, articles 44 and 196). */
    boolean isTaxedAbroad() {
        return isReverseCharge() || (toBusiness() && territory() == TaxTerritory.ELSEWHERE);
    }

    /** Whether a business in Guyane or Mayotte buys, where there is no VAT. */
    boolean isUntaxedOverseas() {
        return toBusiness() && territory() == TaxTerritory.OVERSEAS_UNTAXED;
    }

    /** Whether what is sold is located in France for VAT, so that the seller's own regime counts. */
    private boolean isLocatedInFrance() {
        return !isTaxedAbroad() && !isUntaxedOverseas();
    }

    /** Whether the franchise is why there is no VAT; it does not cover what is located elsewhere (decision 0023). */
    boolean isExempt() {
        return underFranchise() && isLocatedInFrance();
    }

    boolean isCharged() {
        return !underFranchise() && isLocatedInFrance();
    }
}
