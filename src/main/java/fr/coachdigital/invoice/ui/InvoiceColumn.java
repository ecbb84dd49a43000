package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import fr.coachdigital.document.ui.DocumentColumn;
import fr.coachdigital.document.ui.DocumentGrid;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the list; drawn in the browser, so that a page of rows costs the server no components. */
enum InvoiceColumn implements DocumentColumn {
    NUMBER(InvoiceSort.Key.NUMBER, true, "7.75rem", 0),
    CLIENT(InvoiceSort.Key.CLIENT, true, "11rem", 2),
    SUBJECT(null, false, "12rem", 2),
    KIND(null, false, "7rem", 0),
    DATE(InvoiceSort.Key.DATE, true, "7.5rem", 0),
    DUE_DATE(InvoiceSort.Key.DUE_DATE, true, "7.5rem", 0),
    NET(null, false, "7.5rem", 0),
    DUE(InvoiceSort.Key.AMOUNT, true, "7.25rem", 0),
    REST(InvoiceSort.Key.REST, true, "6.75rem", 0),
    STATE(null, true, "10.5rem", 0);

    private final InvoiceSort.@Nullable Key sort;
    private final boolean shownAtFirst;
    private final String width;
    private final int growth;

    InvoiceColumn(InvoiceSort.@Nullable Key sort, boolean shownAtFirst, String width, int growth) {
        this.sort = sort;
        this.shownAtFirst = shownAtFirst;
        this.width = width;
        this.growth = growth;
    }

    @Override
    public String headerKey() {
        return "invoice.column." + this;
    }

    @Override
    public boolean sortable() {
        return sort != null;
    }

    @Override
    public boolean shownAtFirst() {
        return shownAtFirst;
    }

    @Override
    public boolean canBeHidden() {
        return this != NUMBER && this != CLIENT;
    }

    @Override
    public String width() {
        return width;
    }

    @Override
    public int growth() {
        return growth;
    }

    @Override
    public ColumnTextAlign align() {
        return switch (this) {
            case NET, DUE, REST -> ColumnTextAlign.END;
            default -> ColumnTextAlign.START;
        };
    }

    /** What the list asks of the grid. */
    static DocumentGrid.Order<InvoiceColumn> of(InvoiceSort sort) {
        InvoiceColumn column = Arrays.stream(values())
                .filter(candidate -> candidate.sort == sort.by())
                .findFirst()
                .orElse(DATE);
        return new DocumentGrid.Order<>(column, sort.descending());
    }

    /** What the grid asks of the list. */
    static InvoiceSort sort(Optional<DocumentGrid.Order<InvoiceColumn>> order) {
        return order.flatMap(asked ->
                        Optional.ofNullable(asked.column().sort).map(key -> new InvoiceSort(key, asked.descending())))
                .orElse(InvoiceSort.NEWEST);
    }

    Renderer<InvoiceRow> renderer(LocalDate today) {
        return switch (this) {
            case NUMBER ->
                LitRenderer.<InvoiceRow>of("<span class=\"document-strong invoice-number\">${item.number}</span>"
                                + "<span class=\"document-note\">${item.kind}</span>")
                        .withProperty("number", row -> InvoiceWords.number(InvoiceKind.STANDARD, row.number()))
                        .withProperty(
                                "kind", row -> row.kind() == InvoiceKind.STANDARD ? "" : InvoiceWords.of(row.kind()));
            case CLIENT ->
                LitRenderer.<InvoiceRow>of("<span class=\"document-strong\">${item.client}</span>"
                                + "<span class=\"document-note\">${item.subject}</span>")
                        .withProperty("client", InvoiceRow::clientName)
                        .withProperty("subject", InvoiceRow::subject);
            case SUBJECT -> text(InvoiceRow::subject);
            case KIND -> text(row -> InvoiceWords.of(row.kind()));
            case DATE -> text(row -> InvoiceWords.day(row.date()));
            case DUE_DATE -> text(row -> InvoiceWords.day(row.dueDate()));
            case NET -> amount(row -> DocumentWords.amount(row.net()));
            case DUE ->
                LitRenderer.<InvoiceRow>of("<span class=\"document-amount\">${item.due}</span>"
                                + "<span class=\"document-note document-amount\">${item.net}</span>")
                        .withProperty("due", row -> DocumentWords.amount(row.due()))
                        .withProperty(
                                "net",
                                row -> row.net().equals(row.due())
                                        ? ""
                                        : InvoiceWords.text("invoice.net", DocumentWords.amount(row.net())));
            case REST -> amount(row -> row.rest().isZero() ? "" : DocumentWords.amount(row.rest()));
            case STATE ->
                LitRenderer.<InvoiceRow>of("<span class=\"status-badge ${item.tone}\">${item.word}</span>")
                        .withProperty("word", row -> InvoiceWords.state(row.kind(), row.state(), row.dueDate(), today))
                        .withProperty(
                                "tone", row -> InvoiceWords.tone(row.state()).className());
        };
    }

    private static Renderer<InvoiceRow> text(ValueProvider<InvoiceRow, String> text) {
        return LitRenderer.<InvoiceRow>of("${item.text}").withProperty("text", text);
    }

    private static Renderer<InvoiceRow> amount(ValueProvider<InvoiceRow, String> text) {
        return LitRenderer.<InvoiceRow>of("<span class=\"document-amount\">${item.text}</span>")
                .withProperty("text", text);
    }

    /** All that matters of an invoice in one cell, for a phone. */
    static Renderer<InvoiceRow> card(LocalDate today) {
        return LitRenderer.<InvoiceRow>of(
                        "<span class=\"document-card-row\"><span class=\"document-strong invoice-number\">"
                                + "${item.number}</span><span class=\"document-amount document-strong\">${item.due}"
                                + "</span></span>"
                                + "<span class=\"document-card-row\"><span class=\"document-note\">${item.client}"
                                + "</span><span class=\"document-note\">${item.date}</span></span>"
                                + "<span class=\"document-card-row\"><span class=\"status-badge ${item.tone}\">"
                                + "${item.state}</span><span class=\"document-note\">${item.rest}</span></span>")
                .withProperty("number", InvoiceWords::number)
                .withProperty("due", row -> DocumentWords.amount(row.due()))
                .withProperty("client", InvoiceRow::clientName)
                .withProperty("date", row -> InvoiceWords.day(row.date()))
                .withProperty("state", row -> InvoiceWords.state(row.kind(), row.state(), row.dueDate(), today))
                .withProperty("tone", row -> InvoiceWords.tone(row.state()).className())
                .withProperty(
                        "rest",
                        row -> row.rest().isPositive() && !row.rest().equals(row.due())
                                ? InvoiceWords.text("invoice.rest.of", DocumentWords.amount(row.rest()))
                                : "");
    }
}
