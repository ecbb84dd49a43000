package fr.coachdigital.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Tone;

/** What the coach must know before reading the list: no mail server, or mails that did not leave. */
class OutboxNotices extends Div {

    private final transient MailHealth health;
    private final Div noServer = notice(Icons.INFO, Tone.INFO);
    private final Div failed = notice(Icons.ALERT, Tone.DANGER);
    private final Span failedWords = new Span();

    OutboxNotices(MailHealth health, Runnable showFailed) {
        this.health = health;
        noServer.add(new Span(getTranslation("mail.notice.noServer")));
        Button show = new Button(getTranslation("mail.notice.showFailed"), click -> showFailed.run());
        show.addThemeVariants(ButtonVariant.TERTIARY);
        failed.add(failedWords, show);
        addClassName("mail-notices");
        add(noServer, failed);
    }

    void refresh() {
        int count = health.failedCount();
        noServer.setVisible(!health.connected());
        failed.setVisible(count > 0);
        failedWords.setText(getTranslation("mail.notice.failed", count));
    }

    private static Div notice(Icons icon, Tone tone) {
        Div notice = new Div(icon.create());
        notice.addClassNames("mail-notice", tone.className());
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
