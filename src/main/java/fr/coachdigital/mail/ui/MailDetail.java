package fr.coachdigital.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxMail;
import fr.coachdigital.mail.SecretLinkState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Tone;
import java.time.Instant;

/** One mail: what became of it, its head, and both of its forms. */
class MailDetail extends Composite<Section> {

    private final transient OutboxMail mail;
    private final transient MailWords words;

    MailDetail(OutboxMail mail, MailWords words, Runnable sendAgain, Runnable close) {
        this.mail = mail;
        this.words = words;
        getContent().addClassName("mail-detail");
        getContent().getElement().setAttribute("aria-label", words.text("mail.detail"));
        getContent().add(head(close), state(sendAgain));
        if (mail.failure() != null) getContent().add(failure());
        if (mail.link() != SecretLinkState.NONE) getContent().add(linkNote());
        getContent().add(facts(), bodies());
    }

    private Component head(Runnable close) {
        Button closing = new Button(Icons.CLOSE.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        closing.setAriaLabel(words.text("mail.detail.close"));
        Div head = new Div(new H2(mail.row().subject()), closing);
        head.addClassName("mail-detail-head");
        return head;
    }

    private Component state(Runnable sendAgain) {
        MailState state = mail.row().state();
        Div line = new Div(words.badge(state));
        line.addClassName("mail-detail-state");
        Instant next = mail.row().nextAttemptAt();
        if (state == MailState.QUEUED && next != null && mail.row().attempts() > 0) {
            line.add(new Paragraph(
                    words.text("mail.state.retry", words.date(next), mail.row().attempts())));
        }
        if (state != MailState.QUEUED && state != MailState.SENDING) {
            Button again = new Button(words.text("mail.sendAgain"), Icons.SEND.create(), click -> sendAgain.run());
            line.add(again);
        }
        return line;
    }

    private Component failure() {
        Div failure = new Div(new Paragraph(words.text("mail.failure." + mail.failure())));
        failure.addClassNames("mail-notice", Tone.DANGER.className());
        if (!mail.serverAnswer().isEmpty()) {
            Paragraph answer = new Paragraph(mail.serverAnswer());
            answer.addClassName("mail-answer");
            failure.add(answer);
        }
        return failure;
    }

    private Component linkNote() {
        Paragraph note = new Paragraph(words.text("mail.detail.link." + mail.link()));
        note.addClassNames("mail-notice", tone().className());
        return note;
    }

    private Tone tone() {
        return mail.link() == SecretLinkState.SHOWN ? Tone.WARNING : Tone.NEUTRAL;
    }

    private Component facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("mail-facts");
        fact(facts, "mail.detail.from", mailbox(mail.fromName(), mail.fromEmail()));
        fact(facts, "mail.detail.to", mailbox(mail.row().toName(), mail.row().toEmail()));
        String replyTo = mail.replyTo();
        if (replyTo != null) fact(facts, "mail.detail.replyTo", replyTo);
        fact(facts, "mail.detail.kind", words.kind(mail.row().kind()));
        fact(facts, "mail.detail.date", words.date(mail.row().createdAt()));
        Instant sentAt = mail.sentAt();
        if (sentAt != null) fact(facts, "mail.detail.sentAt", words.date(sentAt));
        fact(facts, "mail.detail.messageId", mail.messageId());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private static String mailbox(String name, String email) {
        return name.isEmpty() ? email : name + " <" + email + ">";
    }

    /** The frame runs no script and belongs to no origin; its links open beside the application. */
    private Component bodies() {
        IFrame preview = new IFrame();
        preview.setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        preview.setSrcdoc(mail.html());
        preview.setTitle(words.text("mail.detail.html"));
        preview.addClassName("mail-preview");
        Pre text = new Pre(mail.text());
        text.addClassName("mail-text");
        Div bodies = new Div(preview, new Details(words.text("mail.detail.text"), text));
        bodies.addClassName("mail-bodies");
        return bodies;
    }
}
