package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.util.function.Consumer;

/** Asks whom to write to. */
class NewConversationDialog extends Dialog {

    NewConversationDialog(ClientDirectory clients, Consumer<ClientId> chosen) {
        setHeaderTitle(getTranslation("message.new"));
        ComboBox<ClientRow> who = new ComboBox<>(getTranslation("message.new.who"));
        who.setItemLabelGenerator(ClientRow::displayName);
        who.setItems(
                query -> {
                    ClientFilter filter =
                            ClientFilter.NONE.withSearch(query.getFilter().orElse(""));
                    int total = clients.count(filter);
                    return clients
                            .page(filter, ClientSort.BY_NAME, new Page(query.getOffset(), query.getLimit(), total))
                            .stream();
                },
                query -> clients.count(
                        ClientFilter.NONE.withSearch(query.getFilter().orElse(""))));
        who.setWidthFull();
        Button open = new Button(getTranslation("message.new.open"), click -> {
            if (who.getValue() == null) {
                who.setInvalid(true);
                who.setErrorMessage(getTranslation("message.new.missing"));
                return;
            }
            close();
            chosen.accept(who.getValue().id());
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> close());
        add(who);
        getFooter().add(cancel, open);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) who.focus();
        });
    }
}
