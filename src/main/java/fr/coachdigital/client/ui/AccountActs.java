package fr.coachdigital.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.account.InvitationRefused;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.account.PortalPreview;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import java.util.function.Consumer;

/** Does what the buttons about accounts say, asks before it where something is closed, and says what came of it. */
@SpringComponent
class AccountActs {

    private final Invitations invitations;
    private final PortalPreview preview;
    private final MailHealth mails;

    AccountActs(Invitations invitations, PortalPreview preview, MailHealth mails) {
        this.invitations = invitations;
        this.preview = preview;
        this.mails = mails;
    }

    /** @param done hears of the client whose account may have another state now */
    void perform(AccountAction action, ClientRow row, Consumer<ClientId> done) {
        switch (action) {
            case INVITE, INVITE_AGAIN ->
                attempt(
                        row,
                        () -> invitations.invite(row.id()),
                        mails.connected() ? "client.invited" : "client.invited.kept",
                        done);
            case COPY_LINK -> askForLink(row, done);
            case REVOKE -> ask(action, row, () -> invitations.revoke(row.id()), "client.revoked", done);
            case PREVIEW -> enterPortal(row);
            case END_SESSIONS -> attempt(row, () -> invitations.endSessions(row.id()), "client.sessions-ended", done);
            case REACTIVATE -> attempt(row, () -> invitations.reactivate(row.id()), "client.reactivated", done);
            case DEACTIVATE -> ask(action, row, () -> invitations.deactivate(row.id()), "client.deactivated", done);
        }
    }

    private void ask(AccountAction action, ClientRow row, Runnable act, String success, Consumer<ClientId> done) {
        Confirmation.ask(
                I18NProvider.translate(action.key() + ".question", row.addressee()),
                I18NProvider.translate(action.key() + ".consequence"),
                I18NProvider.translate(action.key()),
                () -> attempt(row, act, success, done));
    }

    private void askForLink(ClientRow row, Consumer<ClientId> done) {
        String key = AccountAction.COPY_LINK.key();
        Confirmation.ask(
                I18NProvider.translate(key + ".question", row.addressee()),
                I18NProvider.translate(key + ".consequence"),
                I18NProvider.translate(key + ".confirm"),
                () -> showLink(row, done));
    }

    private void showLink(ClientRow row, Consumer<ClientId> done) {
        try {
            new InvitationLinkDialog(row.addressee(), invitations.createLink(row.id())).open();
        } catch (InvitationRefused refused) {
            refuse(refused);
        }
        done.accept(row.id());
    }

    private void enterPortal(ClientRow row) {
        try {
            preview.enter(row.id());
            UI.getCurrent().getPage().setLocation(Realm.CLIENT.home());
        } catch (InvitationRefused refused) {
            refuse(refused);
        }
    }

    private static void attempt(ClientRow row, Runnable act, String success, Consumer<ClientId> done) {
        try {
            act.run();
            Toasts.success(I18NProvider.translate(success, row.addressee(), row.email()));
        } catch (InvitationRefused refused) {
            refuse(refused);
        }
        done.accept(row.id());
    }

    private static void refuse(InvitationRefused refused) {
        Toasts.error(I18NProvider.translate("invitation.refused." + refused.reason()));
    }
}
