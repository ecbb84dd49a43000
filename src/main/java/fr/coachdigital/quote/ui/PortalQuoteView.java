package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.document.ui.PaperSheet;
import fr.coachdigital.document.ui.PaperSheets;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.document.ui.StandingPanel;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PageSections;
import fr.coachdigital.platform.ui.PortalLayout;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quote for the client to read and to answer. */
@Route(value = QuotePaths.PORTAL + "/:id", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
@StyleSheet("styles/portal-documents.css")
class PortalQuoteView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private static final String VERSION = "version";

    private final transient PortalQuotes quotes;
    private final transient PaperSheets sheets;
    private final transient ClientQuoteWords words;
    private final transient CurrentUser currentUser;
    private final transient LiveUpdates live;
    private transient LiveUpdates.@Nullable Subscription news;
    private QuoteId id = new QuoteId(Integer.MAX_VALUE);
    private int wanted;
    private @Nullable ClientQuote quote;

    PortalQuoteView(
            PortalQuotes quotes,
            PaperSheets sheets,
            ClientQuoteWords words,
            CurrentUser currentUser,
            LiveUpdates live) {
        this.quotes = quotes;
        this.sheets = sheets;
        this.words = words;
        this.currentUser = currentUser;
        this.live = live;
        getContent().addClassName("document-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(PortalQuoteView::parse)
                .orElseThrow(NotFoundException::new);
        wanted = new ListAddress(event.getLocation().getQueryParameters())
                .id(VERSION)
                .orElse(0);
        try {
            show();
        } catch (QuoteNotFound none) {
            throw new NotFoundException();
        }
    }

    private static Optional<QuoteId> parse(String text) {
        try {
            return Optional.of(new QuoteId(Integer.parseInt(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show() {
        ClientQuote shown = wanted == 0 ? quotes.open(id) : quotes.open(id, wanted);
        quote = shown;
        PaperSheet sheet = sheets.of(shown.content());
        getContent().removeAll();
        getContent()
                .add(new PageHeader(sheet.title(), sheet.subject())
                        .withBack(getTranslation("invoice.portal.title"), QuotePaths.PORTAL_LIST));
        if (shown.revisions().size() > 1) getContent().add(versions(shown));
        getContent().add(standing(shown, sheet));
        boolean isNews =
                shown.revision() == shown.latestRevision() && !shown.changes().isEmpty();
        if (isNews) getContent().add(new QuoteChangesPanel(shown));
        getContent().add(new DocumentPaper(sheet));
    }

    private Component versions(ClientQuote shown) {
        PageSections sections = new PageSections(getTranslation("quote.client.versions"));
        for (int revision : shown.revisions()) {
            QueryParameters parameters = revision == shown.latestRevision()
                    ? QueryParameters.empty()
                    : QueryParameters.simple(Map.of(VERSION, String.valueOf(revision)));
            sections.with(
                    getTranslation("quote.client.version", revision),
                    QuotePaths.portal(id),
                    parameters,
                    revision == shown.revision());
        }
        return sections;
    }

    private Component standing(ClientQuote shown, PaperSheet sheet) {
        Language language = Language.of(getLocale().getLanguage());
        QuoteStanding standing = words.standing(shown, language);
        StandingPanel panel = new StandingPanel(
                standing.tone(),
                standing.title(),
                standing.text(),
                sheet.sums().getLast().label(),
                shown.content().totals().gross().display(language));
        if (shown.isOpen()) offerAnswers(panel, shown);
        Anchor pdf = PdfDownload.link(getTranslation("quote.client.pdf"), () -> quotes.pdf(id, shown.revision()));
        pdf.addClassName("button-link");
        return panel.withAct(pdf);
    }

    private void offerAnswers(StandingPanel panel, ClientQuote shown) {
        boolean preview = currentUser.get().preview();
        Button accept = new Button(getTranslation("quote.client.accept"), event -> askForAgreement(shown));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button change = new Button(getTranslation("quote.client.question"), event -> askForChange(shown));
        Button decline = new Button(getTranslation("quote.client.decline"), event -> askForReason(shown));
        for (Button act : new Button[] {accept, change, decline}) {
            act.setEnabled(!preview);
            panel.withAct(act);
        }
        if (preview) panel.withAct(new Paragraph(getTranslation("quote.client.preview")));
    }

    private void askForAgreement(ClientQuote shown) {
        ClientOrigin origin = ClientOrigin.of(VaadinServletRequest.getCurrent());
        new AcceptDialog(
                        getTranslation("quote.client.accept.title", shown.number()),
                        words.consent(shown),
                        sheets.of(shown.content()).terms(),
                        name -> answer(
                                () -> quotes.accept(id, new Acceptance(shown.revision(), name, true, true, origin)),
                                getTranslation("quote.client.accepted")))
                .open();
    }

    private void askForChange(ClientQuote shown) {
        new WordsDialog(
                        "quote.client.question",
                        "quote.client.message",
                        words.coach(),
                        message -> answer(
                                () -> quotes.askForChange(id, shown.revision(), message),
                                getTranslation("quote.client.asked", words.coach())))
                .open();
    }

    private void askForReason(ClientQuote shown) {
        new WordsDialog(
                        "quote.client.decline",
                        "quote.client.reason",
                        words.coach(),
                        reason -> answer(
                                () -> quotes.decline(id, shown.revision(), reason),
                                getTranslation("quote.client.declined")))
                .open();
    }

    private void answer(Runnable act, String done) {
        try {
            act.run();
            Toasts.success(done);
        } catch (QuoteRefused refused) {
            Toasts.error(getTranslation(QuoteAnswer.refusedKey(refused.reason())));
        }
        show();
    }

    @Override
    public String pageName() {
        return Objects.requireNonNull(quote, "Loaded before anything is shown").number();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        int own = currentUser.clientId().value();
        news = live.subscribe(DocumentTopics.CHANGED, client -> {
            if (client == own) ui.access(this::show);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
        super.onDetach(event);
    }
}
