package fr.coachdigital.account;

import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;

/** Makes the first coach account of an empty installation, guarded by a one-time code printed in the log; public. */
public interface FirstAccount {

    /** Whether there is no coach account yet. */
    boolean isNeeded();

    /**
     * Creates the coach account; works once.
     *
     * @throws WrongSetupCode when the code is not the one in the log
     * @throws LinkDead when an account exists already
     * @throws fr.coachdigital.platform.security.PasswordRefused when the policy refuses the password
     */
    void create(Secret code, String displayName, EmailAddress email, Secret password);
}
