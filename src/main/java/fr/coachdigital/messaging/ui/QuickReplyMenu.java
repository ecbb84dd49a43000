package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.coachdigital.messaging.QuickReplies;
import fr.coachdigital.messaging.QuickReply;
import fr.coachdigital.platform.ui.Icons;
import java.util.List;
import java.util.function.Consumer;

/** The coach's own sentences, one click away. */
class QuickReplyMenu extends Button {
    private final transient QuickReplies replies;
    private final transient Consumer<String> chosen;
    private final Popover popover = new Popover();

    QuickReplyMenu(QuickReplies replies, Consumer<String> chosen) {
        this.replies = replies;
        this.chosen = chosen;
        setIcon(Icons.REPLY.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("message.quick"));
        setTooltipText(getTranslation("message.quick"));
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setModal(true);
        popover.setRole("dialog");
        popover.setAriaLabel(getTranslation("message.quick"));
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) fill();
        });
    }

    private void fill() {
        popover.removeAll();
        Div list = new Div();
        list.addClassName("quick-replies");
        List<QuickReply> all = replies.all();
        if (all.isEmpty()) list.add(new Paragraph(getTranslation("message.quick.none")));
        all.forEach(reply -> list.add(entry(reply)));
        Button manage = new Button(getTranslation("message.quick.manage"), click -> {
            popover.close();
            new QuickReplyDialog(replies).open();
        });
        manage.addThemeVariants(ButtonVariant.TERTIARY);
        list.add(manage);
        popover.add(list);
    }

    private NativeButton entry(QuickReply reply) {
        NativeButton button = new NativeButton("", click -> {
            popover.close();
            chosen.accept(reply.body());
        });
        Span label = new Span(reply.label());
        label.addClassName("quick-reply-label");
        Span body = new Span(reply.body());
        body.addClassName("quick-reply-body");
        button.add(label, body);
        button.addClassName("quick-reply");
        return button;
    }
}
