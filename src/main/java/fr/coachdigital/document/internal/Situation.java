package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.shared.VatRate;
import java.util.Set;

/** Who sells what to whom: what the law asks of a document follows from it. */
record Situation(DocumentDraft draft, IssuerProfile issuer, ClientData client) {

    private static final Set<VatRate> OVERSEAS_RATES = Set.of(VatRate.OVERSEAS, VatRate.SUPER_REDUCED, VatRate.ZERO);

    boolean isQuote() {
        return draft.kind() == DocumentKind.QUOTE;
    }

    /** Whether money is asked for now. */
    boolean isPayable() {
        return draft.kind() == DocumentKind.INVOICE || draft.kind() == DocumentKind.DEPOSIT_INVOICE;
    }

    boolean toBusiness() {
        return client.kind() == ClientKind.BUSINESS;
    }

    boolean underFranchise() {
        return issuer.vat().regime() == VatRegime.FRANCHISE;
    }

    TaxTerritory territory() {
        return TaxTerritory.of(client.address());
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

    boolean isReverseCharge() {
        return toBusiness() && territory() == TaxTerritory.EUROPEAN_UNION;
    }

    /** Whether another document settled how VAT is treated. */
    boolean isSettled() {
        return draft.vat() != null;
    }

    boolean isVatCharged() {
        if (draft.vat() != null) return draft.vat().charged();
        return !underFranchise() && isLocatedInFrance();
    }

    /** Whether the seller's VAT number has to be there; also of one under the franchise, for reverse charge (CGI 286 ter). */
    boolean needsVatNumber() {
        if (draft.vat() != null) return draft.vat().charged();
        return !underFranchise() || (isReverseCharge() && !isQuote());
    }

    /** Whether a line has a rate of the mainland where those overseas hold. */
    boolean hasMainlandRates() {
        return !isSettled()
                && isVatCharged()
                && toBusiness()
                && territory() == TaxTerritory.OVERSEAS
                && Totals.of(draft.lines()).groups().stream().anyMatch(group -> !OVERSEAS_RATES.contains(group.rate()));
    }
}
