package fr.coachdigital.settings;

import java.io.Serializable;

/**
 * All that documents take from the settings, as it stands now; a document that was issued has its own copy.
 *
 * @param version counts the changes; whoever changes it names the one they have read
 * @param mediator whom a consumer can turn to: name, address, site (Code de la consommation L612-1); empty until known
 * @param terms general terms and conditions in Markdown; may be empty
 * @param quoteValidityDays how long a quote can be accepted unless it says otherwise: 1 to 365
 * @param accentColor {@code #rrggbb}
 */
public record IssuerProfile(
        int version,
        CompanyIdentity company,
        VatTerms vat,
        BankDetails bank,
        PaymentRules payment,
        String mediator,
        String terms,
        int quoteValidityDays,
        Numbering numbering,
        String accentColor)
        implements Serializable {

    public static final int MAX_MEDIATOR = 500;
    public static final int MAX_TERMS = 100_000;
    public static final int MAX_VALIDITY_DAYS = 365;

    /** @throws IllegalArgumentException if a text is too long or the validity is out of range */
    public IssuerProfile {
        if (mediator.length() > MAX_MEDIATOR || terms.length() > MAX_TERMS) {
            throw new IllegalArgumentException("A text is too long");
        }
        if (quoteValidityDays < 1 || quoteValidityDays > MAX_VALIDITY_DAYS) {
            throw new IllegalArgumentException("The validity is out of range");
        }
    }

    /** The same as of another version. */
    public IssuerProfile withVersion(int count) {
        return new IssuerProfile(
                count, company, vat, bank, payment, mediator, terms, quoteValidityDays, numbering, accentColor);
    }

    /** The same with another seller. */
    public IssuerProfile withCompany(CompanyIdentity seller) {
        return new IssuerProfile(
                version, seller, vat, bank, payment, mediator, terms, quoteValidityDays, numbering, accentColor);
    }

    /** The same with other terms of VAT. */
    public IssuerProfile withVat(VatTerms rules) {
        return new IssuerProfile(
                version, company, rules, bank, payment, mediator, terms, quoteValidityDays, numbering, accentColor);
    }

    /** The same with other ways to be paid. */
    public IssuerProfile withPayment(PaymentRules rules, BankDetails account) {
        return new IssuerProfile(
                version, company, vat, account, rules, mediator, terms, quoteValidityDays, numbering, accentColor);
    }

    /** The same with other texts. */
    public IssuerProfile withTexts(String whom, String conditions, int validityDays) {
        return new IssuerProfile(
                version, company, vat, bank, payment, whom, conditions, validityDays, numbering, accentColor);
    }

    /** The same with other formats of numbers. */
    public IssuerProfile withNumbering(Numbering formats) {
        return new IssuerProfile(
                version, company, vat, bank, payment, mediator, terms, quoteValidityDays, formats, accentColor);
    }

    /** The same in another colour. */
    public IssuerProfile withAccentColor(String color) {
        return new IssuerProfile(
                version, company, vat, bank, payment, mediator, terms, quoteValidityDays, numbering, color);
    }
}
