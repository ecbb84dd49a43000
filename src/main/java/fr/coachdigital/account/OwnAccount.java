package fr.coachdigital.account;

import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import java.util.List;

/** What a signed-in person, coach or client, sees and changes of the own account. */
public interface OwnAccount {

    AccountProfile profile();

    /** @param displayName 1 to 120 characters */
    void rename(String displayName);

    void chooseLanguage(Language language);

    void chooseColorScheme(ColorScheme scheme);

    /**
     * Mails a link to the new address; the old one stays in force until it is opened. Whether the address belongs to
     * another account is told to nobody but its owner.
     *
     * @throws WrongPassword when the current password is not right, or this was asked too often
     */
    void changeEmail(EmailAddress email, Secret currentPassword);

    /** Forgets an address that waits to be confirmed. */
    void cancelEmailChange();

    /**
     * Changes the password and ends the other sessions; a mail says so.
     *
     * @throws WrongPassword when the current password is not right
     * @throws PasswordRefused when the policy refuses the new one
     */
    void changePassword(Secret currentPassword, Secret newPassword);

    /** The last 20 sign-ins and attempts, newest first. */
    List<SignInEntry> recentSignIns();

    /** Where this account is signed in now. */
    List<OpenSession> openSessions();

    /** Ends one of the own sessions; an unknown id does nothing. */
    void endSession(String sessionKey);

    void endOtherSessions();
}
