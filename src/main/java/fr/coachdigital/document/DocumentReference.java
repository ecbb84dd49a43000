package fr.coachdigital.document;

import fr.coachdigital.shared.ClientId;
import java.io.Serializable;

/** One quote or invoice of one client. */
public record DocumentReference(LinkedKind kind, int id, ClientId client) implements Serializable {}
