package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.Lookalike;
import java.util.List;
import java.util.stream.Collectors;

/** Says who may be the same client, and lets the coach go on. */
final class DuplicateNotice extends Composite<Div> {

    DuplicateNotice(List<Lookalike> lookalikes, Runnable goOn) {
        UnorderedList list = new UnorderedList();
        lookalikes.forEach(lookalike -> list.add(item(lookalike)));
        Button anyway = new Button(getTranslation("client.duplicate.anyway"), event -> goOn.run());
        getContent().addClassNames("client-notice", "tone-warning");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new Paragraph(getTranslation("client.duplicate")), list, anyway);
    }

    private ListItem item(Lookalike lookalike) {
        // In another tab, so that what is typed here stays.
        Anchor card = new Anchor(ClientPaths.card(lookalike.id()), lookalike.displayName(), AnchorTarget.BLANK);
        String traits = lookalike.shared().stream()
                .sorted()
                .map(trait -> getTranslation("client.duplicate." + trait))
                .collect(Collectors.joining(", "));
        String suffix = lookalike.archived() ? getTranslation("client.duplicate.archived", traits) : traits;
        ListItem item = new ListItem(card);
        item.add(" – " + suffix);
        return item;
    }
}
