package fr.coachdigital.settings;

import java.util.Locale;

/** The parts of the settings page, in its order. */
public enum SettingsPart {
    COMPANY,
    VAT,
    PAYMENT,
    /** Payment by card. */
    STRIPE,
    TEXTS,
    NUMBERING,
    LOOK,
    CATALOGUE,
    /** Whether the ledger and the issued documents are as they were written. */
    INTEGRITY;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
