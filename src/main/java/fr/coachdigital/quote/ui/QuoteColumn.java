package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import fr.coachdigital.document.ui.DocumentColumn;
import fr.coachdigital.document.ui.DocumentGrid;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteState;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the list; drawn in the browser, so that a page of rows costs the server no components. */
enum QuoteColumn implements DocumentColumn {
    NUMBER(QuoteSort.Key.NUMBER, true, "8rem", 0),
    CLIENT(QuoteSort.Key.CLIENT, true, "11rem", 2),
    DATE(QuoteSort.Key.DATE, true, "7.25rem", 0),
    VALID_UNTIL(QuoteSort.Key.VALID_UNTIL, true, "7.25rem", 0),
    NET(null, false, "8rem", 0),
    GROSS(QuoteSort.Key.AMOUNT, true, "7.5rem", 0),
    VIEWED(null, false, "10.5rem", 0),
    STATE(QuoteSort.Key.STATE, true, "7.5rem", 0);

    private final QuoteSort.@Nullable Key sort;
    private final boolean shownAtFirst;
    private final String width;
    private final int growth;

    QuoteColumn(QuoteSort.@Nullable Key sort, boolean shownAtFirst, String width, int growth) {
        this.sort = sort;
        this.shownAtFirst = shownAtFirst;
        this.width = width;
        this.growth = growth;
    }

    @Override
    public String headerKey() {
        return "quote.column." + this;
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
        return this == NET || this == GROSS ? ColumnTextAlign.END : ColumnTextAlign.START;
    }

    /** What the list asks of the grid. */
    static DocumentGrid.Order<QuoteColumn> of(QuoteSort sort) {
        QuoteColumn column = Arrays.stream(values())
                .filter(candidate -> candidate.sort == sort.by())
                .findFirst()
                .orElse(DATE);
        return new DocumentGrid.Order<>(column, sort.descending());
    }

    /** What the grid asks of the list. */
    static QuoteSort sort(Optional<DocumentGrid.Order<QuoteColumn>> order) {
        return order.flatMap(asked ->
                        Optional.ofNullable(asked.column().sort).map(key -> new QuoteSort(key, asked.descending())))
                .orElse(QuoteSort.NEWEST);
    }

    Renderer<QuoteRow> renderer() {
        return switch (this) {
            case NUMBER ->
                LitRenderer.<QuoteRow>of("<span class=\"document-strong\">${item.number}</span>"
                                + "<span class=\"document-note\">${item.revision}</span>")
                        .withProperty("number", QuoteRow::number)
                        .withProperty(
                                "revision", row -> row.revision() == 1 ? "" : QuoteWords.revision(row.revision()));
            case CLIENT ->
                LitRenderer.<QuoteRow>of("<span class=\"document-strong\">${item.client}</span>"
                                + "<span class=\"document-note\">${item.subject}</span>")
                        .withProperty("client", QuoteRow::clientName)
                        .withProperty("subject", QuoteRow::subject);
            case DATE -> text(row -> DocumentWords.day(row.date()));
            case VALID_UNTIL -> text(row -> DocumentWords.day(row.validUntil()));
            case NET -> amount(row -> DocumentWords.amount(row.net()));
            case GROSS -> amount(row -> DocumentWords.amount(row.gross()));
            case VIEWED -> text(row -> DocumentWords.moment(row.firstViewedAt()));
            case STATE ->
                LitRenderer.<QuoteRow>of("<span class=\"status-badge ${item.tone}\">${item.word}</span>")
                        .withProperty("word", row -> QuoteWords.of(row.state()))
                        .withProperty("tone", row -> tone(row.state()));
        };
    }

    private static String tone(QuoteState state) {
        return QuoteWords.tone(state).className();
    }

    private static Renderer<QuoteRow> text(ValueProvider<QuoteRow, String> text) {
        return LitRenderer.<QuoteRow>of("${item.text}").withProperty("text", text);
    }

    private static Renderer<QuoteRow> amount(ValueProvider<QuoteRow, String> text) {
        return LitRenderer.<QuoteRow>of("<span class=\"document-amount\">${item.text}</span>")
                .withProperty("text", text);
    }

    /** All that matters of a quote in one cell, for a phone. */
    static Renderer<QuoteRow> card() {
        return LitRenderer.<QuoteRow>of(
                        "<span class=\"document-card-row\"><span class=\"document-strong\">${item.client}</span>"
                                + "<span class=\"document-amount document-strong\">${item.gross}</span></span>"
                                + "<span class=\"document-note\">${item.subject}</span>"
                                + "<span class=\"document-card-row\"><span class=\"document-note\">"
                                + "<a href=\"${item.path}\">${item.number}</a> · ${item.date}</span>"
                                + "<span class=\"status-badge ${item.tone}\">${item.state}</span></span>")
                .withProperty("path", row -> QuotePaths.page(row.id()))
                .withProperty("number", row -> QuoteWords.number(row.number(), row.revision()))
                .withProperty("client", QuoteRow::clientName)
                .withProperty("gross", row -> DocumentWords.amount(row.gross()))
                .withProperty("subject", QuoteRow::subject)
                .withProperty("date", row -> DocumentWords.day(row.date()))
                .withProperty("state", row -> QuoteWords.of(row.state()))
                .withProperty("tone", row -> tone(row.state()));
    }
}
