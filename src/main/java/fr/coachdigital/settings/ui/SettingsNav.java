package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of the page, each with its own address and a mark when something typed there is not stored yet. */
final class SettingsNav extends Composite<Nav> {

    private final Map<SettingsPart, Anchor> links = new EnumMap<>(SettingsPart.class);

    SettingsNav(List<SettingsPart> parts) {
        getContent().addClassName("settings-nav");
        getContent().setAriaLabel(getTranslation("settings.title"));
        parts.forEach(this::add);
    }

    private void add(SettingsPart part) {
        Anchor link = new Anchor(SettingsPaths.SETTINGS + "?" + SettingsPaths.PART + "=" + part.parameter());
        link.addClassName("settings-link");
        links.put(part, link);
        getContent().add(link);
    }

    void show(SettingsPart open, Set<SettingsPart> unsaved) {
        links.forEach((part, link) -> {
            link.removeAll();
            link.add(new Span(getTranslation("settings.part." + part)));
            if (unsaved.contains(part)) link.add(mark());
            if (part == open) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    private Span mark() {
        Span words = new Span(getTranslation("settings.unsaved.mark"));
        words.addClassName("visually-hidden");
        Span mark = new Span(words);
        mark.addClassName("settings-unsaved");
        return mark;
    }
}
