package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import fr.coachdigital.client.ClientChangedMeanwhile;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.Lookalike;
import fr.coachdigital.platform.ui.Confirmation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The form with its buttons: warns of duplicates once, and asks before typed text is left behind. */
final class ClientEditor extends Composite<Div> {

    private final ClientForm form;
    private final Div notice = new Div();
    private final Function<ClientData, List<Lookalike>> lookalikes;
    private final Consumer<ClientData> save;

    ClientEditor(
            List<String> tagsInUse,
            List<String> sourcesInUse,
            Function<ClientData, List<Lookalike>> lookalikes,
            Consumer<ClientData> save,
            Runnable cancel) {
        this.lookalikes = lookalikes;
        this.save = save;
        form = new ClientForm(tagsInUse, sourcesInUse, this::submit);
        Button saver = new Button(getTranslation("client.save"), event -> submit());
        saver.addThemeVariants(ButtonVariant.PRIMARY);
        Button leaver = new Button(getTranslation("shell.cancel"), event -> cancel.run());
        leaver.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(saver, leaver);
        acts.addClassName("client-form-acts");
        notice.setVisible(false);
        getContent().add(form, notice, acts);
    }

    void show(ClientData data) {
        form.show(data);
        clearNotice();
    }

    void focus() {
        form.focus();
    }

    private void submit() {
        clearNotice();
        form.write().ifPresent(data -> {
            List<Lookalike> found = lookalikes.apply(data);
            if (found.isEmpty()) {
                save.accept(data);
            } else {
                showNotice(new DuplicateNotice(found, this::submitAnyway));
            }
        });
    }

    private void submitAnyway() {
        clearNotice();
        form.write().ifPresent(save);
    }

    /** What is typed now is stored, so leaving asks nothing. */
    void keep() {
        form.keep();
    }

    /** @param overwrite stores what is typed over what somebody else wrote */
    void showChanged(ClientChangedMeanwhile changed, Runnable reload, Runnable overwrite) {
        showNotice(new ChangedNotice(changed, reload, overwrite));
    }

    private void showNotice(Component content) {
        notice.removeAll();
        notice.add(content);
        notice.setVisible(true);
        notice.scrollIntoView();
    }

    private void clearNotice() {
        notice.removeAll();
        notice.setVisible(false);
    }

    void askBeforeLeaving(BeforeLeaveEvent event) {
        if (!form.isChanged()) return;
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        Confirmation.ask(
                        getTranslation("client.unsaved"),
                        getTranslation("client.unsaved.text"),
                        getTranslation("client.unsaved.leave"),
                        leave::proceed)
                .withSafeAnswer(getTranslation("client.unsaved.stay"), leave::cancel);
    }
}
