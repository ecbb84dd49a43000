package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.ui.Icons;

/** What the accent colour does, on a light and on a dark page; a picture of a page, so nothing in it can be used. */
final class BrandPreview extends Composite<Div> {

    BrandPreview() {
        getContent().addClassName("settings-preview");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(page("light"), page("dark"));
    }

    private Div page(String scheme) {
        Span mark = new Span(Icons.MARK.create());
        mark.addClassName("settings-preview-mark");
        Span link = new Span(getTranslation("settings.look.sample.link"));
        link.addClassName("settings-preview-link");
        Span button = new Span(getTranslation("settings.look.sample.button"));
        button.addClassName("settings-preview-button");
        Div page = new Div(mark, link, button);
        page.addClassNames("settings-preview-page", "settings-preview-" + scheme);
        return page;
    }
}
