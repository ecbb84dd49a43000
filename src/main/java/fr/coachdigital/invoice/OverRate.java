package fr.coachdigital.invoice;

import fr.coachdigital.document.VatGroup;

/** A credit note takes back more at one rate of VAT than is left of its original there; says what is left. */
public class OverRate extends InvoiceRefused {

    private final VatGroup left;

    public OverRate(VatGroup left) {
        super(Reason.OVER_RATE);
        this.left = left;
    }

    public VatGroup left() {
        return left;
    }
}
