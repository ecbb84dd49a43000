package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The coach's conversations, and the one that is open. */
@Route(value = MessagingPaths.ADMIN, layout = AdminLayout.class)
@RouteAlias(value = MessagingPaths.ADMIN + "/:clientId", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@Menu(title = "message.title", order = 20, icon = "icons/chat.svg")
@StyleSheet("styles/messaging.css")
class AdminMessagesView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private final transient AdminConversations conversations;
    private final transient ClientDirectory clients;
    private final transient ThreadParts parts;
    private final ConversationList list;
    private final Div place = new Div();
    private final Div panes = new Div();
    private final Button archive = new Button();
    private final Anchor back = new Anchor();
    private transient InboxAddress address = InboxAddress.of(QueryParameters.empty(), null);
    private @Nullable ConversationFrame open;
    private transient LiveUpdates.@Nullable Subscription news;

    AdminMessagesView(AdminConversations conversations, ClientDirectory clients, ThreadParts parts) {
        this.conversations = conversations;
        this.clients = clients;
        this.parts = parts;
        list = new ConversationList(conversations, new ChatTimes(getLocale(), parts.clock()), this::go);
        place.addClassName("messages-place");
        panes.addClassName("messages-panes");
        panes.add(list, place);
        Button write = new Button(
                getTranslation("message.new"),
                Icons.EDIT.create(),
                click -> new NewConversationDialog(this.clients, this::openNew).open());
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        archive.addClickListener(click -> toggleArchive());
        back.add(Icons.CHEVRON_LEFT.create());
        back.addClassName("messages-back");
        back.getElement().setAttribute("aria-label", getTranslation("message.back"));
        getContent().addClassNames("page-fill", "messages-page");
        getContent().add(new PageHeader(getTranslation("message.title")).withPrimary(write), panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("clientId");
        ClientId client = asked.map(AdminMessagesView::parse).orElse(null);
        address = InboxAddress.of(event.getLocation().getQueryParameters(), client);
        list.show(address);
        showConversation();
    }

    private static ClientId parse(String text) {
        try {
            return new ClientId(Integer.parseInt(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void showConversation() {
        ClientId wanted = address.open();
        panes.setClassName("with-conversation", wanted != null);
        if (wanted == null) {
            open = null;
            place.removeAll();
            place.add(new EmptyState(
                    Icons.CHAT, getTranslation("message.choose.title"), getTranslation("message.choose")));
            return;
        }
        if (open == null || !Objects.equals(open.panel().state().client(), wanted)) {
            place.removeAll();
            open = frame(wanted);
            place.add(open);
        }
        back.setHref(address.withOpen(null, 0).toText());
        if (address.at() > 0) open.panel().goTo(address.at());
    }

    private ConversationFrame frame(ClientId client) {
        try {
            ConversationFrame frame = new ConversationFrame(
                    new AdminThread(conversations, client),
                    parts,
                    this::show,
                    name -> new Anchor(ClientPaths.card(client), name),
                    archive);
            frame.addComponentAsFirst(back);
            return frame;
        } catch (MessageNotFound none) {
            throw new NotFoundException();
        }
    }

    private void show(ThreadState state) {
        archive.setVisible(state.lastSeq() > 0);
        String words = getTranslation(state.archived() ? "message.restore" : "message.archive");
        if (archive.getAriaLabel().filter(words::equals).isPresent()) return;
        archive.setIcon((state.archived() ? Icons.UPLOAD : Icons.ARCHIVE).create());
        archive.setAriaLabel(words);
        archive.setTooltipText(words);
    }

    private void toggleArchive() {
        if (open == null) return;
        ThreadState state = open.panel().state();
        if (state.archived()) {
            conversations.restore(state.client());
        } else {
            conversations.archive(state.client());
            Toasts.success(
                    getTranslation("message.archived", state.otherName()),
                    getTranslation("client.undo"),
                    () -> conversations.restore(state.client()));
        }
    }

    private void go(InboxAddress next) {
        UI.getCurrentOrThrow().navigate(next.path(), next.toQuery());
    }

    private void openNew(ClientId client) {
        go(address.withOpen(client, 0));
    }

    @Override
    public String pageName() {
        return open == null
                ? getTranslation("message.title")
                : open.panel().state().otherName();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // Paced: the whole list for each message of everybody would keep a busy coach's page from showing anything.
        news = LiveRefresh.start(event.getUI(), parts.live(), list::refresh, MessagingTopics.INBOX);
        list.refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
        super.onDetach(event);
    }
}
