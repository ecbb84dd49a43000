package fr.coachdigital.settings.internal;

import static fr.coachdigital.db.Tables.SETTINGS;

import fr.coachdigital.settings.BankDetails;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.ExemptionText;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.NumberFormat;
import fr.coachdigital.settings.Numbering;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;
import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How the issuer's profile lies in the columns of {@code settings}. */
final class IssuerColumns {

    static final List<Field<?>> OF_PROFILE = List.of(
            SETTINGS.VERSION,
            SETTINGS.LEGAL_NAME,
            SETTINGS.SOLE_TRADER,
            SETTINGS.BUSINESS_NAME,
            SETTINGS.ADDRESS_LINE1,
            SETTINGS.ADDRESS_LINE2,
            SETTINGS.POSTAL_CODE,
            SETTINGS.CITY,
            SETTINGS.COUNTRY,
            SETTINGS.SIREN,
            SETTINGS.SIRET,
            SETTINGS.VAT_NUMBER,
            SETTINGS.CONTACT_EMAIL,
            SETTINGS.PHONE,
            SETTINGS.VAT_REGIME,
            SETTINGS.VAT_ON_DEBITS,
            SETTINGS.ACCOUNT_HOLDER,
            SETTINGS.IBAN,
            SETTINGS.BIC,
            SETTINGS.PAYMENT_TERM_DAYS,
            SETTINGS.PENALTY_RATE,
            SETTINGS.LEGAL_RATE,
            SETTINGS.EARLY_PAYMENT_TEXT,
            SETTINGS.MEDIATOR,
            SETTINGS.TERMS,
            SETTINGS.QUOTE_VALIDITY_DAYS,
            SETTINGS.QUOTE_NUMBER_FORMAT,
            SETTINGS.INVOICE_NUMBER_FORMAT,
            SETTINGS.CREDIT_NOTE_NUMBER_FORMAT,
            SETTINGS.NUMBERS_RESTART_YEARLY,
            SETTINGS.ACCENT_COLOR);

    private static final int RATE_DECIMALS = 2;

    private IssuerColumns() {}

    static IssuerProfile profile(Record row, List<ExemptionText> exemptions) {
        return new IssuerProfile(
                row.get(SETTINGS.VERSION),
                company(row),
                new VatTerms(
                        VatRegime.valueOf(row.get(SETTINGS.VAT_REGIME)), row.get(SETTINGS.VAT_ON_DEBITS), exemptions),
                new BankDetails(
                        row.get(SETTINGS.ACCOUNT_HOLDER),
                        Iban.parse(row.get(SETTINGS.IBAN)).orElse(null),
                        Bic.parse(row.get(SETTINGS.BIC)).orElse(null)),
                new PaymentRules(
                        row.get(SETTINGS.PAYMENT_TERM_DAYS),
                        row.get(SETTINGS.PENALTY_RATE),
                        row.get(SETTINGS.LEGAL_RATE),
                        row.get(SETTINGS.EARLY_PAYMENT_TEXT)),
                row.get(SETTINGS.MEDIATOR),
                row.get(SETTINGS.TERMS),
                row.get(SETTINGS.QUOTE_VALIDITY_DAYS),
                new Numbering(
                        new NumberFormat(row.get(SETTINGS.QUOTE_NUMBER_FORMAT)),
                        new NumberFormat(row.get(SETTINGS.INVOICE_NUMBER_FORMAT)),
                        new NumberFormat(row.get(SETTINGS.CREDIT_NOTE_NUMBER_FORMAT)),
                        row.get(SETTINGS.NUMBERS_RESTART_YEARLY)),
                row.get(SETTINGS.ACCENT_COLOR));
    }

