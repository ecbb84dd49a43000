package fr.coachdigital.settings;

/** Whether the seller charges VAT. */
public enum VatRegime {
    /** Exempt below the thresholds: no rate and no amount of VAT on any document, but the sentence of exemption. */
    FRANCHISE,
    STANDARD
}
