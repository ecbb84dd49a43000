package fr.coachdigital.settings;

/** The series of document numbers. */
public enum NumberSeries {
    QUOTE,
    /** Invoices and deposit invoices: one series without gaps (CGI annexe II, article 242 nonies A, 7°). */
    INVOICE,
    CREDIT_NOTE
}
