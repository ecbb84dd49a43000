package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.client.ClientRow;
import java.util.function.BiConsumer;

/** A button for each thing that can be done about the client's account now. */
final class AccountActBar extends Composite<Div> {

    AccountActBar(ClientRow row, BiConsumer<AccountAction, ClientRow> act) {
        getContent().addClassName("client-acts");
        if (row.account().canBeInvited() && !row.hasEmail()) {
            getContent().add(new Paragraph(getTranslation("client.not-invitable.email")));
        }
        for (AccountAction action : AccountAction.offeredTo(row)) {
            Button button =
                    new Button(getTranslation(action.key()), action.icon().create(), event -> act.accept(action, row));
            button.setAriaLabel(getTranslation(action.key() + ".of", row.addressee()));
            getContent().add(button);
        }
    }
}
