package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.ui.Toasts;

/** Kind by kind how a person hears of it; a choice is in force at once, so there is nothing to save. */
class ChoiceMatrix extends Composite<Div> {

    private final transient ChoiceKeeper keeper;

    ChoiceMatrix(ChoiceKeeper keeper) {
        this.keeper = keeper;
        getContent().addClassName("choice-matrix");
        keeper.all().forEach(choice -> getContent().add(line(choice)));
    }

    private ChoiceLine line(KindChoice choice) {
        ChoiceLine line = new ChoiceLine(keeper, choice.kind());
        line.show(choice);
        line.onChoice(chosen -> choose(line, choice.kind(), chosen));
        line.onRestore(() -> restore(line, choice.kind()));
        return line;
    }

    private void choose(ChoiceLine line, NoticeKind kind, Choice choice) {
        keeper.choose(kind, choice);
        line.show(current(kind));
        Toasts.success(getTranslation(keeper.key() + ".saved"));
    }

    private void restore(ChoiceLine line, NoticeKind kind) {
        keeper.restore(kind);
        line.show(current(kind));
        Toasts.success(getTranslation("notification.choice.restored"));
    }

    private KindChoice current(NoticeKind kind) {
        return keeper.all().stream()
                .filter(choice -> choice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
