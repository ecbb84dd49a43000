package fr.coachdigital.document;

import java.io.Serializable;
import java.util.List;

/**
 * Who buys, in the words of the document.
 *
 * @param business whether they buy for a business; consumers get other mentions
 * @param name the company, or the person
 * @param contact the person in the company; empty for none
 * @param address its lines, the country last when it is not France
 * @param siren for reading, spaces included; empty for none, like the two that follow
 */
public record Buyer(
        boolean business,
        String name,
        String contact,
        List<String> address,
        String siren,
        String siret,
        String vatNumber)
        implements Serializable {
    public Buyer {
        address = List.copyOf(address);
    }
}
