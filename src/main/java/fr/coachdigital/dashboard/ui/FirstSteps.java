package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.platform.ui.Icons;

/** Leads a coach who has no client yet to the first one in the portal. */
class FirstSteps extends Composite<Div> {

    FirstSteps() {
        OrderedList steps = new OrderedList(step("client"), step("invite"), step("arrive"));
        steps.addClassName("home-steps");
        Anchor create = new Anchor(ClientPaths.NEW, Icons.PLUS.create());
        create.add(getTranslation("dashboard.first.act"));
        create.addClassName("home-primary");
        Anchor upload = new Anchor(ClientPaths.IMPORT, getTranslation("dashboard.first.import"));
        upload.addClassName("home-link");
        Div acts = new Div(create, upload);
        acts.addClassName("home-first-acts");
        getContent().add(steps, acts);
    }

    private ListItem step(String name) {
        return new ListItem(
                new H3(getTranslation("dashboard.first." + name)),
                new Paragraph(getTranslation("dashboard.first." + name + ".text")));
    }
}
