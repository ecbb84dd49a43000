package fr.coachdigital.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.shared.Registration;
import fr.coachdigital.mail.Outbox;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.mail.OutboxRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails, a page at a time; on a phone one column that says it all. */
class OutboxGrid extends Grid<OutboxRow> {

    private static final int NARROW = 760;

    private final transient Outbox outbox;
    private final Column<OutboxRow> summary;
    private final List<Column<OutboxRow>> table;
    private boolean beside;
    private int windowWidth;
    private OutboxFilter filter = OutboxFilter.ALL;
    private @Nullable Registration resizing;

    OutboxGrid(Outbox outbox, MailWords words) {
        this.outbox = outbox;
        summary = addColumn(summary(words)).setHeader(words.text("mail.title"));
        table = List.of(
                addColumn(mail -> words.date(mail.createdAt()))
                        .setHeader(words.text("mail.column.date"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addColumn(words::recipient)
                        .setHeader(words.text("mail.column.recipient"))
                        .setTooltipGenerator(OutboxRow::toEmail)
                        .setFlexGrow(1),
                addColumn(OutboxRow::subject)
                        .setHeader(words.text("mail.column.subject"))
                        .setTooltipGenerator(OutboxRow::subject)
                        .setFlexGrow(2),
                addColumn(mail -> words.kind(mail.kind()))
                        .setHeader(words.text("mail.column.kind"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addColumn(state(words))
                        .setHeader(words.text("mail.column.state"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        setItems(DataProvider.fromCallbacks(
                query -> outbox.page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> outbox.count(filter)));
        addThemeVariants(GridVariant.NO_ROW_BORDERS);
        setSizeFull();
        layOut();
    }

    /** @return how many mails there are */
    int show(OutboxFilter shown) {
        filter = shown;
        getDataProvider().refreshAll();
        return outbox.count(shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) resizing.remove();
        super.onDetach(event);
    }

    /** Takes less room while a mail is open beside the list. */
    void makeRoom(boolean forDetail) {
        beside = forDetail;
        layOut();
    }

    private void fit(int width) {
        windowWidth = width;
        layOut();
    }

    private void layOut() {
        boolean narrow = beside || (windowWidth > 0 && windowWidth < NARROW);
        summary.setVisible(narrow);
        table.forEach(column -> column.setVisible(!narrow));
    }

    private static Renderer<OutboxRow> summary(MailWords words) {
        return LitRenderer.<OutboxRow>of("""
                        <div class="mail-line">
                          <span class="mail-line-who">${item.who}</span><span class="mail-line-date">${item.date}</span>
                          <span class="mail-line-subject">${item.subject}</span>
                          <span class="status-badge ${item.tone}">${item.state}</span>
                        </div>
                        """)
                .withProperty("who", words::recipient)
                .withProperty("date", mail -> words.date(mail.createdAt()))
                .withProperty("subject", OutboxRow::subject)
                .withProperty("state", mail -> words.state(mail.state()))
                .withProperty("tone", mail -> words.tone(mail.state()).className());
    }

    private static Renderer<OutboxRow> state(MailWords words) {
        return LitRenderer.<OutboxRow>of("<span class=\"status-badge ${item.tone}\">${item.state}</span>")
                .withProperty("state", mail -> words.state(mail.state()))
                .withProperty("tone", mail -> words.tone(mail.state()).className());
    }
}