    private static CompanyIdentity company(Record row) {
        return new CompanyIdentity(
                row.get(SETTINGS.LEGAL_NAME),
                row.get(SETTINGS.SOLE_TRADER),
                row.get(SETTINGS.BUSINESS_NAME),
                new PostalAddress(
                        row.get(SETTINGS.ADDRESS_LINE1),
                        row.get(SETTINGS.ADDRESS_LINE2),
                        row.get(SETTINGS.POSTAL_CODE),
                        row.get(SETTINGS.CITY),
                        CountryCode.parse(row.get(SETTINGS.COUNTRY)).orElse(CountryCode.FRANCE)),
                Siren.parse(row.get(SETTINGS.SIREN)).orElse(null),
                Siret.parse(row.get(SETTINGS.SIRET)).orElse(null),
                VatNumber.parse(row.get(SETTINGS.VAT_NUMBER)).orElse(null),
                row.get(SETTINGS.CONTACT_EMAIL),
                PhoneNumber.stored(row.get(SETTINGS.PHONE)).orElse(null));
    }

    static Map<Field<?>, @Nullable Object> values(IssuerProfile profile) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>(ofCompany(profile.company()));
        values.put(SETTINGS.VAT_REGIME, profile.vat().regime().name());
        values.put(SETTINGS.VAT_ON_DEBITS, profile.vat().onDebits());
        values.put(SETTINGS.ACCOUNT_HOLDER, profile.bank().holder());
        values.put(SETTINGS.IBAN, text(profile.bank().iban()));
        values.put(SETTINGS.BIC, text(profile.bank().bic()));
        values.put(SETTINGS.PAYMENT_TERM_DAYS, profile.payment().termDays());
        values.put(SETTINGS.PENALTY_RATE, rate(profile.payment().penaltyRate()));
        values.put(SETTINGS.LEGAL_RATE, rate(profile.payment().legalRate()));
        values.put(SETTINGS.EARLY_PAYMENT_TEXT, profile.payment().earlyPayment());
        values.put(SETTINGS.MEDIATOR, profile.mediator());
        values.put(SETTINGS.TERMS, profile.terms());
        values.put(SETTINGS.QUOTE_VALIDITY_DAYS, profile.quoteValidityDays());
        values.put(SETTINGS.QUOTE_NUMBER_FORMAT, profile.numbering().quote().pattern());
        values.put(SETTINGS.INVOICE_NUMBER_FORMAT, profile.numbering().invoice().pattern());
        values.put(
                SETTINGS.CREDIT_NOTE_NUMBER_FORMAT,
                profile.numbering().creditNote().pattern());
        values.put(SETTINGS.NUMBERS_RESTART_YEARLY, profile.numbering().yearly());
        values.put(SETTINGS.ACCENT_COLOR, profile.accentColor());
        return values;
    }

    private static Map<Field<?>, @Nullable Object> ofCompany(CompanyIdentity company) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(SETTINGS.LEGAL_NAME, company.legalName());
        values.put(SETTINGS.SOLE_TRADER, company.soleTrader());
        values.put(SETTINGS.BUSINESS_NAME, company.tradeName());
        values.put(SETTINGS.ADDRESS_LINE1, company.address().line1());
        values.put(SETTINGS.ADDRESS_LINE2, company.address().line2());
        values.put(SETTINGS.POSTAL_CODE, company.address().postalCode());
        values.put(SETTINGS.CITY, company.address().city());
        values.put(SETTINGS.COUNTRY, company.address().country().value());
        values.put(SETTINGS.SIREN, text(company.siren()));
        values.put(SETTINGS.SIRET, text(company.siret()));
        values.put(SETTINGS.VAT_NUMBER, text(company.vatNumber()));
        values.put(SETTINGS.CONTACT_EMAIL, company.email());
        values.put(SETTINGS.PHONE, text(company.phone()));
        return values;
    }

    /** Rounding could bring the penalty below what the law asks for, so it is refused. */
    private static BigDecimal rate(BigDecimal percent) {
        return percent.setScale(RATE_DECIMALS, RoundingMode.UNNECESSARY);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
