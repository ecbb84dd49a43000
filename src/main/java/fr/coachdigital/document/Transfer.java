package fr.coachdigital.document;

import java.io.Serializable;

/**
 * Where to transfer to, as printed and as encoded for banking apps (EPC069-12).
 *
 * @param iban without spaces
 * @param bic empty for none
 */
public record Transfer(String holder, String iban, String bic) implements Serializable {}
