package fr.coachdigital.client.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the list; drawn in the browser, so that a page of rows costs the server no components. */
enum GridColumn {
    NAME("name", ClientSort.Key.NAME, true, "13rem", 3),
    COMPANY("company", ClientSort.Key.COMPANY, false, "11rem", 2),
    EMAIL("email", ClientSort.Key.EMAIL, true, "11rem", 2),
    PHONE("phone", null, false, "10rem", 0),
    CITY("city", null, false, "9rem", 1),
    STATUS("status", ClientSort.Key.STATUS, true, "7.5rem", 0),
    TAGS("tags", null, false, "9rem", 1),
    ACCOUNT("account", null, true, "9rem", 0),
    LAST_LOGIN("lastLogin", ClientSort.Key.LAST_LOGIN, true, "11.5rem", 0),
    CREATED("createdAt", ClientSort.Key.CREATED, false, "9rem", 0);

    private final String key;
    private final ClientSort.@Nullable Key sort;
    private final boolean shownAtFirst;
    private final String width;
    private final int growth;

    GridColumn(String key, ClientSort.@Nullable Key sort, boolean shownAtFirst, String width, int growth) {
        this.key = key;
        this.sort = sort;
        this.shownAtFirst = shownAtFirst;
        this.width = width;
        this.growth = growth;
    }

    String key() {
        return key;
    }

    String headerKey() {
        return "client.column." + key;
    }

    Optional<ClientSort.Key> sort() {
        return Optional.ofNullable(sort);
    }

    boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /** The name tells one row from another, so it always stays. */
    boolean canBeHidden() {
        return this != NAME;
    }

    String width() {
        return width;
    }

    int growth() {
        return growth;
    }

    static Optional<GridColumn> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    static GridColumn of(ClientSort.Key sort) {
        return Arrays.stream(values())
                .filter(column -> column.sort == sort)
                .findFirst()
                .orElse(NAME);
    }

    Renderer<ClientRow> renderer() {
        return switch (this) {
            case NAME ->
                LitRenderer.<ClientRow>of("<span class=\"client-name\">${item.name}</span>"
                                + "<span class=\"client-note\">${item.contact}</span>")
                        .withProperty("name", ClientRow::displayName)
                        .withProperty("contact", row -> row.company().isEmpty() ? "" : row.personName());
            case COMPANY -> text(ClientRow::company);
            case EMAIL -> text(ClientRow::email);
            case PHONE -> text(ClientRow::phone);
            case CITY -> text(ClientRow::city);
            case STATUS ->
                badge(
                        row -> Words.of(row.status()),
                        row -> Words.tone(row.status()).className());
            case TAGS -> text(row -> String.join(", ", row.tags()));
            case ACCOUNT ->
                badge(
                        row -> Words.of(row.account()),
                        row -> Words.tone(row.account()).className());
            case LAST_LOGIN -> text(Words::lastLogin);
            case CREATED -> text(row -> Words.date(row.createdAt()));
        };
    }

    private static Renderer<ClientRow> text(ValueProvider<ClientRow, String> text) {
        return LitRenderer.<ClientRow>of("${item.text}").withProperty("text", text);
    }

    private static Renderer<ClientRow> badge(
            ValueProvider<ClientRow, String> word, ValueProvider<ClientRow, String> tone) {
        return LitRenderer.<ClientRow>of("<span class=\"status-badge ${item.tone}\">${item.word}</span>")
                .withProperty("word", word)
                .withProperty("tone", tone);
    }

    /** All that matters of a client in one cell, for a phone. */
    static Renderer<ClientRow> card() {
        return LitRenderer.<ClientRow>of(
                        "<span class=\"client-card-head\"><span class=\"client-name\">${item.name}</span>"
                                + "<span class=\"status-badge ${item.statusTone}\">${item.status}</span></span>"
                                + "<span class=\"client-note\">${item.contact}</span>"
                                + "<span class=\"client-card-foot\"><span class=\"status-badge ${item.accountTone}\">"
                                + "${item.account}</span><span class=\"client-note\">${item.lastLogin}</span></span>")
                .withProperty("name", ClientRow::displayName)
                .withProperty("status", row -> Words.of(row.status()))
                .withProperty("statusTone", row -> Words.tone(row.status()).className())
                .withProperty("contact", row -> row.hasEmail() ? row.email() : row.phone())
                .withProperty("account", row -> Words.of(row.account()))
                .withProperty("accountTone", row -> Words.tone(row.account()).className())
                .withProperty("lastLogin", row -> Words.moment(row.lastLogin()));
    }
}
