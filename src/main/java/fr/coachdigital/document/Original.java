package fr.coachdigital.document;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The invoice that a credit note corrects (BT-25 and BT-26).
 *
 * @param reason why; may be empty
 */
public record Original(String number, LocalDate date, String reason) implements Serializable {}
