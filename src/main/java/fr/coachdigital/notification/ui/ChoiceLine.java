package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.NoticeKind.Importance;
import fr.coachdigital.platform.notice.NoticeKind.Mailing;
import java.util.function.Consumer;

/** One kind of event: in the product or not, and a mail at once or in the digest, which exclude each other. */
class ChoiceLine extends Composite<Div> {

    private final transient ChoiceKeeper keeper;
    private final String label;
    private final Span source = new Span();
    private final Checkbox inApp = new Checkbox();
    private final Checkbox atOnce = new Checkbox();
    private final Checkbox digest = new Checkbox();
    private final Button restore = new Button();
    private boolean showing;

    ChoiceLine(ChoiceKeeper keeper, NoticeKind kind) {
        this.keeper = keeper;
        this.label = getTranslation("notice." + kind + ".label");
        Span name = new Span(label);
        name.addClassName("choice-name");
        source.addClassName("choice-source");
        Div words = new Div(name, source);
        words.addClassName("choice-words");
        getContent().addClassName("choice-line");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(words, kind.isMailChosen() ? boxes() : fixed(kind));
    }

    private Div boxes() {
        name(inApp, "notification.choice.in-app");
        name(atOnce, "notification.choice.AT_ONCE");
        name(digest, "notification.choice.DIGEST");
        restore.setText(getTranslation("notification.choice.restore"));
        restore.setAriaLabel(getTranslation("notification.choice.restore.of", label));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        Div boxes = new Div(inApp, atOnce, digest, restore);
        boxes.addClassName("choice-boxes");
        return boxes;
    }

    /** On its own, a screen reader's list of fields must say what it is about. */
    private void name(Checkbox box, String key) {
        box.setLabel(getTranslation(key));
        box.setAriaLabel(getTranslation("notification.choice.of", label, getTranslation(key)));
    }

    private Span fixed(NoticeKind kind) {
        Span words = new Span(getTranslation(
                kind.mailing() == Mailing.NEVER ? "notification.choice.fixed.NEVER" : keeper.key() + mailedFor(kind)));
        words.addClassName("choice-fixed");
        source.setVisible(false);
        return words;
    }

    /** Either the account's safety needs the mail, or the mail is how a document is given. */
    private static String mailedFor(NoticeKind kind) {
        return kind.importance() == Importance.WARNS ? ".fixed.BY_LAW" : ".fixed.GIVEN";
    }

    void onChoice(Consumer<Choice> chosen) {
        inApp.addValueChangeListener(change -> tell(chosen));
        atOnce.addValueChangeListener(change -> {
            if (change.getValue()) uncheck(digest);
            tell(chosen);
        });
        digest.addValueChangeListener(change -> {
            if (change.getValue()) uncheck(atOnce);
            tell(chosen);
        });
    }

    void onRestore(Runnable restored) {
        restore.addClickListener(click -> restored.run());
    }

    private void uncheck(Checkbox box) {
        boolean before = showing;
        showing = true;
        box.setValue(false);
        showing = before;
    }

    private void tell(Consumer<Choice> chosen) {
        if (showing) return;
        MailChoice mail = MailChoice.NONE;
        if (atOnce.getValue()) mail = MailChoice.AT_ONCE;
        else if (digest.getValue()) mail = MailChoice.DIGEST;
        chosen.accept(new Choice(inApp.getValue(), mail));
    }

    /** Shows what applies and tells nobody; a stronger word than this keeper's cannot be changed here. */
    void show(KindChoice shown) {
        showing = true;
        inApp.setValue(shown.choice().inApp());
        atOnce.setValue(shown.choice().mail() == MailChoice.AT_ONCE);
        digest.setValue(shown.choice().mail() == MailChoice.DIGEST);
        showing = false;
        boolean open = shown.source().compareTo(keeper.writes()) <= 0;
        inApp.setReadOnly(!open);
        atOnce.setReadOnly(!open);
        digest.setReadOnly(!open);
        source.setText(getTranslation(keeper.key() + ".source." + shown.source()));
        restore.setVisible(shown.source() == keeper.writes());
    }
}
