package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.settings.SettingsPart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of the page under its title; built when it is first opened, and kept with what was typed in it. */
final class PartPage extends Composite<Div> {

    private final @Nullable PartForm form;

    PartPage(SettingsPart part, SettingsParts parts, ProfileDesk desk, Runnable rebaseAll) {
        Paragraph words = new Paragraph(getTranslation("settings.part." + part + ".text"));
        Div head = new Div(new H2(getTranslation("settings.part." + part)), words);
        head.addClassName("settings-part-head");
        getContent().addClassName("settings-part");
        getContent().add(head);
        form = parts.content(part)
                .map(content -> new PartForm(content, desk, rebaseAll))
                .orElse(null);
        if (form != null) getContent().add(form);
        if (part == SettingsPart.CATALOGUE) getContent().add(parts.catalogue(desk));
        getContent().add(parts.brought(part));
    }

    boolean isChanged() {
        return form != null && form.isChanged();
    }

    void rebase() {
        Optional.ofNullable(form).ifPresent(PartForm::rebase);
    }

    void focus(String field) {
        Optional.ofNullable(form).ifPresent(shown -> shown.focus(field));
    }
}
