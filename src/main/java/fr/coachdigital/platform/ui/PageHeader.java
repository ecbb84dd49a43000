package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The top of every page: its title (the page's only {@code h1}), one line of context, at most one primary act at the
 * right, and lesser acts beside it.
 *
 * <p>The view around it is the direct child of the shell's main area, which gives it the page's margins and a reading
 * width; a view for a grid adds the class {@code page-wide} (all the width) or {@code page-fill} (all the width and
 * height).
 */
public final class PageHeader extends Composite<Header> {

    private final Span lead = new Span();
    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div acts = new Div();

    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String context) {
        this.title.setText(title);
        setContext(context);
        lead.addClassName("page-lead");
        lead.setVisible(false);
        acts.addClassName("page-acts");
        acts.setVisible(false);
        Div words = new Div(lead, this.title, this.context);
        words.addClassName("page-words");
        getContent().addClassName("page-header");
        getContent().add(words, acts);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** One line under the title; empty for none. */
    public void setContext(String text) {
        context.setText(text);
        context.setVisible(!text.isEmpty());
    }

    /** Puts something beside the title, such as a {@link StatusBadge}. */
    public PageHeader withBesideTitle(Component... components) {
        Div row = new Div();
        row.addClassName("page-title-row");
        title.getParent().ifPresent(words -> words.getElement().insertChild(1, row.getElement()));
        row.add(title);
        row.add(components);
        return this;
    }

    /** A way back to the list this page belongs to. */
    public PageHeader withBack(String label, String path) {
        Anchor back = new Anchor(path, label);
        back.addClassName("page-back");
        back.addComponentAsFirst(Icons.CHEVRON_LEFT.create());
        lead.add(back);
        lead.setVisible(true);
        return this;
    }

    /** The one thing a person most likely wants to do here, as a button or link; it is made to look so. */
    public PageHeader withPrimary(Component act) {
        act.getElement().getThemeList().add("primary");
        return withAct(act);
    }

    /** A lesser act; call it before {@link #withPrimary} so that the primary one stands last, at the right. */
    public PageHeader withAct(Component act) {
        acts.add(act);
        acts.setVisible(true);
        return this;
    }
}
