package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An earlier invoice that this one takes off (CGI 289; BOI-TVA-DECLA-30-20-20 §120).
 *
 * @param gross what it asked for, VAT included; less what was credited of it
 */
public record Deduction(String number, LocalDate date, boolean deposit, Money net, Money vat, Money gross)
        implements Serializable {}
