package fr.coachdigital.client;

/** Whether a client buys for a business or as a private person; consumers have other rights. */
public enum ClientKind {
    BUSINESS,
    PERSON
}
