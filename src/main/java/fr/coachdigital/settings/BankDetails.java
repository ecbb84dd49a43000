package fr.coachdigital.settings;

import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.Iban;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where transfers go.
 *
 * @param holder whose account it is, at most 70 characters (EPC069-12); empty: the legal name
 */
public record BankDetails(
        String holder, @Nullable Iban iban, @Nullable Bic bic) implements Serializable {

    public static final int MAX_HOLDER = 70;

    /** @throws IllegalArgumentException if the holder's name is too long */
    public BankDetails {
        if (holder.length() > MAX_HOLDER) throw new IllegalArgumentException("The holder's name is too long");
    }
}
