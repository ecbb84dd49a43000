package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.account.InvitationRefused;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.dashboard.CoachOverview;
import fr.coachdigital.dashboard.PracticeState;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The coach’s home: what needs doing, in ten seconds. */
@Route(value = "admin", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("dashboard.title")
@Menu(title = "dashboard.title", order = 0, icon = "icons/home.svg")
@StyleSheet("styles/dashboard.css")
class AdminDashboardView extends Composite<Div> {

    private static final List<String> TOPICS =
            List.of(AccountTopics.CLIENT_ACCOUNT, ClientTopics.CLIENT, MailTopics.FAILED, MessagingTopics.INBOX);

    private final transient CoachOverview overview;
    private final transient Invitations invitations;
    private final transient LiveUpdates live;
    private final transient Moments moments;
    private final transient List<LiveUpdates.Subscription> subscriptions = new ArrayList<>();
    private final Div content = new Div();

    AdminDashboardView(
            CoachOverview overview,
            Invitations invitations,
            CurrentUser currentUser,
            LiveUpdates live,
            Moments moments) {
        this.overview = overview;
        this.invitations = invitations;
        this.live = live;
        this.moments = moments;
        PageHeader header = new PageHeader(
                getTranslation("dashboard.hello", currentUser.get().displayName()), moments.today());
        Button newClient = new Button(
                getTranslation("dashboard.new-client"),
                Icons.PLUS.create(),
                event -> UI.getCurrent().navigate(ClientPaths.NEW));
        header.withPrimary(newClient);
        content.addClassName("home");
        getContent().add(header, content);
        show(overview.read());
    }

    private void show(PracticeState state) {
        content.removeAll();
        if (state.total() == 0) {
            content.add(new Panel(getTranslation("dashboard.first")).show(new FirstSteps()));
            return;
        }
        content.add(new Figures(state), todo(state), lastSeen(state));
    }

    private Panel todo(PracticeState state) {
        Component words = state.isQuiet()
                ? new Paragraph(getTranslation("dashboard.todo.none"))
                : new TodoList(state, moments, client -> inviteAgain(state, client));
        return new Panel(getTranslation("dashboard.todo")).show(words);
    }

    private Panel lastSeen(PracticeState state) {
        Component words = state.lastSeen().isEmpty()
                ? new Paragraph(getTranslation("dashboard.seen.none"))
                : new LastSeen(state.lastSeen(), moments);
        return new Panel(getTranslation("dashboard.seen")).show(words);
    }

    private void inviteAgain(PracticeState state, ClientRow client) {
        try {
            invitations.invite(client.id());
            String key = state.mailsLeave() ? "dashboard.invited" : "dashboard.invited.kept";
            Toasts.success(getTranslation(key, client.addressee(), client.email()));
        } catch (InvitationRefused refused) {
            Toasts.error(getTranslation("invitation.refused." + refused.reason()));
        }
        show(overview.read());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Runnable refresh = event.getUI().accessLater(() -> show(overview.read()), () -> {});
        TOPICS.forEach(topic -> subscriptions.add(live.subscribe(topic, id -> refresh.run())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveUpdates.Subscription::close);
        subscriptions.clear();
        super.onDetach(event);
    }
}
