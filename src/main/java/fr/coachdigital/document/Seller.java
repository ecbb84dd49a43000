package fr.coachdigital.document;

import java.io.Serializable;
import java.util.List;

/**
 * Who sells, in the words of the document.
 *
 * @param name the legal name, with "EI" where the law wants it
 * @param tradeName empty for none
 * @param address its lines, the country last when it is not the buyer's
 * @param siren for reading, spaces included; empty for none, like the two that follow
 */
public record Seller(
        String name,
        String tradeName,
        List<String> address,
        String siren,
        String siret,
        String vatNumber,
        String email,
        String phone)
        implements Serializable {
    public Seller {
        address = List.copyOf(address);
    }
}
