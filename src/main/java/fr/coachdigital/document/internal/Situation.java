package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.settings.IssuerProfile;
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

    Taxation taxation() {
        return new Taxation(issuer.vat(), client);
    }

    boolean toBusiness() {
        return taxation().toBusiness();
    }

    /** Whether another document settled how VAT is treated. */
    boolean isSettled() {
        return draft.vat() != null;
    }

    boolean isVatCharged() {
        if (draft.vat() != null) return draft.vat().charged();
        return taxation().isCharged();
    }

    /** Whether the seller's VAT number has to be there; also of one under the franchise, for reverse charge (CGI 286 ter). */
    boolean needsVatNumber() {
        if (draft.vat() != null) return draft.vat().charged();
        return !taxation().underFranchise() || (taxation().isReverseCharge() && !isQuote());
    }

    /** Whether a line has a rate of the mainland where those overseas hold. */
    boolean hasMainlandRates() {
        return !isSettled()
                && isVatCharged()
                && toBusiness()
                && taxation().territory() == TaxTerritory.OVERSEAS
                && Totals.of(draft.lines()).groups().stream().anyMatch(group -> !OVERSEAS_RATES.contains(group.rate()));
    }
}
