package fr.coachdigital.client.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientInUse;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.Toasts;
import java.util.stream.Collectors;

/** Archives, restores and deletes, and says what came of it. */
@SpringComponent
class RecordActs {

    private final ClientRegister register;

    RecordActs(ClientRegister register) {
        this.register = register;
    }

    void archive(ClientRow row, Runnable done) {
        register.archive(row.id());
        Toasts.success(
                I18NProvider.translate(
                        row.account() == AccountState.ACCEPTED ? "client.archived.access" : "client.archived.done",
                        row.displayName()),
                I18NProvider.translate("client.undo"),
                () -> restore(row, done));
        done.run();
    }

    void restore(ClientRow row, Runnable done) {
        register.restore(row.id());
        Toasts.success(I18NProvider.translate("client.restored", row.displayName()));
        done.run();
    }

    void delete(ClientRow row, Runnable done) {
        Confirmation.ask(
                I18NProvider.translate("client.delete.question", row.displayName()),
                I18NProvider.translate("client.delete.consequence"),
                I18NProvider.translate("client.delete"),
                () -> deleteNow(row, done));
    }

    private void deleteNow(ClientRow row, Runnable done) {
        try {
            register.delete(row.id());
            Toasts.success(I18NProvider.translate("client.deleted", row.displayName()));
            done.run();
        } catch (ClientInUse inUse) {
            offerArchive(row, inUse, done);
        }
    }

    private void offerArchive(ClientRow row, ClientInUse inUse, Runnable done) {
        String usages = inUse.usages().stream()
                .map(usage -> I18NProvider.translate(usage))
                .collect(Collectors.joining(", "));
        Confirmation.ask(
                        I18NProvider.translate("client.in-use", row.displayName()),
                        I18NProvider.translate("client.in-use.consequence", usages),
                        I18NProvider.translate("client.archive"),
                        () -> archive(row, done))
                .setConfirmButtonTheme("primary");
    }
}
