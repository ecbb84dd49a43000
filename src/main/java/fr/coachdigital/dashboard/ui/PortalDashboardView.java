package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.account.AccountPaths;
import fr.coachdigital.dashboard.ClientOverview;
import fr.coachdigital.dashboard.PortalState;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PortalLayout;
import fr.coachdigital.settings.Practice;
import jakarta.annotation.security.RolesAllowed;

/** The client’s home: a welcome, what waits for them, who is there for them, and their own account. */
@Route(value = "client/dashboard", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
@PageTitle("dashboard.portal.title")
@Menu(title = "dashboard.portal.title", order = 0, icon = "icons/home.svg")
@StyleSheet("styles/dashboard.css")
class PortalDashboardView extends Composite<Div> {

    private final transient Moments moments;

    PortalDashboardView(ClientOverview overview, Moments moments, WaitingDocuments waiting) {
        this.moments = moments;
        PortalState state = overview.read();
        Div panels = new Div(coach(state.practice()), account(state));
        panels.addClassNames("home", "home-portal");
        waiting.panel().ifPresent(panel -> {
            panel.getElement().getClassList().add("home-wide");
            panels.addComponentAsFirst(panel);
        });
        getContent().add(header(state), panels);
    }

    private PageHeader header(PortalState state) {
        String key = state.lastVisit() == null ? "dashboard.portal.welcome" : "dashboard.portal.hello";
        return new PageHeader(
                getTranslation(key, state.greetingName()),
                getTranslation(key + ".text", state.practice().signature()));
    }

    private Panel coach(Practice practice) {
        Span letter = new Span(practice.signature()
                .codePoints()
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        letter.addClassName("home-portrait");
        letter.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(practice.signature());
        name.addClassName("home-coach-name");
        Div who = new Div(name);
        who.addClassName("home-coach-words");
        if (!practice.coachName().isBlank()) who.add(new Span(practice.name()));
        Div person = new Div(letter, who);
        person.addClassName("home-coach");
        Panel panel = new Panel(getTranslation("dashboard.portal.coach"));
        return panel.show(person, new Paragraph(getTranslation("dashboard.portal.coach.text")), contact(practice));
    }

    private Component contact(Practice practice) {
        Anchor write = new Anchor(MessagingPaths.PORTAL, Icons.CHAT.create());
        write.add(getTranslation("dashboard.portal.write", practice.signature()));
        write.addClassName("home-primary");
        return write;
    }

    private Panel account(PortalState state) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("home-facts");
        fact(facts, "dashboard.portal.email", state.email().value());
        if (state.lastVisit() != null) {
            fact(facts, "dashboard.portal.last-visit", moments.longMoment(state.lastVisit()));
        }
        Anchor manage = new Anchor(AccountPaths.PORTAL_ACCOUNT, getTranslation("dashboard.portal.account.act"));
        manage.addClassName("home-link");
        return new Panel(getTranslation("dashboard.portal.account"))
                .show(facts, new Paragraph(getTranslation("dashboard.portal.account.text")), manage);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
