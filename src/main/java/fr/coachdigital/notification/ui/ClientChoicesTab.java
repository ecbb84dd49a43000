package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.ClientChoices;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.KindChoice.Source;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.util.List;

/** How one client hears of things, as far as the coach has a say in it. */
@SpringComponent
class ClientChoicesTab implements ClientTab<Component> {

    private final ClientChoices choices;

    ClientChoicesTab(ClientChoices choices) {
        this.choices = choices;
    }

    @Override
    public String labelKey() {
        return "notification.client.tab";
    }

    @Override
    public String parameter() {
        return "notifications";
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public Component content(ClientId client) {
        Paragraph intro = new Paragraph(I18NProvider.translate("notification.client.intro"));
        intro.addClassName("choice-intro");
        Div tab = new Div(intro, new ChoiceMatrix(new OfClient(client, choices)));
        tab.addClassName("choice-tab");
        return tab;
    }

    private record OfClient(ClientId client, ClientChoices choices) implements ChoiceKeeper {

        @Override
        public List<KindChoice> all() {
            return choices.of(client);
        }

        @Override
        public void choose(NoticeKind kind, Choice choice) {
            choices.choose(client, kind, choice);
        }

        @Override
        public void restore(NoticeKind kind) {
            choices.restore(client, kind);
        }

        @Override
        public Source writes() {
            return Source.COACH;
        }

        @Override
        public String key() {
            return "notification.client";
        }
    }
}
