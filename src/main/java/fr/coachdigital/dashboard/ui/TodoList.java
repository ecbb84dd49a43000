package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.dashboard.PracticeState;
import fr.coachdigital.mail.MailPaths;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Tone;
import java.util.Objects;
import java.util.function.Consumer;

/** What waits for the coach, the most pressing first. */
class TodoList extends Composite<UnorderedList> {

    private final Moments moments;
    private final Consumer<ClientRow> inviteAgain;

    TodoList(PracticeState state, Moments moments, Consumer<ClientRow> inviteAgain) {
        this.moments = moments;
        this.inviteAgain = inviteAgain;
        getContent().addClassName("home-todos");
        if (state.unreadMessages() > 0) add(unreadMessages(state.unreadMessages()));
        if (state.failedMails() > 0) add(failedMails(state.failedMails()));
        state.expiredFirst().forEach(client -> add(expired(client)));
        int more = state.expired() - state.expiredFirst().size();
        if (more > 0) add(moreExpired(more));
        if (state.notInvited() > 0) add(notInvited(state.notInvited()));
    }

    private void add(Todo todo) {
        getContent().add(todo);
    }

    private Todo unreadMessages(int count) {
        return new Todo(
                Icons.CHAT,
                Tone.INFO,
                getTranslation("dashboard.todo.messages", count),
                getTranslation("dashboard.todo.messages.detail"),
                link(MessagingPaths.ADMIN + "?filter=unread", "dashboard.todo.messages.act"));
    }

    private Todo failedMails(int count) {
        return new Todo(
                Icons.ALERT,
                Tone.DANGER,
                getTranslation("dashboard.todo.mails", count),
                getTranslation("dashboard.todo.mails.detail"),
                link(MailPaths.OUTBOX + "?state=failed", "dashboard.todo.mails.act"));
    }

    private Todo expired(ClientRow client) {
        Button again = new Button(getTranslation("dashboard.todo.expired.act"), event -> inviteAgain.accept(client));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setDisableOnClick(true);
        again.setAriaLabel(getTranslation("dashboard.todo.expired.act.of", client.addressee()));
        String sent = moments.moment(Objects.requireNonNullElse(client.invitationSentAt(), client.createdAt()));
        return new Todo(
                Icons.CLOCK,
                Tone.WARNING,
                getTranslation("dashboard.todo.expired", client.addressee()),
                getTranslation("dashboard.todo.expired.detail", sent),
                again);
    }

    private Todo moreExpired(int count) {
        return new Todo(
                Icons.CLOCK,
                Tone.WARNING,
                getTranslation("dashboard.todo.expired.more", count),
                "",
                link(ClientPaths.LIST + "?account=expired", "dashboard.todo.show"));
    }

    private Todo notInvited(int count) {
        return new Todo(
                Icons.SEND,
                Tone.INFO,
                getTranslation("dashboard.todo.not-invited", count),
                getTranslation("dashboard.todo.not-invited.detail"),
                link(ClientPaths.LIST + "?account=not-invited&status=active", "dashboard.todo.show"));
    }

    private Component link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("home-link");
        return link;
    }
}
