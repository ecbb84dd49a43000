package fr.coachdigital.client;

/** Where the relation with a client stands; nothing to do with their account. */
public enum ClientStatus {
    PROSPECT,
    ACTIVE,
    INACTIVE
}
