package fr.coachdigital.client;

/** How a client is spoken to in French: "tu" or "vous". */
public enum AddressForm {
    TU,
    VOUS
}
