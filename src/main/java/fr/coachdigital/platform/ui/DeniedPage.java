package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HttpStatusCode;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Optional;

/** 403: says whose page it is and who is signed in, and offers the own home or to sign out. */
abstract class DeniedPage extends ErrorPage {

    private final transient CurrentUser currentUser;
    private final transient AccountMenu account;

    DeniedPage(CurrentUser currentUser, AccountMenu account) {
        super(currentUser, Icons.LOCK);
        this.currentUser = currentUser;
        this.account = account;
    }

    int deny(BeforeEnterEvent event) {
        Realm owner = Realm.ofPath("/" + event.getLocation().getPath());
        Optional<SignedIn> person = currentUser.find();
        if (person.isEmpty() || person.get().realm() == owner) {
            say(getTranslation("shell.denied.title"), getTranslation("shell.denied.closed"));
        } else {
            String who = getTranslation(
                    "shell.denied.who." + person.get().realm(), person.get().displayName());
            say(getTranslation("shell.denied.title"), getTranslation("shell.denied.owner." + owner), who);
        }
        offerHome();
        if (person.isPresent()) {
            offer(new Button(getTranslation("shell.account.sign-out"), click -> account.signOut()));
        }
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
