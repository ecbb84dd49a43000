package fr.coachdigital.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailPaths;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.mail.Outbox;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.mail.OutboxMail;
import fr.coachdigital.mail.SendAgainRefused;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** All mails and what became of them. */
@Route(value = MailPaths.OUTBOX, layout = AdminLayout.class)
@PageTitle("mail.title")
@Menu(title = "mail.title", order = 80, icon = "icons/mail.svg")
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/mail.css")
class AdminEmailsView extends Div implements BeforeEnterObserver {

    private final transient Outbox outbox;
    private final transient LiveUpdates liveUpdates;
    private final transient MailWords words = new MailWords(getLocale());
    private final OutboxNotices notices;
    private final OutboxFilterBar filterBar;
    private final OutboxGrid grid;
    private final Div nothing = new Div();
    private final MasterDetailLayout panes = new MasterDetailLayout();
    private final AtomicBoolean newsPending = new AtomicBoolean();
    private OutboxAddress address = OutboxAddress.of(QueryParameters.empty());
    private transient LiveUpdates.@Nullable Subscription news;
    private transient @Nullable OutboxMail shown;

    AdminEmailsView(Outbox outbox, MailHealth health, LiveUpdates liveUpdates) {
        this.outbox = outbox;
        this.liveUpdates = liveUpdates;
        notices = new OutboxNotices(health, () -> go(address.withState(MailState.FAILED)));
        filterBar =
                new OutboxFilterBar(search -> go(address.withSearch(search)), state -> go(address.withState(state)));
        grid = new OutboxGrid(outbox, words);
        grid.addItemClickListener(click -> go(address.withOpen(click.getItem().id())));

        Div list = new Div(filterBar, grid, nothing);
        list.addClassName("mail-list");
        panes.setMaster(list);
        panes.setMasterSize("20rem");
        panes.setDetailSize("32rem");
        panes.setExpandMaster(true);
        panes.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        panes.addBackdropClickListener(click -> closeDetail());
        panes.addDetailEscapePressListener(press -> closeDetail());
        panes.addClassName("mail-panes");
        addClassNames("page-fill", "mail-page");
        add(new PageHeader(getTranslation("mail.title"), getTranslation("mail.context")), notices, panes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = OutboxAddress.of(event.getLocation().getQueryParameters());
        filterBar.show(address.filter());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable refreshInUi = event.getUI().accessLater(this::refreshOnNews, () -> {});
        news = liveUpdates.subscribe(MailTopics.CHANGED, id -> {
            if (newsPending.compareAndSet(false, true)) refreshInUi.run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
    }

    private void refreshOnNews() {
        newsPending.set(false);
        refresh();
    }

    private void refresh() {
        int count = grid.show(address.filter());
        grid.setVisible(count > 0);
        nothing.setVisible(count == 0);
        nothing.removeAll();
        if (count == 0) nothing.add(emptyState());
        notices.refresh();
        showDetail();
    }

    private EmptyState emptyState() {
        if (address.filter().equals(OutboxFilter.ALL)) {
            return new EmptyState(Icons.MAIL, getTranslation("mail.empty.title"), getTranslation("mail.empty.text"));
        }
        Button all =
                new Button(getTranslation("mail.empty.reset"), click -> go(OutboxAddress.of(QueryParameters.empty())));
        return new EmptyState(Icons.SEARCH, getTranslation("mail.empty.filtered")).withAct(all);
    }

    /** Leaves an open mail alone when the news were about others, so that nobody loses their place in it. */
    private void showDetail() {
        OutboxMail mail = address.open() == null ? null : read(address.open());
        if (Objects.equals(mail, shown)) return;
        shown = mail;
        panes.setDetail(mail == null ? null : detail(mail));
        grid.makeRoom(mail != null);
    }

    private OutboxMail read(MailId id) {
        return outbox.find(id).orElseThrow(NotFoundException::new);
    }

    private MailDetail detail(OutboxMail mail) {
        return new MailDetail(mail, words, () -> sendAgain(mail.row().id()), this::closeDetail);
    }

    private void sendAgain(MailId id) {
        try {
            MailId queued = outbox.sendAgain(id);
            Toasts.success(getTranslation("mail.sendAgain.done"));
            go(address.withOpen(queued));
        } catch (SendAgainRefused refused) {
            Toasts.error(getTranslation("mail.sendAgain.refused." + refused.reason()));
        }
    }

    private void closeDetail() {
        go(address.withOpen(null));
    }

    private void go(OutboxAddress next) {
        getUI().ifPresent(ui -> ui.navigate(AdminEmailsView.class, next.toQuery()));
    }
}
