package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.io.Serializable;

/** What is taxed at one rate: the sum of its lines, and the VAT on that sum. */
public record VatGroup(VatRate rate, Money base, Money vat) implements Serializable {}
