package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.messaging.VaultOffer;
import fr.coachdigital.platform.ui.Confirmation;
import org.jspecify.annotations.Nullable;

/** Asks before something that looks like a secret goes into the conversation, where it would stay. */
final class SecretWarning {
    private SecretWarning() {}

    static void ask(@Nullable VaultOffer vault, ThreadState state, Runnable sendAnyway) {
        Confirmation question = Confirmation.ask(
                word("message.secret.title"),
                word(vault == null ? "message.secret.text" : "message.secret.text.vault"),
                word("message.secret.send"),
                sendAnyway);
        if (vault == null) {
            question.withSafeAnswer(word("message.secret.change"), () -> {});
        } else {
            String path = vault.path(state.side(), state.client());
            question.withSafeAnswer(
                    word("message.secret.vault"), () -> UI.getCurrentOrThrow().navigate(path));
        }
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
