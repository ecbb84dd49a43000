package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.util.Set;

/** A client who may be the same as another, and what they share. */
public record Lookalike(ClientId id, String displayName, boolean archived, Set<Trait> shared) {

    /** What two clients have in common. */
    public enum Trait {
        EMAIL,
        SIRET,
        NAME
    }

    public Lookalike {
        shared = Set.copyOf(shared);
    }
}
