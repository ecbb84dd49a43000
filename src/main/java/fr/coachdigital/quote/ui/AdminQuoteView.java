package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.document.ui.MissingPanel;
import fr.coachdigital.document.ui.PaperSheets;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.document.ui.WarningPanel;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuotePaths;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quote: what it says, where it stands, and what can be done with it now. */
@Route(value = QuotePaths.LIST + "/:id", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/document.css")
class AdminQuoteView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private final AdminQuotes quotes;
    private final QuoteActs acts;
    private final QuoteSide side;
    private final PaperSheets sheets;
    private final LiveUpdates live;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();
    private @Nullable Quote quote;

    AdminQuoteView(AdminQuotes quotes, QuoteActs acts, QuoteSide side, PaperSheets sheets, LiveUpdates live) {
        this.quotes = quotes;
        this.acts = acts;
        this.side = side;
        this.sheets = sheets;
        this.live = live;
        getContent().addClassName("page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .flatMap(QuoteIds::parse)
                .flatMap(quotes::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Quote found) {
        quote = found;
        Div main = new Div(notices(found), new DocumentPaper(sheets.of(quotes.look(found.id()))));
        main.addClassName("quote-page-main");
        Div body = new Div(main, side.of(found, this::reload));
        body.addClassName("quote-page");
        getContent().removeAll();
        getContent().add(header(found), body);
    }

    private PageHeader header(Quote shown) {
        PageHeader header = new PageHeader(pageName(), shown.data().subject())
                .withBack(getTranslation("quote.title"), QuotePaths.LIST)
                .withBesideTitle(QuoteWords.badge(shown.state()))
                .withAct(new QuoteMenu(shown, acts, this::reload));
        QuoteId id = shown.id();
        switch (shown.state()) {
            case DRAFT ->
                header.withAct(link(PdfDownload.view(getTranslation("quote.preview"), () -> quotes.preview(id))))
                        .withAct(new Button(
                                getTranslation("quote.edit"),
                                Icons.EDIT.create(),
                                event -> UI.getCurrent().navigate(QuotePaths.edit(id))))
                        .withPrimary(new Button(
                                getTranslation("quote.send"),
                                Icons.SEND.create(),
                                event -> acts.send(quote(), this::reload)));
            case SENT ->
                header.withAct(pdf(shown))
                        .withAct(revise(shown))
                        .withPrimary(new Button(
                                getTranslation("quote.send.again"),
                                Icons.SEND.create(),
                                event -> acts.sendAgain(quote(), this::reload)));
            case EXPIRED, DECLINED -> header.withAct(pdf(shown)).withPrimary(revise(shown));
            case ACCEPTED, CANCELLED -> {
                if (!shown.sentRevisions().isEmpty()) header.withAct(pdf(shown));
            }
        }
        return header;
    }

    private Button revise(Quote shown) {
        return new Button(
                getTranslation("quote.revise", shown.revision() + 1),
                Icons.EDIT.create(),
                event -> acts.revise(quote()));
    }

    private Anchor pdf(Quote shown) {
        QuoteId id = shown.id();
        int revision = shown.sentRevisions().getLast();
        return link(PdfDownload.link(getTranslation("quote.pdf"), () -> quotes.pdf(id, revision)));
    }

    private static Anchor link(Anchor anchor) {
        anchor.addClassName("button-link");
        return anchor;
    }

    private Component notices(Quote shown) {
        Div notices = new Div();
        notices.addClassName("quote-notices");
        switch (shown.state()) {
            case DRAFT -> {
                if (!shown.sentRevisions().isEmpty()) {
                    notices.add(new QuoteNotice(
                            Tone.INFO,
                            getTranslation(
                                    "quote.in-revision", shown.sentRevisions().getLast())));
                }
                List<Missing> missing = quotes.missing(shown.id());
                if (!missing.isEmpty()) notices.add(new MissingPanel(getTranslation("quote.missing"), missing));
                quotes.warnings(shown.id()).forEach(key -> notices.add(new WarningPanel(getTranslation(key))));
            }
            case SENT -> tellReason(notices, Tone.WARNING, "quote.asked", shown);
            case DECLINED -> tellReason(notices, Tone.DANGER, "quote.declined", shown);
            case CANCELLED -> tellReason(notices, Tone.NEUTRAL, "quote.withdrawn", shown);
            case ACCEPTED -> {}
            case EXPIRED -> notices.add(new QuoteNotice(Tone.WARNING, getTranslation("quote.expired")));
        }
        notices.setVisible(notices.getComponentCount() > 0);
        return notices;
    }

    private void tellReason(Div notices, Tone tone, String key, Quote shown) {
        if (shown.reason().isBlank()) return;
        notices.add(new QuoteNotice(tone, getTranslation(key, shown.clientName())).withWords(shown.reason()));
    }

    private void reload() {
        quotes.find(quote().id())
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(QuotePaths.LIST));
    }

    private Quote quote() {
        return Objects.requireNonNull(quote, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return QuoteWords.number(quote().number(), quote().revision());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, this::reload, DocumentTopics.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
