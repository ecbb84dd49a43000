package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.SettingsChangedMeanwhile;
import java.util.List;
import java.util.Optional;

/** A part with its one button; keeps what is typed until it is stored, whatever happens meanwhile. */
final class PartForm extends Composite<Div> {

    private final PartContent content;
    private final ProfileDesk desk;
    private final Runnable rebaseAll;
    private final Div notice = new Div();

    /** @param rebaseAll lets all parts of the page take over what is stored by now */
    PartForm(PartContent content, ProfileDesk desk, Runnable rebaseAll) {
        this.content = content;
        this.desk = desk;
        this.rebaseAll = rebaseAll;
        Div oneLiners = new Div();
        oneLiners.addClassName("settings-cards");
        oneLiners.add(content.body());
        Shortcuts.addShortcutListener(oneLiners, this::save, Key.ENTER)
                .listenOn(oneLiners)
                .setResetFocusOnActiveElement(true);
        notice.addClassNames("settings-notice", "tone-warning");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        Button save = new Button(getTranslation("settings.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(save);
        acts.addClassName("settings-acts");
        getContent().addClassName("settings-cards");
        getContent().add(oneLiners);
        getContent().add(content.multiline());
        getContent().add(notice, acts);
        content.fields().forEach(field -> field.show(desk.profile()));
    }

    boolean isChanged() {
        return content.fields().stream().anyMatch(FormField::isChanged);
    }

    void rebase() {
        content.fields().forEach(field -> field.rebase(desk.profile()));
    }

    void focus(String name) {
        content.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .ifPresent(FormField::focus);
    }

    private void save() {
        notice.setVisible(false);
        List<FormField> wrong =
                content.fields().stream().filter(field -> !field.check()).toList();
        Optional<FormField> first = wrong.isEmpty() ? content.contradiction() : Optional.of(wrong.getFirst());
        first.ifPresentOrElse(FormField::focus, this::store);
    }

    private void store() {
        try {
            desk.store(content.write(desk.profile()));
            content.fields().forEach(field -> field.show(desk.profile()));
            content.stored();
            Toasts.success(getTranslation("settings.saved"));
        } catch (SettingsChangedMeanwhile changed) {
            tellOfChange();
        }
    }

    private void tellOfChange() {
        Button reload = new Button(getTranslation("settings.changed-meanwhile.reload"), event -> reload());
        notice.removeAll();
        notice.add(new Paragraph(getTranslation("settings.changed-meanwhile")), reload);
        notice.setVisible(true);
        notice.scrollIntoView();
    }

    private void reload() {
        desk.reload();
        rebaseAll.run();
        notice.setVisible(false);
        Toasts.info(getTranslation("settings.changed-meanwhile.reloaded"));
    }
}
