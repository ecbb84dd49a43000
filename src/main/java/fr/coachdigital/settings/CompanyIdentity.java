package fr.coachdigital.settings;

import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who sells, as documents name them (CGI annexe II, article 242 nonies A). What is not filled in yet is empty or null.
 *
 * @param legalName the person's or company's own name, without "EI"
 * @param soleTrader whether "EI" stands beside the name on all documents (Code de commerce L526-22)
 * @param tradeName what the practice calls itself; empty for none
 * @param siret starts with the SIREN where both are known
 * @param email where clients write to; empty until known
 */
public record CompanyIdentity(
        String legalName,
        boolean soleTrader,
        String tradeName,
        PostalAddress address,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable VatNumber vatNumber,
        String email,
        @Nullable PhoneNumber phone)
        implements Serializable {

    public static final int MAX_NAME = 120;

    /** @throws IllegalArgumentException if a name is too long or the identifiers contradict each other */
    public CompanyIdentity {
        if (legalName.length() > MAX_NAME || tradeName.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name is too long");
        }
        if (siren != null && siret != null && !siret.value().startsWith(siren.value())) {
            throw new IllegalArgumentException("The SIRET belongs to another company");
        }
        if (siren != null
                && vatNumber != null
                && !vatNumber.siren().map(siren::equals).orElse(true)) {
            throw new IllegalArgumentException("The VAT number belongs to another company");
        }
    }

    /** The legal name, with "EI" where the law wants it. */
    public String printedName() {
        return soleTrader && !legalName.isBlank() ? legalName + " EI" : legalName;
    }
}
