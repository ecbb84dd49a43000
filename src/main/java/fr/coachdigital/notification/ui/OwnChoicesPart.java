package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.account.AccountSectionPart;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.KindChoice.Source;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.platform.notice.NoticeKind;
import java.util.List;

/** How the person hears of things, in the own account. */
@SpringComponent
class OwnChoicesPart implements AccountSectionPart<Component>, ChoiceKeeper {

    private final OwnChoices choices;

    OwnChoicesPart(OwnChoices choices) {
        this.choices = choices;
    }

    @Override
    public String key() {
        return "notification.choice";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component content() {
        return new ChoiceMatrix(this);
    }

    @Override
    public List<KindChoice> all() {
        return choices.all();
    }

    @Override
    public void choose(NoticeKind kind, Choice choice) {
        choices.choose(kind, choice);
    }

    @Override
    public void restore(NoticeKind kind) {
        choices.restore(kind);
    }

    @Override
    public Source writes() {
        return Source.OWN;
    }
}
