package fr.coachdigital.document.internal;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.VatRegime;

/** Who sells what to whom: what the law asks of a document follows from it. */
record Situation(DocumentDraft draft, IssuerProfile issuer, ClientData client) {

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
        return TaxTerritory.of(client.address().country());
    }

    /** Whether a business abroad owes the VAT itself, or there is none (directive 2006/112/EC, articles 44 and 196). */
    boolean isTaxedAbroad() {
        return toBusiness() && territory() != TaxTerritory.FRANCE;
    }

    boolean isReverseCharge() {
        return toBusiness() && territory() == TaxTerritory.EUROPEAN_UNION;
    }

    boolean isVatCharged() {
        return !underFranchise() && !isTaxedAbroad();
    }
}
