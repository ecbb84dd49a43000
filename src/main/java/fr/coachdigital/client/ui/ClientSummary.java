package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.ui.Icons;
import java.util.function.BiConsumer;

/** Beside the list: who the client is, how to reach them, and what can be done. */
final class ClientSummary extends Composite<Section> {

    ClientSummary(ClientRow row, BiConsumer<AccountAction, ClientRow> act, Runnable close) {
        H2 name = new H2(row.displayName());
        getContent().addClassName("client-summary");
        getContent().getElement().setAttribute("aria-label", row.displayName());
        getContent().add(head(name, close), badges(row), facts(row), links(row), new AccountActBar(row, act));
    }

    private Component head(H2 name, Runnable close) {
        Button closer = new Button(Icons.CLOSE.create(), event -> close.run());
        closer.addThemeVariants(ButtonVariant.TERTIARY);
        closer.setAriaLabel(getTranslation("client.summary.close"));
        Div head = new Div(name, closer);
        head.addClassName("client-summary-head");
        return head;
    }

    private static Component badges(ClientRow row) {
        Div badges = new Div(Words.badge(row.status()), Words.badge(row.account()));
        badges.addClassName("client-badges");
        return badges;
    }

    private Component facts(ClientRow row) {
        Facts facts = new Facts();
        if (!row.company().isEmpty()) facts.add(getTranslation("client.field.contact"), row.personName());
        if (row.hasEmail()) {
            facts.add(getTranslation("client.field.email"), new Anchor("mailto:" + row.email(), row.email()));
        }
        if (!row.phone().isEmpty()) {
            facts.add(getTranslation("client.field.phone"), new Anchor(Facts.telephone(row.phone()), row.phone()));
        }
        facts.add(getTranslation("client.field.city"), row.city());
        facts.add(getTranslation("client.field.tags"), String.join(", ", row.tags()));
        facts.add(getTranslation("client.field.lastLogin"), new Span(Words.lastLogin(row)));
        return facts;
    }

    private Component links(ClientRow row) {
        Anchor card = new Anchor(ClientPaths.card(row.id()), getTranslation("client.open-card"));
        card.addClassName("button-link");
        Anchor edit = new Anchor(ClientPaths.edit(row.id()), getTranslation("client.edit"));
        edit.addClassName("button-link");
        Div links = new Div(card, edit);
        links.addClassName("client-links");
        return links;
    }
}
