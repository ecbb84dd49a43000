package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.QuickReplies;
import fr.coachdigital.messaging.QuickReply;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;

/** Where the coach writes, changes and deletes quick replies. */
class QuickReplyDialog extends Dialog {
    private final transient QuickReplies replies;
    private final Div list = new Div();
    private final TextField label = new TextField();
    private final TextArea body = new TextArea();
    private int edited;

    QuickReplyDialog(QuickReplies replies) {
        this.replies = replies;
        setHeaderTitle(getTranslation("message.quick"));
        addClassName("quick-dialog");
        list.addClassName("quick-dialog-list");
        label.setLabel(getTranslation("message.quick.label"));
        label.setMaxLength(QuickReply.MAX_LABEL);
        label.setRequiredIndicatorVisible(true);
        body.setLabel(getTranslation("message.quick.body"));
        body.setMaxLength(Message.MAX_LENGTH);
        body.setRequiredIndicatorVisible(true);
        Button keep = new Button(getTranslation("message.quick.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(label, body, keep);
        form.addClassName("quick-dialog-form");
        add(list, form);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        var all = replies.all();
        if (all.isEmpty()) list.add(new Paragraph(getTranslation("message.quick.none")));
        all.forEach(reply -> list.add(row(reply)));
    }

    private Div row(QuickReply reply) {
        Span words = new Span(reply.label());
        words.addClassName("quick-reply-label");
        Button edit = new Button(Icons.EDIT.create(), click -> edit(reply));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("message.quick.edit", reply.label()));
        Button delete = new Button(Icons.TRASH.create(), click -> delete(reply));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("message.quick.delete", reply.label()));
        Div row = new Div(words, edit, delete);
        row.addClassName("quick-dialog-row");
        return row;
    }

    private void edit(QuickReply reply) {
        edited = reply.id();
        label.setValue(reply.label());
        body.setValue(reply.body());
        label.focus();
    }

    private void delete(QuickReply reply) {
        replies.delete(reply.id());
        show();
        Toasts.success(
                getTranslation("message.quick.deleted", reply.label()),
                getTranslation("client.undo"),
                () -> store(new QuickReply(0, reply.label(), reply.body())));
    }

    private void keep() {
        label.setInvalid(label.getValue().isBlank());
        label.setErrorMessage(getTranslation("message.quick.label.missing"));
        body.setInvalid(body.getValue().isBlank());
        body.setErrorMessage(getTranslation("message.quick.body.missing"));
        if (label.isInvalid() || body.isInvalid()) return;
        if (edited == 0 && replies.all().size() >= QuickReplies.MOST) {
            label.setInvalid(true);
            label.setErrorMessage(getTranslation("message.quick.full", QuickReplies.MOST));
            return;
        }
        store(new QuickReply(edited, label.getValue(), body.getValue()));
        edited = 0;
        label.clear();
        body.clear();
    }

    private void store(QuickReply reply) {
        try {
            replies.keep(reply);
        } catch (MessageNotFound deletedMeanwhile) {
            replies.keep(new QuickReply(0, reply.label(), reply.body()));
        }
        show();
    }
}
