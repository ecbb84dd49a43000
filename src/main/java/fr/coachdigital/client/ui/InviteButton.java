package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import fr.coachdigital.client.ClientRow;
import java.util.function.Consumer;

/** "Inviter" or "Renvoyer" beside a client; where it cannot be pressed, it says why. */
final class InviteButton extends Composite<Span> {

    InviteButton(ClientRow row, Consumer<AccountAction> act) {
        AccountAction action =
                AccountAction.INVITE_AGAIN.isOfferedTo(row) ? AccountAction.INVITE_AGAIN : AccountAction.INVITE;
        Button button = new Button(getTranslation(action.key()), event -> act.accept(action));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        String label = getTranslation(action.key() + ".of", row.addressee());
        if (!action.isOfferedTo(row)) {
            String reason = getTranslation(reasonKey(row));
            button.setEnabled(false);
            // On the span around it, since a disabled button hears no pointer.
            Tooltip.forComponent(getContent()).setText(reason);
            label = label + " – " + reason;
        }
        button.setAriaLabel(label);
        getContent().add(button);
    }

    private static String reasonKey(ClientRow row) {
        if (!row.account().canBeInvited()) return "client.not-invitable.account";
        return row.archived() ? "client.not-invitable.archived" : "client.not-invitable.email";
    }
}
