package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HttpStatusCode;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;

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
        String who = currentUser
                .find()
                .map(person -> getTranslation("shell.denied.who." + person.realm(), person.displayName()))
                .orElse("");
        say(getTranslation("shell.denied.title"), getTranslation("shell.denied.owner." + owner), who);
        offerHome();
        if (currentUser.find().isPresent()) {
            offer(new Button(getTranslation("shell.account.sign-out"), click -> account.signOut()));
        }
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
