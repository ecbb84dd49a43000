package fr.coachdigital.platform.security;

/** Records what somebody may ask about later, in the transaction of the fact; takes the actor from the caller. */
public interface AuditLog {

    /**
     * @param action past-tense verb in dotted form, such as {@code invitation.sent}
     * @param subjectType what it was done to, such as {@code client}
     * @param detail at most 500 characters, never a secret
     */
    void record(String action, String subjectType, int subjectId, String detail);
}
