package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * The parts of one page as links in a row, each with its own address; in place of Vaadin's tabs, whose list holds a
 * focusable element that no list of tabs may hold (WAI-ARIA 1.2, required owned elements).
 */
public final class PageSections extends Composite<Nav> {

    /** @param label what the row is called by a screen reader */
    public PageSections(String label) {
        getContent().addClassName("page-sections");
        getContent().setAriaLabel(label);
    }

    /**
     * A part of the page.
     *
     * @param path the page's address without a slash at the start
     * @param open whether it is the one that is shown
     */
    public PageSections with(String text, String path, QueryParameters parameters, boolean open) {
        Anchor link = new Anchor(new Location(path, parameters).getPathWithQueryParameters(), text);
        if (open) link.getElement().setAttribute("aria-current", "page");
        getContent().add(link);
        return this;
    }
}
