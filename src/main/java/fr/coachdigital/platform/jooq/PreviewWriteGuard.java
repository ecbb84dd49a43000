package fr.coachdigital.platform.jooq;

import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.SignedIn;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/** The second lock of "Voir comme le client": no statement that writes, not even outside of a transaction. */
class PreviewWriteGuard implements ExecuteListener {

    private final transient CurrentUser currentUser;

    PreviewWriteGuard(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void start(ExecuteContext context) {
        if (context.type() != ExecuteType.READ
                && currentUser.find().filter(SignedIn::preview).isPresent()) {
            throw new PreviewIsReadOnly();
        }
    }
}
