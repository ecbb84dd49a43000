package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.dashboard.PracticeState;

/** The practice in four numbers, each of which opens the list behind it. */
class Figures extends Composite<Div> {

    Figures(PracticeState state) {
        getContent().addClassName("home-figures");
        getContent()
                .add(
                        figure("dashboard.figure.active", state.count(ClientStatus.ACTIVE), "?status=active"),
                        figure("dashboard.figure.prospects", state.count(ClientStatus.PROSPECT), "?status=prospect"),
                        figure("dashboard.figure.access", state.withAccess(), "?account=accepted"),
                        figure("dashboard.figure.waiting", state.waiting(), "?account=opened&account=sent"));
    }

    private Anchor figure(String key, int number, String list) {
        Span count = new Span(String.format(getLocale(), "%,d", number));
        count.addClassName("home-figure-number");
        Span words = new Span(getTranslation(key, number));
        words.addClassName("home-figure-words");
        Anchor figure = new Anchor(ClientPaths.LIST + list, count, words);
        figure.addClassName("home-figure");
        return figure;
    }
}
